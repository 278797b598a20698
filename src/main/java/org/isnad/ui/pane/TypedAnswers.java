package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.isnad.curation.Curation;
import org.isnad.curation.DateEntry;
import org.isnad.curation.Draft;
import org.isnad.curation.Draft.Content;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.UnderstoodDate;
import org.isnad.curation.proposal.ProposedQuantity;
import org.isnad.curation.proposal.TypedDates;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.Ghost;
import org.isnad.model.CategoryId;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.isnad.model.RecordId;
import org.isnad.time.FuzzyDate;
import org.isnad.ui.editor.FieldChange;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.words.DateReasons;

/**
 * Says how a date or number is understood while it is typed, and where it would stand: in words, and as a {@link Ghost} on the
 * plots. A draft has its ghost as long as it stands in the editor.
 */
final class TypedAnswers {
    private final DocumentEditing editing;
    private final Labels labels;
    private final Function<RecordId, List<MarkedWords>> cited;
    private final Supplier<DayRange> view;
    private final DateReasons reasons = new DateReasons();
    private Optional<FuzzyDate> date = Optional.empty();
    private Optional<Quantity> quantity = Optional.empty();

    /**
     * Answers what is typed.
     *
     * @param cited gives the words on which a record or draft rests
     * @param view gives the time in view
     */
    TypedAnswers(
            DocumentEditing editing,
            Labels labels,
            Function<RecordId, List<MarkedWords>> cited,
            Supplier<DayRange> view) {
        this.editing = editing;
        this.labels = labels;
        this.cited = cited;
        this.view = view;
    }

    /** How what is typed is understood, in words; empty where it is not, or says nothing of date and number. */
    Optional<String> answer(FieldChange typed) {
        Optional<String> words = switch (typed) {
            case FieldChange.Date(var written) -> date(written);
            case FieldChange.Count(var written, var _, var _) -> quantity(written);
            default -> Optional.empty();
        };
        tell();
        return words;
    }

    /** Nothing is typed any more: what was taken counts. */
    void forget() {
        date = Optional.empty();
        quantity = Optional.empty();
        tell();
    }

    private Optional<String> date(String written) {
        date = Optional.empty();
        if (!(DateReader.readWhole(written) instanceof DateAnswer.Read(var readings))) {
            return Optional.empty();
        }
        List<String> dates = readings.stream()
                .map(reading -> labels.date(reading.date()))
                .distinct()
                .toList();
        if (dates.size() > 1) {
            return Optional.of(labels.text("editor.date.ambiguous", "one", dates.getFirst(), "other", dates.get(1)));
        }
        Optional<RecordId> id = editing.state().edited();
        return editing.curation().flatMap(now -> {
            DateEntry entry = TypedDates.entry(now, id.map(cited).orElse(List.of()), written, reasons);
            date = UnderstoodDate.of(now, entry);
            return date.map(one -> labels.text(
                    isInView(one) ? "editor.date.understood" : "editor.date.understood.outside",
                    "date",
                    labels.date(one),
                    "basis",
                    labels.text(
                            switch (entry) {
                                case DateEntry.Stated _ -> "record.date_basis.stated";
                                case DateEntry.Inferred _ -> "record.date_basis.inferred";
                                case DateEntry.External _ -> "record.date_basis.external";
                            })));
        });
    }

    private boolean isInView(FuzzyDate one) {
        return new Ghost(one.bounds(), Optional.empty(), Optional.empty())
                .isWithin(view.get().fromDay(), view.get().toDay());
    }

    private Optional<String> quantity(String written) {
        quantity = ProposedQuantity.typed(written).map(ProposedQuantity::quantity);
        return quantity.map(one -> labels.text("editor.quantity.understood", "quantity", labels.quantity(one)));
    }

    private void tell() {
        Optional<RecordId> id = editing.state().edited();
        Optional<Curation> now = editing.curation();
        boolean typing = date.isPresent() || quantity.isPresent();
        editing.ghostProperty()
                .set(id.flatMap(one -> editing.draft(one)
                        .map(draft -> ghost(draft, now))
                        .orElseGet(() -> typing ? ofRecord(one) : Optional.empty())));
    }

    private Optional<Ghost> ghost(Draft draft, Optional<Curation> now) {
        Optional<String> lane = draft.content() instanceof Content.OfEvent(var category)
                ? category.map(CategoryId::value)
                : Optional.empty();
        Optional<Quantity> counted = draft.content() instanceof Content.OfFigure(var counting)
                ? quantity.or(() -> counting.map(one -> one.quantity()))
                : Optional.empty();
        return date.or(() -> now.flatMap(one -> draft.date().flatMap(entry -> UnderstoodDate.of(one, entry))))
                .map(day -> new Ghost(day.bounds(), lane, counted));
    }

    private Optional<Ghost> ofRecord(RecordId id) {
        return editing.record(id).map(record -> switch (record) {
            case Event event ->
                new Ghost(
                        date.orElse(event.date()).bounds(),
                        Optional.of(event.category().value()),
                        Optional.empty());
            case Figure figure ->
                new Ghost(
                        date.orElse(figure.date()).bounds(),
                        Optional.empty(),
                        Optional.of(quantity.orElse(figure.quantity())));
        });
    }
}
