package org.isnad.ui.filter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Place;
import org.isnad.model.Speech;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.isnad.ui.words.OpenDataset;

/** What records of a data set can be asked for, field by field, each value with the number of records that have it. */
final class FilterChoices {
    private final OpenDataset dataset;
    private final Labels labels;
    private final List<DatedRecord> records;

    /** What a filter is when a value is chosen or no longer. */
    interface Change {
        RecordFilter of(RecordFilter filter, boolean chosen);
    }

    /**
     * A value that can be asked for.
     *
     * @param id its name among all values
     * @param words what the user reads
     * @param count how many records have it
     * @param chosen whether a filter asks for it
     * @param change chooses it or no longer
     * @param only what a filter is that asks for this value of its field and no other
     */
    record Choice(
            String id,
            String words,
            long count,
            Predicate<RecordFilter> chosen,
            Change change,
            Function<RecordFilter, RecordFilter> only) {}

    /**
     * The values of a field.
     *
     * @param heading the name of the field
     * @param choices at least one, those with the most records first where they have no order of their own
     */
    record Group(String heading, List<Choice> choices) {}

    FilterChoices(OpenDataset dataset) {
        this.dataset = dataset;
        this.labels = dataset.labels();
        this.records = Stream.<DatedRecord>concat(
                        dataset.dataset().events().stream(), dataset.dataset().figures().stream())
                .toList();
    }

    /** All fields of which there is a value to choose. */
    List<Group> groups() {
        return Stream.of(voices(), speech(), statuses(), articles(), actors(), places())
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private Group actors() {
        return named(
                "table.column.actors",
                "actor-",
                counted(DatedRecord::actors),
                dataset.dataset().actors(),
                Actor::id,
                actor -> actor.id().value(),
                actor -> labels.brief(actor.labels()),
                RecordFilter::actors,
                RecordFilter::withActors);
    }

    private Group places() {
        return named(
                "table.column.places",
                "place-",
                counted(DatedRecord::places),
                dataset.dataset().places(),
                Place::id,
                place -> place.id().value(),
                place -> labels.brief(place.labels()),
                RecordFilter::places,
                RecordFilter::withPlaces);
    }

    private Group articles() {
        return named(
                "table.column.sources",
                "article-",
                counted(record -> record.citations().stream()
                        .map(citation -> citation.anchor().article())
                        .toList()),
                dataset.dataset().articles(),
                article -> article.id(),
                article -> article.id().value(),
                article -> dataset.names().name(article),
                RecordFilter::articles,
                RecordFilter::withArticles);
    }

    private Group voices() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                "named",
                labels.text("window.filter.named"),
                count(RecordFilter::named),
                RecordFilter::namedOnly,
                RecordFilter::withNamedOnly,
                filter -> filter.withNamedOnly(true)));
        for (VoiceRole role : VoiceRole.values()) {
            choices.add(coded(
                    "voice-",
                    role,
                    count(citation -> RecordFilter.speaker(citation) == role),
                    RecordFilter::voices,
                    RecordFilter::withVoices));
        }
        return group("window.filter.voices", choices);
    }

    private Group speech() {
        return group(
                "window.filter.speech",
                Stream.of(Speech.values())
                        .map(speech -> coded(
                                "speech-",
                                speech,
                                count(citation -> citation.speech() == speech),
                                RecordFilter::speech,
                                RecordFilter::withSpeech))
                        .toList());
    }

    private Group statuses() {
        return group(
                "window.filter.status",
                Stream.of(Status.values())
                        .map(status -> coded(
                                "status-",
                                status,
                                records.stream()
                                        .filter(record -> record.status() == status)
                                        .count(),
                                RecordFilter::statuses,
                                RecordFilter::withStatuses))
                        .toList());
    }

    /** What a filter is that asks for other values of a field. */
    private interface With<T> {
        RecordFilter of(RecordFilter filter, Set<T> values);
    }

    private Group group(String heading, List<Choice> choices) {
        return new Group(
                labels.text(heading),
                choices.stream().filter(choice -> choice.count() > 0).toList());
    }

    private <E extends Enum<E>> Choice coded(
            String prefix, E value, long count, Function<RecordFilter, Set<E>> of, With<E> with) {
        return choice(
                prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                labels.word(value),
                count,
                value,
                of,
                with);
    }

    private <N, T> Group named(
            String heading,
            String prefix,
            Map<T, Long> counts,
            List<N> all,
            Function<N, T> id,
            Function<N, String> code,
            Function<N, String> words,
            Function<RecordFilter, Set<T>> of,
            With<T> with) {
        return group(
                heading,
                all.stream()
                        .map(one -> choice(
                                prefix + code.apply(one),
                                words.apply(one),
                                counts.getOrDefault(id.apply(one), 0L),
                                id.apply(one),
                                of,
                                with))
                        .sorted((some, other) -> Long.compare(other.count(), some.count()))
                        .toList());
    }

    private static <T> Choice choice(
            String id, String words, long count, T value, Function<RecordFilter, Set<T>> of, With<T> with) {
        return new Choice(
                id,
                words,
                count,
                filter -> of.apply(filter).contains(value),
                (filter, chosen) -> {
                    Set<T> values = new HashSet<>(of.apply(filter));
                    if (chosen) {
                        values.add(value);
                    } else {
                        values.remove(value);
                    }
                    return with.of(filter, values);
                },
                filter -> with.of(filter, Set.of(value)));
    }

    private <T> Map<T, Long> counted(Function<DatedRecord, List<T>> values) {
        Map<T, Long> counts = new HashMap<>();
        records.forEach(
                record -> new HashSet<>(values.apply(record)).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    private long count(Predicate<Citation> asked) {
        return records.stream()
                .filter(record -> record.citations().stream().anyMatch(asked))
                .count();
    }
}
