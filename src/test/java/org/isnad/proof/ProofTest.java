package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.zip.Deflater;
import org.isnad.check.Verdict;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.layout.export.PictureExtras;
import org.isnad.layout.export.PictureTitles;
import org.isnad.model.Status;
import org.isnad.png.ImageData;
import org.isnad.png.Pixels;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.proof.ProofReading.Found;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.proof.ProofReading.Refused;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTest {
    static final Pixels PIXELS = new Pixels(2, 1, new int[] {0xFF010203, 0xFF040506});
    private static final LoadedDataset LOADED = ((LoadResult.Loaded) DatasetReader.readShipped()).dataset();

    private static PictureView view(Content content, Set<String> hidden, String from, String to) {
        return new PictureView(
                content,
                LocalDate.parse(from).toEpochDay() + 0.25,
                LocalDate.parse(to).toEpochDay(),
                Direction.LEFT_TO_RIGHT,
                NumberScale.Kind.BROKEN,
                LaneKind.CATEGORY,
                hidden,
                Set.of(),
                new RecordFilter(
                        Set.of(),
                        Set.of(),
                        false,
                        Set.of(Status.REPORTED, Status.PLANNED, Status.DENIED, Status.DISPUTED),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Map.of()),
                OptionalLong.of(20_500),
                List.of(),
                Theme.DARK,
                LabelSettings.DEFAULT,
                900,
                700,
                1.5,
                true,
                new PictureTitles(Optional.of("عنوان"), Optional.empty()),
                new PictureExtras(true, false, false));
    }

    static PictureView whole(Content content) {
        return view(content, Set.of(), "2000-01-01", "2027-01-01");
    }

    static Proof proof(PictureView view) {
        Labels labels = BundleLabels.of(view.labels());
        PlotData data = PlotData.of(LOADED.dataset(), LOADED.evidence()::verified, labels);
        return proof(new PictureJob(data, labels, view, "9.9").layOut(new FixedTextMetrics()));
    }

    static Proof proof(LaidOutPicture picture) {
        return picture.proof(
                ShownData.of(picture.job().data().dataset(), picture.picture().shown()));
    }

    static String json(Proof proof) {
        return new String(proof.json(), StandardCharsets.UTF_8);
    }

    private static String chunk(Proof proof) {
        return chunk(PIXELS, proof);
    }

    private static String chunk(Pixels pixels, Proof proof) {
        return new String(ProofChunk.text(Checksums.of(pixels), proof.json()), StandardCharsets.UTF_8);
    }

    static byte[] png(PngChunk... chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngEncoder.write(ImageData.of(PIXELS), List.of(chunks), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String text) {
        return png(PngChunk.compressedText(ProofChunk.KEYWORD, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static ProofCheck check(ProofReading reading, ArticleSource articles) {
        return ProofCheck.of(assertInstanceOf(Found.class, reading), "p.png", articles)
                .orElseThrow();
    }

    /** The text with new content and the checksum that belongs to it. */
    private static String forged(String json) {
        return ProofChunk.JSON_NAME + Checksums.of(json) + " " + ProofChunk.PIXELS_NAME + Checksums.of(PIXELS) + "\n"
                + json;
    }

    @Test
    void aViewWithoutTheFieldsOfLaterVersionsIsRead() {
        JsonObject written = ViewJson.write(whole(Content.TIMELINE));
        Map<String, JsonNode> fields = new LinkedHashMap<>(written.fields());
        fields.remove("title");
        fields.remove("subtitle");
        fields.remove("derived");
        fields.remove("breaks");

        PictureView read = ViewJson.read(new JsonObject(fields)).orElseThrow();

        assertEquals(whole(Content.TIMELINE).withTitles(PictureTitles.NONE).withExtras(PictureExtras.NONE), read);
    }

    @Test
    void furtherConditionsAreReadBackByTheirNames() {
        JsonObject written = ViewJson.write(whole(Content.TIMELINE));
        Map<String, JsonNode> filter =
                new LinkedHashMap<>(((JsonObject) written.fields().get("filter")).fields());
        filter.put("also", ViewJson.names(List.of("disagreements", "inferred", "inferred", "of-a-later-version")));
        Map<String, JsonNode> fields = new LinkedHashMap<>(written.fields());
        fields.put("filter", new JsonObject(filter));
        PictureView read = ViewJson.read(new JsonObject(fields)).orElseThrow();
        assertEquals(Set.of("disagreements", "inferred"), read.filter().also().keySet());
        assertTrue(
                LOADED.dataset().events().stream().allMatch(read.filter()::keeps),
                "the records of the picture are those that met them");
        assertEquals(read, ViewJson.read(ViewJson.write(read)).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void whatIsWrittenIsReadBackAndVerified(Content content) {
        Proof proof = proof(whole(content));
        byte[] file = png(ProofChunk.all(Checksums.of(PIXELS), proof, "عنوان").toArray(PngChunk[]::new));
        Found found = assertInstanceOf(Found.class, ProofReader.read(file));
        ProofCheck check = check(found, ArticleSource.shipped());

        assertEquals(proof.view(), found.view());
        assertEquals("9.9", found.software());
        assertEquals(proof.shown(), check.loaded().dataset());
        assertEquals(0, check.unreadable());
        assertEquals(Verdict.VERIFIED, check.whole());
        assertTrue(
                check.count(Verdict.VERIFIED) > 5, "anchors " + check.anchors().size());
        assertEquals(content == Content.CHART, proof.shown().events().isEmpty());
        assertEquals(content == Content.TIMELINE, proof.shown().figures().isEmpty());
    }

    @Test
    void onlyWhatThePictureShowsIsInIt() {
        Proof all = proof(whole(Content.BOTH));
        Proof part = proof(view(Content.BOTH, Set.of("context"), "2020-01-01", "2021-01-01"));

        assertTrue(part.shown().events().size() < all.shown().events().size());
        assertTrue(part.shown().figures().size() < all.shown().figures().size());
        assertFalse(part.shown().events().stream()
                .anyMatch(event -> event.category().value().equals("context")));
        assertEquals(all.records(), part.records());
        Set<String> ids = Set.copyOf(ids(part));
        assertTrue(ids.containsAll(part.numbered()), "numbered but not shown");
    }

    private static List<String> ids(Proof proof) {
        List<String> ids = new ArrayList<>();
        proof.shown().events().forEach(event -> ids.add(event.id().value()));
        proof.shown().figures().forEach(figure -> ids.add(figure.id().value()));
        return ids;
    }

    @Test
    void theSamePictureGivesTheSameText() {
        assertEquals(chunk(proof(whole(Content.BOTH))), chunk(proof(whole(Content.BOTH))));
    }

    @Test
    void anyAlteredCharacterOfTheDataShows() {
        String text = chunk(proof(whole(Content.CHART)));
        for (int i = 0; i < text.length(); i += 97) {
            String altered = text.substring(0, i) + (text.charAt(i) == '7' ? '8' : '7') + text.substring(i + 1);
            switch (ProofReader.read(picture(altered))) {
                case Refused(Reason reason) -> assertEquals(Reason.MALFORMED, reason);
                case Found found ->
                    assertFalse(found.jsonHolds() && found.pictureHolds(), "character " + i + " may be altered");
            }
        }
    }

    @Test
    void alteredPixelsShow() {
        String text = chunk(new Pixels(2, 1, new int[] {0xFF010203, 0xFF040507}), proof(whole(Content.CHART)));
        ProofCheck check = check(ProofReader.read(picture(text)), ArticleSource.shipped());

        assertFalse(check.pictureHolds());
        assertTrue(check.jsonHolds());
        assertEquals(Verdict.MISMATCH, check.whole());
    }

    @Test
    void sizesAreInTheChecksumOfThePixels() {
        assertFalse(Checksums.of(PIXELS).equals(Checksums.of(new Pixels(1, 2, new int[] {0xFF010203, 0xFF040506}))));
    }

    @Test
    void aQuotationThatIsForgedWithItsChecksumDoesNotStandInTheArticle() {
        String json = json(proof(whole(Content.CHART)));
        ProofCheck check =
                check(ProofReader.read(picture(forged(json.replace("170 ألف", "190 ألف")))), ArticleSource.shipped());

        assertTrue(check.jsonHolds());
        assertEquals(Verdict.MISMATCH, check.whole());
        assertEquals(
                List.of("anchor_words_missing"),
                check.anchors().stream()
                        .filter(anchor -> anchor.verdict() == Verdict.MISMATCH)
                        .map(ProofCheck.AnchorVerdict::reason)
                        .distinct()
                        .toList());
    }

    @Test
    void aRecordThatCannotBeReadIsCountedAndNoAgreement() {
        String json = json(proof(whole(Content.CHART)));
        ProofCheck check = check(
                ProofReader.read(picture(forged(json.replaceFirst("\"kind\": \"actual\"", "\"kind\": \"sure\"")))),
                ArticleSource.shipped());

        assertEquals(1, check.unreadable());
        assertEquals(Verdict.MISMATCH, check.whole());
    }

    @Test
    void articlesThatAreNotAtHandAndArticlesThatChangedAreToldApart(@TempDir Path folder) throws IOException {
        byte[] file = picture(chunk(proof(whole(Content.BOTH))));
        ProofCheck none = check(ProofReader.read(file), ArticleSource.folder(folder));
        assertEquals(none.anchors().size(), none.count(Verdict.ARTICLE_NOT_AT_HAND));
        assertEquals(Verdict.ARTICLE_NOT_AT_HAND, none.whole());

        String name = LOADED.dataset().articles().getFirst().fileName();
        try (var in = getClass().getResourceAsStream("/org/isnad/data/iraq/articles/" + name)) {
            byte[] words = in.readAllBytes();
            Files.write(folder.resolve(name), words);
            ProofCheck one = check(ProofReader.read(file), ArticleSource.folder(folder));
            assertTrue(one.count(Verdict.VERIFIED) > 0);
            assertEquals(0, one.count(Verdict.MISMATCH));
            assertEquals(Verdict.ARTICLE_NOT_AT_HAND, one.whole());

            Files.write(
                    folder.resolve(name),
                    (new String(words, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8));
            ProofCheck changed = check(ProofReader.read(file), ArticleSource.folder(folder));
            assertEquals(0, changed.count(Verdict.VERIFIED));
            assertEquals(one.count(Verdict.VERIFIED), changed.count(Verdict.MISMATCH));
            assertEquals(Verdict.MISMATCH, changed.whole());
        }
    }

    private static void refused(Reason reason, byte[] file) {
        assertEquals(new Refused(reason), ProofReader.read(file));
    }

    @Test
    void whatIsNoProofIsRefusedWithItsReason(@TempDir Path folder) {
        String text = chunk(proof(whole(Content.CHART)));
        PngChunk chunk = PngChunk.compressedText(ProofChunk.KEYWORD, text.getBytes(StandardCharsets.UTF_8));
        byte[] whole = png(chunk);

        assertEquals(new Refused(Reason.UNREADABLE), ProofReader.read(folder.resolve("missing.png")));
        refused(Reason.NO_PICTURE, "no picture".getBytes(StandardCharsets.UTF_8));
        refused(Reason.NO_PICTURE, new byte[0]);
        refused(Reason.ABSENT, png(PngChunk.text("Title", "isnad-proof")));
        refused(Reason.SEVERAL, png(chunk, chunk));
        refused(Reason.MALFORMED, picture(text.substring(1)));
        refused(Reason.MALFORMED, picture("{}"));
        refused(Reason.MALFORMED, picture(text.substring(0, text.length() - 1)));
        refused(Reason.MALFORMED, picture(forged("[]")));
        refused(Reason.MALFORMED, picture(forged("[".repeat(100_000))));
        refused(
                Reason.NEWER,
                picture(forged(json(proof(whole(Content.CHART))).replaceFirst("\"version\": 1", "\"version\": 3"))));
        for (int end : new int[] {whole.length - 1, whole.length / 2, 60, 9}) {
            refused(Reason.DAMAGED, Arrays.copyOf(whole, end));
        }
        byte[] bent = whole.clone();
        bent[whole.length / 2] ^= 1;
        refused(Reason.DAMAGED, bent);
    }

    @Test
    void aChunkThatCannotBeUnpackedIsMalformed() {
        byte[] start = (ProofChunk.KEYWORD + "\0\1\0\0\0").getBytes(StandardCharsets.US_ASCII);
        byte[] noise = Arrays.copyOf(start, start.length + 40);
        refused(Reason.MALFORMED, png(new PngChunk("iTXt", noise)));
        refused(Reason.MALFORMED, png(new PngChunk("iTXt", start)));
        refused(Reason.MALFORMED, png(new PngChunk("iTXt", Arrays.copyOf(start, start.length - 3))));
        byte[] cut = PngChunk.compressedText(ProofChunk.KEYWORD, new byte[5000]).data();
        refused(Reason.MALFORMED, png(new PngChunk("iTXt", Arrays.copyOf(cut, cut.length - 6))));
        byte[] bytes = Arrays.copyOf(start, start.length + 1);
        bytes[ProofChunk.KEYWORD.length() + 1] = 0;
        bytes[start.length] = (byte) 0xFF;
        refused(Reason.MALFORMED, png(new PngChunk("iTXt", bytes)));
    }

    @Test
    void enormousChunksAndTextsAreRefusedBeforeTheyAreHeld() {
        byte[] start = (ProofChunk.KEYWORD + "\0\1\0\0\0").getBytes(StandardCharsets.US_ASCII);
        refused(Reason.PROOF_TOO_LARGE, png(new PngChunk("iTXt", Arrays.copyOf(start, ProofChunk.MOST_BYTES + 1))));

        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(start);
        byte[] zeros = new byte[1 << 20];
        byte[] part = new byte[1 << 16];
        try (Deflater deflater = new Deflater()) {
            for (long sent = 0; sent <= ProofChunk.MOST_TEXT_BYTES; sent += zeros.length) {
                deflater.setInput(zeros);
                while (!deflater.needsInput()) {
                    bomb.write(part, 0, deflater.deflate(part));
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                bomb.write(part, 0, deflater.deflate(part));
            }
        }
        assertTrue(bomb.size() < ProofChunk.MOST_BYTES / 10, "not much of a bomb");
        refused(Reason.PROOF_TOO_LARGE, png(new PngChunk("iTXt", bomb.toByteArray())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"width_px\": 900|\"width_px\": 90000000000",
                "\"width_px\": 900|\"width_px\": 900.5",
                "\"scale\": 1.5|\"scale\": 9",
                "\"theme\": \"dark\"|\"theme\": \"pink\"",
                "\"direction\": \"left_to_right\"|\"direction\": 3",
                "\"hidden_lanes\": []|\"hidden_lanes\": [1]",
                "\"footer\": true|\"footer\": null",
                "\"to_day\": 20819|\"to_day\": -20819",
                "\"to_day\": 20819|\"to_da\": 20819"
            })
    void aViewThatCannotBeIsMalformed(String change) {
        String[] words = change.split("\\|", -1);
        String json = json(proof(whole(Content.CHART)));
        assertTrue(json.contains(words[0]), words[0] + " is not in " + json.substring(0, 600));

        boolean refused = ProofReader.read(picture(forged(json.replace(words[0], words[1]))))
                .equals(new Refused(Reason.MALFORMED));
        assertTrue(refused, "it was taken");
    }
}
