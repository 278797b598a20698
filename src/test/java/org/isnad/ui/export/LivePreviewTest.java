package org.isnad.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isnad.model.Language;
import org.isnad.proof.PictureView;
import org.isnad.scale.Direction;
import org.isnad.ui.FxThread;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.task.BackgroundTasks;
import org.junit.jupiter.api.Test;

final class LivePreviewTest {
    private static final PictureSource SOURCE = SampleSource.in(Language.ARABIC);
    private static final LivePreview.Room ROOM = new LivePreview.Room(200, 200);

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> turns = new ArrayDeque<>();
    private final List<PictureView> shown = new ArrayList<>();
    private final List<Throwable> broken = new ArrayList<>();

    private LivePreview preview(PictureSource source) {
        PictureMaker maker = new PictureMaker(
                source, new FontTextMetrics(), new BackgroundTasks(background::add, turns::add), "0.0.0");
        return new LivePreview(maker, painted -> shown.add(painted.laidOut().view()), broken::add);
    }

    private static PictureView view(Direction direction) {
        return SOURCE.view(ExportLook.DEFAULT, direction, SOURCE.words().settings());
    }

    private void work() {
        while (!background.isEmpty() || !turns.isEmpty()) {
            (background.isEmpty() ? turns : background).remove().run();
        }
    }

    @Test
    void nothingIsDoneAtOnceAndTheWindowHasItsTurnsInBetween() {
        FxThread.run(() -> {
            preview(SOURCE).ask(view(Direction.RIGHT_TO_LEFT), ROOM);
            assertEquals(1, background.size());
            assertTrue(turns.isEmpty());
            background.remove().run();
            int count = 0;
            while (!turns.isEmpty()) {
                assertEquals(List.of(), shown);
                turns.remove().run();
                count++;
            }
            assertEquals(4, count, "the answer, nodes, styles, image");
            assertEquals(List.of(view(Direction.RIGHT_TO_LEFT)), shown);
        });
    }

    @Test
    void onlyTheNewestIsShownAndThoseInBetweenAreNotMade() {
        FxThread.run(() -> {
            LivePreview preview = preview(SOURCE);
            PictureView newest = SOURCE.view(
                    new ExportLook(
                            ExportLook.DEFAULT.content(),
                            ExportLook.DEFAULT.preset(),
                            900,
                            700,
                            1,
                            true,
                            ExportLook.DEFAULT.theme(),
                            true,
                            ExportLook.DEFAULT.format(),
                            "",
                            ""),
                    Direction.RIGHT_TO_LEFT,
                    SOURCE.words().settings());
            preview.ask(view(Direction.RIGHT_TO_LEFT), ROOM);
            preview.ask(view(Direction.LEFT_TO_RIGHT), ROOM);
            preview.ask(newest, ROOM);
            assertEquals(1, background.size(), "one at a time");
            work();
            assertEquals(List.of(newest), shown);
        });
    }

    @Test
    void whatIsForgottenIsNotShown() {
        FxThread.run(() -> {
            LivePreview preview = preview(SOURCE);
            preview.ask(view(Direction.RIGHT_TO_LEFT), ROOM);
            preview.forget();
            work();
            assertEquals(List.of(), shown);
            preview.ask(view(Direction.LEFT_TO_RIGHT), ROOM);
            work();
            assertEquals(List.of(view(Direction.LEFT_TO_RIGHT)), shown);
        });
    }
}
