package org.isnad.interchange.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Centuries, decades and spans of days as other languages put them, in English: «XIXe siècle», «1960er Jahre», «du 3 au 5 mai 2004». */
final class WordsOfLanguages {
    private static final Pattern CENTURY =
            Pattern.compile("(?:le |el |il |im |in |v )?(?:([ivx]{1,5})(?:\\s?e|eme)?\\.?"
                    + " (?:siecle|secolo|siglo|seculo|век)|(?:siecle|siglo|secolo|seculo|sec\\.?)"
                    + " ([ivx]{1,5})|(\\d{1,2})\\.? (?:jahrhundert|jh\\.?|yuzyil|eeuw|secolo|век|wiek))");
    private static final Pattern DECADE = Pattern.compile(
            "(?:(?:les|los|gli|die|de) )?(?:annees|anos|anni|jaren|دهه|lata) (\\d{3}0)|(?:die )?(\\d{3}0)(?:er(?:"
                    + " jahre)?|'?l[ae]r|-?е|-?х|'?erne)");
    private static final Pattern DAYS =
            Pattern.compile("(?:du|dal|del|vom) (\\d{1,2})\\.? (?:au|al|bis) (\\d{1,2})\\.? (\\p{L}.*)");
    private static final Pattern CHINESE = Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?");
    private static final Pattern WEEK = Pattern.compile("(?:kw|week|semaine|hafta) (\\d{1,2})[ /,]+(\\d{4})");
    /** «سال 1367», «2020 г.», «2020 r.», «5ی ئازاری». */
    private static final Pattern YEAR_WORD = Pattern.compile(
            "^(?:سال|سنه ميلاديه|ano|annee|jahr|yil) (?=\\d)|(?<=\\d) (?:г|r|р)\\.?$|(?<=\\d)ي(?= \\p{L})");

    private static final List<String> NUMERALS = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx", "xxi");

    private WordsOfLanguages() {}

    /** The same in English; other words stay as they are. */
    static String plain(String day) {
        String folded = KnownWords.folded(day).replaceAll("\\s+", " ");
        Matcher century = CENTURY.matcher(folded);
        if (century.matches()) {
            int number = century.group(3) != null
                    ? Integer.parseInt(century.group(3))
                    : NUMERALS.indexOf(century.group(1) == null ? century.group(2) : century.group(1)) + 1;
            return number > 0 && number <= NUMERALS.size() ? number + "th century" : day;
        }
        Matcher decade = DECADE.matcher(folded);
        if (decade.matches()) {
            return (decade.group(1) == null ? decade.group(2) : decade.group(1)) + "s";
        }
        Matcher days = DAYS.matcher(folded);
        if (days.matches()) {
            return days.group(1) + "-" + days.group(2) + " " + days.group(3);
        }
        Matcher chinese = CHINESE.matcher(folded);
        if (chinese.matches()) {
            return chinese.group(1) + part(chinese.group(2)) + part(chinese.group(3));
        }
        Matcher week = WEEK.matcher(folded);
        if (week.matches()) {
            return String.format(Locale.ROOT, "%s-W%02d", week.group(2), Integer.parseInt(week.group(1)));
        }
        Matcher word = YEAR_WORD.matcher(folded);
        return word.find() ? word.replaceAll("") : day;
    }

    private static String part(String number) {
        return number == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(number));
    }
}
