package org.isnad.layout.legend;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.drawing.HiddenStrip;
import org.isnad.model.Status;
import org.isnad.scene.Fill;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;

/**
 * What a timeline has to explain, each with the shape of a mark that shows it.
 *
 * @param samples the entries in their order
 */
public record LegendEntries(Map<LegendEntry, DateShape> samples) {
    /** Nothing to explain. */
    public static final LegendEntries NONE = new LegendEntries(Map.of());

    private static final String LANES = "lanes";

    /** Copies the map. */
    public LegendEntries {
        samples = Map.copyOf(samples);
    }

    /** What a picture shows: found by looking at its marks in the lanes, where they are in view, and at nothing else. */
    public static LegendEntries shown(Scene timeline, EventColumns columns) {
        Map<LegendEntry, DateShape> found = new EnumMap<>(LegendEntry.class);
        Set<String> ids = new HashSet<>();
        Set<String> fades = new HashSet<>();
        Set<String> arrows = new HashSet<>();
        for (Pane pane : timeline.panes()) {
            if (pane.name().equals(LANES)) {
                for (Mark mark : pane.marks()) {
                    if (mark instanceof Mark.Shape shape && pane.bounds().intersects(mark.bounds())) {
                        switch (shape.target().orElse(null)) {
                            case Target.OneRecord(String id) -> {
                                ids.add(id);
                                look(shape, id, found, fades, arrows);
                            }
                            case null, default -> {
                                if (shape.key().value().startsWith(HiddenStrip.KEY)) {
                                    found.put(LegendEntry.COUNT, DateShape.DAY);
                                }
                            }
                        }
                    }
                }
            }
        }
        fades.removeAll(arrows);
        if (!fades.isEmpty()) {
            found.put(LegendEntry.SOFT, DateShape.PERIOD);
        }
        if (!arrows.isEmpty()) {
            found.put(LegendEntry.OPEN, DateShape.PERIOD);
        }
        for (String id : ids) {
            int event = columns.indexOf(id);
            if (event >= 0) {
                event(found, columns, event);
            }
        }
        return new LegendEntries(found);
    }

    /** What pictures of some events may have to explain at one time or another. */
    public static LegendEntries possible(EventColumns columns, IntPredicate counted) {
        Map<LegendEntry, DateShape> found = new EnumMap<>(LegendEntry.class);
        for (int i = 0; i < columns.size(); i++) {
            if (counted.test(i)) {
                event(found, columns, i);
                if (columns.warned(i)) {
                    found.put(LegendEntry.BROKEN, DateShape.DAY);
                }
            }
        }
        for (LegendEntry always : new LegendEntry[] {LegendEntry.SOFT, LegendEntry.OPEN, LegendEntry.CUT}) {
            found.put(always, DateShape.PERIOD);
        }
        found.put(LegendEntry.COUNT, DateShape.DAY);
        return new LegendEntries(found);
    }

    /** The entries in their order. */
    Map<LegendEntry, DateShape> inOrder() {
        return new TreeMap<>(samples);
    }

    private static void look(
            Mark.Shape shape, String id, Map<LegendEntry, DateShape> found, Set<String> fades, Set<String> arrows) {
        String key = shape.key().value();
        String side = id + (key.endsWith("start") ? "/start" : "/end");
        if (shape.fill() instanceof Fill.Fade) {
            fades.add(side);
        } else if (key.contains("/open/")) {
            // The tint of a band fades towards its arrow: that is no soft date.
            arrows.add(side);
        } else if (key.contains("/cut/")) {
            found.put(LegendEntry.CUT, DateShape.PERIOD);
        } else if (key.endsWith("/broken-anchor")) {
            found.put(LegendEntry.BROKEN, DateShape.DAY);
        }
    }

    private static void event(Map<LegendEntry, DateShape> found, EventColumns columns, int event) {
        DateShape shape = columns.shape(event);
        boolean unnamed = columns.unnamedOnly(event);
        if (unnamed) {
            found.merge(LegendEntry.UNNAMED, shape, LegendEntries::plainer);
        }
        Status status = columns.status(event);
        LegendEntry paint = switch (status) {
            case REPORTED -> LegendEntry.REPORTED;
            case PLANNED -> LegendEntry.PLANNED;
            case DENIED -> LegendEntry.DENIED;
            case DISPUTED -> LegendEntry.DISPUTED;
        };
        if (!unnamed || status != Status.REPORTED) {
            found.merge(paint, shape, LegendEntries::plainer);
        }
        LegendEntry extent = switch (shape) {
            case DAY -> LegendEntry.DAY;
            case PERIOD -> LegendEntry.PERIOD;
            case CHOICE -> LegendEntry.CHOICE;
            case INTERVAL -> LegendEntry.INTERVAL;
        };
        found.put(extent, shape);
        if (columns.datedOutside(event)) {
            found.merge(LegendEntry.OUTSIDE, shape, LegendEntries::plainer);
        }
    }

    private static DateShape plainer(DateShape some, DateShape other) {
        return some.compareTo(other) < 0 ? some : other;
    }
}
