package org.isnad.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.isnad.labels.Labels;
import org.isnad.ui.record.RecordSummary.Fact;
import org.isnad.ui.record.RecordSummary.Source;
import org.isnad.ui.record.RecordSummary.Step;
import org.isnad.ui.render.WrappedText;

/** The parts of a card that may be scrolled: fields, working of the date, citations, notes. */
final class RecordDetails {

    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");
    private static final double FIELD_WIDTH_PX = 64;

    private final RecordSummary record;
    private final Labels labels;
    private final Consumer<RecordLink> follow;
    private final List<TextLink> links = new ArrayList<>();
    private final List<TextLink> citations = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    RecordDetails(RecordSummary record, Labels labels, Consumer<RecordLink> follow) {
        this.record = record;
        this.labels = labels;
        this.follow = follow;
        GridPane grid = grid();
        record.broken().forEach(line -> row(grid, labels.text("record.broken"), broken(line)));
        for (Fact fact : record.facts()) {
            row(grid, fact.name(), text(fact.value(), "record-fact-value"));
        }
        nodes.add(grid);
        working();
        sources();
        notes();
    }

    /** All parts, from above. */
    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    /** The citations, in their order. */
    List<TextLink> citations() {
        return List.copyOf(citations);
    }

    /** Every link, in reading order. */
    List<TextLink> links() {
        return List.copyOf(links);
    }

    private void working() {
        if (record.working().isEmpty()) {
            return;
        }
        heading("record.working");
        GridPane grid = grid();
        for (int i = 0; i < record.working().size(); i++) {
            Step step = record.working().get(i);
            TextLink link = link(
                    "record-step-" + i,
                    step.value(),
                    step.more().stream().toList(),
                    step.name() + ": " + step.value(),
                    step.link());
            row(grid, step.name(), link);
        }
        record.reasoning().ifPresent(why -> row(grid, labels.text("record.reasoning"), text(why, "record-fact-value")));
        nodes.add(grid);
    }

    private void sources() {
        heading("record.sources");
        VBox list = new VBox();
        list.getStyleClass().add("record-citations");
        for (int i = 0; i < record.sources().size(); i++) {
            Source source = record.sources().get(i);
            TextLink link = link(
                    "record-citation-" + i,
                    source.article(),
                    source.details(),
                    source.article() + " · " + String.join(" · ", source.details()),
                    new RecordLink.Source(i));
            link.pseudoClassStateChanged(BROKEN, !source.resolved());
            citations.add(link);
            list.getChildren().add(link);
        }
        nodes.add(list);
    }

    private void notes() {
        int number = 0;
        for (RecordSummary.Note note : record.notes()) {
            VBox block = new VBox(text(note.kind(), "record-heading"), text(note.text(), "record-fact-value"));
            block.getStyleClass().add("record-note");
            for (RecordSummary.Link to : note.links()) {
                block.getChildren()
                        .add(link("record-note-link-" + number++, to.text(), List.of(), to.text(), to.link()));
            }
            nodes.add(block);
        }
    }

    private TextLink link(String id, String words, List<String> more, String spoken, RecordLink to) {
        TextLink link = new TextLink(words, more, spoken, () -> follow.accept(to));
        link.setId(id);
        links.add(link);
        return link;
    }

    private void heading(String key) {
        nodes.add(text(labels.text(key), "record-heading"));
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("record-facts");
        ColumnConstraints names = new ColumnConstraints(FIELD_WIDTH_PX);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        return grid;
    }

    private static void row(GridPane grid, String name, Node value) {
        grid.addRow(grid.getRowCount(), text(name, "record-fact-name"), value);
    }

    private static WrappedText broken(String words) {
        return text(words, "record-broken");
    }

    private static WrappedText text(String words, String styleClass) {
        WrappedText text = new WrappedText(words);
        text.getStyleClass().add(styleClass);
        return text;
    }
}
