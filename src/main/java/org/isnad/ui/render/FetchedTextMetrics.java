package org.isnad.ui.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * Metrics for layouts that run beside the window: what is not known yet is measured on the JavaFX application thread, since
 * text shaping is not safe elsewhere, one text at a time. Safe for all threads.
 */
public final class FetchedTextMetrics implements TextMetrics {
    private static final int KEPT = 16_384;

    private final TextMetrics metrics;
    private final Map<Line, Double> widths = new ConcurrentHashMap<>();
    private final Map<FontRole, Double> ascents = new ConcurrentHashMap<>();
    private final Map<FontRole, Double> descents = new ConcurrentHashMap<>();

    private record Line(String text, FontRole font) {}

    /** Fetches from these metrics, which are asked on the JavaFX application thread only. */
    public FetchedTextMetrics(TextMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public double width(String text, FontRole font) {
        Line line = new Line(text, font);
        Double known = widths.get(line);
        if (known != null) {
            return known;
        }
        double width = fetched(() -> metrics.width(text, font));
        if (widths.size() >= KEPT) {
            widths.clear();
        }
        widths.put(line, width);
        return width;
    }

    @Override
    public double ascent(FontRole font) {
        return known(ascents, font, () -> metrics.ascent(font));
    }

    @Override
    public double descent(FontRole font) {
        return known(descents, font, () -> metrics.descent(font));
    }

    /** Two threads may fetch the same: a map that made them wait for each other could wait for ever. */
    private static double known(Map<FontRole, Double> all, FontRole font, Supplier<Double> measure) {
        Double known = all.get(font);
        if (known != null) {
            return known;
        }
        double fetched = fetched(measure);
        all.put(font, fetched);
        return fetched;
    }

    private static double fetched(Supplier<Double> measure) {
        if (Platform.isFxApplicationThread()) {
            return measure.get();
        }
        FutureTask<Double> task = new FutureTask<>(measure::get);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("text could not be measured", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
