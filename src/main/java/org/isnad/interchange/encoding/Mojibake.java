package org.isnad.interchange.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text in UTF-8 that a program has taken for another encoding and saved again: «ط§ظپطھطھط§ط­» was «افتتاح». What such a program did
 * is done backwards, line by line; a line that does not allow it stays as it is.
 */
public final class Mojibake {
    private static final List<Charset> TAKEN_FOR =
            List.of(Charset.forName("windows-1256"), Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);
    private static final int SAMPLE_UNITS = 20_000;

    /** Fewer letters outside ASCII prove nothing. */
    private static final int LEAST = 6;

    private Mojibake() {}

    /** The text as it was before; empty when nothing speaks for it. */
    public static Optional<String> mended(String text) {
        String sample = text.length() > SAMPLE_UNITS ? text.substring(0, SAMPLE_UNITS) : text;
        long letters = sample.codePoints().filter(point -> point > 0x7F).count();
        if (letters < LEAST) {
            return Optional.empty();
        }
        for (Charset charset : TAKEN_FOR) {
            String mended = mended(sample, charset);
            long left = mended.codePoints().filter(point -> point > 0x7F).count();
            // Two bytes of a letter have become two letters; that other words do this backwards by chance is next to
            // impossible.
            if (left * 3 < letters * 2 && WordLikeness.of(mended) >= 0) {
                return Optional.of(mended(text, charset));
            }
        }
        return Optional.empty();
    }

    private static String mended(String text, Charset charset) {
        return text.lines().map(line -> line(line, charset)).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String line, Charset charset) {
        try {
            ByteBuffer bytes = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(line));
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            return line;
        }
    }
}
