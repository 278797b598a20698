package org.isnad.ui.record;

import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.ui.record.RecordSummary.Fact;
import org.isnad.ui.record.RecordSummary.Source;
import org.isnad.ui.render.WrappedText;

/** Draws a {@link RecordCard}. */
public final class RecordCardSkin extends SkinBase<RecordCard> {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final double FIELD_WIDTH_PX = 64;

    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final FlowPane sources = new FlowPane();
    private final InvalidationListener onRecord = observable -> showRecord();
    private final InvalidationListener onSource = observable -> markSource();

    /** Draws the control and listens to it until it is disposed of. */
    public RecordCardSkin(RecordCard card) {
        super(card);
        box.getStyleClass().add("record-box");
        sources.getStyleClass().add("record-sources");
        // A record with many notes must not push the article out of its pane.
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        getChildren().add(scroll);
        card.recordProperty().addListener(onRecord);
        card.disagreementProperty().addListener(onRecord);
        card.sourceProperty().addListener(onSource);
        showRecord();
    }

    @Override
    public void dispose() {
        RecordCard card = getSkinnable();
        if (card == null) {
            return;
        }
        card.recordProperty().removeListener(onRecord);
        card.disagreementProperty().removeListener(onRecord);
        card.sourceProperty().removeListener(onSource);
        getChildren().remove(scroll);
        super.dispose();
    }

    /** What the record needs at that width; a scroll pane of its own would not ask for wrapped lines. */
    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + Math.ceil(box.prefHeight(width - left - right)) + bottom;
    }

    private void showRecord() {
        box.getChildren().clear();
        scroll.setVvalue(0);
        Optional<RecordSummary> record = getSkinnable().recordProperty().get();
        if (record.isEmpty()) {
            WrappedText invitation = new WrappedText(getSkinnable().invitation());
            invitation.getStyleClass().add("record-invitation");
            box.getChildren().add(invitation);
        } else {
            fill(record.get());
        }
    }

    private void fill(RecordSummary record) {
        Label status = new Label(record.status());
        status.getStyleClass().add("record-status");
        Label verification = new Label(record.verification());
        verification.getStyleClass().add("record-verification");
        verification.pseudoClassStateChanged(BROKEN, !record.verified());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label kind = new Label(record.kind());
        kind.getStyleClass().add("record-kind");
        HBox head = new HBox(status, verification, gap, kind);
        head.getStyleClass().add("record-head");

        WrappedText title = new WrappedText(record.title());
        title.getStyleClass().add("record-title");

        sources.getChildren().clear();
        for (int i = 0; i < record.sources().size(); i++) {
            sources.getChildren().add(button(record.sources().get(i), i));
        }
        markSource();
        // The sources before the details: the way to the words must never need scrolling.
        box.getChildren().addAll(head, title);
        getSkinnable().disagreementProperty().get().map(this::chip).ifPresent(box.getChildren()::add);
        box.getChildren().addAll(sources, facts(record.facts()));
    }

    private Button chip(String words) {
        Button chip = new Button(words);
        chip.setId("record-disagreement");
        chip.setMnemonicParsing(false);
        chip.getStyleClass().add("disagreement-chip");
        chip.setOnAction(event -> getSkinnable().openDisagreement());
        return chip;
    }

    private GridPane facts(List<Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("record-facts");
        ColumnConstraints names = new ColumnConstraints(FIELD_WIDTH_PX);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        for (int row = 0; row < facts.size(); row++) {
            WrappedText name = new WrappedText(facts.get(row).name());
            name.getStyleClass().add("record-fact-name");
            WrappedText value = new WrappedText(facts.get(row).value());
            value.getStyleClass().add("record-fact-value");
            grid.addRow(row, name, value);
        }
        return grid;
    }

    private Button button(Source source, int index) {
        Button button = new Button(source.text());
        button.setId("record-source-" + index);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("record-source");
        button.pseudoClassStateChanged(BROKEN, !source.resolved());
        button.setAccessibleText(source.text() + " · " + source.details());
        button.setTooltip(new Tooltip(source.details()));
        button.setOnAction(event -> getSkinnable().openSource(index));
        return button;
    }

    private void markSource() {
        for (int i = 0; i < sources.getChildren().size(); i++) {
            sources.getChildren()
                    .get(i)
                    .pseudoClassStateChanged(
                            SHOWN, i == getSkinnable().sourceProperty().get());
        }
    }
}
