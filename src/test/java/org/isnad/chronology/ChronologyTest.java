package org.isnad.chronology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.chronology.Chronology.Entry;
import org.isnad.cite.MarkdownText;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.OddDataset;
import org.isnad.html.HtmlText;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;
import org.isnad.model.Paragraph;
import org.isnad.model.Status;
import org.isnad.text.CodePointRange;
import org.isnad.text.DisplayText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chronology is made of the articles' own sentences, and limits each as its source does. */
final class ChronologyTest {

    private static final LoadedDataset SHIPPED =
            ((LoadResult.Loaded) DatasetReader.readShipped(Optional.empty())).dataset();
    private static final Labels ARABIC = BundleLabels.of(LabelSettings.DEFAULT);

    @TempDir
    private Path folder;

    private static List<Passage> passages(Chronology chronology) {
        return chronology.entries().stream()
                .flatMap(entry -> entry.passages().stream())
                .toList();
    }

    private Chronology odd() throws IOException {
        return Chronology.of(OddDataset.in(folder), ARABIC);
    }

    @Test
    void everySentenceStandsInItsArticleAndEveryCitationInASentence() {
        Chronology chronology = Chronology.of(SHIPPED, ARABIC);
        int sayings = 0;
        for (Passage passage : passages(chronology)) {
            Paragraph paragraph = SHIPPED.text(passage.quotation().article().id())
                    .flatMap(text -> text.paragraph(passage.quotation().paragraph()))
                    .orElseThrow();
            assertTrue(paragraph.text().contains(passage.quotation().exact()));
            assertFalse(passage.cited().isEmpty());
            for (Passage.Saying saying : passage.sayings()) {
                assertTrue(passage.quotation().exact().contains(saying.words()));
            }
            sayings += passage.sayings().size();
        }
        long citations = Stream.<DatedRecord>concat(
                        SHIPPED.dataset().events().stream(), SHIPPED.dataset().figures().stream())
                .flatMap(record -> record.citations().stream())
                .count();
        assertEquals(citations, sayings);
        assertEquals(SHIPPED.dataset().articles(), chronology.articles());
    }

    @Test
    void everyFormHasEverySentenceAndSource() {
        Chronology chronology = Chronology.of(SHIPPED, ARABIC);
        String page = ChronologyPage.write(chronology).replaceAll("</?mark>", "");
        String plain = ChronologyText.plain(chronology);
        String markdown = ChronologyText.markdown(chronology);
        for (Passage passage : passages(chronology)) {
            String shown = DisplayText.of(passage.quotation().exact()).shown();
            assertTrue(page.contains("«" + HtmlText.escaped(shown) + "»"), shown);
            assertTrue(withoutControls(plain).contains("«" + shown + "»"), shown);
            assertTrue(withoutControls(markdown).contains("«" + MarkdownText.escaped(shown) + "»"), shown);
        }
        for (var article : SHIPPED.dataset().articles()) {
            for (String text : List.of(page, plain)) {
                assertTrue(text.contains(article.sha256()), article.file());
                assertTrue(text.contains(article.fileName()), article.file());
            }
        }
    }

