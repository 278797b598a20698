package org.isnad.curation.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.curation.DateEntry;
import org.isnad.curation.Draft;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.RecordEdit;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Quantity;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;

final class RecordProposalTest {
    private static final ArticleId ARTICLE = new ArticleId("000");
    private static final Bilingual REASON = new Bilingual("حساب", Optional.empty());

    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
    private final Curation curation = Curation.of(shipped.whole(), shipped.texts());
    private final RecordProposal proposals = new RecordProposal(curation, _ -> REASON);

    private MarkedWords words(ArticleId article, int paragraph, String words) {
        String text =
                shipped.texts().get(article).paragraph(paragraph).orElseThrow().text();
        int at = text.indexOf(words);
        return new MarkedWords(article, paragraph, CodePointRange.ofUtf16(text, at, at + words.length()));
    }

    @Test
    void markedWordsBecomeAnEventWithoutAnythingTyped() {
        Draft draft = proposals.event(words(
                ARTICLE,
                1,
                "أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط، الأربعاء 9 سبتمبر/أيلول 2020، خفض قواتها في"
                        + " العراق"));
        assertEquals(List.of(), draft.missing());
        Outcome.Done done = assertInstanceOf(Outcome.Done.class, curation.apply(new RecordEdit.Put(draft)));
        Event event = done.after().dataset().events().getLast();
        assertEquals("2020-09-09", event.date().edtf());
        assertInstanceOf(DateBasis.Stated.class, event.dateBasis());
        assertEquals(
                "أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط خفض قواتها",
                event.title().ar(),
                "the date between its commas is left out");
    }

    @Test
    void aRelativeDateComesWithItsWorking() {
        MarkedWords said = words(ARTICLE, 3, "وأكد البيت الأبيض، الثلاثاء، أنه سيتمّ الإعلان في وقت قريب جداً");
        ProposedDates.Proposed proposed = proposals.dates(said).getFirst();
        DateEntry.Inferred entry = assertInstanceOf(DateEntry.Inferred.class, proposed.entry());
        assertEquals("2020-09-08", proposed.date().edtf());
        DateEntry.Base.Words base = assertInstanceOf(DateEntry.Base.Words.class, entry.base());
        assertEquals("2020-09-09", base.typed(), "the article's day of publication is not known to the day");
        assertEquals(Map.of("weekday", "tuesday"), entry.parameters());
        assertEquals(REASON, entry.reasoning());
        assertEquals(Optional.empty(), proposals.event(said).date(), "what counts from other words is asked for");
        RecordId id = curation.dataset().events().getFirst().id();
        Outcome.Done dated =
                assertInstanceOf(Outcome.Done.class, curation.apply(new RecordEdit.Date(id, proposed.entry())));
        assertEquals(
                proposed.date(), dated.after().dataset().events().getFirst().date());
    }

    @Test
    void aFigureOfMarkedWordsHasItsNumberAndHedge() {
        Draft draft = proposals.figure(words(ARTICLE, 2, "من حوالي 5200 إلى 3000 جندي، خلال شهر سبتمبر/أيلول 2020"));
        Draft.Content.OfFigure figure = assertInstanceOf(Draft.Content.OfFigure.class, draft.content());
        assertEquals(
                new Quantity.About(new BigDecimal("5200")),
                figure.counting().orElseThrow().quantity());
    }

    @Test
    void aDateBeforeTheMarkedWordsIsNamedByItsPhrase() {
        MarkedWords behind = words(ARTICLE, 2, "خفض وجودها العسكري في العراق");
        DateEntry.Stated stated = assertInstanceOf(
                DateEntry.Stated.class, proposals.dates(behind).getFirst().entry());
        assertTrue(stated.phrase().isPresent(), "the citation does not print it");
    }

    /** The events whose citation prints their date: at least 95 of 100 are offered with that date. */
    @Test
    void eventsThatStateTheirDateAreOfferedWithIt() {
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (Event event : shipped.dataset().events()) {
            if (!(event.dateBasis() instanceof DateBasis.Stated(var phrase))) {
                continue;
            }
            asked++;
            Anchor anchor = phrase.orElse(event.citations().getFirst().anchor());
            if (shipped.evidence().of(anchor) instanceof Resolution.Resolved(var range)) {
                MarkedWords cited = new MarkedWords(anchor.article(), anchor.paragraph(), range);
                boolean offered = proposals.dates(cited).stream()
                        .anyMatch(proposed -> CalendarRule.sameExtent(proposed.date(), event.date()));
                if (!offered) {
                    missed.add(event.id().value() + " " + event.date().edtf() + " "
                            + proposals.dates(cited).stream()
                                    .map(proposed -> proposed.date().edtf())
                                    .toList());
                }
            }
        }
        assertTrue(missed.size() * 20 <= asked, asked + " asked, missed " + missed);
    }

    @Test
    void parametersAreThoseThatGiveTheDate() {
        var base = Edtf.parse("2020-09-09");
        assertEquals(
                Optional.of(Map.of("weekday", "tuesday")),
                ProposedDates.parameters(CalendarRule.WEEKDAY_BEFORE, base, Edtf.parse("2020-09-08")));
        assertEquals(
                Optional.of(Map.of("days", "3")),
                ProposedDates.parameters(CalendarRule.DAYS_BEFORE, base, Edtf.parse("2020-09-06")));
        assertEquals(
                Optional.of(Map.of("months", "2")),
                ProposedDates.parameters(CalendarRule.MONTHS_BEFORE, base, Edtf.parse("2020-07")));
        assertEquals(
                Optional.empty(),
                ProposedDates.parameters(CalendarRule.WEEKDAY_BEFORE, base, Edtf.parse("2020-09-20")),
                "a rule that looks back gives no later day");
    }

    @Test
    void aDraftThatIsKeptIsNoRecordUntilItIsPut() {
        Draft draft = proposals.event(
                words(ARTICLE, 1, "أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط، الأربعاء 9 سبتمبر/أيلول 2020"));
        Outcome.Done kept = assertInstanceOf(Outcome.Done.class, curation.apply(new RecordEdit.Keep(draft)));
        assertEquals(curation.dataset(), kept.after().dataset());
        Draft again = kept.after().drafts().values().iterator().next();
        Outcome.Done put = assertInstanceOf(Outcome.Done.class, kept.after().apply(new RecordEdit.Put(again)));
        assertTrue(put.after().drafts().isEmpty());
        assertEquals(
                curation.dataset().events().size() + 1,
                put.after().dataset().events().size());
    }
}
