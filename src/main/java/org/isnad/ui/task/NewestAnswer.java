package org.isnad.ui.task;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.Progress;

/**
 * Runs the newest of many requests in the background, one at a time: older ones are skipped, or cancelled where their work asks
 * its {@link Progress}, and only the result of the newest is delivered. To be used on the foreground's thread.
 *
 * @param <Q> a question
 * @param <A> an answer
 */
public final class NewestAnswer<Q, A> {

    private final BackgroundTasks tasks;
    private final Function<Q, A> work;
    private final Consumer<A> done;
    private final Consumer<Throwable> failed;
    private Optional<Progress> running = Optional.empty();
    private Optional<Q> waiting = Optional.empty();

    /**
     * Answers nothing yet.
     *
     * @param work runs in the background
     * @param done gets the newest answer in the foreground
     * @param failed gets what was thrown, in the foreground
     */
    public NewestAnswer(BackgroundTasks tasks, Function<Q, A> work, Consumer<A> done, Consumer<Throwable> failed) {
        this.tasks = tasks;
        this.work = work;
        this.done = done;
        this.failed = failed;
    }

    /** Asks; answers that are still to come belong to older questions and are dropped. */
    public void ask(Q question) {
        if (running.isPresent()) {
            waiting = Optional.of(question);
            running.get().cancel();
        } else {
            run(question);
        }
    }

    private void run(Q question) {
        Progress progress = new Progress();
        running = Optional.of(progress);
        tasks.run(
                () -> {
                    try {
                        return Optional.of(progress.during(() -> work.apply(question)));
                    } catch (CancellationException cancelled) {
                        return Optional.<A>empty();
                    }
                },
                answer -> {
                    if (!goOn()) {
                        answer.ifPresent(done);
                    }
                },
                broken -> {
                    goOn();
                    failed.accept(broken);
                });
    }

    /** Turns to the question that came in between; whether there was one. */
    private boolean goOn() {
        running = Optional.empty();
        Optional<Q> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::run);
        return next.isPresent();
    }
}
