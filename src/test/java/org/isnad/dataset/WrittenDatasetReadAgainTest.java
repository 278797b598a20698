package org.isnad.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.check.Anchors;
import org.isnad.model.Anchor;
import org.isnad.model.Dataset;
import org.isnad.model.Resolution.Resolved;
import org.junit.jupiter.api.Test;

/** What was written is read back equal; every anchor leads to its own words. */
final class WrittenDatasetReadAgainTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    @Test
    void theSampleIsReadBackEqual() {
        LoadedDataset sample = sample();
        assertEquals(sample.dataset(), reread(sample.dataset()).dataset());
    }

    @Test
    void randomDataSetsAreReadBackEqual() {
        Random random = new Random(7);
        for (int run = 0; run < 300; run++) {
            Dataset made = RandomDataset.make(random, sample().dataset());
            LoadedDataset read = reread(made);
            assertEquals(made, read.dataset(), () -> read.problems().toString());
        }
    }

    @Test
    void theFormIsStable() {
        String once = DatasetWriter.write(sample().dataset());
        assertEquals(once, DatasetWriter.write(reread(sample().dataset()).dataset()));
    }

    @Test
    void everyAnchorLeadsToItsOwnWords() {
        LoadedDataset sample = sample();
        List<Anchor> anchors = Anchors.all(sample.dataset());
        assertTrue(anchors.size() > 15);
        for (Anchor anchor : anchors) {
            var resolved = assertInstanceOf(Resolved.class, sample.evidence().of(anchor));
            String there = sample.text(anchor.article())
                    .flatMap(text -> text.paragraph(anchor.paragraph()))
                    .orElseThrow()
                    .text();
            assertEquals(anchor.exact(), resolved.range().of(there));
        }
    }

    @Test
    void everyParagraphKnowsWhoCitesIt() {
        LoadedDataset sample = sample();
        var spans =
                sample.evidence().spans(sample.dataset().articles().getFirst().id(), 2);
        assertEquals(
                List.of("DATE_PHRASE opened -1", "EVENT opened 0", "FIGURE w120 0"),
                spans.stream()
                        .map(span -> span.kind() + " " + span.record() + " " + span.citation())
                        .toList());
    }

    private static LoadedDataset sample() {
        return assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(SAMPLE, Optional.empty()))
                .dataset();
    }

    private static LoadedDataset reread(Dataset dataset) {
        byte[] bytes = DatasetWriter.write(dataset).getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(
                        LoadResult.Loaded.class, DatasetReader.read(bytes, "written", ArticleSource.beside(SAMPLE)))
                .dataset();
    }
}
