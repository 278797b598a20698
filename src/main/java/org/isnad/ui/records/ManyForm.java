package org.isnad.ui.records;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Edit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.TypedNames;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.isnad.ui.records.Forms.Option;

/** Gives several records one category, status, actor, place or exemption; what is left empty stays as it is. */
final class ManyForm {
    private final Dataset dataset;
    private final List<DatedRecord> records;
    private final VBox form = Forms.column();
    private final ComboBox<Option<CategoryId>> category;
    private final ComboBox<Option<Status>> status;
    private final TextField actors = new TextField();
    private final TextField places = new TextField();
    private final ComboBox<Option<Exemption.Reason>> reason;
    private final TextField note = new TextField();
    private final BooleanBinding valid;

    ManyForm(Labels labels, Dataset dataset, List<DatedRecord> records) {
        this.dataset = dataset;
        this.records = records;
        category = Forms.choice(dataset.categories().stream()
                .map(one -> new Option<>(one.id(), labels.brief(one.labels())))
                .toList());
        status = Forms.choice(Status.values(), labels::word);
        reason = Forms.choice(Exemption.Reason.values(), labels::word);
        int events = events().size();
        form.getChildren()
                .add(Forms.text(
                        labels.text("records.many.hint", "events", events, "figures", records.size() - events)));
        if (events > 0) {
            Forms.add(form, labels.text("editor.field.category"), category, "many-category");
        }
        Forms.add(form, labels.text("editor.field.status"), status, "many-status");
        Forms.add(form, labels.text("records.many.actors"), actors, "many-actors");
        Forms.add(form, labels.text("records.many.places"), places, "many-places");
        Forms.add(form, labels.text("records.many.exemption"), reason, "many-exemption");
        Forms.add(form, labels.text("records.many.note"), note, "many-note");
        note.disableProperty().bind(reason.valueProperty().isNull());
        valid = Bindings.createBooleanBinding(
                this::isValid,
                category.valueProperty(),
                status.valueProperty(),
                actors.textProperty(),
                places.textProperty(),
                reason.valueProperty(),
                note.textProperty());
    }

    VBox node() {
        return form;
    }

    BooleanBinding validProperty() {
        return valid;
    }

    private boolean isValid() {
        boolean any = category.getValue() != null
                || status.getValue() != null
                || !actors.getText().isBlank()
                || !places.getText().isBlank()
                || reason.getValue() != null;
        boolean explained = reason.getValue() == null
                || reason.getValue().value() != Exemption.Reason.OTHER
                || !note.getText().isBlank();
        return any && explained;
    }

    /**
     * The edits that do what was chosen.
     *
     * @param words where the words of an anchor stand
     */
    List<Edit> edits(Function<Anchor, Optional<MarkedWords>> words) {
        List<Edit> edits = new ArrayList<>();
        List<RecordId> all = records.stream().map(DatedRecord::id).toList();
        var typedActors = TypedNames.actors(actors.getText(), dataset);
        var typedPlaces = TypedNames.places(places.getText(), dataset);
        edits.addAll(typedActors.made());
        edits.addAll(typedPlaces.made());
        if (reason.getValue() != null) {
            edits.addAll(exemptions(reason.getValue().value(), words));
        }
        typedActors.ids().forEach(actor -> edits.add(new RecordEdit.AddActor(all, actor)));
        typedPlaces.ids().forEach(place -> edits.add(new RecordEdit.AddPlace(all, place)));
        if (status.getValue() != null) {
            edits.add(new RecordEdit.Status(all, status.getValue().value()));
        }
        if (category.getValue() != null) {
            edits.add(new RecordEdit.Category(events(), category.getValue().value()));
        }
        return edits;
    }

    private List<RecordId> events() {
        return records.stream()
                .filter(Event.class::isInstance)
                .map(DatedRecord::id)
                .toList();
    }

    private Stream<MarkedWords> cited(Function<Anchor, Optional<MarkedWords>> words) {
        return records.stream()
                .flatMap(record -> record.citations().stream())
                .map(Citation::anchor)
                .flatMap(anchor -> words.apply(anchor).stream());
    }

    private List<Edit> exemptions(Exemption.Reason why, Function<Anchor, Optional<MarkedWords>> words) {
        Optional<Bilingual> noted = note.getText().isBlank()
                ? Optional.empty()
                : Optional.of(new Bilingual(note.getText().strip(), Optional.empty()));
        Set<MarkedWords> once = new LinkedHashSet<>(cited(words).toList());
        return once.stream()
                .<Edit>map(one -> new ArticleEdit.Exempt(one.article(), one.paragraph(), Optional.of(one), why, noted))
                .toList();
    }
}
