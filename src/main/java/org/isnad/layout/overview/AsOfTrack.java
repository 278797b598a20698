package org.isnad.layout.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Mirror;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;
import org.isnad.time.DateBounds;

/**
 * Lays out the time of publication: over years the numeral of each article above the days on which it may have appeared,
 * and up to a day the ground of what is known. The same signs as in the overview, on a scale of their own.
 *
 * @param columns the events of the data set, for the sources alone
 * @param sources the articles in the order of their numerals
 * @param fromDay begin of the track, an epoch day, inclusive
 * @param toDay its end, exclusive; greater than {@code fromDay}
 * @param knownDay the last day of what is known
 * @param marginPx between the edges of the picture and of the track
 * @param direction which way time runs
 * @param labels the words
 * @param metrics measures them
 */
public record AsOfTrack(
        EventColumns columns,
        List<OverviewRequest.Source> sources,
        long fromDay,
        long toDay,
        long knownDay,
        double marginPx,
        Direction direction,
        Labels labels,
        TextMetrics metrics) {

    private static final double NUMERALS_Y = 8.5;
    private static final double ROWS_Y = 18;
    private static final double YEARS_PX = 15;

    /** What the articles speak of is no matter of the track. */
    public AsOfTrack {
        sources = sources.stream()
                .map(source -> new OverviewRequest.Source(
                        source.id(),
                        source.numeral(),
                        source.name(),
                        source.published(),
                        source.publishedWords(),
                        List.of()))
                .toList();
    }

    /** How high the picture is. */
    public double heightPx() {
        return ROWS_Y + OverviewSources.heightPx(sources) + YEARS_PX;
    }

    /** The picture. */
    public Scene scene(double widthPx) {
        Box area = new Box(0, 0, widthPx, heightPx());
        List<Mark> marks = new ArrayList<>();
        if (widthPx >= OverviewRequest.MIN_WIDTH_PX) {
            marks.addAll(marks(area).inDrawingOrder());
        }
        Scene scene = new Scene(widthPx, area.height(), List.of(new Pane("known-track", area, marks)), description());
        return Mirror.to(direction, widthPx).scene(scene);
    }

    private MarkList marks(Box area) {
        MarkList marks = new MarkList(metrics, labels.language() == Language.ENGLISH);
        double right = area.right() - marginPx;
        TimeScale scale = new TimeScale((double) fromDay, (double) toDay, marginPx, right, Direction.LEFT_TO_RIGHT);
        Box rows = new Box(marginPx, ROWS_Y - 2, right - marginPx, area.height() - YEARS_PX - ROWS_Y + 4);
        double known = Math.clamp(scale.x(knownDay + 1.0), rows.x(), rows.right());
        marks.decoration(
                "known/ground",
                Layer.GROUND,
                Outline.rectangle(new Box(rows.x(), rows.y(), known - rows.x(), rows.height())),
                Fill.solid(ColourRole.PAPER),
                Stroke.NONE);
        new CalendarRow(scale, labels, marks).draw(rows, area.height() - YEARS_PX / 2);
        new OverviewSources(request(scale, area), scale, marks, NUMERALS_Y, ROWS_Y).draw();
        marks.decoration(
                "known/day",
                Layer.OVERLAY,
                Outline.line(known, 0, known, rows.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.INK, 1.4));
        return marks;
    }

    private OverviewRequest request(TimeScale scale, Box area) {
        return new OverviewRequest(
                columns,
                List.of(),
                sources,
                new DateBounds(fromDay, toDay),
                scale.fromDay(),
                scale.toDay(),
                scale.fromDay(),
                scale.toDay(),
                TimeBreaks.NONE,
                direction,
                area.width(),
                Optional.empty(),
                Optional.empty(),
                labels,
                metrics);
    }

    private String description() {
        return labels.text("overview.known", "day", labels.day(LocalDate.ofEpochDay(knownDay)));
    }
}
