package org.isnad.interchange.table;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row by heading, without those that are empty and without white space around them: a list over headings that all rows
 * share. A map of its own for each row would take ten times as much. Immutable.
 */
public final class RowCells extends AbstractMap<String, String> {
    private final Columns columns;
    private final List<String> cells;

    /** The headings of a table and where each stands. */
    public static final class Columns {
        private final List<String> headings;
        private final Map<String, Integer> places = new HashMap<>();

        /** The places of headings, each once. */
        public Columns(List<String> headings) {
            this.headings = List.copyOf(headings);
            for (int i = 0; i < headings.size(); i++) {
                places.put(headings.get(i), i);
            }
        }

        /** A row of cells from the first column on; white space around them is left out, and so are cells behind the last heading. */
        Map<String, String> row(List<String> cells) {
            return new RowCells(this, cells);
        }

        /** A row; later changes of the map do not change it. */
        public Map<String, String> row(Map<String, String> cells) {
            String[] row = new String[headings.size()];
            Arrays.fill(row, "");
            cells.forEach((heading, words) -> row[Objects.requireNonNull(places.get(heading))] = words);
            return new RowCells(this, List.of(row));
        }
    }

    /** The words of the columns that were asked for; two threads may each find out the same. */
    private final @Nullable String[] known;

    private RowCells(Columns columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
        this.known = new String[columns.headings.size()];
    }

    /** The words of a column; empty where there are none, and behind the last cell. */
    private String words(int place) {
        String words = known[place];
        if (words == null) {
            words = place < cells.size() ? cells.get(place).strip() : "";
            known[place] = words;
        }
        return words;
    }

    @Override
    public @Nullable String get(@Nullable Object heading) {
        Integer place = columns.places.get(heading);
        String words = place == null ? "" : words(place);
        return words.isEmpty() ? null : words;
    }

    @Override
    public boolean containsKey(@Nullable Object heading) {
        return get(heading) != null;
    }

    @Override
    public int size() {
        int filled = 0;
        for (int place = 0; place < columns.headings.size(); place++) {
            filled += words(place).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super String> action) {
        for (int place = 0; place < columns.headings.size(); place++) {
            String words = words(place);
            if (!words.isEmpty()) {
                action.accept(columns.headings.get(place), words);
            }
        }
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return RowCells.this.size();
            }

            @Override
            public Iterator<Entry<String, String>> iterator() {
                return new Entries();
            }
        };
    }

    /** The filled cells in the order of the headings. */
    private final class Entries implements Iterator<Entry<String, String>> {
        private int at = filled(0);

        private int filled(int from) {
            int place = from;
            while (place < columns.headings.size() && words(place).isEmpty()) {
                place++;
            }
            return place;
        }

        @Override
        public boolean hasNext() {
            return at < columns.headings.size();
        }

        @Override
        public Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, String> entry = Map.entry(columns.headings.get(at), words(at));
            at = filled(at + 1);
            return entry;
        }
    }
}
