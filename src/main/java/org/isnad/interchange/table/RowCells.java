package org.isnad.interchange.table;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row by heading, without those that are empty: an array over headings that all rows share. A map of its own for each
 * row would take ten times as much. Immutable.
 */
public final class RowCells extends AbstractMap<String, String> {
    private final Columns columns;
    private final @Nullable String[] cells;

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
            @Nullable String[] row = new String[headings.size()];
            for (int i = 0; i < Math.min(row.length, cells.size()); i++) {
                String words = cells.get(i).strip();
                row[i] = words.isEmpty() ? null : words;
            }
            return new RowCells(this, row);
        }

        /** A row; later changes of the map do not change it. */
        public Map<String, String> row(Map<String, String> cells) {
            @Nullable String[] row = new String[headings.size()];
            cells.forEach((heading, words) -> row[Objects.requireNonNull(places.get(heading))] = words);
            return new RowCells(this, row);
        }
    }

    private RowCells(Columns columns, @Nullable String[] cells) {
        this.columns = columns;
        this.cells = cells;
    }

    @Override
    public @Nullable String get(@Nullable Object heading) {
        Integer place = columns.places.get(heading);
        return place == null ? null : cells[place];
    }

    @Override
    public boolean containsKey(@Nullable Object heading) {
        return get(heading) != null;
    }

    @Override
    public int size() {
        int filled = 0;
        for (String cell : cells) {
            filled += cell == null ? 0 : 1;
        }
        return filled;
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
            while (place < cells.length && cells[place] == null) {
                place++;
            }
            return place;
        }

        @Override
        public boolean hasNext() {
            return at < cells.length;
        }

        @Override
        public Entry<String, String> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<String, String> entry = Map.entry(columns.headings.get(at), Objects.requireNonNull(cells[at]));
            at = filled(at + 1);
            return entry;
        }
    }
}
