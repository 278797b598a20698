package org.isnad.ui.state;

import java.util.Optional;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest;
import org.isnad.proof.PictureFormat;
import org.isnad.theme.Theme;

/**
 * How a user exports pictures, from one start to the next. Immutable. Direction, months and digits are not among it: a picture
 * begins with those of the window.
 *
 * @param content what is on it
 * @param preset its size; empty for the one that was typed
 * @param widthPx width of the layout that was typed, or that the preset had
 * @param heightPx height of the layout
 * @param scale pixels of the file for each pixel of the layout
 * @param wholeRange whether all time is on it, or the stretch in view
 * @param theme its colours
 * @param footer whether sources are listed, and marks numbered to lead to them
 * @param format of the file
 * @param name pattern of the name of the file, without its ending
 * @param folder where files go; blank for the folder of the data set
 */
public record ExportLook(
        ExportRequest.Content content,
        Optional<ExportPreset> preset,
        int widthPx,
        int heightPx,
        int scale,
        boolean wholeRange,
        Theme theme,
        boolean footer,
        PictureFormat format,
        String name,
        String folder) {

    /** The largest scale. */
    public static final int MOST_SCALE = 4;

    /** The largest number that can be asked for; more than is possible, so that the user is told what is. */
    public static final int MOST_TYPED_PX = 99_999;

    /** Before anything was changed. */
    public static final ExportLook DEFAULT = new ExportLook(
            ExportRequest.Content.BOTH,
            Optional.of(ExportPreset.SCREEN),
            1920,
            1080,
            1,
            false,
            Theme.PRINT,
            true,
            PictureFormat.PNG,
            "{dataset}-{kind}",
            "");

    /** Brings the numbers into their ranges. */
    public ExportLook {
        widthPx = Math.clamp(widthPx, 1, MOST_TYPED_PX);
        heightPx = Math.clamp(heightPx, 1, MOST_TYPED_PX);
        scale = Math.clamp(scale, 1, MOST_SCALE);
    }
}
