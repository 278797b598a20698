package org.isnad.compact;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * A list whose elements are made when they are asked for, each time anew and each time equal: rows of a large table take much more
 * memory than the text that they are made of. What makes them may be asked by all threads. Immutable.
 */
public final class MadeList<T> extends AbstractList<T> implements RandomAccess {
    private static final int LONG = 1 << 12;

    private final int size;
    private final IntFunction<T> made;

    /**
     * A list.
     *
     * @param made makes the element at an index, from what does not change
     */
    public MadeList(int size, IntFunction<T> made) {
        this.size = size;
        this.made = made;
    }

    /** Those elements of a list that stand at these indexes, which nobody changes any more. */
    public static <T> MadeList<T> among(List<T> all, int[] indexes) {
        return new MadeList<>(indexes.length, i -> all.get(indexes[i]));
    }

    /** The list as it is where its elements are made, else a copy. */
    public static <T> List<T> copyOf(List<T> list) {
        return list instanceof MadeList<T> made ? made : List.copyOf(list);
    }

    /** Of a long list the next elements are made on another thread while those before are looked at. */
    @Override
    public Iterator<T> iterator() {
        return size < LONG ? super.iterator() : new AheadIterator<>(size, made);
    }

    @Override
    public void forEach(Consumer<? super T> action) {
        iterator().forEachRemaining(action);
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        return made.apply(index);
    }
}
