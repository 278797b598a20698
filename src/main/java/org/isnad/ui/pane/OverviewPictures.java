package org.isnad.ui.pane;

import java.util.Optional;
import org.isnad.layout.overview.OverviewLayout;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.layout.overview.OverviewScene;
import org.isnad.ui.task.BackgroundTasks;

/**
 * Lays overviews out. Many events are looked at on another thread first, once for each change of what is shown of them; until
 * that is done the picture before stays, where there is one.
 *
 * <p>To be used on the JavaFX thread.
 */
final class OverviewPictures {
    private final BackgroundTasks tasks;
    private final Runnable arrived;
    private final OverviewLayout layout = new OverviewLayout();
    private Optional<OverviewScene> last = Optional.empty();
    private Optional<OverviewRequest> reading = Optional.empty();

    /**
     * Nothing laid out yet.
     *
     * @param tasks look at the events, one task after the other; their foreground is the JavaFX thread
     * @param arrived told when that is done: what is asked for again gets its picture
     */
    OverviewPictures(BackgroundTasks tasks, Runnable arrived) {
        this.tasks = tasks;
        this.arrived = arrived;
    }

    /** The picture of a request, or the one before; empty where there is none yet. */
    Optional<OverviewScene> of(OverviewRequest request) {
        if (request.columns().size() < TimelinePictures.MANY || layout.hasRead(request)) {
            last = Optional.of(layout.layout(request));
        } else if (reading.isEmpty()) {
            read(request);
        }
        return last;
    }

    /** Shows nothing of what was laid out before: it belongs to other data. */
    void forget() {
        last = Optional.empty();
    }

    private void read(OverviewRequest request) {
        reading = Optional.of(request);
        tasks.run(
                () -> layout.read(request),
                read -> {
                    reading = Optional.empty();
                    layout.take(read);
                    // What was asked for meanwhile is asked for again.
                    arrived.run();
                },
                broken -> {
                    reading = Optional.empty();
                    throw new IllegalStateException("the events of the overview could not be read", broken);
                });
    }
}
