package org.isnad.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Verdict;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.csv.Column;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.junit.jupiter.api.Test;

/** The page about the formats names everything that is in them. */
final class EvidenceDocumentTest {

    @Test
    void everyColumnMemberFindingAndVerdictIsNamed() throws IOException {
        String page = Files.readString(Path.of("docs/evidence-formats.md"));
        var loaded =
                ((LoadResult.Loaded) DatasetSource.shipped(Optional.empty()).result()).dataset();
        List<String> names = Stream.of(
                        Stream.of(Column.values()).map(Column::heading),
                        Stream.of(Mismatch.Kind.values()).map(Mismatch.Kind::code),
                        Stream.of(Verdict.values()).map(Verdict::code),
                        BundleMembers.exports(loaded, BundleLabels.of(LabelSettings.DEFAULT)).stream()
                                .map(BundleMember::path),
                        Stream.of(BundleMembers.REPORT, BundleMembers.DESCRIPTION, BundleMembers.CHECKSUMS))
                .flatMap(one -> one)
                .toList();
        assertTrue(names.size() > 45);
        assertEquals(
                List.of(),
                names.stream().filter(name -> !page.contains("`" + name + "`")).toList());
    }

    @Test
    void theLimitsAreThoseOfThePage() throws IOException {
        String page = Files.readString(Path.of("docs/evidence-formats.md"));
        assertEquals(new ZipArchive.Limits(10_000, 256L * 1024 * 1024), ZipArchive.Limits.DEFAULT);
        assertTrue(page.contains("more than 10,000 members, or more than 256 MiB unpacked"));
    }
}
