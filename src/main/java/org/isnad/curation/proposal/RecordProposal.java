package org.isnad.curation.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.curation.CitationEntry;
import org.isnad.curation.Counting;
import org.isnad.curation.Curation;
import org.isnad.curation.DateEntry;
import org.isnad.curation.Draft;
import org.isnad.curation.Draft.Content;
import org.isnad.curation.MarkedWords;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.FigureKind;
import org.isnad.model.Measure;
import org.isnad.model.Paragraph;
import org.isnad.model.SeriesId;
import org.isnad.model.Status;

/** Begins records of marked words: with their title, their date where it has one reading, their number. */
public final class RecordProposal {
    private final Curation curation;
    private final ProposedDates dates;

    /**
     * Begins records in a data set.
     *
     * @param reasoning says why a date follows by a rule
     */
    public RecordProposal(Curation curation, Function<CalendarRule, Bilingual> reasoning) {
        this.curation = curation;
        this.dates = new ProposedDates(curation, reasoning);
    }

    /**
     * An event of marked words: reported, in the category of the event that was made last, else in the first one. A date of
     * which the words have several readings is left to the curator.
     */
    public Draft event(MarkedWords words) {
        return draft(words, new Content.OfEvent(category()), Optional.of(Status.REPORTED));
    }

    /** A figure of marked words: counted, in the series of the figure that was made last, else in the first one. */
    public Draft figure(MarkedWords words) {
        Optional<Counting> counting = paragraph(words)
                .flatMap(text -> ProposedQuantity.of(text, words))
                .flatMap(found -> series().map(series -> new Counting(
                        series,
                        found.quantity(),
                        FigureKind.ACTUAL,
                        Measure.LEVEL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        return draft(words, new Content.OfFigure(counting), Optional.empty());
    }

    /** The dates that marked words may give, each with its working. */
    public List<ProposedDates.Proposed> dates(MarkedWords words) {
        return dates.of(words);
    }

    private Draft draft(MarkedWords words, Content content, Optional<Status> status) {
        List<ProposedDates.Proposed> readings = dates.of(words);
        Optional<DateEntry> date = readings.size() == 1 && readings.getFirst().certain()
                ? Optional.of(readings.getFirst().entry())
                : Optional.empty();
        return new Draft(
                Optional.empty(),
                date,
                title(words),
                Optional.empty(),
                content,
                List.of(),
                List.of(),
                List.of(),
                status,
                List.of(CitationEntry.of(words)));
    }

    private Optional<Bilingual> title(MarkedWords words) {
        return paragraph(words)
                .flatMap(text -> ProposedTitle.of(words.range().of(text)))
                .map(title -> new Bilingual(title, Optional.empty()));
    }

    private Optional<String> paragraph(MarkedWords words) {
        return Optional.ofNullable(curation.texts().get(words.article()))
                .flatMap(text -> text.paragraph(words.paragraph()))
                .map(Paragraph::text);
    }

    private Optional<CategoryId> category() {
        Dataset dataset = curation.dataset();
        return dataset.events().isEmpty()
                ? dataset.categories().stream().findFirst().map(Category::id)
                : Optional.of(dataset.events().getLast().category());
    }

    private Optional<SeriesId> series() {
        Dataset dataset = curation.dataset();
        return dataset.figures().isEmpty()
                ? dataset.series().stream().findFirst().map(series -> series.id())
                : Optional.of(dataset.figures().getLast().series());
    }
}
