package org.isnad.layout.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.TextMetrics;
import org.isnad.time.HijriMonth;

/**
 * The line of the Islamic calendar under the rows of ours: the shortest periods whose labels fit, each with its year. Its
 * ticks do not reach into the plots, whose lines are those of our calendar.
 */
record HijriLine(TimeScale scale, Labels labels, TextMetrics metrics) {
    /** Steps in months, the shortest first. */
    private static final List<Integer> STEPS = List.of(1, 12, 24, 60, 120, 240, 600, 1200);

    private static final FontRole FONT = FontRole.HINT;
    private static final int MONTHS = 12;
    private static final double SHORTEST_MONTH_DAYS = 29;
    private static final double SHORTEST_YEAR_DAYS = 354;
    private static final double OFFSET_PX = 4;
    private static final double GAP_PX = 6;
    private static final double TICK_PX = 4;

    /** Its marks; none where the picture's time lies outside the calendar. */
    List<Mark> marks(Box area) {
        MarkList marks = new MarkList(metrics, labels.language() == Language.ENGLISH);
        int step = STEPS.stream().filter(this::fits).findFirst().orElse(STEPS.getLast());
        for (int month = first(step); month <= last(); month += step) {
            if (month >= index(new HijriMonth(HijriMonth.FIRST_YEAR, 1))) {
                period(marks, area, month, step);
            }
        }
        marks.decoration(
                "axis/hijri/base",
                Layer.HEADER,
                Outline.line(area.x(), area.bottom(), area.right(), area.bottom()),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        return marks.inDrawingOrder();
    }

    private void period(MarkList marks, Box area, int month, int step) {
        double begin = scale.x((double) day(month));
        double left = Math.max(begin, area.x());
        double right = Math.min(scale.x((double) day(month + step)), area.right());
        String key = "axis/hijri/" + month;
        if (begin >= area.x() && begin < area.right() && !scale.breaks().hides((double) day(month))) {
            marks.decoration(
                    key + "/line",
                    Layer.GRID,
                    Outline.line(begin, area.y(), begin, area.y() + TICK_PX),
                    Fill.NONE,
                    Stroke.of(ColourRole.HAIRLINE_STRONG, 1));
        }
        String text = words(month, step);
        // Of several years only the first is named: away from its tick it would name another one.
        boolean atTick = step <= MONTHS || begin >= area.x();
        Box box = marks.box(text, FONT, left + OFFSET_PX, area.y() + area.height() / 2);
        boolean free = new BreakBands(scale).boxes(area).stream().noneMatch(box::intersects);
        if (atTick && free && OFFSET_PX + box.width() + GAP_PX / 2 <= right - left) {
            marks.text(key, Layer.HEADER, text, box, FONT, ColourRole.INK_2, Optional.empty(), Optional.empty());
        }
    }

    private String words(int month, int step) {
        HijriMonth begin = month(month);
        if (step == 1) {
            return labels.hijri(begin);
        }
        String year = labels.year(begin.year());
        // Several years are named by their first, which stands at their tick.
        return labels.text("common.hijri.year", "year", year);
    }

    private boolean fits(int step) {
        double days = step < MONTHS ? step * SHORTEST_MONTH_DAYS : step * SHORTEST_YEAR_DAYS / MONTHS;
        List<String> widest = new ArrayList<>();
        int year = index(new HijriMonth(1400, 1));
        for (int month = 0; month < (step < MONTHS ? MONTHS : 1); month++) {
            widest.add(words(year + month, step));
        }
        double width = widest.stream()
                .mapToDouble(text -> metrics.width(text, FONT))
                .max()
                .orElse(0);
        return days * scale.pxPerDay() >= OFFSET_PX + width + GAP_PX;
    }

    /** The number of the period in which the picture begins, in months since the year 0; a multiple of the step. */
    private int first(int step) {
        int month = clamped(scale.fromDay());
        return Math.floorDiv(month, step) * step;
    }

    private int last() {
        boolean before = scale.toDay() <= HijriMonth.FIRST_DAY.toEpochDay();
        boolean after = scale.fromDay() > HijriMonth.LAST_DAY.toEpochDay();
        return before || after ? -1 : clamped(Math.ceil(scale.toDay()) - 1);
    }

    private static int clamped(double day) {
        double first = (double) HijriMonth.FIRST_DAY.toEpochDay();
        double last = (double) HijriMonth.LAST_DAY.toEpochDay();
        long within = (long) Math.clamp(Math.floor(day), first, last);
        return HijriMonth.of(LocalDate.ofEpochDay(within)).map(HijriLine::index).orElseThrow();
    }

    private static int index(HijriMonth month) {
        return month.year() * MONTHS + month.month() - 1;
    }

    private static HijriMonth month(int index) {
        return new HijriMonth(index / MONTHS, index % MONTHS + 1);
    }

    /** The day on which a month begins, or the day after the last of the calendar. */
    private static long day(int index) {
        return index > index(new HijriMonth(HijriMonth.LAST_YEAR, MONTHS))
                ? HijriMonth.LAST_DAY.toEpochDay() + 1
                : month(index).first().toEpochDay();
    }
}
