package org.isnad.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.Progress;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Language;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.DateSet;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** The events of a curated data set as columns. */
public final class CuratedColumns implements EventColumns {

    /** Voices that an article leaves without a name. */
    private static final Set<VoiceRole> NAMELESS = Set.of(VoiceRole.UNNAMED_OFFICIAL, VoiceRole.WITNESS);

    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(Event::date, FuzzyDate.CHRONOLOGICAL).thenComparing(Event::id);

    /** Marks a row that is read, not copied. */
    private static final int NEW = -1;

    private final List<Event> events;
    private final IdIndex indexes;
    private final Language language;
    private final long[] fromDays;
    private final long[] toDays;
    private final DateShape[] shapes;
    private final int[] categories;
    private final List<CategoryRole> roles;
    private final int[] sources;
    private final boolean[] softFrom;
    private final boolean[] softTo;
    private final boolean[] verified;
    private final boolean[] unnamedOnly;
    private boolean anySource;

    private CuratedColumns(List<Event> events, List<Category> categories, Language language) {
        this.events = List.copyOf(events);
        this.language = language;
        int size = events.size();
        indexes = new IdIndex(size, this::id);
        fromDays = new long[size];
        toDays = new long[size];
        shapes = new DateShape[size];
        this.categories = new int[size];
        sources = new int[size];
        softFrom = new boolean[size];
        softTo = new boolean[size];
        verified = new boolean[size];
        unnamedOnly = new boolean[size];
        roles = CategoryFamilies.of(categories);
    }

    /**
     * The events of a data set, by date; of two at the same time the smaller id comes first.
     *
     * @param holds whether every anchor of a record holds
     * @param language of the titles
     * @throws IllegalArgumentException if an event names a category that the data set does not have
     */
    public static CuratedColumns of(Dataset dataset, Predicate<? super DatedRecord> holds, Language language) {
        List<Event> events = inTime(dataset.events());
        CuratedColumns columns = new CuratedColumns(events, dataset.categories(), language);
        Map<CategoryId, Integer> numbers = numbers(dataset.categories());
        for (int i = 0; i < events.size(); i++) {
            Progress.check();
            columns.read(i, numbers, holds);
        }
        return columns.settled();
    }

    /** Sorts as {@link #IN_TIME} does, but works out the days of each event once and not once for each comparison. */
    private static List<Event> inTime(List<Event> events) {
        record Timed(long from, long to, Event event) {}
        Timed[] timed = new Timed[events.size()];
        for (int i = 0; i < timed.length; i++) {
            DateBounds bounds = events.get(i).date().bounds();
            timed[i] = new Timed(bounds.fromDay(), bounds.toDay(), events.get(i));
        }
        Arrays.sort(timed, (one, other) -> {
            int days = one.from != other.from ? Long.compare(one.from, other.from) : Long.compare(one.to, other.to);
            return days != 0 ? days : one.event.id().compareTo(other.event.id());
        });
        return Arrays.stream(timed).map(Timed::event).toList();
    }

