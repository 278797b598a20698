package org.isnad.layout.drawing;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Outline.Step;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;

/**
 * The sign that an axis of time leaves something out: an empty band between two zigzag lines from top to bottom, which
 * interrupts whatever runs through it. Words are never covered, and neither is the end of a mark, since nothing begins or ends
 * in a break.
 *
 * @param scale where days lie, in time order from left to right
 * @param ground the colour of the picture
 */
public record BreakBands(TimeScale scale, ColourRole ground) {
    private static final double TOOTH_PX = 5;
    private static final double TOOTH_WIDTH_PX = 4;
    private static final double INSET_PX = 3;
    private static final double INTERRUPTED_PX = 2;
    private static final double WORD_GAP_PX = 3;
    private static final Stroke STROKE = Stroke.of(ColourRole.INK_3, 1);

    /** A break in view. */
    private record Band(int index, TimeBreaks.Stretch stretch, Box box) {
        LocalDate first() {
            return day(stretch.fromDay());
        }

        LocalDate last() {
            return day(stretch.toDay()).minusDays(1);
        }

        double middle() {
            return box.x() + box.width() / 2;
        }
    }

    /** Breaks on paper. */
    public BreakBands(TimeScale scale) {
        this(scale, ColourRole.PAPER);
    }

    /** The room of the breaks in an area. */
    public List<Box> boxes(Box area) {
        return bands(area).stream().map(Band::box).toList();
    }

    /** The marks of a plot with the breaks through them: bands under all marks, signs on those that run through. */
    public List<Mark> through(List<Mark> marks, Box area) {
        List<Band> bands = bands(area);
        if (bands.isEmpty()) {
            return marks;
        }
        List<Mark> all = new ArrayList<>();
        bands.forEach(band -> all.addAll(sign("time-break/" + band.index(), Layer.BAND, band.box())));
        for (Mark mark : marks) {
            all.add(mark);
            if (mark instanceof Mark.Shape shape && mark.layer() == Layer.MARK) {
                bands.stream().filter(band -> runsThrough(shape, band.box())).forEach(band -> {
                    Box box = mark.bounds();
                    Box crossing = new Box(
                            band.box().x(),
                            Math.max(box.y() - INTERRUPTED_PX, area.y()),
                            band.box().width(),
                            Math.min(box.bottom() + INTERRUPTED_PX, area.bottom())
                                    - Math.max(box.y() - INTERRUPTED_PX, area.y()));
                    if (crossing.height() > 0) {
                        all.addAll(sign(mark.key().value() + "/time-break/" + band.index(), Layer.MARK, crossing));
                    }
                });
            }
        }
        all.sort(Comparator.comparing(Mark::layer));
        return List.copyOf(all);
    }

    /** Counts stand for many and are no stretch of time; their box is never cut. */
    private static boolean runsThrough(Mark.Shape mark, Box band) {
        boolean count =
                mark.target().filter(Target.ManyRecords.class::isInstance).isPresent();
        return !count && mark.bounds().x() < band.x() && mark.bounds().right() > band.right();
    }

    /** The breaks in the rows of a calendar, with both their dates and what they leave out. */
    List<Mark> inAxis(Box area, double upperY, double lowerY, Labels labels, TextMetrics metrics, MarkList words) {
        List<Mark> marks = new ArrayList<>();
        double lengthEnd = area.x();
        List<Band> bands = bands(area);
        for (Band band : bands) {
            String key = "axis/time-break/" + band.index();
            String length = length(band.first(), band.last(), labels);
            String spoken = labels.text(
                    "timeline.break.spoken",
                    "from",
                    labels.day(band.first()),
                    "to",
                    labels.day(band.last()),
                    "length",
                    length);
            marks.add(new Mark.Shape(
                    new MarkKey(key),
                    Layer.GRID,
                    zigzags(band.box()),
                    Fill.NONE,
                    STROKE,
                    Optional.empty(),
                    Optional.of(spoken)));
            double width = metrics.width(length, FontRole.HINT);
            Box over = words.box(length, FontRole.HINT, band.middle() - width / 2, upperY);
            if (over.x() >= lengthEnd && over.right() <= area.right()) {
                word(words, key + "/length", length, over);
                lengthEnd = over.right() + WORD_GAP_PX;
            }
        }
        // Years where there is no room for the months of all: each break tells both its dates before any tells more.
        List<Dates> months = dates(bands, true, area, lowerY, labels, words);
        List<Dates> years = dates(bands, false, area, lowerY, labels, words);
        for (Dates told : months.size() >= years.size() ? months : years) {
            word(words, told.key() + "/from", told.from(), told.older());
            word(words, told.key() + "/to", told.to(), told.newer());
        }
        return marks;
    }

