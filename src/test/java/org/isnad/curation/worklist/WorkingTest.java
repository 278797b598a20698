package org.isnad.curation.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.isnad.curation.Curation;
import org.isnad.curation.RecordEdit;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Inference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working of dates that the work list offers. */
final class WorkingTest {

    /** The working names the day from which the words count, not the day of publication from which they do not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "وفي اليوم التالي نظّم السكان وقفة; 2025-04-25; days_after; days; 1",
                "وقبل ذلك بيومين رفضت المحكمة الطلب; 2025-04-22; days_before; days; 2",
                "وبعد أسبوعين من ذلك وصلت الآلات; 2025-05-08; days_after; days; 14",
                "وفي اليوم نفسه فُتح باب التوظيف; 2025-04-24; same_day; ''; ''",
                "وفي الشهر التالي بدأت الأشغال; 2025-05; next_month; ''; ''",
                "وفي العام نفسه بدأت الأشغال; 2025; this_year; ''; ''",
            })
    void aDateThatCountsFromTheDateBeforeItNamesItAsItsBase(
            String words, String date, String rule, String name, String value) {
        for (String published : List.of("2026-02-11", "")) {
            Curation now = WorkListTest.made(published, "وقّعت الشركة العقد في 24 أبريل 2025. " + words + ".");
            WorkLine line = WorkListTest.list(now).open().getLast().lines().getFirst();
            Curation then = WorkListTest.after(
                    now, new RecordEdit.Put(new WorkDrafts(now, _ -> WorkListTest.REASON).event(line)));
            Event event = then.dataset().events().getFirst();
            assertEquals(date, event.date().edtf());
            Inference working = assertInstanceOf(DateBasis.Inferred.class, event.dateBasis())
                    .inference();
            Inference.Base.Words base = assertInstanceOf(Inference.Base.Words.class, working.base());
            assertEquals("2025-04-24", base.date().edtf());
            assertEquals("24 أبريل 2025", base.anchor().exact());
            assertEquals(rule, working.rule());
            assertEquals(name.isEmpty() ? Map.of() : Map.of(name, value), working.parameters());
        }
    }
}
