package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Verdict;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.formats.InputFile;
import org.isnad.formats.OpenedInput;
import org.isnad.formats.TableInput;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.png.Zlib;
import org.isnad.proof.ProofReading.Found;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.proof.ProofReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SvgProofTest {
    private static final LoadedDataset LOADED = ((LoadResult.Loaded) DatasetReader.readShipped()).dataset();
    private static final PictureView VIEW = ProofTest.whole(Content.BOTH);
    private static final LaidOutPicture PICTURE = laidOut(LOADED);
    private static final String SVG = svg(PICTURE);
    private static final String BODY = "<?xml version=\"1.0\"?>\n<svg><desc>x</desc>\n<path d=\"M0 0\"/>\n</svg>\n";

    private static LaidOutPicture laidOut(LoadedDataset loaded) {
        Labels labels = BundleLabels.of(VIEW.labels());
        PlotData data = PlotData.of(loaded.dataset(), loaded.evidence()::verified, labels);
        return new PictureJob(data, labels, VIEW, "9.9").layOut(new FixedTextMetrics());
    }

    /** As it is made into a file, with the proof worked out beside the layout. */
    private static String svg(LaidOutPicture picture) {
        PictureMaking making = new PictureMaking(picture.job(), PictureFormat.SVG);
        FixedTextMetrics metrics = new FixedTextMetrics();
        return ((SvgContent) making.content(making.layOut(metrics), metrics)).text();
    }

    private static String with(String json) {
        return SvgProof.with(BODY, json.getBytes(StandardCharsets.UTF_8));
    }

    private static ProofReading read(String svg) {
        return ProofReader.read(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(Reason reason, String svg) {
        assertEquals(new Refused(reason), read(svg));
    }

    @Test
    void whatIsWrittenIsReadBackAndVerified() {
        Found found = assertInstanceOf(Found.class, read(SVG));
        ProofCheck check =
                ProofCheck.of(found, "p.svg", ArticleSource.shipped()).orElseThrow();

        assertEquals(VIEW, found.view());
        assertEquals("9.9", found.software());
        assertEquals(PictureFormat.SVG, check.format());
        assertEquals(ProofTest.proof(PICTURE).shown(), check.loaded().dataset());
        assertEquals(Verdict.VERIFIED, check.whole());
        assertTrue(check.count(Verdict.VERIFIED) > 5, "anchors");
    }

    @Test
    void anyAlteredCharacterOfThePictureOrOfItsDataShows() {
        for (int i = 200; i < SVG.length(); i += 9973) {
            String altered = SVG.substring(0, i) + (SVG.charAt(i) == '7' ? '8' : '7') + SVG.substring(i + 1);
            switch (read(altered)) {
                case Refused(Reason reason) ->
                    assertTrue(
                            List.of(Reason.MALFORMED, Reason.DAMAGED, Reason.ABSENT)
                                    .contains(reason),
                            "" + reason);
                case Found found ->
                    assertFalse(found.jsonHolds() && found.pictureHolds(), "character " + i + " may be altered");
            }
        }
    }

    @Test
    void aMarkThatIsMovedOrAddedIsNoAgreement() {
        Found moved = assertInstanceOf(Found.class, read(SVG.replaceFirst("<rect width=", "<rect x=\"1\" width=")));
        assertTrue(moved.jsonHolds());
        assertFalse(moved.pictureHolds());
        Found added = assertInstanceOf(Found.class, read(SVG.replace("</svg>", "<path d=\"M0 0\"/>\n</svg>")));
        assertFalse(added.pictureHolds());
        assertEquals(
                Verdict.MISMATCH,
                ProofCheck.of(added, "p.svg", ArticleSource.shipped())
                        .orElseThrow()
                        .whole());
    }

    @Test
    void aLongProofIsCompressedAndReadBack(@TempDir Path folder) throws IOException {
        StringBuilder rows = new StringBuilder("id,start,end,category,title\n");
        for (int i = 0; i < RecordColumns.LEAST_RECORDS; i++) {
            rows.append("e%d,%d-0%d-11,,attack,القوات «%d» في بغداد و%x\n"
                    .formatted(i, 2001 + i % 25, 1 + i % 9, i % 80, i * 7919L * i));
        }
        Path table = Files.writeString(folder.resolve("many.csv"), rows);
        LoadedDataset many = ((OpenedInput.Opened)
                        ((TableInput) InputFile.recognise(table, Optional.empty())).read(Map.of()))
                .dataset();
        LaidOutPicture picture = laidOut(many);
        Proof proof = ProofTest.proof(picture);
        String svg = svg(picture);

        assertEquals(RecordColumns.LEAST_RECORDS, proof.shown().events().size());
        assertTrue(ProofTest.json(proof).contains("\"version\": 2"), "version");
        Found found = assertInstanceOf(Found.class, read(svg));
        assertEquals(
                proof.shown(),
                ProofCheck.of(found, "p.svg", ArticleSource.folder(folder))
                        .orElseThrow()
                        .loaded()
                        .dataset());
        assertTrue(found.jsonHolds() && found.pictureHolds(), "checksums");

        String noise = ProofTest.json(proof).substring(0, 40)
                + " ".repeat(SvgProof.MOST_PLAIN_CHARACTERS)
                + ProofTest.json(proof).substring(40);
        String packed = with(noise);
        assertTrue(packed.length() < SvgProof.MOST_PLAIN_CHARACTERS, "not compressed");
        Found unpacked = assertInstanceOf(Found.class, read(packed));
        assertTrue(unpacked.jsonHolds() && unpacked.pictureHolds(), "checksums of the compressed");
    }

    @Test
    void whatIsNoProofIsRefusedWithItsReason() {
        String json = ProofTest.json(ProofTest.proof(PICTURE));
        String element = SVG.substring(SVG.indexOf("<metadata"), SVG.indexOf("</metadata>") + 12);

        refused(Reason.ABSENT, BODY);
        refused(Reason.ABSENT, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        refused(Reason.NO_PICTURE, "<html><svg/></html>");
        refused(Reason.NO_PICTURE, "");
        refused(Reason.SEVERAL, SVG.replace(element, element + element));
        refused(Reason.DAMAGED, SVG.substring(0, SVG.length() / 2));
        refused(Reason.DAMAGED, SVG.substring(0, SVG.length() - 10));
        refused(Reason.DAMAGED, SVG.replace("<metadata id", "<metadata\n   id"));
        refused(Reason.DAMAGED, SVG.replace("data-svg-sha256", "data-svg-sha512"));
        refused(
                Reason.WITHOUT_CHECKSUMS,
                SVG.replaceFirst(" data-json-sha256=\"[0-9a-f]+\" data-svg-sha256=\"[0-9a-f]+\"", ""));
        refused(Reason.MALFORMED, with("[]"));
        refused(Reason.MALFORMED, with("{}"));
        refused(Reason.NEWER, with(json.replaceFirst("\"version\": 1", "\"version\": 3")));
        refused(Reason.MALFORMED, SVG.replace("{&quot;format", "{&nbsp;format"));
        byte[] broken = SVG.getBytes(StandardCharsets.UTF_8);
        broken[broken.length / 2] = (byte) 0xFF;
        assertEquals(new Refused(Reason.DAMAGED), ProofReader.read(broken));
    }

    private static String packed(String content) {
        String hash = "0".repeat(64);
        return BODY.replace(
                "</desc>\n",
                "</desc>\n<metadata id=\"isnad-proof\" data-json-sha256=\"" + hash + "\" data-svg-sha256=\"" + hash
                        + "\" data-packing=\"deflate base64\">" + content + "</metadata>\n");
    }

    @Test
    void whatCannotBeUnpackedIsMalformedAndNothingEnormousIsHeld() {
        refused(Reason.MALFORMED, packed(""));
        refused(Reason.MALFORMED, packed("*".repeat(400)));
        refused(Reason.MALFORMED, packed("AAAA"));
        byte[] whole = Zlib.deflate("{\"format\": \"isnad-proof\"}".repeat(9).getBytes(StandardCharsets.UTF_8));
        refused(Reason.MALFORMED, packed(Base64.getEncoder().encodeToString(Arrays.copyOf(whole, 20))));
        byte[] bomb = Zlib.deflate(new byte[ProofChunk.MOST_TEXT_BYTES + 1]);
        assertTrue(bomb.length < ProofChunk.MOST_BYTES / 10, "not much of a bomb");
        refused(Reason.PROOF_TOO_LARGE, packed(Base64.getEncoder().encodeToString(bomb)));
        refused(Reason.PROOF_TOO_LARGE, packed("A".repeat(ProofChunk.MOST_BYTES / 3 * 4 + 8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>",
                "\uFEFF<svg >",
                "  \n<?xml version='1.0'?>\n<svg\n",
                "<?xml version='1.0'?><!-- a -- > b --><!DOCTYPE svg PUBLIC \"x\" \"y\">\n<svg ",
            })
    void documentsAreKnownByTheirBeginning(String beginning) {
        assertTrue(SvgProof.isSvg(beginning));
        assertFalse(SvgProof.isSvg(beginning.replace("<svg", "<svgs")));
        assertFalse(SvgProof.isSvg("x" + beginning));
    }

    @Test
    void aLongCommentAtTheBeginningIsReadInTime() {
        assertFalse(SvgProof.isSvg("<!--" + "-".repeat(100_000)));
        assertTrue(SvgProof.isSvg("<!--" + " - ".repeat(1000) + "--><svg>"));
    }
}
