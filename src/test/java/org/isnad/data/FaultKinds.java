package org.isnad.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis.Inferred;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Paragraph;
import org.isnad.text.FoldedText;
import org.isnad.time.DateBounds;

/** Faults of curation that a machine can suspect; what each method gives is for a curator to read. */
final class FaultKinds {
    /** Records of one question that begin further apart are suspected to tell of different events. */
    private static final int APART_DAYS = 270;

    /** How many letters of a name must stand at the beginning of a printed word. */
    private static final int STEM = 4;

    private static final List<List<String>> AGENCIES = List.of(
            List.of("فرانس برس", "أ ف ب"),
            List.of("أسوشيتد برس", "أسوشييتد برس"),
            List.of("رويترز"),
            List.of("الأناضول"));

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,\u066C]*");

    private FaultKinds() {}

    /** Questions whose records begin in times far apart. */
    static List<String> questionsOfDifferentTimes(Dataset dataset) {
        return dataset.questions().stream()
                .filter(question -> apart(records(dataset)
                        .filter(record -> record.questions().contains(question.id()))
                        .mapToLong(record -> begin(record.date().bounds()))
                        .sorted()
                        .toArray()))
                .map(question -> question.id().value())
                .toList();
    }

    private static boolean apart(long[] days) {
        for (int i = 1; i < days.length; i++) {
            if (days[i] - days[i - 1] > APART_DAYS) {
                return true;
            }
        }
        return false;
    }

    private static long begin(DateBounds days) {
        return days.openFrom() ? days.toDay() : days.fromDay();
    }

    /** Articles with an agency that is stated while they print the name of another one. */
    static List<String> contradictedAgencies(LoadedDataset loaded) {
        List<String> found = new ArrayList<>();
        for (Article article : loaded.dataset().articles()) {
            Optional<String> agency =
                    article.agency().value().filter(_ -> article.agency().basis() == Basis.STATED);
            String text = String.join("\n", paragraphs(loaded, article).toList());
            boolean other = agency.isPresent()
                    && AGENCIES.stream()
                            .filter(names -> names.stream().noneMatch(agency.get()::contains))
                            .anyMatch(names -> names.stream().anyMatch(text::contains));
            if (other) {
                found.add(article.id().value());
            }
        }
        return found;
    }

    /** Texts whose English has other numbers in digits than their Arabic, each by its owner. */
    static List<String> glossesWithOtherNumbers(Dataset dataset) {
        List<String> found = new ArrayList<>();
        dataset.notes().forEach(note -> compare(note.id().value(), note.text(), found));
        dataset.questions().forEach(question -> compare(question.id().value(), question.text(), found));
        records(dataset).forEach(record -> {
            String id = record.id().value();
            if (record.dateBasis() instanceof Inferred(var inference)) {
                compare(id, inference.reasoning(), found);
            }
            switch (record) {
                case Event event -> compare(id, event.title(), found);
                case Figure figure ->
                    Stream.of(figure.title(), figure.subject(), figure.ambiguity())
                            .flatMap(Optional::stream)
                            .forEach(text -> compare(id, text, found));
            }
        });
        return found;
    }

    private static void compare(String owner, Bilingual text, List<String> found) {
        if (text.en().isPresent()
                && !numbers(text.ar()).equals(numbers(text.en().get()))) {
            found.add(owner);
        }
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("[,\u066C]", ""))
                .sorted()
                .toList();
    }

    /** Records with an actor of whose names no word stands in a paragraph that they cite, as record and actor. */
    static List<String> actorsWithoutMention(LoadedDataset loaded) {
        List<String> found = new ArrayList<>();
        records(loaded.dataset()).forEach(record -> {
            String cited =
                    FoldedText.of(String.join("\n", cited(loaded, record))).folded();
            loaded.dataset().actors().stream()
                    .filter(actor -> record.actors().contains(actor.id()))
                    .filter(actor -> !mentioned(actor, cited))
                    .forEach(actor -> found.add(record.id() + " " + actor.id()));
        });
        return found;
    }

    private static boolean mentioned(Actor actor, String folded) {
        return Stream.concat(Stream.of(actor.labels().ar()), actor.aliases().stream())
                .map(name -> FoldedText.of(name).folded())
                .anyMatch(name -> folded.contains(name)
                        || Arrays.stream(name.split(" ", -1))
                                .map(word -> word.startsWith("ال") ? word.substring(2) : word)
                                .filter(word -> word.length() >= STEM)
                                .anyMatch(word ->
                                        folded.contains(word.substring(0, Math.max(STEM, word.length() - 2)))));
    }

    private static List<String> cited(LoadedDataset loaded, DatedRecord record) {
        List<String> cited = new ArrayList<>();
        for (Citation citation : record.citations()) {
            loaded.text(citation.anchor().article()).stream()
                    .flatMap(text -> text.paragraphs().stream())
                    .filter(paragraph -> paragraph.number() == citation.anchor().paragraph())
                    .map(Paragraph::text)
                    .forEach(cited::add);
        }
        return cited;
    }

    private static Stream<String> paragraphs(LoadedDataset loaded, Article article) {
        return loaded.text(article.id()).stream()
                .flatMap(text -> text.paragraphs().stream())
                .map(Paragraph::text);
    }

    private static Stream<DatedRecord> records(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }
}
