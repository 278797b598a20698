package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.junit.jupiter.api.Test;

/**
 * The shipped data set has no fault of these kinds but those that were read and have a reason here. Each kind is also seen
 * when a fault of it that was corrected is put back.
 */
final class FaultKindsTest {
    private static final Map<String, String> QUESTIONS = Map.of(
            "reporter-trips", "the trips were in two years",
            "troops-after-2021", "asks for the years since 2021",
            "why-cut-2020", "a plan of years before is one of the answers",
            "number-of-bases", "the number before the reduction is known only to be later than 2014",
            "how-many-stay", "a future after 2026 is one of the answers",
            "final-withdrawal-2024", "the second phase of 2025 is one of the answers",
            "who-asked", "asks for all calls, over years",
            "is-defeat", "the territory was lost between 2014 and 2021",
            "who-attacks", "asks for all attacks, over years",
            "coalition-end", "an end in 2021 and one by 2025 are the conflict");

    private static final Map<String, String> GLOSSES = Map.of(
            "inherent-resolve", "the English adds the paragraphs",
            "machine-translation-001", "the Arabic quotes the broken places",
            "typing-004", "the Arabic quotes the slips");

    private static final Map<String, String> ACTORS = Map.of(
            "bases-eight us-forces", "the bases of the United States are those of its forces",
            "us-decides-leave-three-bases us-forces", "the same",
            "withdraw-qayyara-planned us-forces", "the United States withdraws with its forces",
            "phase-two-planned us-forces", "the United States goes on working with its forces",
            "qaim-ceremony-planned us-forces", "the United States hands over what its forces have",
            "formal-transitions-three us-forces", "the paragraph calls them the army",
            "reduction-long-planned us-government", "its officials speak in the paragraph before",
            "timetable-accelerated us-government", "the same");

    private static final LoadedDataset SHIPPED = read(text());

    @Test
    void questionsAskForOneTime() {
        assertEquals(
                new TreeSet<>(QUESTIONS.keySet()),
                new TreeSet<>(FaultKinds.questionsOfDifferentTimes(SHIPPED.dataset())));
    }

    @Test
    void noStatedAgencyStandsBesideAnother() {
        assertEquals(List.of(), FaultKinds.contradictedAgencies(SHIPPED));
    }

    @Test
    void glossesHaveTheNumbersOfTheArabic() {
        assertEquals(
                new TreeSet<>(GLOSSES.keySet()), new TreeSet<>(FaultKinds.glossesWithOtherNumbers(SHIPPED.dataset())));
    }

    @Test
    void actorsAreNamedInTheParagraphsThatAreCited() {
        assertEquals(new TreeSet<>(ACTORS.keySet()), new TreeSet<>(FaultKinds.actorsWithoutMention(SHIPPED)));
    }

    @Test
    void aFaultThatIsPutBackIsSeen() {
        assertTrue(FaultKinds.questionsOfDifferentTimes(
                        with("\"where-moved-2024\"]", "\"where-moved\"]").dataset())
                .contains("where-moved"));
        assertTrue(FaultKinds.questionsOfDifferentTimes(with("\"final-withdrawal-2024\"", "\"final-withdrawal\"")
                        .dataset())
                .contains("final-withdrawal"));
        assertEquals(
                List.of("001"),
                FaultKinds.contradictedAgencies(with("\"basis\": \"contradicted\"", "\"basis\": \"stated\"")));
        assertTrue(FaultKinds.glossesWithOtherNumbers(with("from about 5,200 to 3,000", "from about 5,000 to 3,000")
                        .dataset())
                .contains("cut-to-3000-planned"));
        assertTrue(FaultKinds.actorsWithoutMention(
                        with("\"actors\": [\"iraqi-army\", ", "\"actors\": [\"coalition\", \"iraqi-army\", "))
                .contains("iraqi-army-mediates-2017 coalition"));
    }

    private static LoadedDataset with(String now, String fault) {
        assertTrue(text().contains(now), now);
        return read(text().replace(now, fault));
    }

    private static LoadedDataset read(String dataset) {
        return switch (DatasetReader.read(
                dataset.getBytes(StandardCharsets.UTF_8), "dataset.json", ArticleSource.shipped())) {
            case LoadResult.Loaded(var loaded) -> loaded;
            case LoadResult.Refused refused -> throw new AssertionError(refused.toString());
        };
    }

    private static String text() {
        try (var stream = FaultKindsTest.class.getResourceAsStream("/org/isnad/data/iraq/dataset.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
