package org.isnad.ui.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.isnad.scene.FontRole;
import org.isnad.scene.TextMetrics;

/**
 * Text metrics for layouts on other threads. Text is measured on the JavaFX application thread alone, since shaping is
 * not safe elsewhere, and to wait there for every single text would take longer than the layout. So the layout runs with
 * guesses, what it had to guess is measured in a few short turns, and it runs again until nothing is guessed. Safe for all
 * threads.
 */
public final class FetchedTextMetrics {
    private static final int KEPT = 16_384;

    /** How many texts are measured in one turn: a few milliseconds. */
    private static final int TURN = 100;

    /** Labels that are shortened until they fit are new texts each time; after so many runs they are asked for one by one. */
    private static final int MOST_RUNS = 12;

    private final TextMetrics metrics;
    private final Map<Line, Double> widths = new ConcurrentHashMap<>();
    private final Map<FontRole, Lines> lines = new ConcurrentHashMap<>();
    private final TextMetrics waiting = new Known(false);

    private record Line(String text, FontRole font) {}

    private record Lines(double ascent, double descent) {}

    /** Fetches from these metrics, which are asked on the JavaFX application thread only. */
    public FetchedTextMetrics(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /**
     * Does work that needs metrics, on any thread but best on one that may wait.
     *
     * @param work depends on the metrics alone, since it may run several times; the last run has the true ones
     */
    public <T> T with(Function<TextMetrics, T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.apply(metrics);
        }
        prepare();
        for (int run = 0; run < MOST_RUNS; run++) {
            Known known = new Known(true);
            T result = work.apply(known);
            if (known.guessed.isEmpty()) {
                return result;
            }
            measure(known.guessed);
        }
        return work.apply(waiting);
    }

    /**
     * Does work that needs metrics once, on any thread, and waits for each text that is not known yet: for a layout that keeps what it
     * measured, and that measures little that is new from run to run. The metrics that it gets are the same object each time, on
     * whatever thread. Not while the JavaFX thread waits for it.
     */
    public <T> T once(Function<TextMetrics, T> work) {
        prepare();
        return work.apply(waiting);
    }

    private void prepare() {
        if (widths.size() > KEPT) {
            widths.clear();
        }
        if (lines.isEmpty()) {
            fetch(
                    List.of(FontRole.values()),
                    font -> lines.put(font, new Lines(metrics.ascent(font), metrics.descent(font))));
        }
    }

    private void measure(Set<Line> texts) {
        List<Line> all = new ArrayList<>(texts);
        for (int from = 0; from < all.size(); from += TURN) {
            fetch(
                    all.subList(from, Math.min(all.size(), from + TURN)),
                    line -> widths.put(line, metrics.width(line.text(), line.font())));
        }
    }

    private static <T> void fetch(List<T> asked, Consumer<T> measure) {
        if (Platform.isFxApplicationThread()) {
            asked.forEach(measure);
            return;
        }
        FutureTask<Integer> turn = new FutureTask<>(() -> {
            asked.forEach(measure);
            return asked.size();
        });
        Platform.runLater(turn);
        try {
            turn.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("text could not be measured", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }

    /** What is known; the rest is guessed, or asked for at once. */
    private final class Known implements TextMetrics {
        private final boolean guesses;
        private final Set<Line> guessed = new LinkedHashSet<>();

        Known(boolean guesses) {
            this.guesses = guesses;
        }

        @Override
        public double width(String text, FontRole font) {
            return WordByWord.width(PlainText.of(text), part -> shaped(new Line(part, font)));
        }

        private double shaped(Line line) {
            Double known = widths.get(line);
            if (known != null) {
                return known;
            }
            if (guesses) {
                guessed.add(line);
                return line.text().length() * line.font().sizePx() / 2;
            }
            measure(Set.of(line));
            return shaped(line);
        }

        @Override
        public double ascent(FontRole font) {
            return of(font).ascent();
        }

        @Override
        public double descent(FontRole font) {
            return of(font).descent();
        }

        private Lines of(FontRole font) {
            Lines known = lines.get(font);
            if (known == null) {
                throw new IllegalStateException("all were fetched before: " + font);
            }
            return known;
        }
    }
}
