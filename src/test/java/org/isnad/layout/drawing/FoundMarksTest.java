package org.isnad.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

final class FoundMarksTest {

    private static final Target A = new Target.OneRecord("a");

    private static Mark shape(String key, Box box, Target target) {
        return new Mark.Shape(
                new MarkKey(key),
                Layer.MARK,
                Outline.rectangle(box),
                Fill.NONE,
                Stroke.NONE,
                Optional.of(target),
                Optional.empty());
    }

    private static Mark text(String key, Box box, Target target) {
        return new Mark.Text(
                new MarkKey(key),
                Layer.LABEL,
                "كلمات",
                box,
                FontRole.LABEL,
                ColourRole.INK,
                false,
                Optional.of(target),
                Optional.empty());
    }

    private static List<Mark> frames(Set<String> ids, Mark... marks) {
        Scene scene = new Scene(400, 200, List.of(new Pane("lanes", new Box(0, 0, 400, 200), List.of(marks))), "");
        List<Mark> all = FoundMarks.in(scene, ids).marks().toList();
        assertEquals(List.of(marks), all.subList(0, marks.length), "what was there stays");
        return all.subList(marks.length, all.size());
    }

    @Test
    void theWordsOfARecordAreFramedAndNotItsMarkAsWell() {
        Mark words = text("event/a/label", new Box(40, 10, 80, 14), A);
        List<Mark> frames = frames(
                Set.of("a"),
                shape("event/a/extent", new Box(130, 9, 4, 15), A),
                words,
                text("event/b/label", new Box(40, 40, 80, 14), new Target.OneRecord("b")));
        assertEquals(1, frames.size());
        assertTrue(frames.getFirst().bounds().contains(words.bounds(), 0));
        assertEquals(Optional.empty(), frames.getFirst().target());
    }

    @Test
    void thePartsOfALabelAreOneFrameHoweverFarFromTheMark() {
        List<Mark> frames = frames(
                Set.of("a"),
                shape("figure/a/plateau", new Box(0, 150, 300, 4), A),
                text("figure/a/number", new Box(100, 10, 30, 14), A),
                text("figure/a/hedge", new Box(60, 10, 34, 14), A),
                text("figure/a/numeral", new Box(44, 12, 6, 10), A));
        assertEquals(1, frames.size());
        assertTrue(frames.getFirst().bounds().contains(new Box(44, 10, 86, 14), 0));
    }

    @Test
    void aMarkWithoutWordsIsFramedItselfOnceInEachLane() {
        assertEquals(
                2,
                frames(
                                Set.of("a"),
                                shape("event/a/in/x/extent", new Box(130, 9, 4, 15), A),
                                shape("event/a/in/x/cap", new Box(150, 9, 4, 15), A),
                                shape("event/a/in/y/extent", new Box(130, 99, 4, 15), A))
                        .size());
    }

    @Test
    void aCountIsFramedWhenItHoldsOneThatWasFoundAndNotTheLineUnderIt() {
        Target many = new Target.ManyRecords(List.of("b", "a"));
        List<Mark> frames = frames(
                Set.of("a"),
                shape("pill/span", new Box(0, 60, 300, 1), many),
                shape("pill/extent", new Box(20, 40, 36, 15), many),
                text("pill/number", new Box(34, 41, 8, 13), many));
        assertEquals(
                List.of("found/pill/extent"),
                frames.stream().map(mark -> mark.key().value()).toList());
    }

    @Test
    void withoutAnythingFoundThePictureIsTheSame() {
        Scene scene = new Scene(10, 10, List.of(), "");
        assertSame(scene, FoundMarks.in(scene, Set.of()));
    }
}
