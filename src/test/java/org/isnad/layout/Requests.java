package org.isnad.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.LaneGrouping;
import org.isnad.columns.LaneKind;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.timeline.TimelineRequest;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scene.ColourRole;
import org.isnad.time.DateBounds;

/** Requests for tests, right to left, in Arabic, with fixed text metrics. */
public final class Requests {
    public static final Labels ARABIC = BundleLabels.of(LabelSettings.DEFAULT);
    public static final Labels ENGLISH = BundleLabels.of(LabelSettings.DEFAULT.withLanguage(Language.ENGLISH));
    public static final FixedTextMetrics METRICS = new FixedTextMetrics();
    /** The categories of {@link ListedEvents}, without events. */
    public static final List<LaneSpec> LANES = List.of(
            category("move", "انسحاب وانتشار", ColourRole.MOVE),
            category("force", "هجمات", ColourRole.FORCE),
            category("decide", "قرارات واتفاقات", ColourRole.DECIDE),
            category("say", "تصريحات ونفي", ColourRole.SAY),
            category("context", "سياق", ColourRole.CONTEXT));

    private static LaneSpec category(String id, String label, ColourRole colour) {
        return new LaneSpec(LaneKind.CATEGORY, id, label, EventIndexes.NONE, colour);
    }

    private Requests() {}

    /** The events in lanes by category. */
    public static List<LaneSpec> byCategory(EventColumns columns, List<LaneSpec> lanes) {
        List<String> ids = lanes.stream().map(LaneSpec::id).toList();
        LaneGrouping grouping = LaneGrouping.inOrder(
                LaneKind.CATEGORY, ids, columns.size(), (event, lane) -> lane.accept(columns.category(event)));
        return IntStream.range(0, lanes.size())
                .mapToObj(i -> new LaneSpec(
                        LaneKind.CATEGORY,
                        lanes.get(i).id(),
                        lanes.get(i).label(),
                        grouping.lanes().get(i).events(),
                        lanes.get(i).colour()))
                .toList();
    }

    public static TimelineRequest of(EventColumns columns, String from, String to, double width, double height) {
        return new TimelineRequest(
                columns,
                byCategory(columns, LANES),
                LocalDate.parse(from).toEpochDay(),
                LocalDate.parse(to).toEpochDay(),
                Direction.RIGHT_TO_LEFT,
                width,
                height,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ARABIC,
                METRICS);
    }

    public static TimelineRequest withLanes(TimelineRequest request, List<LaneSpec> lanes) {
        return new TimelineRequest(
                request.columns(),
                lanes,
                request.fromDay(),
                request.toDay(),
                request.direction(),
                request.widthPx(),
                request.heightPx(),
                request.scrollPx(),
                request.selectedId(),
                request.hoveredId(),
                request.selectedDates(),
                request.labels(),
                request.metrics());
    }

    public static TimelineRequest turned(TimelineRequest request) {
        return change(
                request, request.fromDay(), request.toDay(), request.direction().flipped());
    }

    /** The same events in another time. */
    public static TimelineRequest in(TimelineRequest request, double fromDay, double toDay) {
        return change(request, fromDay, toDay, request.direction());
    }

    public static TimelineRequest moved(TimelineRequest request, double days) {
        return change(request, request.fromDay() + days, request.toDay() + days, request.direction());
    }

    public static TimelineRequest marked(TimelineRequest request, String selected, String hovered, double scrollPx) {
        return new TimelineRequest(
                request.columns(),
                request.lanes(),
                request.fromDay(),
                request.toDay(),
                request.direction(),
                request.widthPx(),
                request.heightPx(),
                scrollPx,
                Optional.of(selected),
                Optional.of(hovered),
                dates(request.columns(), selected),
                request.labels(),
                request.metrics());
    }

    private static TimelineRequest change(TimelineRequest request, double fromDay, double toDay, Direction direction) {
        return new TimelineRequest(
                request.columns(),
                request.lanes(),
                fromDay,
                toDay,
                request.breaks(),
                request.scope(),
                direction,
                request.widthPx(),
                request.heightPx(),
                request.scrollPx(),
                request.selectedId(),
                request.hoveredId(),
                request.selectedDates(),
                request.eras(),
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
