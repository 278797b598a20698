package org.isnad.layout.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.Dodge;
import org.isnad.layout.drawing.MarkList;
import org.isnad.layout.drawing.Pen;
import org.isnad.layout.drawing.TextRow;
import org.isnad.layout.overview.OverviewRequest.Source;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.time.DateBounds;

/**
 * Draws the articles of an overview: the numeral of each over the days on which it may have appeared, and how dense the
 * dates are that it speaks of.
 *
 * <p>Up to {@link #MOST_ROWS} articles have a row each. More of them share the rows, and only the one that is read shows
 * what it speaks of.
 */
final class OverviewSources {
    /** How many rows there are at most. */
    static final int MOST_ROWS = 6;

    /** Radius of the circle around a numeral. */
    static final double RADIUS_PX = TextRow.NUMERAL_RADIUS_PX;

    private static final double PITCH_PX = 3.4;
    private static final double NUMERAL_GAP_PX = 2 * RADIUS_PX + 3;
    private static final double CAP_PX = 4;
    private static final double LEAST_BRACKET_PX = 5;
    private static final double DAY_PX = 2;
    private static final double ARROW_PX = 5;
    private static final List<Double> OPACITIES = List.of(0.3, 0.42, 0.55, 0.7, 0.85);

    private final OverviewRequest request;
    private final TimeScale scale;
    private final MarkList marks;
    private final double centreY;
    private final double rowsY;
    private final List<Box> circles = new ArrayList<>();

    /**
     * Draws nothing yet.
     *
     * @param centreY middle of the numerals
     * @param rowsY upper edge of the rows
     */
    OverviewSources(OverviewRequest request, TimeScale scale, MarkList marks, double centreY, double rowsY) {
        this.request = request;
        this.scale = scale;
        this.marks = marks;
        this.centreY = centreY;
        this.rowsY = rowsY;
    }

    /** How high all rows are. */
    static double heightPx(List<Source> sources) {
        return Math.min(sources.size(), MOST_ROWS) * PITCH_PX;
    }

    /** The circles of the numerals that were drawn. */
    List<Box> circles() {
        return List.copyOf(circles);
    }

    /** How many numerals there are room for: they take at most half of the row. */
    static int room(double widthPx) {
        return Math.max(1, (int) (widthPx / 2 / NUMERAL_GAP_PX));
    }

    /** The articles that have a numeral over the strip. */
    static List<Source> marked(List<Source> sources, double widthPx) {
        return sources.stream()
                .filter(source -> source.published().isPresent())
                .sorted(Comparator.comparingInt(Source::numeral))
                .limit(room(widthPx))
                .toList();
    }

    /** Draws everything. */
    void draw() {
        told();
        List<Source> marked = marked(request.sources(), scale.rightPx() - scale.leftPx());
        double[] wanted = new double[marked.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = anchor(marked.get(i).published().orElseThrow());
        }
        double margin = RADIUS_PX + 2;
        double[] places = Dodge.placed(wanted, NUMERAL_GAP_PX, scale.leftPx() + margin, scale.rightPx() - margin);
        for (int i = 0; i < places.length; i++) {
            published(marked.get(i), places[i]);
            numeral(marked.get(i), places[i]);
        }
    }

    private double rowY(Source source) {
        int row = Math.floorMod(request.sources().indexOf(source), MOST_ROWS);
        return rowsY + (row + 0.5) * PITCH_PX;
    }

    private boolean open(Source source) {
        return request.openArticle().filter(source.id()::equals).isPresent();
    }

    private void told() {
        List<Source> shown = request.sources().stream()
                .filter(source -> request.sources().size() <= MOST_ROWS || open(source))
                .toList();
        List<DensityProfile> profiles = new ArrayList<>();
        for (Source source : shown) {
            DensityProfile profile = new DensityProfile(scale, OverviewProfiles.BIN_PX);
            source.told().forEach(dates -> profile.add(dates.fromDay(), dates.toDay()));
            profiles.add(profile);
        }
        double fullest =
                profiles.stream().mapToDouble(DensityProfile::fullest).max().orElse(1);
        for (int i = 0; i < shown.size(); i++) {
            Source source = shown.get(i);
            DensityRow.draw(
                    marks,
                    "told/" + source.numeral(),
                    profiles.get(i).stretches(fullest),
                    rowY(source),
                    PITCH_PX - 1.2,
                    open(source) ? ColourRole.INK : ColourRole.INK_3,
                    OPACITIES);
        }
    }

    /** Where the numeral wants to stand: over the middle of the days, or at the known end where the other is open. */
    private double anchor(DateBounds published) {
        double left = left(published);
        double right = right(published);
        if (published.openTo()) {
            return left + RADIUS_PX;
        }
        return published.openFrom() ? right - RADIUS_PX : (left + right) / 2;
    }

