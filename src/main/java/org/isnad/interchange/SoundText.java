package org.isnad.interchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.isnad.interchange.encoding.DecodedText;
import org.isnad.interchange.encoding.Mojibake;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/** The text of a file of another format; bytes that are no character, and words that were decoded in a wrong encoding before, are told. */
public final class SoundText {
    private static final int SHOWN_UNITS = 40;

    private SoundText() {}

    /**
     * The text of a file; empty when its encoding is unknown, and {@code notices} tell so.
     *
     * @param encoding as the user named it
     * @param mend whether words that were decoded in a wrong encoding are mended
     */
    public static Optional<String> of(byte[] bytes, Optional<Charset> encoding, boolean mend, Notices notices) {
        return of(decoded(bytes, encoding), mend, notices);
    }

    /** The text of a file that was decoded; empty when its encoding is unknown, and {@code notices} tell so. */
    public static Optional<String> of(Optional<DecodedText> decoded, boolean mend, Notices notices) {
        if (decoded.isEmpty()) {
            notices.add(NoticeCode.ENCODING_UNKNOWN);
        }
        return decoded.map(text -> of(text, mend, notices));
    }

    /** The text with its encoding; empty when that is unknown. */
    public static Optional<DecodedText> decoded(byte[] bytes, Optional<Charset> encoding) {
        return encoding.map(charset -> DecodedText.of(bytes, charset)).or(() -> DecodedText.of(bytes));
    }

    /** The text, mended where the user wants that; what is wrong with it is told. */
    public static String of(DecodedText decoded, boolean mend, Notices notices) {
        String text = decoded.text();
        badBytes(decoded, notices);
        Optional<String> mended = Mojibake.mended(text);
        if (mended.isEmpty()) {
            return text;
        }
        if (mend) {
            notices.add(NoticeCode.MENDED);
            return mended.get();
        }
        List<String> before = text.lines().toList();
        List<String> after = mended.get().lines().toList();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                int place = differing(before.get(i), after.get(i));
                notices.at(
                        new JsonLocation(i + 1, 1, JsonPath.ROOT),
                        NoticeCode.GARBLED,
                        "words",
                        around(before.get(i), place),
                        "mended",
                        around(after.get(i), place),
                        "option",
                        "--mend");
                break;
            }
        }
        return text;
    }

    private static int differing(String one, String other) {
        int place = 0;
        while (place < Math.min(one.length(), other.length()) && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }

    /** Tells of the bytes that are no character, once for each line. */
    private static void badBytes(DecodedText decoded, Notices notices) {
        String text = decoded.text();
        int line = 1;
        int told = 0;
        int at = 0;
        for (int fault : decoded.faults()) {
            for (; at < fault; at++) {
                if (text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1))) {
                    line++;
                }
            }
            if (line != told) {
                told = line;
                notices.at(
                        new JsonLocation(line, 1, JsonPath.ROOT), NoticeCode.BAD_BYTES, "words", around(text, fault));
            }
        }
    }

    private static String around(String text, int place) {
        String near = text.substring(Math.max(0, place - SHOWN_UNITS), Math.min(text.length(), place + SHOWN_UNITS));
        int here = Math.min(place, SHOWN_UNITS);
        int end = near.indexOf('\n', here);
        return near.substring(near.lastIndexOf('\n', here) + 1, end < 0 ? near.length() : end);
    }
}
