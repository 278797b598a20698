package org.isnad.layout.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.drawing.BreakBands;
import org.isnad.layout.drawing.HeaderColumn;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Mirror;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.time.DateBounds;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the overview: a strip with the whole time of the data, on which the view is a frame.
 *
 * <p>From top to bottom: numerals of the articles over the days on which they may have appeared, and how many events lie
 * outside of the view; a row for each article with what it speaks of; the density of the events, a layer for each lane;
 * the years. Panes: {@code overview-header}, as wide as the headers of the lanes, and {@code overview-strip}, across which
 * time runs. Everything is laid out from left to right and reflected as a whole.
 *
 * <p>An instance keeps what it read of the events of the last requests, so that moving the view costs the same however many
 * there are. To be used on one thread, but for {@link #read}.
 */
public final class OverviewLayout {
    /** How high the picture is. */
    public static final double HEIGHT_PX = 76;

    private static final double COLUMN_PX = HeaderColumn.WIDTH_PX;
    private static final double MARGIN_PX = 20;
    static final double NUMERALS_Y = 9.5;
    static final double FRAME_TOP_PX = 19;
    static final double FRAME_BOTTOM_PX = 59;
    private static final double YEARS_Y = 67.5;
    private static final double TITLE_Y = 27.5;
    private static final double RANGE_Y = 45.6;
    private static final double PADDING_PX = 2.5;
    private static final double SELECTION_PX = 2;
    private static final double SELECTION_OPACITY = 0.35;

    /** What is shown goes to and fro: all events, some of them, all again. */
    private static final int MOST_READS = 3;

    private volatile List<Read> reads = List.of();
    private @Nullable Drawn drawn;
    private @Nullable Fixed fixed;

    /**
     * What was read of the events of some lanes.
     *
     * @param columns the events
     * @param lanes in which they stand
     * @param events which of them, each once
     * @param spans their days
     */
    public record Read(EventColumns columns, List<LaneSpec> lanes, EventIndexes events, EventSpans spans) {}

    private record Drawn(EventSpans spans, TimeScale scale, OverviewProfiles profiles) {

        @SuppressWarnings("ReferenceEquality") // Spans are worked out once for the same events.
        boolean isOf(EventSpans other) {
            return spans == other;
        }
    }

    /**
     * What of the strip is the same wherever the view is.
     *
     * @param request for which it was drawn, with all time in view
     * @param circles around the numerals of the articles
     */
    private record Fixed(OverviewRequest request, OverviewProfiles profiles, List<Mark> marks, List<Box> circles) {

        @SuppressWarnings("ReferenceEquality") // Profiles are worked out once for the same events and scale.
        boolean holdsFor(OverviewRequest other, OverviewProfiles others) {
            return profiles == others && request.equals(other.ofAllTime());
        }
    }

    /** The picture of a request. */
    public OverviewScene layout(OverviewRequest request) {
        double width = request.widthPx();
        Box strip = new Box(COLUMN_PX, 0, width - COLUMN_PX, HEIGHT_PX);
        TimeScale scale = new TimeScale(
                request.wholeFromDay(),
                request.wholeToDay(),
                strip.x(),
                strip.right(),
                Direction.LEFT_TO_RIGHT,
                request.breaks());
        OverviewProfiles profiles = profiles(request, scale);
        Box frame = ViewFrame.box(request, scale);
        String description = description(request, profiles);
        Scene scene = new Scene(
                width,
                HEIGHT_PX,
                List.of(
                        new Pane(
                                "overview-header",
                                new Box(0, 0, COLUMN_PX, HEIGHT_PX),
                                header(request, strip.width(), description)),
                        new Pane(
                                "overview-strip",
                                strip,
                                new BreakBands(scale, ColourRole.WINDOW)
                                        .through(strip(request, strip, scale, profiles, frame), strip))),
                description);
        Mirror mirror = Mirror.to(request.direction(), width);
        return new OverviewScene(mirror.scene(scene), mirror.scale(scale), mirror.box(frame));
    }

    private OverviewProfiles profiles(OverviewRequest request, TimeScale scale) {
        EventSpans of = spans(request);
        Drawn last = drawn;
        if (last == null || !last.isOf(of) || !last.scale().equals(scale)) {
            last = new Drawn(of, scale, OverviewProfiles.of(of, scale));
            drawn = last;
        }
        return last.profiles();
    }

    /** Whether the events of a request are read already, so that a picture of it takes no longer than one of few. */
    public boolean hasRead(OverviewRequest request) {
        return known(request).isPresent();
    }

    /** Reads the events of a request; changes nothing, for any thread. */
    public Read read(OverviewRequest request) {
        // An event that stands in several lanes is one event.
        EventIndexes events = EventIndexes.union(
                request.lanes().stream().map(LaneSpec::events).toList());
        // Other lanes of the same events, or some of them folded, are nothing new.
        EventSpans spans = reads.stream()
                .filter(read -> read.columns().equals(request.columns())
                        && read.events().equals(events))
                .map(Read::spans)
                .findFirst()
                .orElseGet(() -> EventSpans.of(request.columns(), events));
        return new Read(request.columns(), request.lanes(), events, spans);
    }

    /** Takes what was read. */
    public void take(Read read) {
        reads = Stream.concat(Stream.of(read), reads.stream()).limit(MOST_READS).toList();
    }

    private Optional<Read> known(OverviewRequest request) {
        return reads.stream()
                .filter(read ->
                        read.columns().equals(request.columns()) && read.lanes().equals(request.lanes()))
                .findFirst();
    }

    private EventSpans spans(OverviewRequest request) {
        if (known(request).isEmpty()) {
            take(read(request));
        }
        return known(request).orElseThrow().spans();
    }

    private static String description(OverviewRequest request, OverviewProfiles profiles) {
        Labels labels = request.labels();
        return labels.text(
                "overview.description",
                "from",
                labels.day(day(request.viewFromDay())),
                "to",
                labels.day(day(Math.ceil(request.viewToDay()) - 1)),
                "whole",
                whole(request),
                "before",
                labels.text("overview.before", "n", profiles.before(request.viewFromDay())),
                "after",
                labels.text("overview.after", "n", profiles.after(request.viewToDay())));
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay(
                Math.clamp((long) Math.floor(day), LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
    }

    private static String whole(OverviewRequest request) {
        DateBounds data = request.data();
        return years(
                request.labels(),
                day((double) data.fromDay()).getYear(),
                day(data.toDay() - 1.0).getYear(),
                "overview.year",
                "overview.years");
    }

    /** Words for one year or for several. */
    static String years(Labels labels, int from, int to, String one, String several) {
        return from == to
                ? labels.text(one, "year", labels.year(from))
                : labels.text(several, "from", labels.year(from), "to", labels.year(to));
    }

    private static MarkList marks(OverviewRequest request) {
        return new MarkList(request.metrics(), request.labels().language() == Language.ENGLISH);
    }

    private static List<Mark> header(OverviewRequest request, double stripPx, String description) {
        Labels labels = request.labels();
        MarkList marks = marks(request);
        Box area = new Box(0, 0, COLUMN_PX, HEIGHT_PX);
        ground(marks, "header", area);
        int unmarked = request.sources().size()
                - OverviewSources.marked(request.sources(), stripPx).size();
        String row = unmarked > 0 ? labels.text("overview.unmarked", "n", unmarked) : labels.text("overview.published");
        headerLine(marks, "published", row, FontRole.HINT, ColourRole.INK_3, NUMERALS_Y, Optional.empty());
        headerLine(
                marks,
                "title",
                labels.text("overview.title"),
                FontRole.LANE,
                ColourRole.INK,
                TITLE_Y,
                Optional.of(description));
        headerLine(marks, "range", whole(request), FontRole.AXIS, ColourRole.INK_2, RANGE_Y, Optional.empty());
        marks.decoration(
                "header/edge",
                Layer.HEADER,
                Outline.line(area.right(), 0, area.right(), area.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        return marks.inDrawingOrder();
    }

    private static void headerLine(
            MarkList marks,
            String key,
            String text,
            FontRole font,
            ColourRole colour,
            double centreY,
            Optional<String> spoken) {
        String shown = marks.shortened(text, font, COLUMN_PX - MARGIN_PX - 2);
        if (!shown.isEmpty()) {
            Box box = marks.box(shown, font, MARGIN_PX, centreY);
            marks.text("header/" + key, Layer.HEADER, shown, box, font, colour, Optional.empty(), spoken);
        }
    }

    private static void ground(MarkList marks, String key, Box area) {
        marks.decoration(
                key + "/ground", Layer.GROUND, Outline.rectangle(area), Fill.solid(ColourRole.WINDOW), Stroke.NONE);
        marks.decoration(
                key + "/top",
                Layer.GRID,
                Outline.line(area.x(), 0.5, area.right(), 0.5),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
    }

    private List<Mark> strip(
            OverviewRequest request, Box strip, TimeScale scale, OverviewProfiles profiles, Box frame) {
        Fixed known = fixed;
        if (known == null || !known.holdsFor(request, profiles)) {
            known = fixed(request, strip, scale, profiles);
            fixed = known;
        }
        MarkList marks = marks(request);
        known.marks().forEach(marks::add);
        new ViewFrame(request, strip, frame, marks).draw(profiles, known.circles());
        return marks.inDrawingOrder();
    }

    private static Fixed fixed(OverviewRequest request, Box strip, TimeScale scale, OverviewProfiles profiles) {
        MarkList marks = marks(request);
        ground(marks, "strip", strip);
        Box rows = new Box(strip.x(), FRAME_TOP_PX, strip.width(), FRAME_BOTTOM_PX - FRAME_TOP_PX);
        new CalendarRow(scale, request.labels(), marks).draw(rows, YEARS_Y);
        selection(request, scale, rows, marks);
        double top = FRAME_TOP_PX + PADDING_PX;
        OverviewSources sources = new OverviewSources(request, scale, marks, NUMERALS_Y, top);
        sources.draw();
        double under = top + OverviewSources.heightPx(request.sources()) + PADDING_PX;
        DensityStack.draw(marks, profiles, new Box(strip.x(), under, strip.width(), FRAME_BOTTOM_PX - 1 - under));
        return new Fixed(request.ofAllTime(), profiles, marks.inDrawingOrder(), sources.circles());
    }

    /** The days of the selected record over all rows: a line, or a stretch as wide as the date. */
    private static void selection(OverviewRequest request, TimeScale scale, Box rows, MarkList marks) {
        request.selectedDates().ifPresent(dates -> {
            double from = dates.openFrom() ? rows.x() : scale.x((double) dates.fromDay());
            double to = dates.openTo() ? rows.right() : scale.x((double) dates.toDay());
            double spare = Math.max(0, SELECTION_PX - (to - from)) / 2;
            double left = Math.max(from - spare, rows.x());
            double right = Math.min(to + spare, rows.right());
            if (left < right) {
                boolean line = spare > 0;
                marks.decoration(
                        "selection/date",
                        line ? Layer.OVERLAY : Layer.BAND,
                        Outline.rectangle(new Box(left, rows.y(), right - left, rows.height())),
                        new Fill.Solid(ColourRole.EVIDENCE, line ? 1 : SELECTION_OPACITY),
                        line ? Stroke.NONE : Stroke.of(ColourRole.EVIDENCE_LINE, 0.8));
            }
        });
    }
}
