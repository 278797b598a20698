package org.isnad.ui.plot;

import org.isnad.scene.Mark;

/** What is done with a mark that the user takes along across time, instead of moving the picture. */
public interface MarkDrag {

    /** Whether the mark can be taken along. */
    boolean begin(Mark mark);

    /** The pointer is there, in pixels of the picture. */
    void over(double x, double y);

    /** The mark is let go there. */
    void drop(double x, double y);

    /** The mark stays where it was. */
    void cancel();
}
