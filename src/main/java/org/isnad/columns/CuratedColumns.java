package org.isnad.columns;

import java.util.ArrayList;
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
import org.isnad.model.PackedEvents;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/** The events of a curated data set as columns. */
public final class CuratedColumns implements EventColumns {

    /** Voices that an article leaves without a name. */
    private static final Set<VoiceRole> NAMELESS = Set.of(VoiceRole.UNNAMED_OFFICIAL, VoiceRole.WITNESS);

    private static final Comparator<Event> IN_TIME =
            Comparator.comparing(Event::date, FuzzyDate.CHRONOLOGICAL).thenComparing(Event::id);

    /** Marks a row that is read, not copied. */
    private static final int NEW = -1;

    /** Bits beside those of {@link DateTraits}. */
    private static final int VERIFIED = 1 << 4;

    private static final int UNNAMED_ONLY = 1 << 5;

    private final OrderedEvents events;
    private final IdIndex indexes;
    private final Language language;
    private final DayColumn fromDays;
    private final DayColumn toDays;
    private final int[] categories;
    private final List<CategoryRole> roles;

    /** How many articles each event cites; nothing where none can. */
    private final int[] sources;

    /** {@link DateTraits} and what else holds of each event, in bits. */
    private final byte[] traits;

    private boolean anySource;

    private CuratedColumns(OrderedEvents events, List<Category> categories, Language language) {
        this.events = events;
        this.language = language;
        int size = events.size();
        indexes = new IdIndex(size, this::id, events::places);
        fromDays = new DayColumn(size, DateBounds.OPEN_FROM);
        toDays = new DayColumn(size, DateBounds.OPEN_TO);
        this.categories = new int[size];
        sources = new int[events.plain() ? 0 : size];
        traits = new byte[size];
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
        if (dataset.events() instanceof PackedEvents packed) {
            return of(packed, dataset.categories(), language);
        }
        OrderedEvents events = OrderedEvents.of(dataset.events(), TimeOrder.of(dataset.events()));
        CuratedColumns columns = new CuratedColumns(events, dataset.categories(), language);
        Map<CategoryId, Integer> numbers = numbers(dataset.categories());
        Progress.check();
        for (int i = 0; i < events.size(); i++) {
            columns.read(i, numbers, holds);
        }
        Progress.check();
        return columns.settled();
    }

    private static CuratedColumns of(PackedEvents packed, List<Category> categories, Language language) {
        PackedValues values = PackedValues.of(packed);
        int[] order = TimeOrder.of(packed, values);
        CuratedColumns columns = new CuratedColumns(OrderedEvents.of(packed, order), categories, language);
        Map<CategoryId, Integer> known = numbers(categories);
        int[] numbers = packed.categories().stream()
                .mapToInt(category -> number(known, category))
                .toArray();
        Progress.check();
        for (int i = 0; i < order.length; i++) {
            DateBounds bounds = values.bounds(order[i]);
            columns.fromDays.set(i, bounds.fromDay());
            columns.toDays.set(i, bounds.toDay());
            columns.categories[i] = numbers[values.category(order[i])];
            columns.traits[i] = values.traits(order[i]);
        }
        Progress.check();
        return columns;
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
        if (events.plain() || dataset.events() instanceof PackedEvents) {
            // What was packed is no longer, or is again: no event of the one is one of the other.
            return of(dataset, holds, language);
        }
        List<Event> come = dataset.events().stream()
                .filter(event -> changed.contains(event.id()))
                .sorted(IN_TIME)
                .toList();
        List<Event> merged = new ArrayList<>(size() + come.size());
        int[] origins = new int[size() + come.size()];
        int next = 0;
        for (int i = 0; i < size(); i++) {
            Event event = events.event(i);
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
        CuratedColumns columns = new CuratedColumns(new OrderedEvents.Listed(merged), dataset.categories(), language);
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
        FuzzyDate date = events.date(i);
        DateBounds bounds = date.bounds();
        fromDays.set(i, bounds.fromDay());
        toDays.set(i, bounds.toDay());
        categories[i] = number(numbers, events.category(i));
        int found = DateTraits.of(date);
        Event event = events.event(i);
        sources[i] = (int) event.citations().stream()
                .map(citation -> citation.anchor().article())
                .distinct()
                .count();
        boolean unnamed = event.sourced() && event.citations().stream().allMatch(CuratedColumns::unnamed);
        found |= (holds.test(event) ? VERIFIED : 0) | (unnamed ? UNNAMED_ONLY : 0);
        traits[i] = (byte) found;
    }

    private void copy(int i, CuratedColumns from, int at) {
        fromDays.set(i, from.fromDay(at));
        toDays.set(i, from.toDay(at));
        categories[i] = from.categories[at];
        sources[i] = from.sources[at];
        traits[i] = from.traits[at];
    }

    private boolean has(int index, int trait) {
        return (traits[index] & trait) != 0;
    }

    /** Whether no event has a source, an actor or a place, nor can have one. */
    public boolean plain() {
        return events.plain();
    }

    /** The event at an index. */
    public Event event(int index) {
        return events.event(index);
    }

    @Override
    public int size() {
        return events.size();
    }

    @Override
    public String id(int index) {
        return events.id(index);
    }

    @Override
    public int indexOf(String id) {
        return indexes.of(id);
    }

    @Override
    public long fromDay(int index) {
        return fromDays.get(index);
    }

    @Override
    public long toDay(int index) {
        return toDays.get(index);
    }

    @Override
    public DateShape shape(int index) {
        return DateTraits.shape(traits[index]);
    }

    @Override
    public boolean softFrom(int index) {
        return has(index, DateTraits.SOFT_FROM);
    }

    @Override
    public boolean softTo(int index) {
        return has(index, DateTraits.SOFT_TO);
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
        return events.status(index);
    }

    @Override
    public String title(int index) {
        return events.title(index, language);
    }

    @Override
    public int sources(int index) {
        return events.plain() ? 0 : sources[index];
    }

    @Override
    public boolean verified(int index) {
        return has(index, VERIFIED);
    }

    @Override
    public boolean warned(int index) {
        return !verified(index) && (sources(index) > 0 || anySource);
    }

    @Override
    public boolean unnamedOnly(int index) {
        return has(index, UNNAMED_ONLY);
    }

    @Override
    public boolean datedOutside(int index) {
        return !events.plain() && events.event(index).datedOutside();
    }

    private static Map<CategoryId, Integer> numbers(List<Category> categories) {
        Map<CategoryId, Integer> numbers = new HashMap<>();
        categories.forEach(category -> numbers.put(category.id(), numbers.size()));
        return numbers;
    }

    private static int number(Map<CategoryId, Integer> numbers, CategoryId category) {
        Integer number = numbers.get(category);
        if (number == null) {
            throw new IllegalArgumentException("no category of the data set: " + category);
        }
        return number;
    }

    /** Whether the words come in the end from somebody whom the article does not name. */
    public static boolean unnamed(Citation citation) {
        return !citation.voices().isEmpty()
                && NAMELESS.contains(citation.voices().getLast().role())
                && citation.voices().getLast().name().isEmpty()
                && citation.voices().getLast().actor().isEmpty();
    }
}
