package org.isnad.png;

/** Follows a picture while it is painted from top to bottom. */
@FunctionalInterface
public interface RowsPainted {

    /** Follows nothing. */
    RowsPainted IGNORED = (pixels, rows) -> {};

    /**
     * More rows are there.
     *
     * @param pixels the picture, always the same one; its rows below are not painted yet
     * @param rows how many rows are painted, more with each call; in the last one all of them
     */
    void painted(Pixels pixels, int rows);
}
