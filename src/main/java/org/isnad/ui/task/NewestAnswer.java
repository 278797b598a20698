package org.isnad.ui.task;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs the newest of many requests in the background, one at a time: older ones are skipped, and only the result of the newest is delivered. To be used on the foreground's thread.
 *
 * @param <Q> a question
 * @param <A> an answer
 */
public final class NewestAnswer<Q, A> {

    private final BackgroundTasks tasks;
    private final Function<Q, A> work;
    private final Consumer<A> done;
    private final Consumer<Throwable> failed;
    private boolean running;
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
        if (running) {
            waiting = Optional.of(question);
        } else {
            run(question);
        }
    }

    private void run(Q question) {
        running = true;
        tasks.run(
                () -> work.apply(question),
                answer -> {
                    if (!goOn()) {
                        done.accept(answer);
                    }
                },
                broken -> {
                    goOn();
                    failed.accept(broken);
                });
    }

    /** Turns to the question that came in between; whether there was one. */
    private boolean goOn() {
        running = false;
        Optional<Q> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::run);
        return next.isPresent();
    }
}