    /** Both dates of a break with their places. */
    private record Dates(String key, String from, String to, Box older, Box newer) {}

    /** The dates that find room beside each other. */
    private static List<Dates> dates(
            List<Band> bands, boolean months, Box area, double centreY, Labels labels, MarkList words) {
        List<Dates> dates = new ArrayList<>();
        double end = area.x();
        for (Band band : bands) {
            String from = months
                    ? month(band.first(), labels)
                    : labels.year(band.first().getYear());
            String to = months
                    ? month(band.last(), labels)
                    : labels.year(band.last().getYear());
            double width = words.metrics().width(from, FontRole.HINT);
            Box older = words.box(from, FontRole.HINT, band.middle() - WORD_GAP_PX - width, centreY);
            Box newer = words.box(to, FontRole.HINT, band.middle() + WORD_GAP_PX, centreY);
            if (older.x() >= end && newer.right() <= area.right()) {
                dates.add(new Dates("axis/time-break/" + band.index(), from, to, older, newer));
                end = newer.right() + WORD_GAP_PX;
            }
        }
        return dates;
    }

    private static void word(MarkList words, String key, String text, Box box) {
        words.decoration(
                key + "/ground",
                Layer.HEADER,
                Outline.rectangle(new Box(box.x() - 1, box.y(), box.width() + 2, box.height())),
                Fill.solid(ColourRole.PAPER),
                Stroke.NONE);
        words.text(key, Layer.HEADER, text, box, FontRole.HINT, ColourRole.INK_2, Optional.empty(), Optional.empty());
    }

    private static String month(LocalDate day, Labels labels) {
        return labels.text(
                "timeline.break.month",
                "month",
                labels.number(day.getMonthValue()),
                "year",
                labels.year(day.getYear()));
    }

    /** Whole years and months that are left out. */
    private static String length(LocalDate from, LocalDate to, Labels labels) {
        Period period = Period.between(from, to.plusDays(1));
        int months = period.getMonths();
        String key = period.getYears() == 0 ? "months" : months == 0 ? "years" : "both";
        return labels.text("timeline.break." + key, "years", period.getYears(), "months", months);
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }

    private List<Band> bands(Box area) {
        List<Band> bands = new ArrayList<>();
        List<TimeBreaks.Stretch> stretches = scale.breaks().stretches();
        for (int i = 0; i < stretches.size(); i++) {
            double left = Math.max(scale.x(stretches.get(i).fromDay()), area.x());
            double right = Math.min(scale.x(stretches.get(i).toDay()), area.right());
            if (right - left > 1) {
                bands.add(new Band(i, stretches.get(i), new Box(left, area.y(), right - left, area.height())));
            }
        }
        return bands;
    }

    private List<Mark> sign(String key, Layer layer, Box box) {
        double inset = Math.min(INSET_PX, box.width() / 4);
        Box inside = new Box(box.x() + inset, box.y(), box.width() - 2 * inset, box.height());
        return List.of(
                new Mark.Shape(
                        new MarkKey(key + "/ground"),
                        layer,
                        Outline.rectangle(inside),
                        Fill.solid(ground),
                        Stroke.NONE,
                        Optional.empty(),
                        Optional.empty()),
                new Mark.Shape(
                        new MarkKey(key), layer, zigzags(box), Fill.NONE, STROKE, Optional.empty(), Optional.empty()));
    }

    /** Two upright zigzags that mirror each other, so that the picture in the other direction is the same. */
    private static Outline zigzags(Box box) {
        double inset = Math.min(INSET_PX, box.width() / 4);
        return Pen.together(
                zigzag(box.x() + inset, box.y(), box.bottom(), TOOTH_WIDTH_PX / 2),
                zigzag(box.right() - inset, box.y(), box.bottom(), -TOOTH_WIDTH_PX / 2));
    }

    private static Outline zigzag(double x, double top, double bottom, double halfPx) {
        int teeth = Math.max(1, (int) Math.round((bottom - top) / (2 * TOOTH_PX)));
        double half = (bottom - top) / teeth / 2;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(x - halfPx, top));
        for (int i = 0; i < teeth; i++) {
            steps.add(new Step.Line(x + halfPx, top + (2 * i + 1) * half));
            steps.add(new Step.Line(x - halfPx, top + (2 * i + 2) * half));
        }
        return new Outline(steps);
    }
}
