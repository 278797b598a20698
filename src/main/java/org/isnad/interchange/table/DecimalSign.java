package org.isnad.interchange.table;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which sign stands before the decimals in a column of figures, as far as its numbers prove it. */
enum DecimalSign {
    /** 1,234.5. */
    POINT,
    /** 1.234,5. */
    COMMA,
    /** Nothing proves one: 1,200 is taken for 1200, while 1.200 may be either. */
    UNPROVED,
    /** Some numbers prove one and some the other. */
    CONTRADICTED;

    private static final int MOST_DIGITS = 15;

    /** A number with the signs in it. */
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,3}(?:[ '’\u066C]\\d{3})+(?!\\d)(?:[.,\u066B]\\d+)?|\\d+(?:[.,'’\u066B\u066C]\\d+)*");

    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[ '’\u066C]\\d{3})+");

    /** 1,234,567 and 12,34,567, as India has it. */
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d{1,2}(?:,\\d{2})+,\\d{3}");

    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern DECIMALS = Pattern.compile("\\d+\\.\\d+");

    /** The sign that the numbers of a column prove, in western digits. */
    static DecimalSign of(Stream<String> column) {
        Set<DecimalSign> proved = EnumSet.noneOf(DecimalSign.class);
        column.forEach(cell -> {
            Matcher numbers = NUMBER.matcher(cell);
            while (numbers.find()) {
                String number = numbers.group();
                if (!ONE_GROUP.matcher(number).matches()) {
                    boolean point = number.indexOf('.') >= 0 || number.indexOf(',') >= 0;
                    if (point && pointed(number)) {
                        proved.add(POINT);
                    } else if (point && pointed(turned(number))) {
                        proved.add(COMMA);
                    }
                }
            }
        });
        return proved.isEmpty()
                ? UNPROVED
                : proved.size() == 1 ? proved.iterator().next() : CONTRADICTED;
    }

    /** Whether a number is well written with a point before decimals. */
    private static boolean pointed(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        return (PLAIN.matcher(whole).matches()
                        || THOUSANDS.matcher(whole).matches()
                        || GROUPS.matcher(whole).matches())
                && (point < 0 || PLAIN.matcher(number.substring(point + 1)).matches());
    }

    /** With point and comma in each other's place. */
    private static String turned(String number) {
        return number.replace(',', '\uFFFF').replace('.', ',').replace('\uFFFF', '.');
    }

    /** The text with its numbers as {@code 1234.5}; empty where one of them may be two numbers or is none. */
    Optional<String> plain(String text) {
        StringBuilder out = new StringBuilder();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            Optional<String> number = number(numbers.group());
            if (number.isEmpty()) {
                return Optional.empty();
            }
            numbers.appendReplacement(out, number.get());
        }
        return Optional.of(numbers.appendTail(out).toString());
    }

    private Optional<String> number(String written) {
        String number = written;
        if (number.indexOf('\u066B') >= 0) {
            number = number.replaceAll("[,.]", "").replace('\u066B', '.');
        } else if (ONE_GROUP.matcher(number).matches()) {
            if (this == CONTRADICTED || (this == UNPROVED && number.indexOf('.') > 0)) {
                return Optional.empty();
            }
            number = this == COMMA ? turned(number) : number;
        } else if (!pointed(number)) {
            number = turned(number);
        }
        String digits = pointed(number) ? number.replaceAll("[, '’\u066C]", "") : "";
        return digits.length() <= MOST_DIGITS + 1
                        && (PLAIN.matcher(digits).matches()
                                || DECIMALS.matcher(digits).matches())
                ? Optional.of(digits)
                : Optional.empty();
    }
}
