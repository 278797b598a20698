package org.isnad.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.isnad.bundle.Mismatch.Kind;
import org.isnad.check.Verdict;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.OddDataset;
import org.isnad.interchange.timelinejs.SpreadsheetExport;
import org.isnad.interchange.timelinejs.TimelineExport;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle carries all that is needed to verify it, and whoever changes a byte of it is found out. */
final class BundleTest {
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");
    private static final String ARTICLE = "articles/a.txt";

    @TempDir
    private Path folder;

    private static LoadedDataset loaded(DatasetSource source) {
        return assertInstanceOf(LoadResult.Loaded.class, source.result()).dataset();
    }

    private static byte[] bytes(DatasetSource source) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Bundle.of(loaded(source), source.articles(), BundleLabels.of(LabelSettings.DEFAULT))
                .writeTo(output);
        return output.toByteArray();
    }

    private Path bundle(DatasetSource source) throws IOException {
        return Files.write(folder.resolve("b.zip"), bytes(source));
    }

    private Path bundle() throws IOException {
        return bundle(DatasetSource.of(SAMPLE, Optional.empty()));
    }

    private static Set<Kind> kinds(BundleCheck check) {
        return check.mismatches().stream()
                .map(Mismatch::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    /** Changes a member and, where asked, its checksum and its hash in the description. */
    private BundleCheck tampered(String member, byte[] now, boolean coverUp) throws IOException {
        SortedMap<String, byte[]> members = Zips.members(bundle());
        String before = OddDataset.sha256(members.get(member));
        members.put(member, now);
        if (coverUp) {
            replace(members, BundleMembers.DESCRIPTION, before, OddDataset.sha256(now));
            String description = OddDataset.sha256(members.get(BundleMembers.DESCRIPTION));
            String sums = new String(members.get(BundleMembers.CHECKSUMS), StandardCharsets.UTF_8)
                    .replace(before, OddDataset.sha256(now))
                    .replaceAll("[0-9a-f]{64}(  datapackage.json)", description + "$1");
            members.put(BundleMembers.CHECKSUMS, sums.getBytes(StandardCharsets.UTF_8));
        }
        return BundleCheck.of(Zips.write(folder.resolve("t.zip"), members));
    }

    private static void replace(Map<String, byte[]> members, String member, String from, String to) {
        String text = new String(members.get(member), StandardCharsets.UTF_8);
        assertTrue(text.contains(from), member);
        members.put(member, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] changed(String member, String from, String to) throws IOException {
        SortedMap<String, byte[]> members = Zips.members(bundle());
        replace(members, member, from, to);
        return members.get(member);
    }

    @Test
    void aBundleIsVerified() throws IOException {
        for (DatasetSource source :
                new DatasetSource[] {DatasetSource.of(SAMPLE, Optional.empty()), DatasetSource.shipped(Optional.empty())
                }) {
            BundleCheck check = BundleCheck.of(bundle(source));
            assertEquals(
                    Verdict.VERIFIED, check.verdict(), () -> check.mismatches().toString());
        }
    }

    @Test
    void theDataSetComesBackWithItsArticles() throws IOException {
        DatasetSource before = DatasetSource.of(SAMPLE, Optional.empty());
        DatasetSource after = DatasetSource.of(bundle(), Optional.empty());
        assertEquals(loaded(before).dataset(), loaded(after).dataset());
        assertEquals(loaded(before).texts(), loaded(after).texts());
        assertEquals(loaded(before).problems(), loaded(after).problems());
        assertArrayEquals(bytes(before), bytes(after), "a bundle of a bundle is the same");
    }

    @Test
    void otherArticlesCanTakeThePlaceOfItsOwn() throws IOException {
        Path others = Files.createDirectories(folder.resolve("others"));
        Files.copy(SAMPLE.resolve(ARTICLE), others.resolve("a.txt"));
        DatasetSource source = DatasetSource.of(bundle(), Optional.of(others));
        assertEquals(1, loaded(source).texts().size());
        assertEquals(
                1,
                loaded(source).dataset().articles().stream()
                        .filter(article -> source.articles().bytes(article).isPresent())
                        .count());
    }

    @Test
    void theSameDataSetGivesTheSameBytesInEveryZone() throws IOException {
        TimeZone zone = TimeZone.getDefault();
        byte[] here = bytes(DatasetSource.of(SAMPLE, Optional.empty()));
        try {
            for (String other : new String[] {"America/New_York", "Asia/Kabul", "Pacific/Kiritimati"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                assertArrayEquals(here, bytes(DatasetSource.of(SAMPLE, Optional.empty())), other);
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyByteOfAnArticleCounts() throws IOException {
        byte[] article = Files.readAllBytes(SAMPLE.resolve(ARTICLE));
        byte[] changed = article.clone();
        changed[changed.length - 1] ^= 1;
        BundleCheck check = tampered(ARTICLE, changed, false);
        assertEquals(Verdict.MISMATCH, check.verdict());
        assertTrue(kinds(check).containsAll(EnumSet.of(Kind.SUM_DIFFERS, Kind.ARTICLE_DIFFERS)));
        BundleCheck covered = tampered(ARTICLE, changed, true);
        assertEquals(Verdict.MISMATCH, covered.verdict(), "even with new sums");
        assertTrue(kinds(covered).contains(Kind.ARTICLE_DIFFERS));
        assertFalse(kinds(covered).contains(Kind.SUM_DIFFERS));
    }

    @Test
    void everySumCounts() throws IOException {
        byte[] sums = Zips.members(bundle()).get(BundleMembers.CHECKSUMS);
        sums[0] = (byte) (sums[0] == '0' ? '1' : '0');
        BundleCheck check = tampered(BundleMembers.CHECKSUMS, sums, false);
        assertEquals(Verdict.MISMATCH, check.verdict());
        assertEquals(EnumSet.of(Kind.SUM_DIFFERS), kinds(check));
    }

    @Test
    void everyAnnotationCounts() throws IOException {
        byte[] words = changed(BundleMembers.ANNOTATIONS, "\"exact\": \"إن الجسر", "\"exact\": \"ان الجسر");
        assertEquals(
                Verdict.MISMATCH,
                tampered(BundleMembers.ANNOTATIONS, words, false).verdict());
        assertEquals(EnumSet.of(Kind.ANNOTATION_DIFFERS), kinds(tampered(BundleMembers.ANNOTATIONS, words, true)));
        String text = new String(Zips.members(bundle()).get(BundleMembers.ANNOTATIONS), StandardCharsets.UTF_8);
        String start = text.replaceFirst("(?s).*?\"start\": ([0-9]+).*", "$1");
        byte[] place = changed(BundleMembers.ANNOTATIONS, "\"start\": " + start + ",", "\"start\": 1" + start + ",");
        assertEquals(EnumSet.of(Kind.ANNOTATION_DIFFERS), kinds(tampered(BundleMembers.ANNOTATIONS, place, true)));
        assertEquals(
                EnumSet.of(Kind.ANNOTATIONS_UNREADABLE),
                kinds(tampered(BundleMembers.ANNOTATIONS, new byte[] {'{'}, true)));
    }

    @Test
    void anAnnotationOfOtherWordsThanTheDataSetCitesIsFoundOut() throws IOException {
        SortedMap<String, byte[]> members = Zips.members(bundle());
        LoadedDataset loaded = loaded(DatasetSource.of(SAMPLE, Optional.empty()));
        List<AnnotationTarget> targets =
                new ArrayList<>(AnnotationTarget.all(JsonReader.read(members.get(BundleMembers.ANNOTATIONS))
                                .root()
                                .orElseThrow())
                        .orElseThrow());
        List<Mismatch> mismatches = new ArrayList<>();
        AnnotationCheck.check(targets, loaded, members, mismatches);
        assertEquals(List.of(), mismatches);
        AnnotationTarget first = targets.getFirst();
        BigDecimal start = first.position().orElseThrow().getFirst();
        targets.set(
                0,
                new AnnotationTarget(
                        first.path(),
                        first.sha256(),
                        first.exact().substring(0, 2),
                        "",
                        "",
                        Optional.of(List.of(start, start.add(BigDecimal.TWO)))));
        AnnotationCheck.check(targets, loaded, members, mismatches);
        assertEquals(List.of(new Mismatch(Kind.ANNOTATION_DIFFERS, "annotations.jsonld: opened/0")), mismatches);
    }

    @Test
    void everyRowOfTheTableCounts() throws IOException {
        byte[] row = changed(BundleMembers.TABLE, ",denies,", ",supports,");
        assertEquals(EnumSet.of(Kind.TABLE_DIFFERS), kinds(tampered(BundleMembers.TABLE, row, true)));
        assertEquals(EnumSet.of(Kind.TABLE_UNREADABLE), kinds(tampered(BundleMembers.TABLE, new byte[] {'"'}, true)));
    }

    @Test
    void aDataSetThatCitesOtherWordsIsFoundOut() throws IOException {
        byte[] other = changed("dataset.json", "إن الجسر افتتح", "إن الجسر انهار");
        BundleCheck check = tampered("dataset.json", other, true);
        assertEquals(Verdict.MISMATCH, check.verdict());
        assertTrue(kinds(check).contains(Kind.ANCHOR_BROKEN), check.mismatches()::toString);
    }

    @Test
    void theTimelinesAreThoseOfTheirFormats() throws IOException {
        DatasetSource source = DatasetSource.of(SAMPLE, Optional.empty());
        SortedMap<String, byte[]> members = Zips.members(bundle(source));
        Labels labels = BundleLabels.of(LabelSettings.DEFAULT);
        assertArrayEquals(new TimelineExport(labels).write(loaded(source)), members.get("timelinejs.json"));
        assertArrayEquals(new SpreadsheetExport(labels).write(loaded(source)), members.get("timelinejs.csv"));
    }

    @Test
    void aMissingOrAddedFileIsFoundOut() throws IOException {
        SortedMap<String, byte[]> members = Zips.members(bundle());
        members.put("extra.txt", new byte[] {1});
        members.remove("report.html");
        BundleCheck check = BundleCheck.of(Zips.write(folder.resolve("t.zip"), members));
        assertEquals(Verdict.MISMATCH, check.verdict());
        assertTrue(kinds(check).containsAll(EnumSet.of(Kind.MEMBER_MISSING, Kind.MEMBER_UNLISTED)));
        members.remove(BundleMembers.CHECKSUMS);
        members.remove(BundleMembers.DESCRIPTION);
        assertTrue(kinds(BundleCheck.of(Zips.write(folder.resolve("t.zip"), members)))
                .containsAll(EnumSet.of(Kind.SUMS_MISSING, Kind.DESCRIPTION_UNREADABLE)));
    }

    @Test
    void anArticleThatWasNotAtHandIsToldApart() throws IOException {
        DatasetSource source = DatasetSource.of(SAMPLE, Optional.empty());
        Path partial = folder.resolve("partial");
        Files.createDirectories(partial.resolve("articles"));
        Files.copy(SAMPLE.resolve("dataset.json"), partial.resolve("dataset.json"));
        Files.copy(SAMPLE.resolve(ARTICLE), partial.resolve(ARTICLE));
        BundleCheck check = BundleCheck.of(bundle(DatasetSource.of(partial, Optional.empty())));
        assertEquals(Verdict.ARTICLE_NOT_AT_HAND, check.verdict(), check.mismatches()::toString);
        assertEquals(Verdict.VERIFIED, BundleCheck.of(bundle(source)).verdict());
    }

    @Test
    void anArticleInThePlaceOfAnExportIsNotWritten() throws IOException {
        Path clash = folder.resolve("clash");
        Files.createDirectories(clash);
        Files.writeString(clash.resolve("Report.html"), "س");
        Files.writeString(clash.resolve("dataset.json"), """
            {"format": 1, "id": "x", "title": {"ar": "س"},
             "articles": [{"id": "a", "file": "Report.html", "sha256": "%s"}]}
            """.replace(
                        "%s", OddDataset.sha256("س".getBytes(StandardCharsets.UTF_8))));
        BundleFaultException fault =
                assertThrows(BundleFaultException.class, () -> bundle(DatasetSource.of(clash, Optional.empty())));
        assertEquals(ZipArchive.Fault.DUPLICATE_NAME, fault.fault());
    }

    @Test
    void twoArticlesOfOneFileShareAMember() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        Files.writeString(shared.resolve("a.txt"), "س");
        Files.writeString(shared.resolve("dataset.json"), """
            {"format": 1, "id": "x", "title": {"ar": "س"},
             "articles": [{"id": "a", "file": "a.txt", "sha256": "%s"}, {"id": "b", "file": "a.txt", "sha256": "%s"}]}
            """.replace(
                        "%s", OddDataset.sha256("س".getBytes(StandardCharsets.UTF_8))));
        BundleCheck check = BundleCheck.of(bundle(DatasetSource.of(shared, Optional.empty())));
        assertEquals(Verdict.VERIFIED, check.verdict(), check.mismatches()::toString);
    }

    @Test
    void theDescriptionNamesEveryFileAndColumn() throws IOException {
        SortedMap<String, byte[]> members = Zips.members(bundle());
        JsonObject description = assertInstanceOf(
                JsonObject.class,
                JsonReader.read(members.get(BundleMembers.DESCRIPTION)).root().orElseThrow());
        Set<String> paths = assertInstanceOf(
                        JsonArray.class, description.fields().get("resources"))
                .elements()
                .stream()
                .map(resource -> ((JsonString) ((JsonObject) resource).fields().get("path")).value())
                .collect(Collectors.toSet());
        Set<String> expected = new java.util.TreeSet<>(members.keySet());
        expected.removeAll(Set.of(BundleMembers.DESCRIPTION, BundleMembers.CHECKSUMS));
        assertEquals(expected, paths);
        String text = new String(members.get(BundleMembers.DESCRIPTION), StandardCharsets.UTF_8);
        String heading = new String(members.get(BundleMembers.TABLE), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        for (String column : heading.split(",", -1)) {
            assertTrue(text.contains("\"name\": \"" + column + "\""), column);
        }
    }

    @Test
    void theReportStandsAloneAndEscapesTheData() throws IOException {
        Path odd = OddDataset.write(folder.resolve("odd"));
        SortedMap<String, byte[]> members = Zips.members(bundle(DatasetSource.of(odd, Optional.empty())));
        String report = new String(members.get(BundleMembers.REPORT), StandardCharsets.UTF_8);
        assertFalse(report.matches("(?s).*(https?:|src=|url\\(|<script).*"), report);
        assertFalse(report.matches("(?s).*[\\u202A-\\u202E\\u2066-\\u2069].*"), report);
        assertTrue(report.contains("href=\"articles/a%20b.txt\""), report);
        assertTrue(report.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), report);
        assertEquals(
                Verdict.MISMATCH, BundleCheck.of(folder.resolve("b.zip")).verdict(), "one of its anchors is broken");
    }
}
