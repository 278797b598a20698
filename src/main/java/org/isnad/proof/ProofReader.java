package org.isnad.proof;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonReader;
import org.isnad.json.JsonResult;
import org.isnad.png.PngChunk;
import org.isnad.png.PngReader;
import org.isnad.png.PngText;
import org.isnad.proof.ProofReading.Found;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.proof.ProofReading.Refused;

/** Reads the proof of a picture file. Bad input is a {@link Refused}, never an exception; blocks. */
public final class ProofReader {
    /** The most bytes that a picture file may have. */
    public static final long MOST_FILE_BYTES = 512L << 20;

    private static final Pattern HEAD =
            Pattern.compile(ProofChunk.JSON_NAME + "([0-9a-f]{64}) " + ProofChunk.PIXELS_NAME + "([0-9a-f]{64})");

    private ProofReader() {}

    /** Whether a file begins as PNG files do. */
    public static boolean isPng(Path file) {
        // A pipe or device could keep us waiting for ever.
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return PngReader.isPng(in.readNBytes(8));
        } catch (IOException e) {
            return false;
        }
    }

    /** Reads a file. */
    public static ProofReading read(Path file) {
        if (!Files.isRegularFile(file)) {
            return new Refused(Reason.UNREADABLE);
        }
        try {
            if (Files.size(file) > MOST_FILE_BYTES) {
                return new Refused(Reason.FILE_TOO_LARGE);
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            return new Refused(Reason.UNREADABLE);
        } catch (OutOfMemoryError e) {
            // Within the limit, and still larger than this machine: that is the file's size, not a fault here.
            return new Refused(Reason.FILE_TOO_LARGE);
        }
    }

    /** Reads the bytes of a file. */
    static ProofReading read(byte[] file) {
        if (!PngReader.isPng(file)) {
            return new Refused(Reason.NO_PNG);
        }
        List<PngChunk> chunks;
        try {
            chunks = PngText.chunks(PngReader.chunks(file), ProofChunk.KEYWORD);
        } catch (IOException e) {
            return new Refused(Reason.DAMAGED_PNG);
        }
        if (chunks.isEmpty()) {
            return new Refused(Reason.ABSENT);
        }
        if (chunks.size() > 1) {
            return new Refused(Reason.SEVERAL);
        }
        if (chunks.getFirst().size() > ProofChunk.MOST_BYTES) {
            return new Refused(Reason.PROOF_TOO_LARGE);
        }
        return switch (PngText.of(chunks.getFirst(), ProofChunk.MOST_TEXT_BYTES)) {
            case PngText.Read(String text) -> text(text, file);
            case PngText.TooLarge() -> new Refused(Reason.PROOF_TOO_LARGE);
            case PngText.Damaged() -> new Refused(Reason.MALFORMED);
        };
    }

    private static ProofReading text(String text, byte[] file) {
        int end = Math.max(0, text.indexOf('\n'));
        Matcher head = HEAD.matcher(text.substring(0, end));
        if (!head.matches()) {
            return new Refused(Reason.MALFORMED);
        }
        String json = text.substring(end + 1);
        JsonResult result = JsonReader.read(json);
        if (!result.faults().isEmpty() || !(result.root().orElse(null) instanceof JsonObject root)) {
            return new Refused(Reason.MALFORMED);
        }
        boolean named = root.fields().get("format") instanceof JsonString format
                && format.value().equals(Proof.FORMAT);
        if (!named || !(root.fields().get("version") instanceof JsonNumber version)) {
            return new Refused(Reason.MALFORMED);
        }
        if (version.value().compareTo(BigDecimal.valueOf(Proof.VERSION)) != 0) {
            return new Refused(Reason.NEWER);
        }
        JsonNode dataset = root.fields().get("dataset");
        JsonNode viewed = root.fields().get("view");
        Optional<PictureView> view = viewed == null ? Optional.empty() : ViewJson.read(viewed);
        if (dataset == null || view.isEmpty()) {
            return new Refused(Reason.MALFORMED);
        }
        try {
            return new Found(
                    view.get(),
                    dataset,
                    software(root),
                    Checksums.of(json).equals(head.group(1)),
                    Checksums.of(PngReader.pixels(file)).equals(head.group(2)));
        } catch (IOException e) {
            return new Refused(Reason.DAMAGED_PNG);
        }
    }

    private static String software(JsonObject root) {
        return root.fields().get("versions") instanceof JsonObject versions
                        && versions.fields().get("isnad") instanceof JsonString version
                ? version.value()
                : "";
    }
}
