package org.isnad.interchange.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.interchange.table.TableRows.Row;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** Tables of Outlook, in which an event of whole days ends at the midnight after its last day. */
final class AllDay {
    private static final Pattern WHOLE =
            Pattern.compile("(?i)all[ _-]?day(?:[ _-]?event)?|حدث (?:ل|طوال )?(?:ال)?يوم.*");
    private static final Pattern TIME = Pattern.compile("(?i)end[ _-]?time|وقت (?:الانتهاء|النهاية)");
    private static final Pattern MIDNIGHT = Pattern.compile("(?i)0?0:00(?::00)?|12:00(?::00)?\\s*(?:AM|ص)");
    private static final Pattern YES = Pattern.compile("(?i)true|yes|1|صحيح|نعم");

    private final String whole;
    private final String time;

    private AllDay(String whole, String time) {
        this.whole = whole;
        this.time = time;
    }

    /** The columns of a table; empty where it has none. */
    static Optional<AllDay> of(TableRows table) {
        return heading(table, WHOLE).flatMap(whole -> heading(table, TIME).map(time -> new AllDay(whole, time)));
    }

    private static Optional<String> heading(TableRows table, Pattern wanted) {
        return table.headings().stream()
                .filter(heading -> wanted.matcher(heading.strip()).matches())
                .findFirst();
    }

    /** The last day of a row that ends at midnight; the date as it is elsewhere. */
    FuzzyDate last(Row row, FuzzyDate start, FuzzyDate end) {
        boolean exclusive = YES.matcher(row.cell(whole)).matches()
                && MIDNIGHT.matcher(CellText.western(row.cell(time))).matches();
        return exclusive
                        && start instanceof PeriodDate first
                        && end instanceof PeriodDate after
                        && after.precision() == Precision.DAY
                        && after.first().isAfter(first.last())
                ? PeriodDate.day(after.first().minusDays(1))
                : end;
    }
}
