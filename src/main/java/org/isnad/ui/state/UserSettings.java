package org.isnad.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the program remembers of a user from one start to the next. Immutable.
 *
 * @param recent data sets that were opened, the last one first, at most {@link #MOST_RECENT}
 * @param sizes how large the user drew panes
 * @param guided whether the first hints were read
 * @param look how the plots are shown
 * @param reading how articles are shown
 * @param face how the whole interface speaks and how large it is
 * @param export how pictures are exported
 * @param window where the window stood, if it was not maximised
 * @param last where the user was; empty before the program ended for the first time
 */
public record UserSettings(
        List<String> recent,
        PaneSizes sizes,
        boolean guided,
        PlotLook look,
        ReadingLook reading,
        InterfaceLook face,
        ExportLook export,
        Optional<WindowPlace> window,
        Optional<LastPlace> last) {

    /** How many data sets are remembered. */
    public static final int MOST_RECENT = 10;

    /** Before anything was changed. */
    public static final UserSettings DEFAULT = new UserSettings(
            List.of(),
            PaneSizes.USUAL,
            false,
            PlotLook.DEFAULT,
            ReadingLook.DEFAULT,
            InterfaceLook.DEFAULT,
            ExportLook.DEFAULT,
            Optional.empty(),
            Optional.empty());

    /** Copies the list. */
    public UserSettings {
        recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
    }

    /** The same with a data set moved to the front of the recent ones. */
    public UserSettings opened(String dataset) {
        List<String> changed = new ArrayList<>(recent);
        changed.remove(dataset);
        changed.addFirst(dataset);
        return new UserSettings(changed, sizes, guided, look, reading, face, export, window, last);
    }

    /** The same with panes of other sizes. */
    public UserSettings withSizes(PaneSizes changed) {
        return new UserSettings(recent, changed, guided, look, reading, face, export, window, last);
    }

    /** The same after the first hints were read. */
    public UserSettings withGuided() {
        return new UserSettings(recent, sizes, true, look, reading, face, export, window, last);
    }

    /** The same with the plots shown another way. */
    public UserSettings withLook(PlotLook changed) {
        return new UserSettings(recent, sizes, guided, changed, reading, face, export, window, last);
    }

    /** The same with articles shown another way. */
    public UserSettings withReading(ReadingLook changed) {
        return new UserSettings(recent, sizes, guided, look, changed, face, export, window, last);
    }

    /** The same with an interface that speaks or looks another way. */
    public UserSettings withFace(InterfaceLook changed) {
        return new UserSettings(recent, sizes, guided, look, reading, changed, export, window, last);
    }

    /** The same with pictures exported another way. */
    public UserSettings withExport(ExportLook changed) {
        return new UserSettings(recent, sizes, guided, look, reading, face, changed, window, last);
    }

    /** The same with another place of the window. */
    public UserSettings withWindow(WindowPlace place) {
        return new UserSettings(recent, sizes, guided, look, reading, face, export, Optional.of(place), last);
    }

    /** The same with another place to begin at. */
    public UserSettings withLast(LastPlace place) {
        return new UserSettings(recent, sizes, guided, look, reading, face, export, window, Optional.of(place));
    }

    /**
     * Where a window stands on the screens, in their pixels.
     *
     * @param x left edge
     * @param y upper edge
     * @param width at least 1
     * @param height at least 1
     */
    public record WindowPlace(double x, double y, double width, double height) {}
}
