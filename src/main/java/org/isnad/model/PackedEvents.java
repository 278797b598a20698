package org.isnad.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.isnad.compact.CompactReader;
import org.isnad.compact.CompactRows;
import org.isnad.compact.CompactWriter;
import org.isnad.compact.MadeList;
import org.isnad.time.FuzzyDate;

/**
 * Events without sources as few bytes instead of objects: an event is made when it is asked for, and is equal to the one before.
 * A million events of another program take a quarter of the memory that way, and are read as fast as they can be written down.
 * Immutable.
 */
public final class PackedEvents extends AbstractList<Event> implements RandomAccess {
    private static final List<Status> STATUSES = List.of(Status.values());
    private static final DateBasis NO_SOURCE = new DateBasis.External();

    private final CompactRows rows;
    private final List<FuzzyDate> dates;
    private final List<CategoryId> categories;

    private PackedEvents(Builder builder) {
        rows = builder.rows.build();
        dates = List.copyOf(builder.dates);
        categories = List.copyOf(builder.categories.keySet());
    }

    /** The list as it is where it is packed, else a copy. */
    static List<Event> copyOf(List<Event> events) {
        return events instanceof PackedEvents packed ? packed : List.copyOf(events);
    }

    @Override
    public int size() {
        return rows.size();
    }

    /** Of many the next are made on another thread while those before are looked at. */
    @Override
    public Iterator<Event> iterator() {
        return new MadeList<>(size(), this::get).iterator();
    }

    @Override
    public Event get(int index) {
        CompactReader in = rows.at(index);
        Status status = STATUSES.get(in.number());
        CategoryId category = categories.get(in.number());
        FuzzyDate date = dates.get(in.number());
        String id = in.text();
        String title = in.text();
        in.setRepeated(id, title);
        String summary = in.text();
        return new Event(
                new RecordId(id),
                date,
                NO_SOURCE,
                one(title),
                summary.isEmpty() ? Optional.empty() : Optional.of(one(summary)),
                category,
                List.of(),
                List.of(),
                List.of(),
                status,
                List.of(),
                PackedForeign.read(in));
    }

    private static Bilingual one(String text) {
        return new Bilingual(text, Optional.empty());
    }

    /** The id of the event at an index. */
    public String id(int index) {
        return values(rows.at(index)).text();
    }

    /** The title of the event at an index. */
    public String title(int index) {
        CompactReader in = values(rows.at(index));
        in.passText();
        return in.text();
    }

    /** The status of the event at an index. */
    public Status status(int index) {
        return STATUSES.get(rows.at(index).number());
    }

    /** The category of the event at an index. */
    public CategoryId category(int index) {
        return categories.get(categoryNumber(index));
    }

    /** The place of the category of an event in {@link #categories}. */
    public int categoryNumber(int index) {
        CompactReader in = rows.at(index);
        in.number();
        return in.number();
    }

    /** The categories of all events, each once. */
    public List<CategoryId> categories() {
        return categories;
    }

    /** The date of the event at an index. */
    public FuzzyDate date(int index) {
        return dates.get(dateNumber(index));
    }

    /** The place of the date of an event in {@link #dates}. */
    public int dateNumber(int index) {
        CompactReader in = rows.at(index);
        in.number();
        in.number();
        return in.number();
    }

    /** The dates of all events; the same one may stand there more than once. */
    public List<FuzzyDate> dates() {
        return dates;
    }

    /** Passes over what stands before the texts. */
    private static CompactReader values(CompactReader in) {
        in.number();
        in.number();
        in.number();
        return in;
    }

    /** Packs events one after another; used once, on one thread. */
    public static final class Builder {
        private static final int SHARED_DATES = 1 << 16;

        private final CompactRows.Builder rows = new CompactRows.Builder();
        private final List<FuzzyDate> dates = new ArrayList<>();

        private final Map<FuzzyDate, Integer> shared = new HashMap<>();
        private final Map<CategoryId, Integer> categories = new LinkedHashMap<>();

        /** The id of an event that was added. */
        public String id(int index) {
            return values(rows.at(index)).text();
        }

        /** How many events there are so far. */
        public int size() {
            return rows.size();
        }

        /**
         * Adds an event that has one language and no source.
         *
         * @param summary empty for none
         */
        public void add(
                RecordId id,
                FuzzyDate date,
                String title,
                String summary,
                CategoryId category,
                Status status,
                Foreign foreign) {
            CompactWriter out = rows.next();
            out.number(STATUSES.indexOf(status));
            out.number(categories.computeIfAbsent(category, _ -> categories.size()));
            out.number(date(date));
            out.text(id.value());
            out.text(title);
            out.setRepeated(id.value(), title);
            out.text(summary);
            PackedForeign.write(foreign, out);
        }

        private int date(FuzzyDate date) {
            Integer place = shared.get(date);
            if (place != null) {
                return place;
            }
            dates.add(date);
            if (shared.size() < SHARED_DATES) {
                shared.put(date, dates.size() - 1);
            }
            return dates.size() - 1;
        }

        /** The events. */
        public PackedEvents build() {
            return new PackedEvents(this);
        }
    }
}
