package org.isnad.columns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Language;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.isnad.time.DateChoice;
import org.isnad.time.DateInterval;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/** The events of a curated data set as columns. */
public final class CuratedColumns implements EventColumns {

    /** Voices that an article leaves without a name. */
    private static final Set<VoiceRole> NAMELESS = Set.of(VoiceRole.UNNAMED_OFFICIAL, VoiceRole.WITNESS);

    private final List<Event> events;
    private final Language language;
    private final long[] fromDays;
    private final long[] toDays;
    private final List<DateShape> shapes;
    private final int[] categories;
    private final List<CategoryRole> roles;
    private final int[] sources;
    private final boolean[] softFrom;
    private final boolean[] softTo;
    private final boolean[] verified;
    private final boolean[] unnamedOnly;

    private CuratedColumns(Dataset dataset, Predicate<? super DatedRecord> holds, Language language) {
        this.language = language;
        events = dataset.events().stream()
                .sorted(Comparator.comparing(Event::date, FuzzyDate.CHRONOLOGICAL)
                        .thenComparing(Event::id))
                .toList();
        int size = events.size();
        fromDays = new long[size];
        toDays = new long[size];
        shapes = events.stream().map(event -> shapeOf(event.date())).toList();
        categories = new int[size];
        sources = new int[size];
        softFrom = new boolean[size];
        softTo = new boolean[size];
        verified = new boolean[size];
        unnamedOnly = new boolean[size];
        roles = dataset.categories().stream().map(Category::role).toList();
        Map<CategoryId, Integer> numbers = numbers(dataset.categories());
        for (int i = 0; i < size; i++) {
            Event event = events.get(i);
            fromDays[i] = event.date().bounds().fromDay();
            toDays[i] = event.date().bounds().toDay();
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
    }

    /**
     * The events of a data set, by date; of two at the same time the smaller id comes first.
     *
     * @param holds whether every anchor of a record holds
     * @param language of the titles
     * @throws IllegalArgumentException if an event names a category that the data set does not have
     */
    public static CuratedColumns of(Dataset dataset, Predicate<? super DatedRecord> holds, Language language) {
        return new CuratedColumns(dataset, holds, language);
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
    public long fromDay(int index) {
        return fromDays[index];
    }

    @Override
    public long toDay(int index) {
        return toDays[index];
    }

    @Override
    public DateShape shape(int index) {
        return shapes.get(index);
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
    public boolean unnamedOnly(int index) {
        return unnamedOnly[index];
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
            case DateChoice _ -> DateShape.CHOICE;
            case DateInterval _ -> DateShape.INTERVAL;
        };
    }

    private static boolean softFrom(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.soft();
            case DateChoice choice -> choice.earliest().map(PeriodDate::soft).orElse(false);
            case DateInterval interval -> interval.start().soft();
        };
    }

    private static boolean softTo(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> period.soft();
            case DateChoice choice -> choice.latest().map(PeriodDate::soft).orElse(false);
            case DateInterval interval -> interval.end().soft();
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
