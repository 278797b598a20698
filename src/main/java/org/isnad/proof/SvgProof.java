package org.isnad.proof;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import org.isnad.png.Zlib;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.proof.ProofReading.Refused;
import org.isnad.svg.SvgText;
import org.isnad.svg.SvgWriter;

/**
 * Where the proof stands in an SVG document: one {@code metadata} element on a line of its own, after the description. Its
 * attributes have the checksum of the JSON and that of all of the document except this line; its text is the JSON, from
 * {@link #MOST_PLAIN_CHARACTERS} on compressed.
 *
 * <p>The element is found by its characters, as this program writes them, not by a reader of XML: nothing of the rest of the
 * document is expanded or followed.
 */
final class SvgProof {
    /** A longer JSON is compressed: plain, a million records would take twenty times the space. */
    static final int MOST_PLAIN_CHARACTERS = 1 << 20;

    private static final String NAME = "isnad-proof";
    private static final String START = "<metadata id=\"" + NAME + "\"";
    private static final String END = "</metadata>\n";
    private static final String LAST = "</svg>";
    private static final String PACKED = " data-packing=\"deflate base64\"";

    /** The start of the element, of ours and of earlier versions, which wrote no checksums. */
    private static final Pattern TAG = Pattern.compile(
            START + "(?: data-json-sha256=\"([0-9a-f]{64})\" data-svg-sha256=\"([0-9a-f]{64})\"(" + PACKED + ")?)?>");

    private static final Pattern ROOT = Pattern.compile(
            "\\A\\uFEFF?\\s*+(?:<\\?xml[^>]*+>\\s*+)?(?:<!--(?:[^-]|-(?!->))*+-->\\s*+|<!DOCTYPE[^>]*+>\\s*+)*+<svg[\\s>]");

    private SvgProof() {}

    /** Whether a text begins as SVG documents do. */
    static boolean isSvg(String beginning) {
        return ROOT.matcher(beginning).find();
    }

    /**
     * A document with its proof.
     *
     * @param document as {@link SvgWriter} writes it with a title
     * @param json in UTF-8
     */
    static String with(String document, byte[] json) {
        int at = document.indexOf(SvgWriter.DESCRIBED) + SvgWriter.DESCRIBED.length();
        Optional<String> plain = plain(json);
        return document.substring(0, at)
                + START + " data-json-sha256=\"" + Checksums.of(json)
                + "\" data-svg-sha256=\"" + Checksums.of(document) + "\"" + (plain.isPresent() ? "" : PACKED) + ">"
                + plain.map(SvgText::escape).orElseGet(() -> Base64.getEncoder().encodeToString(Zlib.deflate(json)))
                + END
                + document.substring(at);
    }

    /** The text of a JSON that is not to be compressed; empty where it is long, or has what no XML has. */
    private static Optional<String> plain(byte[] json) {
        // No character takes more bytes.
        return json.length > MOST_PLAIN_CHARACTERS * 3
                ? Optional.empty()
                : Optional.of(new String(json, StandardCharsets.UTF_8))
                        .filter(text -> text.length() <= MOST_PLAIN_CHARACTERS
                                && text.indexOf('\uFFFE') < 0
                                && text.indexOf('\uFFFF') < 0);
    }

    /** Reads the bytes of a document. */
    static ProofReading read(byte[] file) {
        String document;
        try {
            document = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            return new Refused(Reason.DAMAGED);
        }
        int at = document.indexOf(START);
        if (at < 0) {
            // In other characters than ours it is what another program made of it.
            return new Refused(document.contains(NAME) ? Reason.DAMAGED : Reason.ABSENT);
        }
        if (document.indexOf(START, at + 1) >= 0) {
            return new Refused(Reason.SEVERAL);
        }
        Matcher tag = TAG.matcher(document).region(at, document.length());
        int end = document.indexOf(END, at);
        if (!tag.lookingAt() || end < tag.end() || !document.stripTrailing().endsWith(LAST)) {
            return new Refused(Reason.DAMAGED);
        }
        if (tag.group(1) == null) {
            return new Refused(Reason.WITHOUT_CHECKSUMS);
        }
        String rest = document.substring(0, at) + document.substring(end + END.length());
        return switch (content(document.substring(tag.end(), end), tag.group(3) != null)) {
            case Content.Refused(Reason reason) -> new Refused(reason);
            case Content.Json(String json) ->
                ProofText.read(
                        json,
                        PictureFormat.SVG,
                        Checksums.of(json).equals(tag.group(1)),
                        () -> Checksums.of(rest).equals(tag.group(2)));
        };
    }

    /** What the element holds. */
    private sealed interface Content {

        record Json(String json) implements Content {}

        record Refused(Reason reason) implements Content {}
    }

    private static Content content(String written, boolean packed) {
        if (!packed) {
            return written.length() > ProofChunk.MOST_TEXT_BYTES
                    ? new Content.Refused(Reason.PROOF_TOO_LARGE)
                    : SvgText.plain(written)
                            .<Content>map(Content.Json::new)
                            .orElseGet(() -> new Content.Refused(Reason.MALFORMED));
        }
        if (written.length() / 4L * 3 > ProofChunk.MOST_BYTES) {
            return new Content.Refused(Reason.PROOF_TOO_LARGE);
        }
        try {
            byte[] text = Zlib.inflate(Base64.getDecoder().decode(written), ProofChunk.MOST_TEXT_BYTES);
            return text.length > ProofChunk.MOST_TEXT_BYTES
                    ? new Content.Refused(Reason.PROOF_TOO_LARGE)
                    : new Content.Json(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(text))
                            .toString());
        } catch (IllegalArgumentException | DataFormatException | CharacterCodingException e) {
            return new Content.Refused(Reason.MALFORMED);
        }
    }
}
