package org.isnad.compact;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of texts and numbers as bytes, each of which can be read by its index. Immutable.
 */
public final class CompactRows {
    /** Blocks are as long as the rows in them need, so that nothing is copied while these grow in number. */
    private static final int BLOCK_BITS = 10;

    private static final int BLOCK = 1 << BLOCK_BITS;

    private final int size;
    private final List<Block> blocks;
    private final List<String> known;

    /** The bytes of rows that follow one another, and where each of them begins. */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody, and handed out to nobody.
    private record Block(byte[] bytes, int[] starts) {}

    private CompactRows(int size, List<Block> blocks, List<String> known) {
        this.size = size;
        this.blocks = List.copyOf(blocks);
        this.known = known;
    }

    /** How many rows there are. */
    public int size() {
        return size;
    }

    /**
     * Reads a row from its beginning.
     *
     * @throws IndexOutOfBoundsException if there is none of that index
     */
    public CompactReader at(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        Block block = blocks.get(index >>> BLOCK_BITS);
        return new CompactReader(block.bytes, block.starts[index & BLOCK - 1], known);
    }

    /** Takes rows one after another; used once, on one thread. */
    public static final class Builder {
        private final CompactWriter out = new CompactWriter();
        private final List<Block> blocks = new ArrayList<>();
        private int[] starts = new int[BLOCK];
        private int size;

        /** Begins the next row, which the writer takes until the one after it begins. */
        public CompactWriter next() {
            if (size > 0 && (size & BLOCK - 1) == 0) {
                close();
                starts = new int[BLOCK];
            }
            starts[size++ & BLOCK - 1] = out.size();
            return out;
        }

        /** Reads a row that was written, of which no text is shared. */
        public CompactReader at(int index) {
            int block = index >>> BLOCK_BITS;
            int place = index & BLOCK - 1;
            return block < blocks.size()
                    ? new CompactReader(blocks.get(block).bytes, blocks.get(block).starts[place], List.of())
                    : new CompactReader(out.written(), starts[place], List.of());
        }

        /** How many rows there are so far. */
        public int size() {
            return size;
        }

        private void close() {
            blocks.add(new Block(out.take(), starts));
        }

        /** The rows. */
        public CompactRows build() {
            if (size > 0) {
                close();
            }
            return new CompactRows(size, blocks, out.known());
        }
    }
}
