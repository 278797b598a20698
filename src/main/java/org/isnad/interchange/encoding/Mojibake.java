package org.isnad.interchange.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Text that a program has decoded in a wrong encoding and saved again: «ط§ظپطھطھط§ط­» and «ÇÝÊÊÇÍ» were «افتتاح», «Ã‰lection» was
 * «Élection». What such a program did is done backwards, line by line; a line that does not allow it stays as it is.
 */
public final class Mojibake {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Two letters that one letter has become are hardly chance; four are none. */
    private static final int LEAST = 2;

    private static final List<Function<String, Optional<String>>> WAYS = List.of(
            line -> bytes(line, new Page(ARABIC)).flatMap(bytes -> unicode(line, bytes)),
            line -> bytes(line, new Page(WESTERN)).flatMap(bytes -> unicode(line, bytes)),
            line -> bytes(line, new Page(StandardCharsets.ISO_8859_1)).flatMap(bytes -> unicode(line, bytes)),
            line -> bytes(line, new Page(WESTERN)).flatMap(Mojibake::arabic));

    private Mojibake() {}

    /** The text as it was before, in lines that end with a line feed; empty when nothing speaks for it. */
    public static Optional<String> mended(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> line = line(lines.get(i));
            if (line.isPresent()) {
                lines.set(i, line.get());
                any = true;
            }
        }
        return any ? Optional.of(String.join("\n", lines) + "\n") : Optional.empty();
    }

    private static Optional<String> line(String line) {
        return foreign(line) < LEAST
                ? Optional.empty()
                : WAYS.stream()
                        .map(way -> way.apply(line))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private static long foreign(String line) {
        return line.chars().filter(unit -> unit > 0x7F).count();
    }

    /**
     * An encoding of one byte a letter, backwards.
     *
     * @param charset the encoding; bytes that it leaves free stand for the control characters of their number, as programs take them
     */
    private record Page(Charset charset) {
        private int unit(char letter) {
            if (letter < 0x80) {
                return letter;
            }
            byte[] bytes = Character.toString(letter).getBytes(charset);
            // What an encoding lacks becomes a question mark.
            return bytes.length == 1 && bytes[0] != '?' ? bytes[0] & 0xFF : letter < 0xA0 ? letter : -1;
        }
    }

    /** The bytes of a line in an encoding; empty where it has none. U+FFFD is a byte that is lost. */
    private static Optional<byte[]> bytes(String line, Page page) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < bytes.length; i++) {
            char letter = line.charAt(i);
            int unit = letter == '\uFFFD' ? 0xFF : page.unit(letter);
            if (unit < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) unit;
        }
        return Optional.of(bytes);
    }

    /** Bytes that are UTF-8, but for those that are lost, with fewer signs than bytes. */
    private static Optional<String> unicode(String line, byte[] bytes) {
        boolean damaged = false;
        for (byte unit : bytes) {
            damaged |= (unit & 0xFF) == 0xFF;
        }
        CodingErrorAction action = damaged ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        CharsetDecoder decoder =
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
            long lost = text.chars().filter(unit -> unit == 0xFFFD).count();
            long letters = foreign(text) - lost;
            int likeness = WordLikeness.of(text);
            return letters > 0 && lost * 4 <= letters && (likeness >= 0 || likeness >= WordLikeness.of(line))
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            // Other text.
            return Optional.empty();
        }
    }

    /** Bytes that are words of Arabic, while as letters of western languages they are none. */
    private static Optional<String> arabic(byte[] bytes) {
        String text = new String(bytes, ARABIC);
        return WordLikeness.of(new String(bytes, WESTERN)) < 0 && WordLikeness.of(text) > 0
                ? Optional.of(text)
                : Optional.empty();
    }
}
