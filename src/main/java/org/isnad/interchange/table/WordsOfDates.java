package org.isnad.interchange.table;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts words of dates that tables hold and running Arabic or English text does not, months in other languages, «AD 79», «2nd quarter
 * of 1952», into words that the reader of dates knows.
 */
final class WordsOfDates {
    private static final Map<String, String> KNOWN = Map.copyOf(KnownWords.of("date-words.txt"));
    private static final Pattern WORDS = Pattern.compile(KNOWN.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final Pattern ERA_BEFORE = Pattern.compile("(?i)(?:AD|A\\.D\\.)\\s*(\\d{1,4})");
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)(?:the\\s+)?(first|second|third|fourth|[1-4](?:st|nd|rd|th))\\s+quarter\\s+(?:of\\s+)?(\\d{4})");
    /** «2001-present», «2001 حتى الآن»: it has not ended. */
    private static final Pattern LASTING = Pattern.compile(
            "(?i)(.*\\d)\\s*(?:[-\u2013\u2014/]|to|until|through|إلى|حتى)\\s*(?:present|now|today|ongoing|current|الآن|اليوم|الوقت"
                + " الحاضر)");

    /** «the 9th of Sept. 2020». */
    private static final Pattern THE = Pattern.compile("(?i)^the\\s+(?=\\d)|(?<=\\p{L}{3})\\.(?=\\s+\\d)");

    /** «in the first half of 2020». */
    private static final Pattern IN = Pattern.compile("(?i)^(?:in\\s+)?the\\s+(?=\\p{L})");

    /** «Q3/2020», «2020Q4», «H1 2020». */
    private static final Pattern PART =
            Pattern.compile("(?i)([QH])([1-4])[\\s/-]*(\\d{4})|(\\d{4})[\\s/-]*([QH])([1-4])");

    private static final Pattern WINTER = Pattern.compile("(?i)winter\\s+(\\d{4})\\s*[-/\u2013]\\s*\\d{2}(?:\\d{2})?");

    /** «17. März 2014», «1er août 2015», «17 de enero de 2014»: what stands between the numbers and names. */
    private static final Pattern DAY_POINT = Pattern.compile("^(\\d{1,2})\\.\\s+(?=\\p{L})");

    /** «9 - 11 Sep 2020»: days of one month with blanks around the dash. */
    private static final Pattern DAYS = Pattern.compile("(?<!\\d)(\\d{1,2})\\s+[-\u2013\u2014]\\s+(\\d{1,2})(?!\\d)");

    private static final Pattern FIRST = Pattern.compile("(?i)^1er(?=\\s)");
    private static final Pattern OF = Pattern.compile("(?i)(?<=[\\p{L}\\d])\\s+(?:de|del|di|do)\\s+(?=[\\p{L}\\d])");

    private WordsOfDates() {}

    /** The words of a cell in words that are known; other words stay as they are. */
    static String plain(String words) {
        if (words.chars().noneMatch(Character::isLetter)) {
            return words;
        }
        String day = WordsOfLanguages.plain(IN.matcher(words).replaceFirst(""));
        Matcher lasting = LASTING.matcher(day);
        if (lasting.matches()) {
            return "since " + plain(lasting.group(1));
        }
        Matcher era = ERA_BEFORE.matcher(day);
        if (era.matches()) {
            return era.group(1) + " CE";
        }
        Matcher quarter = QUARTER.matcher(day);
        if (quarter.matches()) {
            return "Q" + number(quarter.group(1)) + " " + quarter.group(2);
        }
        Matcher part = PART.matcher(day);
        if (part.matches()) {
            boolean yearFirst = part.group(1) == null;
            String kind = part.group(yearFirst ? 5 : 1);
            int number = Integer.parseInt(part.group(yearFirst ? 6 : 2));
            String year = part.group(yearFirst ? 4 : 3);
            return kind.equalsIgnoreCase("Q")
                    ? "Q" + number + " " + year
                    : number <= 2 ? (number == 1 ? "first" : "second") + " half of " + year : day;
        }
        Matcher winter = WINTER.matcher(day);
        if (winter.matches()) {
            // The winter of a year begins in it.
            return "winter " + winter.group(1);
        }
        String joined = DAYS.matcher(day).replaceFirst("$1-$2");
        String folded = KnownWords.folded(joined);
        if (!WORDS.matcher(folded).find()) {
            return THE.matcher(joined).replaceAll("");
        }
        String joinedWords = OF.matcher(FIRST.matcher(DAY_POINT.matcher(folded).replaceFirst("$1 "))
                        .replaceFirst("1"))
                .replaceAll(" ");
        return WORDS.matcher(joinedWords)
                .replaceAll(found -> Matcher.quoteReplacement(KNOWN.getOrDefault(found.group(), found.group())));
    }

    private static int number(String ordinal) {
        return Character.isDigit(ordinal.charAt(0))
                ? Character.digit(ordinal.charAt(0), 10)
                : ORDINALS.indexOf(ordinal.toLowerCase(Locale.ROOT)) + 1;
    }
}