    private static String withoutControls(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u2066-\\u2069]", "");
    }

    @Test
    void datesAreInOrderAndADateWithoutBeginningStandsAtItsEnd() throws IOException {
        assertEquals(
                List.of(
                        "في عام 2020، بلا شهر محدد",
                        "كانون الثاني 2020 أو قبل ذلك",
                        "في شباط 2020، بلا يوم محدد",
                        "في عام 2021، بلا شهر محدد"),
                odd().entries().stream().map(Entry::when).toList());
    }

    @Test
    void aSentenceOfOneDateStandsOnceAndItsCitedWordsAreMarked() throws IOException {
        Entry year = odd().entries().getFirst();
        assertEquals(3, year.passages().size(), "two sentences and a broken anchor");
        assertEquals(
                "قال 𝐀 إن \uD83C\uDF09 الجسر افتتح <b>في</b> 2020.",
                year.passages().getFirst().quotation().exact());
        assertEquals(
                List.of(new CodePointRange(6, 37)), year.passages().getFirst().cited());
        assertTrue(ChronologyPage.write(odd())
                .contains("«قال 𝐀 <mark>إن \uD83C\uDF09 الجسر افتتح &lt;b&gt;في&lt;/b&gt; 2020</mark>.»"));
    }

    @Test
    void aPlanIsNeverShownAsAFact() throws IOException {
        for (Chronology chronology : List.of(odd(), Chronology.of(SHIPPED, ARABIC))) {
            List<Passage> planned = new ArrayList<>();
            for (Passage passage : passages(chronology)) {
                boolean plan = passage.sayings().stream().anyMatch(saying -> saying.status() == Status.PLANNED);
                assertEquals(plan, passage.statuses().contains(Status.PLANNED));
                if (plan) {
                    planned.add(passage);
                }
            }
            assertFalse(planned.isEmpty());
            String word = ARABIC.text("chronology.tag.planned");
            long tags = SourceTags.count(chronology, word);
            assertTrue(tags >= planned.size(), tags + " tags of " + planned.size());
            assertEquals(tags, occurrences(ChronologyPage.write(chronology), word));
            assertEquals(tags, occurrences(ChronologyText.plain(chronology), word));
            assertEquals(tags, occurrences(ChronologyText.markdown(chronology), word));
        }
    }

    /** What stands above the passages. */
    private static final class SourceTags {
        static long count(Chronology chronology, String word) {
            SourceLines lines = SourceLines.of(chronology.labels());
            return passages(chronology).stream()
                    .flatMap(passage -> lines.tags(passage).stream())
                    .filter(tag -> tag.html().contains(word))
                    .count();
        }
    }

    private static long occurrences(String text, String word) {
        return text.split(word, -1).length - 1L;
    }

    @Test
    void aPlannedFigureIsAPlanWhateverItsStatus() throws IOException {
        Passage plan = odd().entries().getFirst().passages().get(2);
        assertEquals("وسيصل 30 عاملا!", plan.quotation().exact());
        assertTrue(plan.wholly(Status.PLANNED));
    }

    @Test
    void hedgesDenialsAndBrokenAnchorsAreSaid() throws IOException {
        String plain = ChronologyText.plain(odd());
        assertTrue(plain.contains("الرقم (مستوى): ما يصل إلى 30"), plain);
        assertTrue(plain.contains(ARABIC.text("chronology.tag.denied")), plain);
        assertTrue(plain.contains("موقف هذا النص: ينفي"), plain);
        assertTrue(plain.contains(ARABIC.text("cite.broken")), plain);
        assertTrue(plain.contains("في مصدر آخر: في شباط 2020، بلا يوم محدد"), plain);
    }

    @Test
    void nothingFromTheDataIsMarkupOrTurnsThePageAround() throws IOException {
        String page = ChronologyPage.write(odd());
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<b>") || page.contains("<i>"), page);
        assertTrue(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; عنوان"), page);
        assertTrue(page.contains("<bdi>"), "Latin names are isolated");
        for (String text : List.of(page, ChronologyText.plain(odd()), ChronologyText.markdown(odd()))) {
            assertFalse(text.matches("(?s).*[\\u202A-\\u202E].*"), "no override is left");
            assertTrue(text.contains(ARABIC.text("chronology.controls")), "that they were left out is said");
        }
        assertFalse(page.matches("(?s).*[\\u2066-\\u2069\\u200E\\u200F].*"), "the page isolates by elements");
    }

    @Test
    void thePageStandsAloneAndSaysItsDirection() throws IOException {
        String page = ChronologyPage.write(odd());
        assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"), page);
        assertFalse(page.matches("(?s).*(https?:|src=|href=|url\\(|@import).*"), "nothing is fetched");
        assertTrue(page.contains("default-src 'none'"));
        LabelSettings settings =
                new LabelSettings(Language.ENGLISH, LabelSettings.DEFAULT.monthNames(), LabelSettings.DEFAULT.digits());
        String english = ChronologyPage.write(Chronology.of(OddDataset.in(folder), BundleLabels.of(settings)));
        assertTrue(english.startsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">"), english);
        assertTrue(english.contains("<blockquote lang=\"ar\" dir=\"rtl\">"), english);
    }
}
