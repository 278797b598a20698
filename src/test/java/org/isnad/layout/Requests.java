package org.isnad.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.TimelineRequest.Overflow;
import org.isnad.scale.Direction;
import org.isnad.scene.ColourRole;
import org.isnad.time.DateBounds;

/** Requests for tests, right to left, in Arabic, with fixed text metrics. */
final class Requests {
    static final Labels ARABIC = BundleLabels.of(LabelSettings.DEFAULT);
    static final FixedTextMetrics METRICS = new FixedTextMetrics();
    static final List<LaneSpec> LANES = List.of(
            new LaneSpec("move", "انسحاب وانتشار", 0, ColourRole.MOVE),
            new LaneSpec("force", "هجمات", 1, ColourRole.FORCE),
            new LaneSpec("decide", "قرارات واتفاقات", 2, ColourRole.DECIDE),
            new LaneSpec("say", "تصريحات ونفي", 3, ColourRole.SAY),
            new LaneSpec("context", "سياق", 4, ColourRole.CONTEXT));

    private Requests() {}

    static TimelineRequest of(EventColumns columns, String from, String to, double width, double height) {
        return new TimelineRequest(
                columns,
                LANES,
                LocalDate.parse(from).toEpochDay(),
                LocalDate.parse(to).toEpochDay(),
                Direction.RIGHT_TO_LEFT,
                width,
                height,
                0,
                Overflow.SCROLL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ARABIC,
                METRICS);
    }

    static TimelineRequest turned(TimelineRequest request) {
        return change(
                request, request.fromDay(), request.toDay(), request.direction().flipped(), request.overflow());
    }

    static TimelineRequest moved(TimelineRequest request, double days) {
        return change(
                request, request.fromDay() + days, request.toDay() + days, request.direction(), request.overflow());
    }

    static TimelineRequest folded(TimelineRequest request) {
        return change(request, request.fromDay(), request.toDay(), request.direction(), Overflow.FOLD);
    }

    static TimelineRequest marked(TimelineRequest request, String selected, String hovered, double scrollPx) {
        return new TimelineRequest(
                request.columns(),
                request.lanes(),
                request.fromDay(),
                request.toDay(),
                request.direction(),
                request.widthPx(),
                request.heightPx(),
                scrollPx,
                request.overflow(),
                Optional.of(selected),
                Optional.of(hovered),
                dates(request.columns(), selected),
                request.labels(),
                request.metrics());
    }

    private static TimelineRequest change(
            TimelineRequest request, double fromDay, double toDay, Direction direction, Overflow overflow) {
        return new TimelineRequest(
                request.columns(),
                request.lanes(),
                fromDay,
                toDay,
                direction,
                request.widthPx(),
                request.heightPx(),
                request.scrollPx(),
                overflow,
                request.selectedId(),
                request.hoveredId(),
                request.selectedDates(),
                request.labels(),
                request.metrics());
    }

    private static Optional<DateBounds> dates(EventColumns columns, String id) {
        return IntStream.range(0, columns.size())
                .filter(index -> columns.id(index).equals(id))
                .mapToObj(index -> new DateBounds(columns.fromDay(index), columns.toDay(index)))
                .findFirst();
    }
}
