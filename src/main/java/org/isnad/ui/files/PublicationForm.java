package org.isnad.ui.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.curation.article.ArticleStatements;
import org.isnad.curation.article.ArticleStatements.Said;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleText;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.ui.render.WrappedText;

/**
 * Headline, outlet, agency and date of publication of an article, each with what it rests on: words that the article prints, or
 * else where it is known from. What is wrong is said under the field.
 */
final class PublicationForm extends GridPane {
    private static final List<Basis> CHOICES = List.of(Basis.STATED, Basis.INFERRED, Basis.EXTERNAL);

    private final Labels labels;
    private final ArticleText text;
    private final Map<Trait, Row> rows = new EnumMap<>(Trait.class);
    private final BooleanBinding valid;

    /** The controls of one line. */
    private final class Row {
        private final Trait trait;
        private final TextField value = new TextField();
        private final ChoiceBox<Basis> basis = new ChoiceBox<>();
        private final TextField note = new TextField();
        private final WrappedText fault = new WrappedText("");
        private final Optional<Said> before;

        /** Whether the basis follows what is typed, because nobody has chosen it. */
        private boolean follows;

        private boolean following;

        Row(Trait trait, Optional<Said> before) {
            this.trait = trait;
            this.before = before;
            this.follows = before.isEmpty();
            basis.getItems().setAll(CHOICES);
            basis.setConverter(new BasisWords());
            basis.setMaxWidth(Double.MAX_VALUE);
            value.setText(before.map(Said::typed).orElse(""));
            note.setText(before.flatMap(Said::note).map(labels::of).orElse(""));
            basis.setValue(before.map(Said::basis).filter(CHOICES::contains).orElse(Basis.EXTERNAL));
            value.textProperty().subscribe(this::follow);
            basis.valueProperty().subscribe((was, now) -> follows &= following);
            basis.valueProperty().subscribe(now -> note.setDisable(now == Basis.STATED));
        }

        private void follow() {
            if (follows && !typed().isEmpty()) {
                following = true;
                basis.setValue(ArticleStatements.isPrinted(text, typed()) ? Basis.STATED : Basis.EXTERNAL);
                following = false;
            }
        }

        private String typed() {
            return value.getText().strip();
        }

        /** Key of the message that says what is wrong; empty where nothing is. */
        private Optional<String> wrong() {
            if (typed().isEmpty()) {
                return Optional.empty();
            }
            if (trait == Trait.PUBLISHED) {
                switch (DateReader.readWhole(typed())) {
                    case DateAnswer.Read(var readings)
                    when readings.stream()
                                    .map(reading -> reading.date())
                                    .distinct()
                                    .count()
                            > 1 -> {
                        return Optional.of("curation.fault.date_ambiguous");
                    }
                    case DateAnswer.Read _ -> {
                        // One date.
                    }
                    default -> {
                        return Optional.of("curation.fault.date_not_understood");
                    }
                }
            }
            if (basis.getValue() == Basis.STATED && !kept() && !ArticleStatements.isPrinted(text, typed())) {
                return Optional.of("newdata.basis.not_printed");
            }
            return basis.getValue() == Basis.INFERRED && note.getText().isBlank()
                    ? Optional.of("newdata.basis.why")
                    : Optional.empty();
        }

        /** Whether it says what was said before. */
        private boolean kept() {
            return before.filter(said -> said.typed().equals(typed()) && said.basis() == basis.getValue())
                    .isPresent();
        }

        private Optional<Said> said() {
            String told = note.getText().strip();
            Optional<Bilingual> known =
                    before.flatMap(Said::note).filter(one -> labels.of(one).equals(told));
            return typed().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Said(
                            typed(),
                            basis.getValue(),
                            told.isEmpty() || basis.getValue() == Basis.STATED
                                    ? Optional.empty()
                                    : known.or(() -> Optional.of(new Bilingual(told, Optional.empty())))));
        }
    }

    /** A basis as the list shows it. */
    private final class BasisWords extends StringConverter<Basis> {
        @Override
        public String toString(Basis basis) {
            return labels.word(basis);
        }

        @Override
        public Basis fromString(String words) {
            throw new UnsupportedOperationException("not typed");
        }
    }

    /**
     * A form.
     *
     * @param before what is said so far
     * @param text the words of the article, in which a printed value is looked for
     */
    PublicationForm(Labels labels, Map<Trait, Said> before, ArticleText text) {
        this.labels = labels;
        this.text = text;
        getStyleClass().add("publication-form");
        // As wide as their words, also with large letters; what is typed shares the rest.
        getColumnConstraints().addAll(ofWords(), shared(), ofWords(), shared());
        for (Trait trait : Trait.values()) {
            add(trait, new Row(trait, Optional.ofNullable(before.get(trait))));
        }
        List<Observable> typed = new ArrayList<>();
        rows.values()
                .forEach(row -> typed.addAll(
                        List.of(row.value.textProperty(), row.basis.valueProperty(), row.note.textProperty())));
        valid = Bindings.createBooleanBinding(
                () -> rows.values().stream().allMatch(row -> row.wrong().isEmpty()), typed.toArray(Observable[]::new));
        rows.values().forEach(this::tell);
        typed.forEach(one -> one.addListener(changed -> rows.values().forEach(this::tell)));
    }

    private static ColumnConstraints ofWords() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static ColumnConstraints shared() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(0);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private void add(Trait trait, Row row) {
        String id = "article-" + trait.name().toLowerCase(Locale.ROOT);
        Label name = new Label(labels.text("curation.trait." + trait.name().toLowerCase(Locale.ROOT)));
        name.setLabelFor(row.value);
        row.value.setId(id);
        row.value.setAccessibleText(name.getText());
        row.basis.setId(id + "-basis");
        row.basis.setAccessibleText(labels.text("newdata.basis", "trait", name.getText()));
        row.note.setId(id + "-note");
        row.note.setAccessibleText(labels.text("newdata.basis.note", "trait", name.getText()));
        row.note.setPromptText(labels.text("newdata.basis.prompt"));
        row.fault.getStyleClass().add("form-fault");
        row.fault.managedProperty().bind(row.fault.visibleProperty());
        int line = rows.size() * 2;
        addRow(line, name, row.value, row.basis, row.note);
        add(row.fault, 1, line + 1, 3, 1);
        rows.put(trait, row);
    }

    private void tell(Row row) {
        Optional<String> wrong = row.wrong();
        row.fault.setVisible(wrong.isPresent());
        wrong.ifPresent(key -> row.fault.setText(labels.text(key)));
    }

    /** Whether all that is typed can be taken. */
    BooleanBinding validProperty() {
        return valid;
    }

    /** What is said; traits about which nothing is known are missing. */
    Map<Trait, Said> said() {
        Map<Trait, Said> said = new EnumMap<>(Trait.class);
        rows.forEach((trait, row) -> row.said().ifPresent(one -> said.put(trait, one)));
        return said;
    }
}
