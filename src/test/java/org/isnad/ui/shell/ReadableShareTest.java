package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.LaneKind;
import org.isnad.layout.ReadableTitles;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest;
import org.isnad.model.RecordId;
import org.isnad.proof.PictureJob;
import org.isnad.scale.Direction;
import org.isnad.ui.FxThread;
import org.isnad.ui.export.PictureSource;
import org.isnad.ui.files.WindowPicture;
import org.isnad.ui.render.FontTextMetrics;
import org.isnad.ui.state.ExportLook;
import org.isnad.ui.state.LaneChoice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * How many titles of the shipped data can be read in the real window and on a picture; writes the table of
 * {@code scripts/readable}.
 */
@Tag("slow")
final class ReadableShareTest {
    private static final String SELECTED = "soleimani-muhandis-killed";

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private final List<String> table = new ArrayList<>(List.of(
            "| picture | lanes | events in view | titles that can be read | goal | of them cut |",
            "|---|---|---|---|---|---|"));
    private final List<String> missed = new ArrayList<>();

    @Test
    void theTitlesOfMostEventsInViewCanBeRead() throws IOException {
        // Width and height of the window, and the shares that its first view and that with an event selected reach at
        // least.
        for (int[] size : new int[][] {{1280, 800, 62, 58}, {1440, 900, 66, 62}, {1920, 1080, 90, 85}}) {
            window.reopen(size[0], size[1]);
            String name = size[0] + "x" + size[1];
            add(name + " at the start", shown(), OptionalInt.of(size[2]));
            FxThread.run(() -> window.session()
                    .plotContents()
                    .laneChoiceProperty()
                    .set(LaneChoice.DEFAULT.withKind(LaneKind.ACTOR)));
            FxThread.settle();
            add(name + " at the start", shown(), OptionalInt.of(40));
            FxThread.run(
                    () -> window.session().plotContents().laneChoiceProperty().set(LaneChoice.DEFAULT));
            FxThread.run(() -> window.session().recordNavigation().select(Optional.of(new RecordId(SELECTED))));
            FxThread.settle();
            add(name + ", an event selected", shown(), OptionalInt.of(size[3]));
            FxThread.run(() -> window.session().recordNavigation().select(Optional.empty()));
            FxThread.settle();
            if (size[0] == 1920) {
                add("exported timeline 1920x1080", exported(), OptionalInt.of(85));
            }
            FxThread.run(() -> window.session().viewport().fitAll());
            FxThread.settle();
            add(name + ", whole time", shown(), OptionalInt.empty());
            FxThread.run(() -> window.session().settings().breaksShownProperty().set(true));
            FxThread.run(() -> window.session().viewport().fitAll());
            FxThread.settle();
            add(name + ", whole time with breaks", shown(), size[0] == 1440 ? OptionalInt.of(35) : OptionalInt.empty());
            FxThread.run(() -> window.session().settings().breaksShownProperty().set(false));
        }
        Path file = Path.of("target", "readable.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", table) + "\n");
        assertEquals(List.of(), missed, () -> String.join("\n", table));
        assertTrue(table.size() > 2);
    }

    private void add(String picture, ReadableTitles titles, OptionalInt goal) {
        String lanes = window.session().plotContents().laneChoice().kind() == LaneKind.ACTOR ? "actors" : "categories";
        table.add("| %s | %s | %d | %d (%d %%) | %s | %d |"
                .formatted(
                        picture,
                        lanes,
                        titles.events(),
                        titles.readable(),
                        titles.percent(),
                        goal.isPresent() ? goal.getAsInt() + " %" : "-",
                        titles.cut()));
        if (goal.isPresent() && titles.percent() < goal.getAsInt()) {
            missed.add(table.getLast());
        }
    }

    private ReadableTitles shown() {
        return FxThread.call(
                () -> measured(window.timeline().model().shownProperty().get().orElseThrow()));
    }

    private ReadableTitles measured(org.isnad.scene.Scene scene) {
        EventColumns columns = window.dataset().columns();
        EventIndexes shown = EventIndexes.union(window.session().plotContents().lanes(window.dataset()).stream()
                .map(LaneSpec::events)
                .toList());
        var range = window.session().viewport().range();
        return ReadableTitles.of(scene, columns, shown, range.fromDay(), range.toDay());
    }

    /** The stretch in view as a picture, with its sources. */
    private ReadableTitles exported() {
        return FxThread.call(() -> {
            PictureSource source = WindowPicture.source(
                    window.dataset(),
                    window.session().viewport(),
                    window.session().plotContents(),
                    window.session().settings());
            ExportLook usual = ExportLook.DEFAULT;
            ExportLook look = new ExportLook(
                    ExportRequest.Content.TIMELINE,
                    Optional.of(ExportPreset.SCREEN),
                    usual.widthPx(),
                    usual.heightPx(),
                    usual.scale(),
                    false,
                    usual.theme(),
                    usual.footer(),
                    usual.format(),
                    usual.name(),
                    usual.folder());
            return measured(new PictureJob(
                            source.plot(),
                            source.words(),
                            source.view(
                                    look,
                                    Direction.RIGHT_TO_LEFT,
                                    source.words().settings()),
                            "0.0.0")
                    .layOut(new FontTextMetrics())
                    .scene());
        });
    }
}
