package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Suspicions;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.SuspicionPlaces;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Accepted;
import org.isnad.model.Dataset;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;

/**
 * Nothing is suspected of the shipped data set but what it accepts with a reason, and each kind of fault that was corrected is
 * seen when one is put back.
 */
final class FaultKindsTest {
    private static final LoadedDataset SHIPPED = read(text());

    @Test
    void nothingIsSuspectedOfTheShippedDataSet() {
        assertEquals(List.of(), Suspicions.of(SHIPPED.dataset(), SHIPPED.texts()));
    }

    @Test
    void everyReasonIsNeeded() {
        Dataset dataset = SHIPPED.dataset();
        assertTrue(dataset.accepted().size() > 15);
        for (Accepted accepted : dataset.accepted()) {
            List<Accepted> others = new ArrayList<>(dataset.accepted());
            others.remove(accepted);
            assertEquals(
                    1,
                    Suspicions.of(dataset.withAccepted(others), SHIPPED.texts()).size(),
                    accepted::toString);
        }
    }

    @Test
    void aFaultThatIsPutBackIsSeen() {
        assertSeen(ProblemCode.QUESTION_SPREAD, "\"where-moved-2024\"]", "\"where-moved\"]");
        assertSeen(ProblemCode.AGENCY_CONTRADICTED, "\"basis\": \"contradicted\"", "\"basis\": \"stated\"");
        assertSeen(ProblemCode.GLOSS_NUMBERS, "from about 5,200 to 3,000", "from about 5,000 to 3,000");
        assertSeen(
                ProblemCode.ACTOR_UNMENTIONED,
                "\"actors\": [\"iraqi-army\", ",
                "\"actors\": [\"coalition\", \"iraqi-army\", ");
    }

    private static void assertSeen(ProblemCode code, String now, String fault) {
        assertTrue(text().contains(now), now);
        LoadedDataset loaded = read(text().replace(now, fault));
        List<Problem> found = SuspicionPlaces.suspicions(loaded);
        assertTrue(found.stream().allMatch(problem -> problem.location().line() > 1), found::toString);
        assertTrue(found.stream().map(Problem::code).anyMatch(code::equals), found::toString);
        for (Language language : Language.values()) {
            found.forEach(problem -> {
                String message = BundleLabels.of(LabelSettings.DEFAULT.withLanguage(language))
                        .text(problem.code().messageKey(), problem.messageArguments());
                assertTrue(message.endsWith("."), message);
            });
        }
    }

    private static LoadedDataset read(String dataset) {
        return assertInstanceOf(
                        LoadResult.Loaded.class,
                        DatasetReader.read(
                                dataset.getBytes(StandardCharsets.UTF_8), "dataset.json", ArticleSource.shipped()))
                .dataset();
    }

    private static String text() {
        try (var stream = FaultKindsTest.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
