package org.isnad.ui.pane;

import java.util.Optional;
import org.isnad.layout.timeline.TimelineLayout;
import org.isnad.layout.timeline.TimelineRequest;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.render.FetchedTextMetrics;
import org.isnad.ui.task.BackgroundTasks;

/**
 * Lays timelines out: of few events at once, of many on another thread, so that the window goes on while their rows are packed. Until
 * a picture is there the one before stays, and of requests that come in between the newest alone is laid out.
 *
 * <p>To be used on the JavaFX thread.
 */
final class TimelinePictures {
    /** From that many events on a layout can take longer than a frame. */
    static final int MANY = 500;

    private final BackgroundTasks tasks;
    private final FetchedTextMetrics metrics;
    private final Runnable arrived;
    private TimelineLayout here = new TimelineLayout();

    /** Used by the tasks alone. */
    private TimelineLayout beside = new TimelineLayout();

    private Optional<Picture> last = Optional.empty();
    private Optional<TimelineRequest> running = Optional.empty();
    private Optional<TimelineRequest> waiting = Optional.empty();

    /** Counts how often what was laid out became worthless. */
    private int forgotten;

    private record Picture(TimelineRequest request, TimelineScene scene) {}

    /**
     * A picture to be shown.
     *
     * @param newest whether it is of what was asked for, and not of what was shown before
     */
    record Answer(TimelineScene scene, boolean newest) {}

    /**
     * Nothing laid out yet.
     *
     * @param tasks lay out in the background, one at a time and in order; their foreground is the JavaFX thread
     * @param metrics asked on the JavaFX thread alone
     * @param arrived told when a picture was laid out in the background: what is asked for again gets it
     */
    TimelinePictures(BackgroundTasks tasks, TextMetrics metrics, Runnable arrived) {
        this.tasks = tasks;
        this.metrics = new FetchedTextMetrics(metrics);
        this.arrived = arrived;
    }

    /** The picture of a request, or the one before; empty where there is none yet. */
    Optional<Answer> of(TimelineRequest request) {
        if (request.columns().size() < MANY) {
            if (last.isPresent() || running.isPresent()) {
                forget();
            }
            return Optional.of(new Answer(here.layout(request), true));
        }
        if (!isAnswered(request)) {
            ask(request);
        }
        return last.map(picture -> new Answer(picture.scene(), picture.request().equals(request)));
    }

    /** Shows nothing of what was laid out before, and keeps nothing of it: it belongs to other data. */
    void forget() {
        last = Optional.empty();
        waiting = Optional.empty();
        here = new TimelineLayout();
        beside = new TimelineLayout();
        forgotten++;
    }

    private boolean isAnswered(TimelineRequest request) {
        return last.filter(picture -> picture.request().equals(request)).isPresent();
    }

    private void ask(TimelineRequest request) {
        if (running.isEmpty()) {
            run(request);
        } else {
            waiting = running.get().equals(request) ? Optional.empty() : Optional.of(request);
        }
    }

    private void run(TimelineRequest request) {
        running = Optional.of(request);
        int before = forgotten;
        TimelineLayout layout = beside;
        tasks.run(
                () -> metrics.once(measuring -> layout.layout(request.measuredBy(measuring))),
                scene -> take(new Picture(request, scene), before == forgotten),
                broken -> {
                    running = Optional.empty();
                    throw new IllegalStateException("the timeline could not be laid out", broken);
                });
    }

    private void take(Picture picture, boolean wanted) {
        running = Optional.empty();
        if (wanted) {
            last = Optional.of(picture);
        }
        Optional<TimelineRequest> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::run);
        arrived.run();
    }
}
