package org.isnad.curation.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;

/**
 * The clauses of words of which a title is made. A date between commas and what only says when or where before the clause itself
 * are left out; what denies, conditions or contrasts never is.
 */
final class TitleClauses {
    private static final Pattern BREAK = Pattern.compile("[،؛,;]\\s+|\\s+[–—-]\\s+|(?<=\\d):\\s+");

    /** «الرباط (وكالة)»: where the report was written. */
    private static final Pattern DATELINE = Pattern.compile("^[\\p{L} /]{2,30}\\([^)]{2,30}\\)$");

    /** A longer clause says more than a date. */
    private static final int DATE_WORDS = 6;

    /** Clauses before the one that says what happened. */
    private static final int MOST_BEFORE = 3;

    /** Fewer code points tell too little. */
    private static final int LEAST = 15;

    private static final Set<String> WHEN_OR_WHERE = Set.of(
            "في",
            "خلال",
            "بعد",
            "قبل",
            "منذ",
            "أثناء",
            "عند",
            "مع",
            "وفق",
            "بحسب",
            "عقب",
            "إثر",
            "حتى",
            "بحلول",
            "اعتبارا",
            "اعتباراً",
            "ضمن",
            "وسط",
            "فور",
            "منتصف",
            "أوائل",
            "أواخر",
            "مطلع",
            "نهاية",
            "بداية");

    private static final Pattern DATE_PARTICLES = Pattern.compile("^(?:[وف]?(?:في|يوم|مساء|صباح|فجر|ليل|من|بتاريخ) )+");

    private static final Pattern BEFORE_DATE =
            Pattern.compile("^[وف]?(?:في|بتاريخ|يوم|مساء|صباح|فجر|ليل|ليلة)(?: يوم)? ");

    /** What continues a date: «2020 و2021», «إلى أيار», «أو بعده», «(مارس)». */
    private static final Pattern GOES_ON =
            Pattern.compile("^ (?:و?\\d|وفي |و(?:بعد|قبل) |إلى |الى |حتى |أو |او |[(–—-])");

    private TitleClauses() {}

    /** The words without dates between commas and without what stands before the clause itself. */
    static String main(String words) {
        List<String> clauses = new ArrayList<>();
        List<String> breaks = new ArrayList<>();
        int from = 0;
        for (Matcher end = BREAK.matcher(words); end.find(); from = end.end()) {
            clauses.add(words.substring(from, end.start()));
            breaks.add(end.group());
        }
        clauses.add(words.substring(from));
        StringBuilder kept = new StringBuilder();
        String between = "";
        for (int i = before(clauses); i < clauses.size(); i++) {
            // «، وفي كانون الأول 2011، غادرت»: another clause begins with the date.
            if (i < clauses.size() - 1 && !clauses.get(i).startsWith("و") && isDate(clauses.get(i))) {
                between = " ";
                continue;
            }
            if (!kept.isEmpty()) {
                kept.append(between.isEmpty() ? breaks.get(i - 1) : between);
            }
            between = "";
            kept.append(clauses.get(i));
        }
        return withoutDateBefore(kept.toString());
    }

    /** «وفي 9 أيلول 2020 أعلن…»: a date before the clause, without a comma. One that begins a range or a list stays. */
    private static String withoutDateBefore(String words) {
        Matcher particles = BEFORE_DATE.matcher(words);
        int start = particles.lookingAt() ? particles.end() : 0;
        int startPoint = words.codePointCount(0, start);
        return DateReader.read(words).stream()
                .filter(date -> start > 0
                        && date.range().start() <= startPoint
                        && date.range().end() > startPoint)
                .map(date ->
                        words.substring(words.offsetByCodePoints(0, date.range().end())))
                .filter(rest -> rest.startsWith(" ") && !GOES_ON.matcher(rest).lookingAt())
                .map(String::strip)
                .filter(rest -> rest.codePointCount(0, rest.length()) >= LEAST)
                .findFirst()
                .orElse(words);
    }

    /** How many clauses stand before the one that says what happened. */
    private static int before(List<String> clauses) {
        if (!isBefore(clauses.getFirst())) {
            return 0;
        }
        for (int i = 1; i <= MOST_BEFORE && i < clauses.size(); i++) {
            String clause = clauses.get(i);
            boolean goesOn = clause.startsWith("و") || isBefore(clause);
            if (!goesOn) {
                boolean enough = clause.codePointCount(0, clause.length()) >= LEAST;
                return enough ? i : 0;
            }
        }
        return 0;
    }

    private static boolean isBefore(String clause) {
        String first = clause.replaceFirst("(?s) .*$", "").replaceAll("^[\"“«]+", "");
        return isDate(clause)
                || DATELINE.matcher(clause).matches()
                || WHEN_OR_WHERE.contains(first)
                || WHEN_OR_WHERE.contains(first.replaceFirst("^[وف]", ""));
    }

    private static boolean isDate(String clause) {
        if (clause.chars().filter(letter -> letter == ' ').count() >= DATE_WORDS) {
            return false;
        }
        String bare = DATE_PARTICLES.matcher(clause.strip()).replaceFirst("");
        return switch (DateReader.readWhole(bare)) {
            case DateAnswer.Read _ -> true;
            case DateAnswer.Refused(var fault) ->
                fault == DateAnswer.Fault.NO_BASE || fault == DateAnswer.Fault.NO_YEAR;
        };
    }
}
