package org.isnad.interchange.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody told: a byte order mark decides, else the pattern of zeros of UTF-16, else UTF-8
 * where it is that with a few faults at most, else of the encodings in which older Arabic tables are written the one in which
 * the words look most like words.
 *
 * @param text without a byte order mark; U+FFFD stands for bytes that are no character
 * @param charset the encoding that was found or told
 * @param faults the places of those bytes in the text, in its order
 */
public record DecodedText(String text, Charset charset, List<Integer> faults) {
    private static final int SAMPLE_BYTES = 4096;

    /** So many characters of more than one byte to one fault make a damaged UTF-8 file rather than another encoding. */
    private static final int SOUND_PER_FAULT = 4;

    /** Has signs and digits twice, for both directions; the decoder leaves out those from right to left. */
    private static final Charset MAC = Charset.forName("x-MacArabic");

    private static final List<Charset> EIGHT_BITS = List.of(
            Charset.forName("windows-1256"), Charset.forName("ISO-8859-6"), MAC, Charset.forName("windows-1252"));

    /** Copies the list. */
    public DecodedText {
        faults = List.copyOf(faults);
    }

    /** The text; empty when the bytes are in none of these encodings. */
    public static Optional<DecodedText> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        // Delimiters, digits and line ends have a zero as their other half; in 8-bit encodings zeros are rare.
        if (bytes.length % 2 == 0 && Math.max(even, odd) > Math.min(bytes.length, SAMPLE_BYTES) / 20) {
            return decode(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        DecodedText unicode = lenient(bytes, 0, StandardCharsets.UTF_8);
        if (unicode.faults.isEmpty() || unicode.sound() >= (long) SOUND_PER_FAULT * unicode.faults.size()) {
            return Optional.of(unicode);
        }
        return EIGHT_BITS.stream()
                .map(charset -> lenient(bytes, 0, charset))
                .filter(decoded -> decoded.faults.isEmpty())
                .max(Comparator.comparingInt((DecodedText decoded) -> WordLikeness.of(decoded.text))
                        .thenComparingInt(decoded -> -EIGHT_BITS.indexOf(decoded.charset)));
    }

    /** The text in an encoding that the user named; a byte order mark is passed over. */
    public static DecodedText of(byte[] bytes, Charset charset) {
        DecodedText decoded = lenient(bytes, 0, charset);
        return decoded.text.startsWith("\uFEFF")
                ? new DecodedText(
                        decoded.text.substring(1),
                        charset,
                        decoded.faults.stream().map(place -> place - 1).toList())
                : decoded;
    }

    /** How many characters of more than one byte there are. */
    private long sound() {
        return text.codePoints()
                .filter(point -> point > 0x7F && point != 0xFFFD)
                .count();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(bytes.length, SAMPLE_BYTES); i += 2) {
            if (bytes[i] == 0) {
                zeros++;
            }
        }
        return zeros;
    }

    private static Optional<DecodedText> decode(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new DecodedText(text, charset, List.of()));
        } catch (CharacterCodingException e) {
            // Another encoding, or none: the caller says so.
            return Optional.empty();
        }
    }

    /** Every byte that is no character becomes U+FFFD, and its place is kept. */
    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Most files are sound, and this is several times as fast where it is sure.
            String text = new String(bytes, from, bytes.length - from, charset);
            if (text.indexOf('\uFFFD') < 0) {
                return new DecodedText(text, charset, List.of());
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer output = CharBuffer.allocate((int) ((bytes.length + 1) * (double) decoder.maxCharsPerByte()) + 1);
        List<Integer> faults = new ArrayList<>();
        CoderResult result = decoder.decode(input, output, true);
        while (result.isError()) {
            int unit = input.get(input.position()) & 0xFF;
            if (charset.equals(MAC) && unit > 0x80) {
                output.put((char) (unit & 0x7F));
            } else {
                faults.add(output.position());
                output.put('\uFFFD');
            }
            input.position(input.position() + result.length());
            result = decoder.decode(input, output, true);
        }
        return new DecodedText(output.flip().toString(), charset, faults);
    }
}
