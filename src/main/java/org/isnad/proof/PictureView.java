package org.isnad.proof;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportRequest;
import org.isnad.layout.export.PictureExtras;
import org.isnad.layout.export.PictureTitles;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scene.TextMetrics;
import org.isnad.theme.Theme;

/**
 * How a data set is looked at on a picture: everything but the data that the picture depends on. The same view of the
 * same data gives the same picture, on the command line and from the window.
 *
 * @param content which plots
 * @param fromDay begin of the time, an epoch day, inclusive
 * @param toDay end of the time, exclusive; greater than {@code fromDay}
 * @param direction which way time runs
 * @param values how values lie along the axis of the chart
 * @param lanes by what events are put into lanes
 * @param hidden ids of the lanes that are not shown
 * @param collapsed ids of the lanes that are one thin row
 * @param filter which records are shown; its further conditions are by name in what is written, and met by all
 *     records when it is read back: the data of a picture holds nothing else
 * @param knownDay the last day of what is known, an epoch day; empty for everything
 * @param strips ids of the series in strips under the chart
 * @param theme the colours
 * @param labels language, months and digits
 * @param widthPx width of the layout
 * @param heightPx height of the layout
 * @param scale pixels of the file for each pixel of the layout, from 1 to 4
 * @param footer whether sources are listed
 * @param titles the words of the maker over the picture
 * @param extras what is shown only when it is asked for
 */
public record PictureView(
        ExportRequest.Content content,
        double fromDay,
        double toDay,
        Direction direction,
        NumberScale.Kind values,
        LaneKind lanes,
        Set<String> hidden,
        Set<String> collapsed,
        RecordFilter filter,
        OptionalLong knownDay,
        List<String> strips,
        Theme theme,
        LabelSettings labels,
        int widthPx,
        int heightPx,
        double scale,
        boolean footer,
        PictureTitles titles,
        PictureExtras extras) {

    /** Copies the collections; refuses an empty time, a size or a scale outside of the limits. */
    public PictureView {
        hidden = Set.copyOf(hidden);
        collapsed = Set.copyOf(collapsed);
        strips = List.copyOf(strips);
        if (!(fromDay < toDay) || Double.isInfinite(fromDay) || Double.isInfinite(toDay)) {
            throw new IllegalArgumentException("no time from " + fromDay + " to " + toDay);
        }
        if (!sizeFits(widthPx, heightPx, scale)) {
            throw new IllegalArgumentException("no size: " + widthPx + " x " + heightPx + " at " + scale);
        }
    }

    /** With the titles that the program finds and nothing extra. */
    public PictureView(
            ExportRequest.Content content,
            double fromDay,
            double toDay,
            Direction direction,
            NumberScale.Kind values,
            LaneKind lanes,
            Set<String> hidden,
            Set<String> collapsed,
            RecordFilter filter,
            OptionalLong knownDay,
            List<String> strips,
            Theme theme,
            LabelSettings labels,
            int widthPx,
            int heightPx,
            double scale,
            boolean footer) {
        this(
                content,
                fromDay,
                toDay,
                direction,
                values,
                lanes,
                hidden,
                collapsed,
                filter,
                knownDay,
                strips,
                theme,
                labels,
                widthPx,
                heightPx,
                scale,
                footer,
                PictureTitles.NONE,
                PictureExtras.NONE);
    }

    /** The same with other words over the picture. */
    public PictureView withTitles(PictureTitles others) {
        return new PictureView(
                content, fromDay, toDay, direction, values, lanes, hidden, collapsed, filter, knownDay, strips, theme,
                labels, widthPx, heightPx, scale, footer, others, extras);
    }

    /** The same with other extras. */
    public PictureView withExtras(PictureExtras others) {
        return new PictureView(
                content, fromDay, toDay, direction, values, lanes, hidden, collapsed, filter, knownDay, strips, theme,
                labels, widthPx, heightPx, scale, footer, titles, others);
    }

    /** Whether a picture of that size can be laid out and painted. */
    public static boolean sizeFits(int widthPx, int heightPx, double scale) {
        return scale >= 1
                && scale <= 4
                && widthPx >= ExportRequest.MIN_WIDTH_PX
                && heightPx >= ExportRequest.MIN_HEIGHT_PX
                && Math.ceil(Math.max(widthPx, heightPx) * scale - 1e-6) <= ExportRequest.MAX_SIDE_PX;
    }

    /**
     * What is to be laid out to see data this way. Lanes and series that the data does not have are passed over.
     *
     * @param words of the language, months and digits of this view
     */
    public ExportRequest request(PlotData data, Labels words, TextMetrics metrics) {
        Excerpt excerpt = data.excerpt(filter, knownDay);
        List<LaneSpec> shown = LaneSpec.within(data.lanes(lanes), excerpt).stream()
                .filter(lane -> !hidden.contains(lane.id()))
                .map(lane -> lane.collapsed(collapsed.contains(lane.id())))
                .toList();
        List<FigureSeries> series = FigureSeries.besides(data.dataset().chartSeries(), data.dataset(), words).stream()
                .filter(one -> strips.contains(one.id().value()))
                .toList();
        return new ExportRequest(
                content,
                data.dataset(),
                excerpt,
                shown,
                fromDay,
                toDay,
                direction,
                widthPx,
                heightPx,
                values,
                series,
                data.numerals(),
                titles,
                extras,
                footer,
                words,
                metrics);
    }
}
