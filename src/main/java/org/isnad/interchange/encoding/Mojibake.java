package org.isnad.interchange.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Text that a program has decoded in a wrong encoding and saved again: «ط§ظپطھطھط§ط­» and «ÇÝÊÊÇÍ» were «افتتاح», «Ã‰lection» was
 * «Élection». What such a program did is done backwards, line by line; a line that does not allow it stays as it is.
 */
public final class Mojibake {
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Two letters that one letter has become are hardly chance; four are none. */
    private static final int LEAST = 2;

    private final Page arabic = Page.of(ARABIC);
    private final Page western = Page.of(WESTERN);
    private final Page latin = Page.of(StandardCharsets.ISO_8859_1);

    private Mojibake() {}

    /** The text as it was before, in lines that end with a line feed; empty when nothing speaks for it. */
    public static Optional<String> mended(String text) {
        Mojibake mojibake = new Mojibake();
        if (!mojibake.anyLine(text)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        boolean any = false;
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> line = mojibake.line(lines.get(i));
            if (line.isPresent()) {
                lines.set(i, line.get());
                any = true;
            }
        }
        return any ? Optional.of(String.join("\n", lines) + "\n") : Optional.empty();
    }

    /** Whether any line may have been something else, by its first sign that is none of ASCII: most lines are not even copied. */
    private boolean anyLine(String text) {
        boolean looked = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\r') {
                looked = false;
            } else if (unit == '\uFFFD') {
                return true;
            } else if (unit > 0x7F && !looked) {
                looked = true;
                char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
                if (western.unit(unit) >= 0 || begins(unit, next, arabic) || begins(unit, next, latin)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether two letters may be the first bytes of one sign of UTF-8. */
    private static boolean begins(char first, char next, Page page) {
        int lead = page.unit(first);
        int following = page.unit(next);
        return lead >= 0xC0 && following >= 0x80 && following < 0xC0;
    }

    private Optional<String> line(String line) {
        if (foreign(line) < LEAST) {
            return Optional.empty();
        }
        return unicode(line, arabic)
                .or(() -> unicode(line, western))
                .or(() -> unicode(line, latin))
                .or(() -> bytes(line, western).flatMap(Mojibake::arabic));
    }

    private static long foreign(String line) {
        return line.chars().filter(unit -> unit > 0x7F).count();
    }

    /** An encoding of one byte a letter, backwards. */
    private static final class Page {
        private static final int LETTERS = 0x2200;

        private final int[] units = new int[LETTERS];

        private Page() {
            Arrays.fill(units, -1);
        }

        /** Bytes that the encoding leaves free stand for the control characters of their number, as programs take them. */
        static Page of(Charset charset) {
            Page page = new Page();
            for (int unit = 0xFF; unit >= 0; unit--) {
                String letter = new String(new byte[] {(byte) unit}, charset);
                char decoded = letter.charAt(0);
                page.units[decoded < LETTERS ? decoded : unit] = unit;
            }
            return page;
        }

        int unit(char letter) {
            return letter < LETTERS ? units[letter] : -1;
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

    /** A line whose bytes are UTF-8, but for those that are lost, with fewer signs than bytes. */
    private static Optional<String> unicode(String line, Page page) {
        Optional<byte[]> bytes = bytes(line, page);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        boolean damaged = line.indexOf('\uFFFD') >= 0;
        CodingErrorAction action = damaged ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        CharBuffer decoded = CharBuffer.allocate(bytes.get().length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(action)
                .onUnmappableCharacter(action)
                .decode(ByteBuffer.wrap(bytes.get()), decoded, true);
        if (result.isError()) {
            // Other text.
            return Optional.empty();
        }
        String text = decoded.flip().toString();
        long lost = text.chars().filter(unit -> unit == 0xFFFD).count();
        long letters = foreign(text) - lost;
        int likeness = WordLikeness.of(text);
        return letters > 0 && lost * 4 <= letters && (likeness >= 0 || likeness >= WordLikeness.of(line))
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Bytes that are words of Arabic, while as letters of western languages they are none. */
    private static Optional<String> arabic(byte[] bytes) {
        String text = new String(bytes, ARABIC);
        return WordLikeness.of(new String(bytes, WESTERN)) < 0 && WordLikeness.of(text) > 0
                ? Optional.of(text)
                : Optional.empty();
    }
}
