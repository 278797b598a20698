package org.isnad.layout.drawing;

import java.util.Optional;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.Layer;
import org.isnad.scene.Outline;
import org.isnad.scene.Stroke;

/** Draws the bars at the foot of a lane that show where events are for whose marks there was no room. */
public final class HiddenStrip {
    /** With what the keys of the bars of a timeline begin. */
    public static final String KEY = "lanes/hidden/";

    /** The height of the highest bar. */
    public static final double HEIGHT_PX = 3.5;

    private static final double OPACITY = 0.6;

    private HiddenStrip() {}

    /** Draws one bar. */
    public static void bar(MarkList marks, String key, Box box, ColourRole colour, Optional<String> spoken) {
        marks.shape(
                key,
                Layer.MARK,
                Outline.rectangle(box),
                new Fill.Solid(colour, OPACITY),
                Stroke.NONE,
                Optional.empty(),
                spoken);
    }
}
