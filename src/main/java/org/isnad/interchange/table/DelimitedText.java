package org.isnad.interchange.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.encoding.DecodedText;
import org.isnad.interchange.encoding.Mojibake;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;

/**
 * Reads files of rows with a delimiter between the cells: finds encoding, delimiter and headings, or takes them as the user has
 * named them.
 */
public final class DelimitedText {
    /** The line in which Excel writes the delimiter. */
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*\"?sep=(.)\"?[^\\r\\n]{0,20}(?:\\r\\n|\\r|\\n|$)", Pattern.CASE_INSENSITIVE);

    private static final int SHOWN_UNITS = 40;

    private DelimitedText() {}

    /** Reads a file's bytes; empty when it is no table, and {@code notices} tell why. */
    public static Optional<TableRows> read(byte[] bytes, ReadingOptions options, Notices notices) {
        Optional<DecodedText> decoded = options.encoding()
                .map(charset -> DecodedText.of(bytes, charset))
                .or(() -> DecodedText.of(bytes));
        if (decoded.isEmpty()) {
            notices.add(NoticeCode.ENCODING_UNKNOWN);
            return Optional.empty();
        }
        String text = sound(decoded.get(), options, notices);
        Matcher separator = SEPARATOR.matcher(text);
        boolean named = separator.lookingAt();
        char delimiter =
                options.delimiter().orElseGet(() -> named ? separator.group(1).charAt(0) : Delimiter.of(text));
        TableRows.Form form = new TableRows.Form(
                decoded.get().charset().name(), delimiter == '\t' ? TableRows.Form.TAB : Character.toString(delimiter));
        notices.add(NoticeCode.TABLE_FORM, "encoding", form.encoding(), "delimiter", form.delimiter());
        // The line stays, empty, so that the others keep their numbers.
        CellScanner.Scanned scanned =
                CellScanner.scan(named ? "\n" + text.substring(separator.end()) : text, delimiter);
        for (int line : scanned.unclosed()) {
            notices.at(new JsonLocation(line, 1, JsonPath.ROOT), NoticeCode.TABLE_SYNTAX);
        }
        return Headings.rows(new Grid(scanned.rows(), form), options, notices);
    }

    /** The text, mended where the user wants that; what is wrong with it is told. */
    private static String sound(DecodedText decoded, ReadingOptions options, Notices notices) {
        String text = decoded.text();
        badBytes(decoded, notices);
        Optional<String> mended = Mojibake.mended(text);
        if (mended.isEmpty()) {
            return text;
        }
        if (options.mend()) {
            notices.add(NoticeCode.MENDED);
            return mended.get();
        }
        List<String> before = text.lines().toList();
        List<String> after = mended.get().lines().toList();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            if (!before.get(i).equals(after.get(i))) {
                notices.at(
                        new JsonLocation(i + 1, 1, JsonPath.ROOT),
                        NoticeCode.GARBLED,
                        "words",
                        before.get(i),
                        "mended",
                        after.get(i),
                        "option",
                        "--mend");
                break;
            }
        }
        return text;
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
