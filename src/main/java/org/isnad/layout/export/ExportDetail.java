package org.isnad.layout.export;

import java.util.List;
import org.isnad.scene.FontRole;

/**
 * How much stands around the plots of an exported picture. Where room is short the richer ones give way in this order:
 * paragraphs of the sources, notes, large type, subtitle, dates of the sources, title, names of the sources. The direction cue, the
 * axes and a line with the sources always stay.
 *
 * @param marginPx around everything
 * @param title font of the title
 * @param subtitle font of the subtitle
 * @param note font of notes and sources
 * @param hasTitle whether there is a title
 * @param hasSubtitle whether there is a subtitle
 * @param hasNotes whether there are notes
 * @param sources how the sources are told
 */
record ExportDetail(
        double marginPx,
        FontRole title,
        FontRole subtitle,
        FontRole note,
        boolean hasTitle,
        boolean hasSubtitle,
        boolean hasNotes,
        Sources sources) {

    /** How the sources are told. */
    enum Sources {
        /** Name, date and paragraphs in columns. */
        FULL,
        /** Name and date in columns. */
        DATED,
        /** Names in one running text. */
        NAMES,
        /** Their number only. */
        COUNT
    }

    /** From rich to poor. */
    static final List<ExportDetail> LADDER = List.of(
            large(44, true, Sources.FULL),
            large(28, true, Sources.FULL),
            large(16, true, Sources.DATED),
            large(20, false, Sources.DATED),
            small(16, true, true, Sources.DATED),
            small(16, true, false, Sources.DATED),
            small(12, true, false, Sources.NAMES),
            small(8, false, false, Sources.NAMES),
            small(4, false, false, Sources.COUNT));

    private static ExportDetail large(double margin, boolean notes, Sources sources) {
        return new ExportDetail(
                margin,
                FontRole.EXPORT_TITLE,
                FontRole.EXPORT_SUBTITLE,
                FontRole.EXPORT_NOTE,
                true,
                true,
                notes,
                sources);
    }

    private static ExportDetail small(double margin, boolean title, boolean subtitle, Sources sources) {
        return new ExportDetail(
                margin, FontRole.PLOT_TITLE, FontRole.AXIS, FontRole.AXIS, title, subtitle, false, sources);
    }
}
