package org.isnad.ui.filter;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.columns.AsOf;
import org.isnad.columns.Excerpt;
import org.isnad.columns.Publication;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.labels.Labels;
import org.isnad.layout.data.ExcerptWords;
import org.isnad.layout.overview.AsOfTrack;
import org.isnad.model.Article;
import org.isnad.scale.Direction;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.theme.Theme;
import org.isnad.time.PeriodDate;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.words.OpenDataset;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The day by which records have to be known: a field and a slider over the time of publication, and what that leaves of the
 * events in words. It takes no room while no day is asked.
 */
final class AsOfBar extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** Room at either side of the first and last day of publication, as a part of the time between them. */
    private static final double MARGIN = 0.04;

    private static final int LEAST_MARGIN_DAYS = 31;
    private static final double TRACK_MARGIN_PX = 12;

    /** How wide the style sheet makes the thumb. */
    private static final double THUMB_PX = 10;

    /** How far from the end of a month a pointer takes it. */
    private static final double SNAP_PX = 4;

    private static final double SLIDER_TOP_PX = 16;
    private static final double SLIDER_BOTTOM_PX = 15;

    /** A date as people write it in the field. */
    private static final PeriodDate SAMPLE = PeriodDate.month(YearMonth.of(2020, 9));

    private final ObservableValue<Optional<OpenDataset>> open;
    private final ShownRecords shown;
    private final ObservableValue<Direction> direction;
    private final Labels labels;
    private final TextMetrics metrics;
    private final Label words = new Label();
    private final TextField field = new TextField();
    private final Tooltip fault = new Tooltip();
    private final Slider slider = new Slider();
    private final ScenePlot track = new ScenePlot();
    private final HBox line;
    private boolean following;
    private boolean pointing;

    AsOfBar(
            ObservableValue<Optional<OpenDataset>> open,
            ShownRecords shown,
            ObservableValue<Direction> direction,
            Consumer<String> openArticle,
            Labels labels,
            TextMetrics metrics) {
        this.open = open;
        this.shown = shown;
        this.direction = direction;
        this.labels = labels;
        this.metrics = metrics;
        setId("known-bar");
        getStyleClass().add("known-bar");
        words.setId("known-words");
        words.getStyleClass().add("known-words");
        Button off = new Button();
        off.setId("known-off");
        off.getStyleClass().add("known-off");
        off.setGraphic(new FontIcon(BootstrapIcons.X));
        off.setAccessibleText(labels.text("window.known.off"));
        off.setTooltip(new Tooltip(labels.text("window.known.off")));
        off.setOnAction(event -> turnOff());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(words, gap, off);
        head.getStyleClass().add("known-head");
        field();
        slider();
        Over over = new Over();
        HBox.setHgrow(over, Priority.ALWAYS);
        line = new HBox(field, over);
        line.getStyleClass().add("known-line");
        getChildren().addAll(head, line);
        managedProperty().bind(visibleProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        shown.knownDayProperty().subscribe(day -> show());
        shown.filterProperty().subscribe(filter -> show());
        open.subscribe(dataset -> show());
        direction.subscribe(turned -> show());
        track.setPlotLayout(this::scene);
        track.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> track.markAt(event.getX(), event.getY())
                        .flatMap(mark -> mark.target())
                        .ifPresent(target -> {
                            if (target instanceof Target.Article(String id)) {
                                openArticle.accept(id);
                            }
                        }));
    }

    /** The colours of the numerals over the slider. */
    ObjectProperty<Theme> themeProperty() {
        return track.themeProperty();
    }

    /** Asks for the day on which the last article had certainly appeared, or for none; the words have the focus then. */
    void toggle() {
        if (shown.knownDayProperty().get().isPresent()) {
            turnOff();
        } else {
            turns().ifPresent(turns -> {
                shown.knownDayProperty().set(OptionalLong.of(turns[turns.length - 1]));
                slider.requestFocus();
            });
        }
    }

    /** Whether there is a day at which something changes. */
    boolean hasTurns() {
        return turns().isPresent();
    }

    private void turnOff() {
        shown.knownDayProperty().set(OptionalLong.empty());
    }

    /** The days at which something changes; empty where no article has a date. */
    private Optional<long[]> turns() {
        return open.getValue()
                .map(open -> AsOf.turns(AsOf.published(open.dataset()).values()))
                .filter(turns -> turns.length > 0);
    }

    private void field() {
        field.setId("known-field");
        field.getStyleClass().add("known-field");
        field.setAccessibleText(labels.text("window.known.field", "date", labels.shortDate(SAMPLE)));
        field.setTooltip(fault);
        field.setOnAction(event -> typed());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                show();
            }
        });
        field.textProperty().subscribe(text -> refuse(""));
    }

    private void typed() {
        switch (DateReader.readWhole(field.getText())) {
            case DateAnswer.Read read
            when !read.first().date().bounds().openTo() ->
                shown.knownDayProperty()
                        .set(OptionalLong.of(read.first().date().bounds().toDay() - 1));
            case DateAnswer.Read _ -> refuse(labels.text("window.known.open"));
            case DateAnswer.Refused(var why) -> refuse(labels.word(why));
        }
    }

    private void refuse(String why) {
        field.pseudoClassStateChanged(REFUSED, !why.isEmpty());
        fault.setText(why.isEmpty() ? labels.text("window.known.field", "date", labels.shortDate(SAMPLE)) : why);
        if (!why.isEmpty()) {
            words.setText(why);
        }
    }

    private void slider() {
        slider.setId("known-slider");
        slider.getStyleClass().add("known-slider");
        slider.setAccessibleText(labels.text("window.known.toggle"));
        slider.setBlockIncrement(1);
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pointing = true);
        slider.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> pointing = false);
        // A listener: a subscription would begin with a value that nobody chose.
        slider.valueProperty().addListener((property, before, value) -> {
            if (!following) {
                long day = Math.round(value.doubleValue());
                double reach = SNAP_PX * (slider.getMax() - slider.getMin()) / Math.max(1, slider.getWidth());
                shown.knownDayProperty().set(OptionalLong.of(pointing ? MonthEnds.near(day, reach) : day));
            }
        });
    }

    private void key(KeyEvent event) {
        boolean later = event.getCode() == KeyCode.PAGE_DOWN;
        if (event.getCode() == KeyCode.ESCAPE) {
            turnOff();
        } else if (later || event.getCode() == KeyCode.PAGE_UP) {
            turn(later);
        } else {
            return;
        }
        event.consume();
    }

    /** Goes to the next day at which something changes, or to the one before. */
    private void turn(boolean later) {
        long day = shown.knownDayProperty().get().orElse(0);
        turns().ifPresent(turns -> {
            OptionalLong next = later
                    ? Arrays.stream(turns).filter(turn -> turn > day).min()
                    : Arrays.stream(turns).filter(turn -> turn < day).max();
            if (next.isPresent()) {
                shown.knownDayProperty().set(next);
            }
        });
    }

    private void show() {
        OptionalLong day = shown.knownDayProperty().get();
        setVisible(day.isPresent());
        if (day.isEmpty()) {
            return;
        }
        following = true;
        turns().ifPresent(turns -> {
            long margin = margin(turns);
            slider.setMin((double) (turns[0] - margin));
            slider.setMax((double) (turns[turns.length - 1] + margin));
        });
        slider.setValue((double) day.getAsLong());
        following = false;
        if (!field.isFocused() || DateReader.readWhole(field.getText()) instanceof DateAnswer.Read) {
            field.setText(labels.shortDate(PeriodDate.day(LocalDate.ofEpochDay(day.getAsLong()))));
        }
        refuse("");
        open.getValue().ifPresent(open -> words.setText(words(open)));
        NodeOrientation time = direction.getValue() == Direction.RIGHT_TO_LEFT
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
        line.setNodeOrientation(time);
        slider.setAccessibleRoleDescription(words.getText());
        track.requestScene();
        requestLayout();
    }

    /** What is known of the events, and which articles cannot be placed before the day or after it. */
    private String words(OpenDataset open) {
        Excerpt excerpt = shown.excerpt(open);
        List<String> unplaced = open.dataset().articles().stream()
                .map(Article::id)
                .filter(id -> excerpt.known()
                        .filter(known -> known.of(id) == Publication.UNPLACED)
                        .isPresent())
                .map(id -> Integer.toString(open.names().numeral(id)))
                .toList();
        String events = new ExcerptWords(labels)
                .known(excerpt, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                .orElse("");
        return unplaced.isEmpty()
                ? events
                : events + " · "
                        + labels.text(
                                "window.known.unplaced",
                                "n",
                                unplaced.size(),
                                "articles",
                                String.join(labels.text("record.separator"), unplaced));
    }

    private static long margin(long[] turns) {
        return Math.max(LEAST_MARGIN_DAYS, Math.round((turns[turns.length - 1] - turns[0]) * MARGIN));
    }

    private Optional<AsOfTrack> picture() {
        OptionalLong day = shown.knownDayProperty().get();
        return open.getValue()
                .filter(open -> day.isPresent())
                .flatMap(open -> turns().map(turns -> new AsOfTrack(
                        open.columns(),
                        open.overviewSources(),
                        turns[0] - margin(turns),
                        turns[turns.length - 1] + margin(turns) + 1,
                        day.getAsLong(),
                        TRACK_MARGIN_PX,
                        direction.getValue(),
                        labels,
                        metrics)));
    }

    private Scene scene(PlotSize size) {
        return picture()
                .map(picture -> picture.scene(size.widthPx()))
                .orElseGet(() -> new Scene(size.widthPx(), size.heightPx(), List.of(), ""));
    }

    /** The slider over the rows of the track; the numerals above it can be clicked. */
    private final class Over extends Region {
        Over() {
            getStyleClass().add("known-track");
            getChildren().addAll(track, slider);
        }

        @Override
        protected double computePrefHeight(double width) {
            return picture().map(AsOfTrack::heightPx).orElse(0.0);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 300;
        }

        @Override
        protected void layoutChildren() {
            track.resizeRelocate(0, 0, getWidth(), getHeight());
            double height = getHeight() - SLIDER_TOP_PX - SLIDER_BOTTOM_PX;
            // Half of the thumb stands outside of the track at either end.
            double inset = TRACK_MARGIN_PX - THUMB_PX / 2;
            slider.resizeRelocate(inset, SLIDER_TOP_PX, getWidth() - 2 * inset, height);
        }
    }
}
