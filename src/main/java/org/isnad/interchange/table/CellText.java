package org.isnad.interchange.table;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a cell that may be a date, without the time of day.
 *
 * @param day what is left for the day, in western digits, without vowel signs and marks that steer direction
 * @param timed whether a time of day was there
 * @param zoned whether the time names its distance from Greenwich
 */
record CellText(String day, boolean timed, boolean zoned) {
    private static final String HALF =
            "(?:[AaPp]\\.?\\s?[Mm]\\.?|ص|م|صباحا|مساء|ظهرا|بعد الظهر|قبل الظهر|عصرا|ليلا|فجرا)";
    private static final String CLOCK = "(?:\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?\\s*" + HALF
            + "?|\\d{1,2}(?:\\.\\d{2})?\\s*(?:[AaPp]\\.?[Mm]\\.?|صباحا|مساء|ظهرا|عصرا|ليلا|فجرا)"
            + "|(?<=الساعة\\s)\\d{1,2})";
    private static final String ZONE =
            "(\\(?(?:Z|UTC|GMT|[A-Z]{3,4})?\\s*(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?(?:\\s*\\([^()]*\\))?)";

    /** The day, then the time and its zone: 9/9/2020 3:20 PM, 2020-09-09T22:15:00Z. */
    private static final Pattern BEHIND =
            Pattern.compile("(.*?[^\\s:T])(?:T|\\s*[،,]?\\s+(?:at\\s+|في\\s+|الساعة\\s+)?)" + CLOCK + "\\s*" + ZONE);

    /** The time before the day: 22:15, 9 Sep 2020. */
    private static final Pattern BEFORE =
            Pattern.compile("(?:at\\s+|الساعة\\s+)?" + CLOCK + "\\s*[،,]?\\s+(?:on\\s+|من\\s+|يوم\\s+)?(\\S.*)");

    /** The year behind the time: Fri Oct 11 14:30:00 UTC 2024. */
    private static final Pattern BETWEEN =
            Pattern.compile("(.*\\S)\\s+\\d{1,2}:\\d{2}:\\d{2}(\\s+(?:[A-Z]{3,5}|[+-]\\d{4}))?\\s+(\\d{4})");

    private static final Pattern COMPACT =
            Pattern.compile("(\\d{8})T(?:\\d{2}|\\d{4}|\\d{6})(Z|[+-]\\d{2}:?\\d{0,2})?");
    private static final Pattern SIGNS_OF_TIME = Pattern.compile("[:MmT]|الساع|صباح|مساء|ظهر|عصر|ليل|فجر");

    /** Notes of an encyclopedia behind a date: 9 September 2020[1][note 2]. */
    private static final Pattern NOTES = Pattern.compile("(?<=[\\p{L}\\d])(?:\\s*\\[[\\p{L}\\d ]{1,30}\\])+$");

    /** Signs of footnotes behind a date, and those of rights before one. */
    private static final Pattern SIGNS =
            Pattern.compile("(?<=[\\p{L}\\d.)])\\s?[*†‡§¶\u00B9\u00B2\u00B3\u2070-\u2079]+$|^[©℗®]\\s?(?=\\d)");

    /** Statements of Wikidata: +1258-02-10T00:00:00Z/11, with the number of what is known. */
    private static final Pattern PRECISE = Pattern.compile("\\+?(-?\\d{4})-(\\d\\d)-(\\d\\d)T00:00:00Z/(7|8|9|10|11)");

    /** What a spreadsheet shows as text: an apostrophe before it, or a formula that gives it. */
    private static final Pattern AS_TEXT = Pattern.compile("['’‘]+(\\d.*)|=\"([^\"]*)\"");

    private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:[.,]\\d+)?");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{2}):?(\\d{2})?$");

    /** In minutes. */
    private static final int FARTHEST_WEST = 12 * 60;

    private static final int FARTHEST_EAST = 14 * 60;

    private static final Pattern VOWELS = Pattern.compile("\\p{Mn}");

    /** Takes a cell apart. */
    static CellText of(String cell) {
        String text =
                SIGNS.matcher(NOTES.matcher(western(cell)).replaceFirst("")).replaceAll("");
        Matcher precise = PRECISE.matcher(text);
        if (precise.matches()) {
            return new CellText(CellDates.EDTF + precise(precise), false, false);
        }
        if (!SIGNS_OF_TIME.matcher(text).find()) {
            return new CellText(plain(text), false, false);
        }
        CellText apart = timed(text);
        return new CellText(plain(apart.day), apart.timed, apart.zoned);
    }

    private static String precise(Matcher parts) {
        String year = parts.group(1);
        return switch (parts.group(4)) {
            case "11" -> year + "-" + parts.group(2) + "-" + parts.group(3);
            case "10" -> year + "-" + parts.group(2);
            case "8" -> year.substring(0, year.length() - 1) + "X";
            case "7" -> year.substring(0, year.length() - 2) + "XX";
            default -> year;
        };
    }

    /** In words that are known, without what a spreadsheet puts around text. */
    private static String plain(String day) {
        Matcher shown = AS_TEXT.matcher(day);
        return WordsOfDates.plain(
                shown.matches() ? (shown.group(1) == null ? shown.group(2) : shown.group(1)).strip() : day);
    }

    private static CellText timed(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return new CellText(compact.group(1), true, compact.group(2) != null);
        }
        Matcher behind = BEHIND.matcher(text);
        if (behind.matches()) {
            return new CellText(behind.group(1).strip(), true, !behind.group(2).isBlank());
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return new CellText(between.group(1) + " " + between.group(3), true, between.group(2) != null);
        }
        Matcher before = BEFORE.matcher(text);
        return before.matches() ? new CellText(before.group(1).strip(), true, false) : new CellText(text, false, false);
    }

    /** Whether a cell names a time that no clock shows, or a distance from Greenwich that no place has. */
    static boolean impossibleTime(String cell) {
        String text = western(cell);
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return false;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = Integer.parseInt(time.group(2));
        int second = time.group(3) == null ? 0 : Integer.parseInt(time.group(3));
        Matcher offset = OFFSET.matcher(text);
        int distance = offset.find(time.end())
                ? Integer.parseInt(offset.group(2)) * 60
                        + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)))
                : 0;
        boolean west = distance > 0 && offset.group(1).equals("-");
        return hour > 24
                || minute > 59
                // The last second of a few years is the sixty-first of its minute.
                || second > 60
                || (second == 60 && minute != 59)
                || (hour == 24 && minute + second > 0)
                || distance > (west ? FARTHEST_WEST : FARTHEST_EAST);
    }

    /** One digit system, no vowel signs, no lengthening and no direction marks. */
    static String western(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        Normalizer.normalize(cell.strip(), Normalizer.Form.NFC).codePoints().forEach(sign -> {
            if (Character.getType(sign) != Character.FORMAT && sign != 0x0640) {
                out.appendCodePoint(
                        Character.isDigit(sign)
                                ? '0' + Character.digit(sign, 10)
                                : sign == 0x2212 ? '-' : sign == 0x00A0 || sign == 0x202F ? ' ' : sign);
            }
        });
        return VOWELS.matcher(out).replaceAll("");
    }
}
