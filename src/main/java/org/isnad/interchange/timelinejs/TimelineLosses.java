package org.isnad.interchange.timelinejs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.interchange.ImportedEvents;
import org.isnad.interchange.Loss;
import org.isnad.interchange.LossCounts;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Language;

/** What slides cannot carry of a data set. */
final class TimelineLosses {
    private TimelineLosses() {}

    static List<Loss> of(Dataset dataset, Labels labels) {
        List<Event> events = dataset.events();
        List<Loss> losses = new ArrayList<>();
        LossCounts.add(
                losses,
                Loss.Code.FAR_DATES,
                events.stream().filter(event -> !SlideMoment.near(event.date())).count());
        LossCounts.add(losses, Loss.Code.FIGURES, dataset.figures().size());
        LossCounts.add(losses, Loss.Code.NOTES, dataset.notes().size());
        LossCounts.add(losses, Loss.Code.QUESTIONS, dataset.questions().size());
        LossCounts.add(
                losses,
                Loss.Code.ACTORS_AND_PLACES,
                events.stream()
                        .mapToLong(
                                event -> event.actors().size() + event.places().size())
                        .sum());
        LossCounts.add(
                losses,
                Loss.Code.DATE_SHAPES,
                events.stream()
                        .filter(event -> SlideMoment.near(event.date()))
                        .filter(event -> SlideFields.kept(event.foreign(), SlideFields.FOREIGN)
                                .isEmpty())
                        .filter(event ->
                                SlideMoment.of(event.date(), labels).display().isPresent())
                        .count());
        LossCounts.addEvidence(losses, events);
        LossCounts.add(
                losses,
                Loss.Code.OTHER_LANGUAGE,
                texts(dataset).filter(text -> hides(text, labels.language())).count());
        LossCounts.add(losses, Loss.Code.ARTICLES, dataset.articles().size());
        return losses;
    }

    private static Stream<Bilingual> texts(Dataset dataset) {
        return Stream.of(
                        Stream.of(dataset.title()),
                        dataset.description().stream(),
                        dataset.categories().stream()
                                .map(category -> category.labels())
                                .filter(labels -> !labels.equals(ImportedEvents.NO_GROUP)),
                        dataset.events().stream().map(Event::title),
                        dataset.events().stream().map(Event::summary).flatMap(Optional::stream))
                .flatMap(part -> part);
    }

    /** Whether a text has words that this language does not show. */
    private static boolean hides(Bilingual text, Language shown) {
        return text.en().isPresent()
                && !text.in(shown == Language.ARABIC ? Language.ENGLISH : Language.ARABIC)
                        .equals(text.in(shown));
    }
}
