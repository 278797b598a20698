package org.isnad.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventIndexes;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.junit.jupiter.api.Test;

class ReadableTitlesTest {
    private static final String LONG = "خفض القوات الأمريكية من نحو 5200 إلى 3000 جندي";
    private static final Box PLOT = new Box(0, 0, 400, 100);
    private static final Box WORDS = new Box(100, 20, 150, 18);

    private static Mark paper(Box box) {
        return new Mark.Shape(
                new MarkKey("paper"),
                Layer.GRID,
                Outline.rectangle(box),
                Fill.solid(ColourRole.PAPER),
                Stroke.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static Mark line(double x1, double y1, double x2, double y2) {
        return new Mark.Shape(
                new MarkKey("line"),
                Layer.GRID,
                Outline.line(x1, y1, x2, y2),
                Fill.NONE,
                Stroke.of(ColourRole.HAIRLINE, 1),
                Optional.empty(),
                Optional.empty());
    }

    private static Mark title(String text, Box box) {
        return new Mark.Text(
                new MarkKey("event/a/label"),
                Layer.LABEL,
                text,
                box,
                FontRole.LABEL,
                ColourRole.INK,
                false,
                Optional.of(new Target.OneRecord("a")),
                Optional.empty());
    }

    private static ReadableTitles measured(Mark... marks) {
        List<Mark> all = new ArrayList<>(List.of(paper(PLOT)));
        all.addAll(List.of(marks));
        Scene scene = new Scene(400, 100, List.of(new Pane("lanes", PLOT, all)), "");
        ListedEvents events = ListedEvents.of(Row.day("a", "2020-01-03", 0, LONG));
        double day = events.fromDay(0);
        return ReadableTitles.of(scene, events, EventIndexes.of(0), day - 10, day + 10);
    }

    @Test
    void aWholeTitleOnPaperCounts() {
        assertEquals(new ReadableTitles(1, 1, 0), measured(title(LONG, WORDS)));
    }

    @Test
    void aCutTitleCountsFromTwentyEightCharactersOn() {
        assertEquals(new ReadableTitles(1, 1, 1), measured(title(LONG.substring(0, 28) + "…", WORDS)));
        assertEquals(new ReadableTitles(1, 0, 0), measured(title(LONG.substring(0, 27) + "…", WORDS)));
    }

    @Test
    void aLineThroughATitleTakesItAwayUnlessPaperLiesBetween() {
        Mark line = line(150, 0, 150, 100);
        assertEquals(0, measured(line, title(LONG, WORDS)).readable());
        assertEquals(1, measured(line, paper(WORDS), title(LONG, WORDS)).readable());
        assertEquals(0, measured(paper(WORDS), line, title(LONG, WORDS)).readable());
        assertEquals(1, measured(line(0, 40, 400, 40), title(LONG, WORDS)).readable());
    }

    @Test
    void aTitleUnderAnotherOrBeyondItsPaneDoesNotCount() {
        Mark.Text other = new Mark.Text(
                new MarkKey("other"),
                Layer.LABEL,
                "أخرى",
                WORDS.translated(140, 0),
                FontRole.LABEL,
                ColourRole.INK,
                false,
                Optional.empty(),
                Optional.empty());
        assertEquals(0, measured(title(LONG, WORDS), other).readable());
        assertEquals(0, measured(title(LONG, WORDS.translated(300, 0))).readable());
    }
}
