package org.isnad.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.animation.AnimationTimer;

/** Does one step in each frame and notes what the frame cost. To be used on the JavaFX thread. */
final class FrameRecorder {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double PULSE_MS = 1000.0 / 60;

    /** Frames before the first and after the last step, so that what came before does not count. */
    private static final int MARGIN = 3;

    /**
     * What one frame took.
     *
     * @param intervalMs to the next frame
     * @param workMs CPU time of the JavaFX thread
     * @param renderMs CPU time of the thread that renders
     * @param redrawn whether another picture was shown than in the frame before
     */
    record Frame(double intervalMs, double workMs, double renderMs, boolean redrawn) {}

    /** The frames of some steps. */
    record Frames(List<Frame> all) {

        /**
         * As JSON: median, 95th percentile and most of each figure, the share of missed pulses and that of frames with another
         * picture, in percent.
         */
        String json() {
            if (all.isEmpty()) {
                return "null";
            }
            long missed = all.stream()
                    .mapToLong(frame -> Math.max(0, Math.round(frame.intervalMs() / PULSE_MS) - 1))
                    .sum();
            return String.format(
                    Locale.ROOT,
                    "{\"interval\": %s, \"fxWork\": %s, \"render\": %s, \"missed\": %.1f, \"redrawn\": %.0f}",
                    figures(Frame::intervalMs),
                    figures(Frame::workMs),
                    figures(Frame::renderMs),
                    100.0 * missed / (missed + all.size()),
                    100.0 * all.stream().filter(Frame::redrawn).count() / all.size());
        }

        private String figures(ToDoubleFunction<Frame> figure) {
            double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
            return String.format(
                    Locale.ROOT,
                    "[%.1f, %.1f, %.1f]",
                    sorted[sorted.length / 2],
                    sorted[(int) (sorted.length * 0.95)],
                    sorted[sorted.length - 1]);
        }
    }

    private final Supplier<?> picture;

    /**
     * Records frames.
     *
     * @param picture gives what is shown, another object whenever that is another picture
     */
    FrameRecorder(Supplier<?> picture) {
        this.picture = picture;
    }

    @SuppressWarnings("ReferenceEquality") // To compare what two pictures show would take as long as to draw one.
    private static boolean isOther(Object one, Object other) {
        return one != other;
    }

    /** Does something after that many frames. */
    void after(int frames, Runnable then) {
        new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen == frames) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /** Does a step in each frame, then hands over what the frames took. */
    void run(List<Runnable> steps, Consumer<Frames> then) {
        long renderer = Arrays.stream(THREADS.dumpAllThreads(false, false))
                .filter(thread -> thread.getThreadName().contains("QuantumRenderer"))
                .mapToLong(ThreadInfo::getThreadId)
                .findFirst()
                .orElseThrow();
        List<Frame> frames = new ArrayList<>();
        new AnimationTimer() {
            private int step = -MARGIN;
            private long time;
            private long work;
            private long render;
            private Object shown = picture.get();

            @Override
            public void handle(long now) {
                long timeNow = System.nanoTime();
                long workNow = THREADS.getCurrentThreadCpuTime();
                long renderNow = THREADS.getThreadCpuTime(renderer);
                Object shownNow = picture.get();
                if (step > 0 && step <= steps.size()) {
                    frames.add(new Frame(
                            (timeNow - time) / 1e6,
                            (workNow - work) / 1e6,
                            (renderNow - render) / 1e6,
                            isOther(shownNow, shown)));
                }
                shown = shownNow;
                time = timeNow;
                work = workNow;
                render = renderNow;
                if (step >= 0 && step < steps.size()) {
                    steps.get(step).run();
                }
                step++;
                if (step > steps.size() + MARGIN) {
                    stop();
                    then.accept(new Frames(frames));
                }
            }
        }.start();
    }
}
