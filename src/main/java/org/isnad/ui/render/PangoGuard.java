package org.isnad.ui.render;

import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workaround for JavaFX's bug with wrapped Arabic text on Linux, for controls of libraries; see decision record 0005.
 *
 * <p>JavaFX keeps the UTF-8 form of each text run while it lays out a paragraph, and goes on using it after a line break
 * has cut the run. The guard replaces that memory, by reflection, by one that never remembers.
 */
public final class PangoGuard {
    private static final System.Logger LOG = System.getLogger(PangoGuard.class.getName());
    private static final String MANAGER = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private PangoGuard() {}

    /** What came of it. */
    public enum Outcome {
        /** The net hangs. */
        INSTALLED,
        /** This system lays out text in another way. */
        NOT_NEEDED,
        /** JavaFX is built differently than expected; wrapped Arabic in library controls may fail. */
        FAILED
    }

    /**
     * Installs the guard. To be called on the JavaFX application thread before any text is laid out. Never throws; a
     * failure is logged once, where it happens.
     */
    public static Outcome install() {
        try {
            Field shared = Class.forName(MANAGER).getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object layout = shared.get(null);
            if (layout == null || !layout.getClass().getName().equals(PANGO)) {
                return Outcome.NOT_NEEDED;
            }
            Field memory = layout.getClass().getDeclaredField("runUtf8");
            memory.setAccessible(true);
            if (!(memory.get(layout) instanceof Forgetful)) {
                memory.set(layout, new Forgetful());
            }
            return Outcome.INSTALLED;
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            LOG.log(Level.WARNING, "no guard for wrapped Arabic text", e);
            return Outcome.FAILED;
        }
    }

    /**
     * A map that finds nothing, but lists the values that this thread has put into it since it last cleared it: they are
     * native pointers, which JavaFX frees when a layout ends.
     */
    private static final class Forgetful extends AbstractMap<Object, Object> {
        private final ThreadLocal<List<Object>> pointers = ThreadLocal.withInitial(ArrayList::new);

        @Override
        public @Nullable Object get(Object run) {
            return null;
        }

        @Override
        public @Nullable Object put(Object run, Object pointer) {
            pointers.get().add(pointer);
            return null;
        }

        @Override
        public Collection<Object> values() {
            return pointers.get();
        }

        @Override
        public void clear() {
            pointers.get().clear();
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Map.Entry<Object, Object>> iterator() {
                    return pointers.get().stream()
                            .map(pointer -> Map.entry(pointer, pointer))
                            .iterator();
                }

                @Override
                public int size() {
                    return pointers.get().size();
                }
            };
        }
    }
}
