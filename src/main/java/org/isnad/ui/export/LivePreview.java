package org.isnad.ui.export;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.isnad.proof.LaidOutPicture;
import org.isnad.proof.PictureView;

/**
 * Paints small pictures of what is asked for, one at a time and only the newest: while one is in the works, those asked for
 * in between are skipped. To be used on the JavaFX thread.
 */
final class LivePreview {
    private final PictureMaker maker;
    private final Consumer<Shown> done;
    private final Consumer<Throwable> failed;
    private boolean working;
    private Optional<PictureView> wanted = Optional.empty();

    /** What was asked for last, painted. */
    record Shown(LaidOutPicture laidOut, Image image) {}

    /** The room that a picture has, in pixels of the screen. */
    record Room(double widthPx, double heightPx) {}

    /**
     * Has painted nothing yet.
     *
     * @param done gets each picture
     * @param failed gets what was thrown
     */
    LivePreview(PictureMaker maker, Consumer<Shown> done, Consumer<Throwable> failed) {
        this.maker = maker;
        this.done = done;
        this.failed = failed;
    }

    /** Asks for a picture in place of all that were asked for before. */
    void ask(PictureView view, Room room) {
        wanted = Optional.of(view);
        if (!working) {
            work(view, room);
        }
    }

    /** Asks for none. */
    void forget() {
        wanted = Optional.empty();
    }

    private void work(PictureView view, Room room) {
        working = true;
        maker.layOut(
                view,
                laidOut -> {
                    if (goOn(view, room)) {
                        maker.paintSmall(laidOut, room.widthPx(), room.heightPx(), image -> {
                            if (goOn(view, room)) {
                                working = false;
                                done.accept(new Shown(laidOut, image));
                            }
                        });
                    }
                },
                broken -> {
                    working = false;
                    failed.accept(broken);
                });
    }

    /** Whether that picture is still wanted; otherwise it turns to the one that is. */
    private boolean goOn(PictureView view, Room room) {
        boolean still = wanted.equals(Optional.of(view));
        if (!still) {
            working = false;
            wanted.ifPresent(next -> work(next, room));
        }
        return still;
    }
}