    private double left(DateBounds dates) {
        return dates.openFrom() ? scale.leftPx() : within(scale.x((double) dates.fromDay()));
    }

    private double right(DateBounds dates) {
        return dates.openTo() ? scale.rightPx() : within(scale.x((double) dates.toDay()));
    }

    private double within(double x) {
        return Math.clamp(x, scale.leftPx(), scale.rightPx());
    }

    private void published(Source source, double numeralX) {
        DateBounds dates = source.published().orElseThrow();
        String key = "published/" + source.numeral();
        double y = rowY(source);
        double left = left(dates);
        double right = right(dates);
        ColourRole colour = ColourRole.INK;
        if (!dates.openFrom() && !dates.openTo() && dates.toDay() - dates.fromDay() == 1) {
            double middle = (left + right) / 2;
            left = middle - DAY_PX / 2;
            right = middle + DAY_PX / 2;
            Box tick = new Box(left, y - CAP_PX / 2, DAY_PX, CAP_PX);
            marks.decoration(key + "/day", Layer.MARK, Outline.rectangle(tick), Fill.solid(colour), Stroke.NONE);
        } else {
            double spare = Math.max(0, LEAST_BRACKET_PX - (right - left)) / 2;
            left -= spare;
            right += spare;
            List<Outline> parts = new ArrayList<>(List.of(Outline.line(left, y, right, y)));
            if (!dates.openFrom()) {
                parts.add(Outline.line(left, y - CAP_PX / 2, left, y + CAP_PX / 2));
            }
            if (!dates.openTo()) {
                parts.add(Outline.line(right, y - CAP_PX / 2, right, y + CAP_PX / 2));
            }
            marks.decoration(
                    key + "/bracket",
                    Layer.MARK,
                    Pen.together(parts.toArray(Outline[]::new)),
                    Fill.NONE,
                    Stroke.of(colour, 1.1));
            arrow(key + "/before", dates.openFrom(), left, y, -ARROW_PX);
            arrow(key + "/after", dates.openTo(), right, y, ARROW_PX);
        }
        // To the place under the numeral, or to the one that is nearest to it: no day in the middle is meant.
        marks.decoration(
                key + "/leader",
                Layer.MARK,
                Outline.line(numeralX, centreY + RADIUS_PX, Math.clamp(numeralX, left, right), y),
                Fill.NONE,
                Stroke.of(ColourRole.INK_3, 0.8));
    }

    private void arrow(String key, boolean shown, double x, double y, double lengthPx) {
        if (shown) {
            marks.decoration(
                    key, Layer.MARK, Pen.arrowhead(x, y, lengthPx, CAP_PX), Fill.solid(ColourRole.INK), Stroke.NONE);
        }
    }

    private void numeral(Source source, double x) {
        Optional<Target> target = Optional.of(new Target.Article(source.id().value()));
        String key = "article/" + source.numeral();
        boolean open = open(source);
        Outline circle = Outline.circle(x, centreY, RADIUS_PX);
        circles.add(circle.bounds());
        marks.shape(
                key + "/circle",
                Layer.LABEL,
                circle,
                Fill.solid(open ? ColourRole.INK : ColourRole.PAPER),
                Stroke.of(open ? ColourRole.INK : ColourRole.INK_2, 0.9),
                target,
                Optional.of(spoken(source)));
        String text = request.labels().number(source.numeral());
        double width = marks.metrics().width(text, FontRole.NUMERAL);
        marks.text(
                key + "/numeral",
                Layer.LABEL,
                text,
                marks.box(text, FontRole.NUMERAL, x - width / 2, centreY),
                FontRole.NUMERAL,
                open ? ColourRole.PAPER : ColourRole.INK,
                target,
                Optional.empty());
    }

    private String spoken(Source source) {
        return request.labels()
                .text(
                        "overview.article",
                        "numeral",
                        source.numeral(),
                        "name",
                        source.name(),
                        "published",
                        source.publishedWords(),
                        "told",
                        told(source, request.labels()));
    }

    /** From the earliest to the latest year that the article speaks of, as far as they are known. */
    private static String told(Source source, Labels labels) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (DateBounds dates : source.told()) {
            first = Math.min(first, dates.openFrom() ? dates.toDay() - 1 : dates.fromDay());
            last = Math.max(last, dates.openTo() ? dates.fromDay() : dates.toDay() - 1);
        }
        if (first > last) {
            return labels.text("overview.told.none");
        }
        return OverviewLayout.years(
                labels,
                LocalDate.ofEpochDay(first).getYear(),
                LocalDate.ofEpochDay(last).getYear(),
                "overview.told.year",
                "overview.told.years");
    }
}
