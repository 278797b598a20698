package org.isnad.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A data set after a few records were removed, changed or added at random; the same seed gives the same revision.
 *
 * @param before what it was made of
 * @param after the changed data set
 * @param changed the ids of the records that differ
 */
public record RandomRevision(Dataset before, Dataset after, Set<RecordId> changed) {

    /** Makes one; the data set must have two events and two figures at least. */
    public static RandomRevision of(Dataset before, long seed) {
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>(before.events());
        List<Figure> figures = new ArrayList<>(before.figures());
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            edit(events, figures, random, seed + "-" + edits);
        }
        Dataset after = before.withEvents(events).withFigures(figures);
        Set<DatedRecord> common = new HashSet<>(records(before));
        common.retainAll(records(after));
        Set<RecordId> changed = new HashSet<>();
        Stream.concat(records(before).stream(), records(after).stream())
                .filter(Predicate.not(common::contains))
                .forEach(record -> changed.add(record.id()));
        return new RandomRevision(before, after, changed);
    }

    /** The records of {@link #before} that differ, as they were. */
    public List<DatedRecord> gone() {
        return differing(before);
    }

    /** The records of {@link #after} that differ, as they are. */
    public List<DatedRecord> come() {
        return differing(after);
    }

    private List<DatedRecord> differing(Dataset dataset) {
        return records(dataset).stream()
                .filter(record -> changed.contains(record.id()))
                .toList();
    }

    private static List<DatedRecord> records(Dataset dataset) {
        return Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .toList();
    }

    private static void edit(List<Event> events, List<Figure> figures, Random random, String name) {
        int at = random.nextInt(events.size());
        Event event = events.get(at);
        Event other = events.get(random.nextInt(events.size()));
        switch (random.nextInt(6)) {
            case 0 -> events.remove(at);
            case 1 -> events.set(at, event.withDate(other.date()).withTitle(other.title()));
            case 2 -> events.set(at, event.withCitations(other.citations()));
            case 3 ->
                events.add(
                        at,
                        event.withId(new RecordId(event.id().value() + "-" + name))
                                .withDate(other.date())
                                .withTitle(new Bilingual(
                                        "عنوان جديد " + name, other.title().en())));
            case 4 -> figures.remove(random.nextInt(figures.size()));
            default -> {
                Anchor anchor = other.citations().getFirst().anchor();
                Citation first = event.citations().getFirst();
                Citation broken =
                        first.withAnchor(new Anchor(anchor.article(), anchor.paragraph(), "ليست هنا " + name, "", ""));
                events.set(at, event.withCitations(List.of(broken)));
            }
        }
    }
}
