package org.isnad.curation.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.curation.DateEntry;
import org.isnad.curation.EditFault;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.RecordEdit;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.RecordId;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.Test;

final class TypedDatesTest {
    private static final ArticleId ARTICLE = new ArticleId("000");
    private static final Bilingual REASON = new Bilingual("حساب", Optional.empty());

    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final Curation curation = Curation.of(shipped.whole(), shipped.texts());

    private List<MarkedWords> cited() {
        String text = shipped.texts().get(ARTICLE).paragraph(1).orElseThrow().text();
        return List.of(new MarkedWords(ARTICLE, 1, new CodePointRange(0, text.codePointCount(0, text.length()))));
    }

    private DateEntry typed(String typed) {
        return TypedDates.entry(curation, cited(), typed, _ -> REASON);
    }

    @Test
    void whatTheCitedWordsPrintIsStated() {
        DateEntry.Stated stated = assertInstanceOf(DateEntry.Stated.class, typed("9 أيلول 2020"));
        assertEquals("2020-09-09", stated.typed());
    }

    @Test
    void whatTheyDoNotPrintIsTheCuratorsJudgementAndSaidSo() {
        DateEntry.Inferred inferred = assertInstanceOf(DateEntry.Inferred.class, typed("أواخر 2017"));
        assertEquals("context", inferred.rule());
        assertEquals(REASON, inferred.reasoning());
        RecordId id = curation.dataset().events().getFirst().id();
        assertInstanceOf(Outcome.Done.class, curation.apply(new RecordEdit.Date(id, inferred)));
    }

    @Test
    void wordsThatAreNoDateAreRefusedByName() {
        RecordId id = curation.dataset().events().getFirst().id();
        assertEquals(
                new Outcome.Refused(EditFault.DATE_NOT_UNDERSTOOD),
                curation.apply(new RecordEdit.Date(id, typed("غدًا صباحًا ربما"))));
        assertEquals(
                new Outcome.Refused(EditFault.DATE_AMBIGUOUS),
                curation.apply(new RecordEdit.Date(id, typed("03/04/2020"))));
    }

    @Test
    void withoutWordsADateComesFromOutside() {
        assertInstanceOf(DateEntry.External.class, TypedDates.entry(curation, List.of(), "2020", _ -> REASON));
    }
}
