package org.isnad.ui.pane;

import java.util.Optional;
import org.isnad.layout.timeline.TimelineLayout;
import org.isnad.layout.timeline.TimelineRequest;
import org.isnad.layout.timeline.TimelineScene;
import org.isnad.scene.Scene;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.render.FetchedTextMetrics;
import org.isnad.ui.task.BackgroundTasks;

/**
 * Lays timelines out: many events on another thread, so that the window goes on while their rows are packed, few at once, but for
 * steps of the zoom, whose rows are packed on that thread as well. Until the picture of another zoom is there the one before is
 * shown with its rows at that zoom; else it stays. Of requests that come in between the newest alone is laid out.
 *
 * <p>To be used on the JavaFX thread.
 */
final class TimelinePictures {
    /** From that many events on a layout can take longer than a frame. */
    static final int MANY = 500;

    private final BackgroundTasks tasks;
    private final TextMetrics metrics;
    private final FetchedTextMetrics fetched;
    private final Runnable arrived;

    /** Used by the tasks alone while one of them runs. */
    private TimelineLayout layout = new TimelineLayout();

    private Optional<Picture> last = Optional.empty();
    private Optional<TimelineRequest> running = Optional.empty();
    private Optional<TimelineRequest> waiting = Optional.empty();

    /** Whether a request is being asked for: what is laid out before that has returned is its answer, and nobody is told. */
    private boolean asking;

    /** Counts how often what was laid out became worthless. */
    private int forgotten;

    private record Picture(TimelineRequest request, TimelineScene scene) {}

    /**
     * A picture to be shown.
     *
     * @param scene the picture
     * @param newest it with what it says of itself, if it is of what was asked for and not of what was shown before
     * @param passing whether it is the one before at another zoom, and another one comes
     * @param counts of what was asked for; empty where the picture before is of other events
     */
    record Answer(
            Scene scene, Optional<TimelineScene> newest, boolean passing, Optional<TimelineScene.Counts> counts) {}

    /**
     * Nothing laid out yet.
     *
     * @param tasks lay out in the background, one at a time and in order; their foreground is the JavaFX thread
     * @param metrics asked on the JavaFX thread alone
     * @param arrived told when a picture was laid out in the background: what is asked for again gets it
     */
    TimelinePictures(BackgroundTasks tasks, TextMetrics metrics, Runnable arrived) {
        this.tasks = tasks;
        this.metrics = metrics;
        fetched = new FetchedTextMetrics(metrics);
        this.arrived = arrived;
    }

    /** The picture of a request, or the one before; empty where there is none yet. */
    Optional<Answer> of(TimelineRequest request) {
        if (isToBeLaidOutHere(request)) {
            // Also what is shown already: whoever is told of pictures hears that something else has changed.
            last = Optional.of(new Picture(request, laidOut(layout, request)));
        } else if (!isAnswered(request)) {
            asking = true;
            ask(request);
            asking = false;
        }
        return last.map(picture -> answer(picture, request));
    }

    /** Few events, unless the other thread is at work or the zoom alone has changed: then there is something to show meanwhile. */
    private boolean isToBeLaidOutHere(TimelineRequest request) {
        return request.columns().size() < MANY
                && running.isEmpty()
                && (isPacked(request)
                        || last.filter(picture -> picture.scene().isAtOtherZoom(request))
                                .isEmpty());
    }

    private boolean isPacked(TimelineRequest request) {
        return fetched.once(measuring -> layout.isPacked(request.measuredBy(measuring)));
    }

    private TimelineScene laidOut(TimelineLayout by, TimelineRequest request) {
        return fetched.once(measuring -> by.layout(request.measuredBy(measuring)));
    }

    private Answer answer(Picture picture, TimelineRequest request) {
        if (picture.request().equals(request)) {
            TimelineScene scene = picture.scene();
            return new Answer(scene.scene(), Optional.of(scene), false, Optional.of(scene.counts()));
        }
        Optional<Scene> passing = Optional.of(picture.scene())
                .filter(scene -> scene.isAtOtherZoom(request))
                .map(scene -> scene.passing(request, metrics));
        return new Answer(
                passing.orElse(picture.scene().scene()),
                Optional.empty(),
                passing.isPresent(),
                picture.scene().counts(request));
    }

    /** Shows nothing of what was laid out before, and keeps nothing of it: it belongs to other data. */
    void forget() {
        last = Optional.empty();
        waiting = Optional.empty();
        running = Optional.empty();
        layout = new TimelineLayout();
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
        TimelineLayout by = layout;
        tasks.run(
                () -> laidOut(by, request), scene -> take(new Picture(request, scene), before == forgotten), broken -> {
                    running = before == forgotten ? Optional.empty() : running;
                    throw new IllegalStateException("the timeline could not be laid out", broken);
                });
    }

    private void take(Picture picture, boolean wanted) {
        if (wanted) {
            last = Optional.of(picture);
            running = Optional.empty();
            Optional<TimelineRequest> next = waiting;
            waiting = Optional.empty();
            next.ifPresent(this::run);
        }
        if (!asking) {
            arrived.run();
        }
    }
}
