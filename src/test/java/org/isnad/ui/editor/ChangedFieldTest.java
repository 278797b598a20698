package org.isnad.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.ui.editor.EditorRecord.Content;
import org.isnad.ui.editor.EditorRecord.EditorCitation;
import org.isnad.ui.editor.EditorRecord.EditorVoice;
import org.junit.jupiter.api.Test;

final class ChangedFieldTest {
    private static final EditorCitation CITATION =
            new EditorCitation("كلمات", "a", "supports", "direct", List.of(new EditorVoice("expert", "زيد")), "", "");

    private static final EditorRecord SHOWN = new EditorRecord(
            "r",
            false,
            "عنوان",
            "title",
            "2020",
            "",
            new Content.OfFigure(Optional.of("s"), "10", "actual"),
            "",
            "",
            List.of(),
            "",
            List.of(CITATION),
            List.of());

    private static String field(FieldChange change) {
        return ChangedField.of(change, SHOWN).orElse("");
    }

    private static FieldChange citation(String stance, String speech, String name) {
        return new FieldChange.Citation(
                0, new EditorCitation("كلمات", "a", stance, speech, List.of(new EditorVoice("expert", name)), "", ""));
    }

    @Test
    void eachFieldHasANameOfItsOwn() {
        assertEquals("title", field(new FieldChange.Titles("آخر", "title")));
        assertEquals("english", field(new FieldChange.Titles("عنوان", "other")));
        assertEquals("date", field(new FieldChange.OfferedDate(1)));
        assertEquals("quantity", field(new FieldChange.Count("11", "s", "actual")));
        assertEquals("series", field(new FieldChange.Count("10", "t", "actual")));
        assertEquals("kind", field(new FieldChange.Count("10", "s", "planned")));
        assertEquals("0/stance", field(citation("denies", "direct", "زيد")));
        assertEquals("0/name-0", field(citation("supports", "direct", "عمرو")));
    }

    @Test
    void whatIsAnActOfItsOwnHasNone() {
        assertEquals("", field(new FieldChange.RemovedCitation(0)));
        assertEquals("", field(new FieldChange.Questions(List.of("q"))));
        assertEquals("", field(citation("denies", "indirect", "زيد")), "two fields at once");
        assertEquals(
                "",
                field(new FieldChange.Citation(
                        0, new EditorCitation("كلمات", "a", "supports", "direct", List.of(), "", ""))),
                "a voice was taken away");
    }
}
