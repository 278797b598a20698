package org.isnad.interchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.interchange.table.CellReading.Form;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;
import org.isnad.time.Qualifier;

/**
 * Dates as this program shows them in words, in Arabic and English: «about September 2020, no day given», «منذ 1926 ومستمر». Other
 * words for the same are those of the reader of dates.
 */
final class ShownDates {
    /** The notation that stands behind words that cannot say all. */
    private static final Pattern NOTATION =
            Pattern.compile(".*\\p{L}.*\\(([\\d.,\\[\\]{}XS~?%/Y-]*[\\[{XS~?%/][^()\\s]*)\\)");

    private static final Pattern OPEN_END =
            Pattern.compile("(?i)since (.+), (ongoing|end unknown)|منذ (.+?)(?: (ومستمر)|، ونهايته غير معروف[ةه])");
    private static final Pattern OPEN_START = Pattern.compile(
            "(?i)until (.+), (open start|start unknown)|حت[ىي] (.+)، وبدايته (مفتوح[ةه]|غير معروف[ةه])");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?:at some time|on some day) between (.+) and (.+)|في (?:يوم|وقت) غير محدد بين (.+) و(\\S.*)");
    private static final Pattern NOT_GIVEN =
            Pattern.compile("(?i)(.+?)[,،] (?:no (day|month|year) given|بلا (يوم|شهر|سن[ةه]) محدد[ةه]?)");
    private static final Pattern HEDGED =
            Pattern.compile("(?i)(perhaps about|ربما نحو|perhaps|ربما|about|نحو)? ?(?:in |في )?(.+)");
    private static final Pattern YEARS =
            Pattern.compile("(?i)(?:the years|ال[أا]عوام من) (\\d{1,4}) (?:to|[إا]ل[ىي]) (\\d{1,4})");
    private static final Pattern YEAR = Pattern.compile("عام (\\d+(?: ق\\.م)?)");

    private ShownDates() {}

    /** The date that words show; empty for other words. */
    static Optional<FuzzyDate> read(String words) {
        if (words.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        Matcher notation = NOTATION.matcher(words);
        if (notation.matches()) {
            return DateCells.edtf(notation.group(1));
        }
        Matcher end = OPEN_END.matcher(words);
        if (end.matches()) {
            boolean lasting = "ongoing".equalsIgnoreCase(end.group(2)) || end.group(4) != null;
            return edtf(first(end, 1, 3)).flatMap(from -> DateCells.edtf(from + (lasting ? "/.." : "/")));
        }
        Matcher start = OPEN_START.matcher(words);
        if (start.matches()) {
            boolean open = "open start".equalsIgnoreCase(start.group(2))
                    || (start.group(4) != null && start.group(4).startsWith("مفتوح"));
            return edtf(first(start, 1, 3)).flatMap(to -> DateCells.edtf((open ? "../" : "/") + to));
        }
        Matcher between = BETWEEN.matcher(words);
        if (between.matches()) {
            return edtf(first(between, 1, 3))
                    .flatMap(from ->
                            edtf(first(between, 2, 4)).flatMap(to -> DateCells.edtf("[" + from + ".." + to + "]")));
        }
        Matcher given = NOT_GIVEN.matcher(words);
        return given.matches()
                ? period(given.group(1), first(given, 2, 3)).map(FuzzyDate.class::cast)
                : Optional.empty();
    }

    private static String first(Matcher found, int one, int other) {
        return Optional.ofNullable(found.group(one)).orElseGet(() -> found.group(other));
    }

    private static Optional<String> edtf(String words) {
        return period(words, "").map(PeriodDate::edtf);
    }

    /**
     * A date with its hedge.
     *
     * @param missing what the words say is not given, or nothing
     */
    private static Optional<PeriodDate> period(String words, String missing) {
        Matcher hedged = HEDGED.matcher(words.strip());
        if (!hedged.matches()) {
            return Optional.empty();
        }
        Qualifier qualifier =
                switch (Optional.ofNullable(hedged.group(1)).orElse("").toLowerCase(Locale.ROOT)) {
                    case "perhaps about", "ربما نحو" -> Qualifier.UNCERTAIN_APPROXIMATE;
                    case "perhaps", "ربما" -> Qualifier.UNCERTAIN;
                    case "about", "نحو" -> Qualifier.APPROXIMATE;
                    default -> Qualifier.NONE;
                };
        Optional<PeriodDate> plain = plain(hedged.group(2));
        Optional<PeriodDate> left = qualifier == Qualifier.NONE ? plain.map(date -> open(date, missing)) : plain;
        return left.map(date -> qualifier == Qualifier.NONE ? date : date.with(qualifier));
    }

    /** «in 2020, no day given» says what «in 2020, no month given» does not. */
    private static PeriodDate open(PeriodDate date, String missing) {
        boolean day =
                date.precision() == Precision.YEAR && List.of("day", "يوم").contains(missing);
        return DateCells.edtf(date.edtf() + (day ? "-XX-XX" : ""))
                .filter(PeriodDate.class::isInstance)
                .map(PeriodDate.class::cast)
                .orElse(date);
    }

    private static Optional<PeriodDate> plain(String words) {
        Matcher years = YEARS.matcher(words);
        if (years.matches()) {
            int from = Integer.parseInt(years.group(1));
            int to = Integer.parseInt(years.group(2));
            String block = to - from == 9 ? from / 10 + "X" : to - from == 99 ? from / 100 + "XX" : "";
            return DateCells.edtf("0000".substring(Math.min(4, block.length())) + block)
                    .filter(PeriodDate.class::isInstance)
                    .map(PeriodDate.class::cast);
        }
        Matcher year = YEAR.matcher(words);
        List<CellReading> readings = CellDates.readings(CellText.of(year.matches() ? year.group(1) : words));
        return readings.stream()
                .filter(reading -> reading.form() != Form.HIJRI && reading.form() != Form.PERSIAN)
                .map(CellReading::date)
                .filter(PeriodDate.class::isInstance)
                .map(PeriodDate.class::cast)
                .findFirst();
    }
}
