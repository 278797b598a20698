package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/**
 * Notes each time at which the JavaFX thread stood still for longer than {@link #LONG_MS}, and what it was doing: its stack is
 * looked at every 20 milliseconds from another thread. To be made on the JavaFX thread.
 */
final class FrameStalls {
    /** Goal of every act: no longer between two frames. */
    static final long LONG_MS = 100;

    private static final long LOOK_MS = 20;
    private static final int FRAMES_TOLD = 6;

    private final Thread window = Thread.currentThread();
    private final List<Stall> stalls = new ArrayList<>();
    private final Map<String, Integer> seen = new LinkedHashMap<>();
    private final Map<String, Long> work = new LinkedHashMap<>();
    private final Map<String, Long> times = new LinkedHashMap<>();
    private volatile long beat = System.nanoTime();
    private volatile String act = "start";

    /**
     * Once that the window stood still.
     *
     * @param act what was being done
     * @param doing what the thread was in, most often first, with the number of looks
     */
    record Stall(String act, long ms, List<String> doing) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s: %d ms%n    %s", act, ms, String.join("\n    ", doing));
        }
    }

    FrameStalls() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                beat();
            }
        }.start();
        Thread looking = new Thread(this::look, "isnad-stalls");
        looking.setDaemon(true);
        looking.start();
    }

    /** What is done from now on. */
    void begin(String name) {
        beat();
        act = name;
    }

    /** All so far. */
    synchronized List<Stall> all() {
        return List.copyOf(stalls);
    }

    /** The longest of an act in milliseconds; 0 without one. */
    synchronized long longest(String name) {
        return stalls.stream()
                .filter(stall -> stall.act().equals(name))
                .mapToLong(Stall::ms)
                .max()
                .orElse(0);
    }

    /** Notes how long an act took until it was done, in milliseconds. */
    synchronized void took(String name, long ms) {
        times.put(name, ms);
    }

    /** Notes for how long the JavaFX thread worked on an act and the frames after it, in milliseconds of CPU time. */
    synchronized void worked(String name, long ms) {
        work.put(name, ms);
    }

    /** For how long the JavaFX thread worked on each act, in milliseconds of CPU time. */
    synchronized Map<String, Long> work() {
        return new LinkedHashMap<>(work);
    }

    /** How long acts took that are done beside the window, in milliseconds. */
    synchronized Map<String, Long> times() {
        return new LinkedHashMap<>(times);
    }

    private synchronized void beat() {
        long now = System.nanoTime();
        long ms = TimeUnit.NANOSECONDS.toMillis(now - beat);
        if (ms > LONG_MS) {
            stalls.add(new Stall(
                    act,
                    ms,
                    seen.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue()
                                    .reversed())
                            .limit(4)
                            .map(entry -> entry.getValue() + " x " + entry.getKey())
                            .toList()));
        }
        seen.clear();
        beat = now;
    }

    private void look() {
        while (true) {
            try {
                Thread.sleep(LOOK_MS);
            } catch (InterruptedException e) {
                return;
            }
            StackTraceElement[] stack = window.getStackTrace();
            String where = String.join(
                    " < ",
                    Arrays.stream(stack)
                            .filter(frame -> frame.getClassName().startsWith("org.isnad."))
                            .filter(frame -> !frame.getMethodName().startsWith("lambda$"))
                            .limit(FRAMES_TOLD)
                            .map(frame -> simple(frame.getClassName()) + "." + frame.getMethodName())
                            .toList());
            String told = where.isEmpty() && stack.length > 0 ? simple(stack[0].getClassName()) : where;
            synchronized (this) {
                seen.merge(told, 1, Integer::sum);
            }
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
