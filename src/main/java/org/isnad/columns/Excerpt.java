package org.isnad.columns;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.model.ArticleId;
import org.isnad.model.DatedRecord;
import org.isnad.model.Figure;

/**
 * What of a data set is shown: what a filter keeps of it, and of that what was known by a day. Worked out once, in bits.
 * Immutable.
 */
public final class Excerpt {

    private final EventColumns columns;
    private final RecordFilter filter;
    private final Optional<AsOf> known;
    private final Optional<BitSet> shown;
    private final BitSet kept;

    private Excerpt(
            EventColumns columns, RecordFilter filter, Optional<AsOf> known, Optional<BitSet> shown, BitSet kept) {
        this.columns = columns;
        this.filter = filter;
        this.known = known;
        this.shown = shown;
        this.kept = kept;
    }

    /** Everything. */
    public static Excerpt whole(EventColumns columns) {
        return new Excerpt(columns, RecordFilter.NONE, Optional.empty(), Optional.empty(), new BitSet());
    }

    /**
     * Looks at every event once; at its citations only where the filter asks for them.
     *
     * @param days of the same columns
     * @param day the last day of what is known, an epoch day; empty for everything
     */
    public static Excerpt of(CuratedColumns columns, PublicationDays days, RecordFilter filter, OptionalLong day) {
        if (filter.isNone() && day.isEmpty()) {
            return whole(columns);
        }
        int size = columns.size();
        BitSet kept = kept(columns, filter);
        if (day.isEmpty()) {
            return new Excerpt(columns, filter, Optional.empty(), Optional.of(kept), kept);
        }
        BitSet shown = new BitSet(size);
        BitSet faint = new BitSet(size);
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            Publication publication = days.at(i, day.getAsLong());
            shown.set(i, publication != Publication.NOT_YET);
            faint.set(i, publication == Publication.UNPLACED);
        }
        AsOf known = days.by(day.getAsLong());
        return new Excerpt(
                new AsOfColumns(columns, known, faint), filter, Optional.of(known), Optional.of(shown), kept);
    }

    private static BitSet kept(CuratedColumns columns, RecordFilter filter) {
        int size = columns.size();
        BitSet kept = new BitSet(size);
        filter.onlyIds()
                .ifPresentOrElse(
                        ids -> ids.forEach(id -> {
                            int event = columns.indexOf(id);
                            if (event >= 0) {
                                kept.set(event);
                            }
                        }),
                        () -> kept.set(0, size));
        RecordFilter rest = filter.besideIds();
        if (!rest.isNone()) {
            for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
                kept.set(i, rest.keeps(columns.event(i)));
            }
        }
        return kept;
    }

    /** The events, those that are not shown too: the indexes are those of the data set. */
    public EventColumns columns() {
        return columns;
    }

    /** Which records are kept. */
    public RecordFilter filter() {
        return filter;
    }

    /** By which day they have to be known; empty where that is not asked. */
    public Optional<AsOf> known() {
        return known;
    }

    /** Whether anything is asked, so that something may be missing. */
    public boolean isPartial() {
        return !filter.isNone() || known.isPresent();
    }

    /** Those of these events that are shown. */
    public EventIndexes of(EventIndexes events) {
        return shown.map(events::within).orElse(events);
    }

    /** Whether an article is certainly of later than the day, so that nothing of it is shown. */
    public boolean leavesOut(ArticleId article) {
        return known.filter(by -> by.of(article) == Publication.NOT_YET).isPresent();
    }

    /** Whether any value of a record is shown. */
    public boolean shows(DatedRecord record) {
        return filter.keeps(record)
                && known.filter(by -> by.of(record.citations()) == Publication.NOT_YET)
                        .isEmpty();
    }

    /** Those of these figures that the filter keeps; which of their values are known is asked of each value. */
    public List<Figure> kept(List<Figure> figures) {
        return filter.isNone()
                ? figures
                : figures.stream().filter(filter::keeps).toList();
    }

    /** How many events the filter leaves out. */
    public int filteredOut() {
        return filter.isNone() ? 0 : columns.size() - kept.cardinality();
    }

    /**
     * How the events that the filter keeps stand to the day.
     *
     * @param published by then
     * @param unplaced perhaps
     * @param notYet after it
     */
    public record Counts(int published, int unplaced, int notYet) {}

    /**
     * Counts the events with a day in a stretch of time; without a day to be known by all of them are published.
     *
     * @param fromDay inclusive
     * @param toDay exclusive
     */
    public Counts counts(double fromDay, double toDay) {
        int published = 0;
        int unplaced = 0;
        int notYet = 0;
        boolean whole = filter.isNone();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.toDay(i) <= fromDay || columns.fromDay(i) >= toDay || (!whole && !kept.get(i))) {
                continue;
            }
            if (shown.isPresent() && !shown.get().get(i)) {
                notYet++;
            } else if (columns.attenuated(i)) {
                unplaced++;
            } else {
                published++;
            }
        }
        return new Counts(published, unplaced, notYet);
    }
}
