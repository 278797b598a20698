package org.isnad.layout.legend;

import java.util.List;
import org.isnad.columns.DateShape;
import org.isnad.labels.Labels;
import org.isnad.model.Status;
import org.isnad.scene.Box;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;

/** The paint of a status as a sign beside its word: drawn as the legend draws it. */
public final class StatusSign {
    /** How wide the sign is. */
    public static final double WIDTH_PX = 14;

    /** How high it is. */
    public static final double HEIGHT_PX = 18;

    private StatusSign() {}

    /**
     * The sign as a picture of its own.
     *
     * @param unnamed whether only people without a name say so
     */
    public static Scene scene(Status status, boolean unnamed, Labels labels, TextMetrics metrics) {
        LegendEntry entry = switch (status) {
            case REPORTED -> unnamed ? LegendEntry.UNNAMED : LegendEntry.REPORTED;
            case PLANNED -> LegendEntry.PLANNED;
            case DENIED -> LegendEntry.DENIED;
            case DISPUTED -> LegendEntry.DISPUTED;
        };
        LegendSample sample = new LegendSample(entry, DateShape.DAY, labels, metrics);
        Box all = new Box(0, 0, WIDTH_PX, HEIGHT_PX);
        Box box = new Box((WIDTH_PX - sample.widthPx()) / 2, 0, sample.widthPx(), HEIGHT_PX);
        return new Scene(
                WIDTH_PX,
                HEIGHT_PX,
                List.of(new Pane("status", all, sample.draw("status", box))),
                labels.text(entry.messageKey()));
    }
}
