package org.isnad.layout.timeline;

import java.util.Arrays;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.labels.Labels;
import org.isnad.model.Status;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * The words beside the marks of events and how much room they take. Every title is measured once at most, and only when it
 * is asked for; not thread-safe.
 */
final class EventLabels {
    /** Distance between a mark and its label. */
    static final double OFFSET_PX = 5;

    /** Distance between a title and its tag. */
    static final double TAG_GAP_PX = 5;

    /** Room left and right of the word of a tag. */
    static final double TAG_PADDING_PX = 5;

    /** A title that is cut keeps that many characters at least: they tell what happened. */
    static final int LEAST_CHARACTERS = 28;

    /** Distance between a stem and the title that it carries. */
    static final double STEM_PX = 4;

    /** Room for the cross of what is denied, between stem and title. */
    static final double CROSS_PX = 12;

    private static final byte UNKNOWN = 0;
    private static final byte NO = 1;
    private static final byte YES = 2;

    private static final int LEAST_CUT_OFF = 4;
    private static final int SOURCES_WORTH_A_TAG = 3;

    private final EventColumns columns;
    private final Labels labels;
    private final TextMetrics metrics;
    private final Sentences sentences;
    private final float[] widths;
    private final float[] cutWidths;
    private final byte[] cuttable;

    EventLabels(EventColumns columns, Labels labels, TextMetrics metrics) {
        this.columns = columns;
        this.labels = labels;
        this.metrics = metrics;
        sentences = new Sentences(columns, labels);
        widths = new float[columns.size()];
        cutWidths = new float[columns.size()];
        cuttable = new byte[columns.size()];
        Arrays.fill(widths, Float.NaN);
        Arrays.fill(cutWidths, Float.NaN);
    }

    /** Whether these are the words of that data, so that what was measured still holds. */
    boolean of(EventColumns otherColumns, Labels otherLabels, TextMetrics otherMetrics) {
        return columns.equals(otherColumns)
                && metrics.equals(otherMetrics)
                && labels.equals(otherLabels)
                && labels.settings().equals(otherLabels.settings());
    }

    /** What the marks of the events say. */
    Sentences sentences() {
        return sentences;
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

    /** The title as far as it is shown. */
    String title(int event, boolean cut) {
        String title = brief(event);
        return cut ? cut(title) : title;
    }

    /** Whether a title can be cut so that it gains room. */
    boolean canBeCut(int event) {
        if (cuttable[event] == UNKNOWN) {
            String title = brief(event);
            cuttable[event] = cut(title).length() < title.length() ? YES : NO;
        }
        return cuttable[event] == YES;
    }

    private String brief(int event) {
        return labels.brief(columns.title(event));
    }

    /** The first words of a title, {@link #LEAST_CHARACTERS} or a little more; the whole where that gains nothing. */
    private static String cut(String title) {
        int space = title.indexOf(' ', LEAST_CHARACTERS);
        return space < 0 || title.length() - space <= LEAST_CUT_OFF ? title : title.substring(0, space) + "…";
    }

    /** How wide title and tag are together. */
    double widthPx(int event, boolean cut) {
        float[] kept = cut ? cutWidths : widths;
        if (Float.isNaN(kept[event])) {
            kept[event] = (float) measured(event, font(event), cut);
        }
        return kept[event];
    }

    /** How wide title and tag are together with the title in another font. */
    double measured(int event, FontRole font, boolean cut) {
        return metrics.width(title(event, cut), font)
                + tag(event).map(word -> TAG_GAP_PX + tagPx(word, metrics)).orElse(0.0);
    }

    /** How wide the box of a tag is. */
    static double tagPx(String word, TextMetrics metrics) {
        return metrics.width(word, FontRole.HINT) + 2 * TAG_PADDING_PX;
    }

    /** The room between the stem of a title and the title: for the signs that belong to its mark. */
    double leadPx(int event) {
        return STEM_PX
                + (columns.status(event) == Status.DENIED ? CROSS_PX : 0)
                + (columns.warned(event) ? MarkExtents.WARNING_PX : 0);
    }
}
