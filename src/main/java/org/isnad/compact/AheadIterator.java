package org.isnad.compact;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntFunction;

/**
 * Makes elements one after another, in their order, on another thread while those before are looked at. What makes them is asked for
 * each index once, by one thread at a time, and what one element leaves behind the next one sees.
 */
public final class AheadIterator<T> implements Iterator<T> {
    private static final int CHUNK = 1024;

    private final int size;
    private final IntFunction<T> made;
    private List<T> chunk = List.of();
    private int at;
    private int begun;
    private ForkJoinTask<List<T>> coming;

    /**
     * Begins to make the first elements.
     *
     * @param size how many there are
     * @param made makes the element at an index
     */
    public AheadIterator(int size, IntFunction<T> made) {
        this.size = size;
        this.made = made;
        this.coming = submitted();
    }

    private ForkJoinTask<List<T>> submitted() {
        int from = begun;
        int to = Math.min(size, from + CHUNK);
        begun = to;
        return ForkJoinPool.commonPool().submit(() -> {
            List<T> elements = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                elements.add(made.apply(i));
            }
            return elements;
        });
    }

    @Override
    public boolean hasNext() {
        if (at < chunk.size()) {
            return true;
        }
        chunk = coming.join();
        at = 0;
        coming = submitted();
        return !chunk.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return chunk.get(at++);
    }
}