    /**
     * The columns of a data set that is this one's but for some events, in the same language: what of them stays is not read
     * again.
     *
     * @param dataset the changed data set; its categories and articles are the same
     * @param changed ids of the events that were changed, added or removed; others may be among them
     * @param holds whether every anchor of a record holds
     * @throws IllegalArgumentException if an event names a category that the data set does not have
     */
    public CuratedColumns revised(Dataset dataset, Set<RecordId> changed, Predicate<? super DatedRecord> holds) {
        List<Event> come = dataset.events().stream()
                .filter(event -> changed.contains(event.id()))
                .sorted(IN_TIME)
                .toList();
        List<Event> merged = new ArrayList<>(events.size() + come.size());
        int[] origins = new int[events.size() + come.size()];
        int next = 0;
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (!changed.contains(event.id())) {
                while (next < come.size() && IN_TIME.compare(come.get(next), event) < 0) {
                    origins[merged.size()] = NEW;
                    merged.add(come.get(next++));
                }
                origins[merged.size()] = i;
                merged.add(event);
            }
        }
        while (next < come.size()) {
            origins[merged.size()] = NEW;
            merged.add(come.get(next++));
        }
        CuratedColumns columns = new CuratedColumns(merged, dataset.categories(), language);
        Map<CategoryId, Integer> numbers = numbers(dataset.categories());
        for (int i = 0; i < merged.size(); i++) {
            if (origins[i] == NEW) {
                columns.read(i, numbers, holds);
            } else {
                columns.copy(i, this, origins[i]);
            }
        }
        return columns.settled();
    }

    /** Works out what depends on all events together. */
    private CuratedColumns settled() {
        anySource = IntStream.of(sources).anyMatch(count -> count > 0);
        return this;
    }

    private void read(int i, Map<CategoryId, Integer> numbers, Predicate<? super DatedRecord> holds) {
        Event event = events.get(i);
        DateBounds bounds = event.date().bounds();
        fromDays[i] = bounds.fromDay();
        toDays[i] = bounds.toDay();
        shapes[i] = shapeOf(event.date());
        categories[i] = number(numbers, event);
        sources[i] = (int) event.citations().stream()
                .map(citation -> citation.anchor().article())
                .distinct()
                .count();
        softFrom[i] = softFrom(event.date());
        softTo[i] = softTo(event.date());
        verified[i] = holds.test(event);
        unnamedOnly[i] = event.sourced() && event.citations().stream().allMatch(CuratedColumns::unnamed);
    }

    private void copy(int i, CuratedColumns from, int at) {
        fromDays[i] = from.fromDays[at];
        toDays[i] = from.toDays[at];
        shapes[i] = from.shapes[at];
        categories[i] = from.categories[at];
        sources[i] = from.sources[at];
        softFrom[i] = from.softFrom[at];
        softTo[i] = from.softTo[at];
        verified[i] = from.verified[at];
        unnamedOnly[i] = from.unnamedOnly[at];
    }

    /** The event at an index. */
    public Event event(int index) {
        return events.get(index);
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public String id(int index) {
        return events.get(index).id().value();
    }

    @Override
    public int indexOf(String id) {
        return indexes.of(id);
    }

    @Override
    public long fromDay(int index) {
        return fromDays[index];
    }

    @Override
    public long toDay(int index) {
        return toDays[index];
    }

    @Override
    public DateShape shape(int index) {
        return shapes[index];
    }

    @Override
    public boolean softFrom(int index) {
        return softFrom[index];
    }

    @Override
    public boolean softTo(int index) {
        return softTo[index];
    }

    @Override
    public int category(int index) {
        return categories[index];
    }

    @Override
    public CategoryRole role(int index) {
        return roles.get(categories[index]);
    }

    @Override
    public Status status(int index) {
        return events.get(index).status();
    }

    @Override
    public String title(int index) {
        return events.get(index).title().in(language);
    }

    @Override
    public int sources(int index) {
        return sources[index];
    }

    @Override
    public boolean verified(int index) {
        return verified[index];
    }

    @Override
    public boolean warned(int index) {
        return !verified[index] && (sources[index] > 0 || anySource);
    }

    @Override
    public boolean unnamedOnly(int index) {
        return unnamedOnly[index];
    }

    @Override
    public boolean datedOutside(int index) {
        return events.get(index).datedOutside();
    }

    private static Map<CategoryId, Integer> numbers(List<Category> categories) {
        Map<CategoryId, Integer> numbers = new HashMap<>();
        categories.forEach(category -> numbers.put(category.id(), numbers.size()));
        return numbers;
    }

    private static int number(Map<CategoryId, Integer> numbers, Event event) {
        Integer number = numbers.get(event.category());
        if (number == null) {
            throw new IllegalArgumentException("event " + event.id() + " has no category " + event.category());
        }
        return number;
    }

    private static DateShape shapeOf(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.precision() == Precision.DAY ? DateShape.DAY : DateShape.PERIOD;
            case DateChoice _, DateSet _ -> DateShape.CHOICE;
            case DateInterval _ -> DateShape.INTERVAL;
        };
    }

    private static boolean softFrom(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.soft();
            case DateChoice choice -> choice.earliest().map(PeriodDate::soft).orElse(false);
            case DateInterval interval -> interval.start().soft();
            case DateSet set -> softFrom(set.hull());
        };
    }

    private static boolean softTo(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.soft();
            case DateChoice choice -> choice.latest().map(PeriodDate::soft).orElse(false);
            case DateInterval interval -> interval.end().soft();
            case DateSet set -> softTo(set.hull());
        };
    }

    /** Whether the words come in the end from somebody whom the article does not name. */
    public static boolean unnamed(Citation citation) {
        return !citation.voices().isEmpty()
                && NAMELESS.contains(citation.voices().getLast().role())
                && citation.voices().getLast().name().isEmpty()
                && citation.voices().getLast().actor().isEmpty();
    }
}
