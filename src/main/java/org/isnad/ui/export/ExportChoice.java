package org.isnad.ui.export;

import java.nio.file.Path;
import org.isnad.layout.ExportRequest;
import org.isnad.theme.Theme;

/**
 * What picture the user wants.
 *
 * @param content what is on it
 * @param widthPx width of the layout
 * @param heightPx height of the layout
 * @param scale pixels of the file for each pixel of the layout, 1 to 4
 * @param wholeRange whether all time is on it, or the stretch in view
 * @param theme its colours
 * @param file where it goes
 * @param replace whether the user agreed to replace an existing file
 */
public record ExportChoice(
        ExportRequest.Content content,
        int widthPx,
        int heightPx,
        int scale,
        boolean wholeRange,
        Theme theme,
        Path file,
        boolean replace) {

    /** Whether a picture of that size can be laid out and painted. */
    public static boolean sizeFits(int widthPx, int heightPx, int scale) {
        return scale >= 1
                && scale <= 4
                && widthPx >= ExportRequest.MIN_WIDTH_PX
                && heightPx >= ExportRequest.MIN_HEIGHT_PX
                && (double) Math.max(widthPx, heightPx) * scale <= ExportRequest.MAX_SIDE_PX;
    }
}
