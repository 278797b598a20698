package org.isnad.ui.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.isnad.check.Statement;
import org.isnad.layout.disagreement.DisagreementLayout;
import org.isnad.layout.disagreement.DisagreementRequest;
import org.isnad.model.DatedRecord;
import org.isnad.model.Stance;
import org.isnad.scene.Scene;
import org.isnad.ui.disagreement.DisagreementPage.Entry;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.render.WrappedText;

/**
 * The statements of one question, one under the other, those of a stance together, each beside its place in the column of the
 * picture.
 */
final class StatementColumn extends Region {

    private static final double PICTURE_SHARE = 0.4;
    private static final double PICTURE_MAX_PX = 340;

    private final DisagreementView view;
    private final ScenePlot picture = new ScenePlot();
    private final WrappedText note;
    private final List<StatementBox> boxes = new ArrayList<>();
    private Optional<DisagreementPage> page = Optional.empty();
    private List<DisagreementRequest.Row> rows = List.of();

    StatementColumn(DisagreementView view, Consumer<Statement> choose) {
        this.view = view;
        this.note = new WrappedText(view.labels().text("disagreement.note"));
        getStyleClass().add("statement-column");
        note.getStyleClass().add("disagreement-note");
        picture.setId("disagreement-picture");
        picture.setPlotLayout(this::scene);
        picture.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                rows.stream()
                        .filter(row -> event.getY() >= row.topPx() && event.getY() < row.topPx() + row.heightPx())
                        .findFirst()
                        .ifPresent(row -> choose.accept(row.statement()));
            }
        });
    }

    /** Shows other statements: those of one stance, or all of them. */
    void show(Optional<DisagreementPage> shown, Optional<Stance> stance, Consumer<Statement> choose) {
        page = shown;
        boxes.clear();
        rows = List.of();
        Optional<DatedRecord> over = Optional.empty();
        Optional<Stance> group = Optional.empty();
        Map<Stance, Integer> counts = shown.map(DisagreementPage::stances).orElse(Map.of());
        for (Entry entry : shown.map(one -> one.entries(stance)).orElse(List.of())) {
            DatedRecord record = entry.statement().record();
            Stance next = entry.statement().citation().stance();
            boolean begins = counts.size() > 1 && group.filter(next::equals).isEmpty();
            StatementBox box = new StatementBox(
                    entry,
                    begins ? Optional.of(counted(next, counts.getOrDefault(next, 0))) : Optional.empty(),
                    begins || over.filter(record::equals).isEmpty());
            over = Optional.of(record);
            group = Optional.of(next);
            box.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    choose.accept(entry.statement());
                }
            });
            boxes.add(box);
        }
        getChildren().clear();
        if (shown.isPresent()) {
            getChildren().addAll(boxes);
            getChildren().addAll(note, picture);
        }
        requestLayout();
    }

    private String counted(Stance stance, int n) {
        return view.labels()
                .text("disagreement.stance.counted", "stance", view.labels().word(stance), "n", n);
    }

    ScenePlot picture() {
        return picture;
    }

    /** Marks the statement on which the reader works. */
    void select(Optional<Statement> selected) {
        boxes.forEach(box ->
                box.select(selected.filter(box.entry().statement()::equals).isPresent()));
        picture.requestScene();
    }

    /** Where a statement stands, after layout. */
    Optional<DisagreementRequest.Row> row(Statement statement) {
        return rows.stream().filter(row -> row.statement().equals(statement)).findFirst();
    }

    private Scene scene(PlotSize size) {
        return page.filter(shown -> size.widthPx() >= DisagreementRequest.MIN_WIDTH_PX)
                .map(shown ->
                        view.pictureOf().apply(new DisagreementView.Place(shown.group(), rows, selected(shown), size)))
                .orElseGet(() -> new Scene(size.widthPx(), size.heightPx(), List.of(), ""));
    }

    private Optional<Statement> selected(DisagreementPage shown) {
        return view.selectedProperty().get().filter(shown.group().statements()::contains);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return page.map(shown -> rows(shown, width).getLast())
                .map(last -> last.topPx() + last.heightPx())
                .orElse(0.0);
    }

    @Override
    protected void layoutChildren() {
        page.ifPresent(shown -> {
            List<DisagreementRequest.Row> now = rows(shown, getWidth());
            if (!now.equals(rows)) {
                rows = now;
                picture.requestScene();
            }
            double words = getWidth() - pictureWidth(getWidth());
            note.resizeRelocate(0, 0, words, headPx(shown, getWidth()));
            for (int i = 0; i < boxes.size(); i++) {
                boxes.get(i)
                        .resizeRelocate(
                                0, rows.get(i).topPx(), words, rows.get(i).heightPx());
            }
            picture.resizeRelocate(words, 0, pictureWidth(getWidth()), getHeight());
        });
    }

    private List<DisagreementRequest.Row> rows(DisagreementPage shown, double width) {
        List<DisagreementRequest.Row> placed = new ArrayList<>();
        double words = width - pictureWidth(width);
        double y = headPx(shown, width);
        for (StatementBox box : boxes) {
            Statement statement = box.entry().statement();
            double height = Math.max(
                    Math.ceil(box.prefHeight(words)), Math.ceil(DisagreementLayout.rowPx(shown.group(), statement)));
            placed.add(new DisagreementRequest.Row(statement, y, height));
            y += height;
        }
        return List.copyOf(placed);
    }

    /** How high the head is; the picture begins its rows there, whatever the note needs. */
    private double headPx(DisagreementPage shown, double width) {
        return Math.max(
                DisagreementLayout.headPx(shown.group()), Math.ceil(note.prefHeight(width - pictureWidth(width))));
    }

    private static double pictureWidth(double width) {
        return Math.floor(Math.clamp(width * PICTURE_SHARE, DisagreementRequest.MIN_WIDTH_PX, PICTURE_MAX_PX));
    }
}
