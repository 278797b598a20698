package org.isnad.layout.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;
import org.isnad.model.Status;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * The words beside the marks of events and how much room they take. Every title is measured once at most; not
 * thread-safe.
 */
final class EventLabels {
    /** Distance between a mark and its label. */
    static final double OFFSET_PX = 5;

    /** Distance between a title and its tag. */
    static final double TAG_GAP_PX = 5;

    /** Room left and right of the word of a tag. */
    static final double TAG_PADDING_PX = 5;

    /** Room at both ends of a label inside a mark. */
    static final double INSIDE_PADDING_PX = 16;

    /** From that many events on rows are packed for the marks alone; a label stands where there happens to be room. */
    static final int PACKED_WITH_LABELS = 20_000;

    /** A label wider than that stands in two lines where there is room for them. */
    static final double LONG_PX = 240;

    /** Two lines are worth it if they are narrower than one by so much. */
    private static final double WORTH_BREAKING = 0.75;

    private static final int SOURCES_WORTH_A_TAG = 3;
    private static final double COUNT_PADDING_PX = 3;

    private final EventColumns columns;
    private final Labels labels;
    private final TextMetrics metrics;
    private final double[] widths;
    private final Map<Integer, LabelLines> broken = new HashMap<>();

    EventLabels(EventColumns columns, Labels labels, TextMetrics metrics) {
        this.columns = columns;
        this.labels = labels;
        this.metrics = metrics;
        widths = new double[columns.size() < PACKED_WITH_LABELS ? columns.size() : 0];
        Arrays.fill(widths, Double.NaN);
    }

    /** Whether these are the words of that data, so that what was measured still holds. */
    boolean of(EventColumns otherColumns, Labels otherLabels, TextMetrics otherMetrics) {
        return columns.equals(otherColumns)
                && metrics.equals(otherMetrics)
                && labels.equals(otherLabels)
                && labels.settings().equals(otherLabels.settings());
    }

    /** The font of a title at rest. */
    FontRole font(int event) {
        return columns.sources(event) > 1 && !columns.attenuated(event) ? FontRole.LABEL_CORE : FontRole.LABEL;
    }

    /** The word that stands beside the title, if one does. */
    Optional<String> tag(int event) {
        if (columns.status(event) == Status.DENIED) {
            return Optional.of(labels.text("timeline.tag.denied"));
        }
        if (columns.status(event) == Status.DISPUTED) {
            return Optional.of(labels.text("timeline.tag.disputed"));
        }
        return columns.sources(event) >= SOURCES_WORTH_A_TAG
                ? Optional.of(labels.text("timeline.tag.sources", "count", columns.sources(event)))
                : Optional.empty();
    }

    /** How wide title and tag are together. */
    double widthPx(int event) {
        if (widths.length == 0) {
            return measured(event, font(event));
        }
        if (Double.isNaN(widths[event])) {
            widths[event] = measured(event, font(event));
        }
        return widths[event];
    }

    /** How wide title and tag are together with the title in another font. */
    double measured(int event, FontRole font) {
        return metrics.width(columns.title(event), font)
                + tag(event).map(word -> TAG_GAP_PX + tagPx(word)).orElse(0.0);
    }

    /** How wide the box of a tag is. */
    double tagPx(String word) {
        return metrics.width(word, FontRole.HINT) + 2 * TAG_PADDING_PX;
    }

    /** How wide a count of so many events is at least, its frame included. */
    double countPx(int count) {
        return metrics.width(labels.number(count), FontRole.HINT) + 2 * COUNT_PADDING_PX;
    }

    /** Whether rows are packed with room for the labels. */
    boolean packed() {
        return columns.size() < PACKED_WITH_LABELS;
    }

    /** The label in one line. */
    LabelLines oneLine(int event) {
        return new LabelLines(columns.title(event), "", widthPx(event), 0);
    }

    /** The label in two lines, broken where they are most alike; in one line if that gains little. */
    LabelLines lines(int event) {
        return broken.computeIfAbsent(event, this::halves);
    }

    private LabelLines halves(int event) {
        String title = columns.title(event);
        FontRole font = font(event);
        double tagPx = tag(event).map(word -> TAG_GAP_PX + tagPx(word)).orElse(0.0);
        LabelLines best = oneLine(event);
        double least = WORTH_BREAKING * best.widthPx();
        for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) {
            String first = title.substring(0, space).strip();
            String second = title.substring(space + 1).strip();
            double firstPx = metrics.width(first, font);
            double secondPx = metrics.width(second, font) + tagPx;
            if (!first.isEmpty() && !second.isEmpty() && Math.max(firstPx, secondPx) < least) {
                best = new LabelLines(first, second, firstPx, secondPx);
                least = best.widthPx();
            }
        }
        return best;
    }

    /** Whether the label has room within the mark. */
    boolean fitsInside(int event, MarkExtents extents) {
        double room = extents.bodyEnd(event) - extents.start(event) - 2 * INSIDE_PADDING_PX;
        // A narrow mark needs no measuring to be refused.
        return columns.shape(event) != DateShape.DAY && room > 0 && widthPx(event) <= room;
    }
}
