package org.isnad.interchange.table;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Qualifier;

/** How sure the dates of a table are, where a column beside them says so: «circa», «uncertain», «approximate: yes». */
final class StatedCertainty {
    /** Headings under which the words themselves say it. */
    private static final Pattern WORDS =
            Pattern.compile("(?:date )?(?:certainty|qualifier|accuracy|modifier|circa)|(?:date )?certainty of date|درجه"
                    + " (?:اليقين|التاكد)|دقه التاريخ");

    /** Headings that are true or false. */
    private static final Pattern APPROXIMATE = Pattern.compile(
            "(?:is )?(?:date )?(?:circa|approx(?:imate)?|estimated)(?: date)?|(?:ال)?تاريخ تقريبي|تقريبي");

    private static final Pattern UNCERTAIN =
            Pattern.compile("(?:is )?(?:date )?uncertain(?: date)?|(?:ال)?تاريخ غير مؤكد|غير مؤكد");

    private static final Pattern YES = Pattern.compile("true|yes|y|1|x|نعم|✓|✔");
    private static final Pattern ABOUT =
            Pattern.compile("c\\.?|ca\\.?|circa|approx.*|about|around|estimated?|~|تقريب.*|نحو|حوالي");
    private static final Pattern PERHAPS =
            Pattern.compile("uncertain|unsure|probabl[ey]|possibl[ey]|doubtful|perhaps|\\?|غير مؤكد|محتمل|ربما");

    private final String heading;
    private final String folded;

    private StatedCertainty(String heading, String folded) {
        this.heading = heading;
        this.folded = folded;
    }

    /** The column of a table; empty where it has none. */
    static Optional<StatedCertainty> of(TableRows table) {
        return table.headings().stream()
                .map(heading -> new StatedCertainty(
                        heading,
                        KnownWords.folded(heading).replaceAll("[\\s_:*-]+", " ").strip()))
                .filter(found -> WORDS.matcher(found.folded).matches()
                        || APPROXIMATE.matcher(found.folded).matches()
                        || UNCERTAIN.matcher(found.folded).matches())
                .findFirst();
    }

    /** The date of a row as sure as its column says. */
    FuzzyDate date(Row row, FuzzyDate date) {
        String cell = KnownWords.folded(row.cell(heading)).toLowerCase(Locale.ROOT);
        boolean yes = YES.matcher(cell).matches();
        boolean about = ABOUT.matcher(cell).matches()
                || (yes && APPROXIMATE.matcher(folded).matches());
        boolean perhaps = PERHAPS.matcher(cell).matches()
                || (yes && UNCERTAIN.matcher(folded).matches());
        return (about || perhaps)
                        && date instanceof PeriodDate period
                        && !period.partlyQualified()
                        && period.qualifier() == Qualifier.NONE
                ? period.with(about ? Qualifier.APPROXIMATE : Qualifier.UNCERTAIN)
                : date;
    }
}
