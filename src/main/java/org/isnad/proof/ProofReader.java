package org.isnad.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.png.PngChunk;
import org.isnad.png.PngReader;
import org.isnad.png.PngText;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.proof.ProofReading.Refused;

/** Reads the proof of a picture file. Bad input is a {@link Refused}, never an exception; blocks. */
public final class ProofReader {
    /** The most bytes that a picture file may have. */
    public static final long MOST_FILE_BYTES = 512L << 20;

    /** In how many bytes the beginning of an SVG document is looked for. */
    private static final int BEGINNING_BYTES = 4096;

    private static final Pattern HEAD =
            Pattern.compile(ProofChunk.JSON_NAME + "([0-9a-f]{64}) " + ProofChunk.PIXELS_NAME + "([0-9a-f]{64})");

    private ProofReader() {}

    /** Whether a file begins as pictures of a {@link PictureFormat} do. */
    public static boolean isPicture(Path file) {
        // A pipe or device could keep us waiting for ever.
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING_BYTES);
            return PngReader.isPng(beginning) || isSvg(beginning);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isSvg(byte[] file) {
        // A character that is cut in two at the end says nothing.
        return SvgProof.isSvg(new String(file, 0, Math.min(file.length, BEGINNING_BYTES), StandardCharsets.UTF_8));
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
        if (PngReader.isPng(file)) {
            return png(file);
        }
        return isSvg(file) ? SvgProof.read(file) : new Refused(Reason.NO_PICTURE);
    }

    private static ProofReading png(byte[] file) {
        List<PngChunk> chunks;
        try {
            chunks = PngText.chunks(PngReader.chunks(file), ProofChunk.KEYWORD);
        } catch (IOException e) {
            return new Refused(Reason.DAMAGED);
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
        return ProofText.read(
                json,
                PictureFormat.PNG,
                Checksums.of(json).equals(head.group(1)),
                () -> Checksums.of(PngReader.pixels(file)).equals(head.group(2)));
    }
}
