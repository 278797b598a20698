package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.AnchorResolver;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.junit.jupiter.api.Test;

/** A newer version of an article gets the citations of unchanged sentences, and no others. */
final class VersionComparisonTest {
    private static final LoadedDataset SHIPPED = assertInstanceOf(LoadResult.Loaded.class, DatasetReader.readShipped())
            .dataset();
    private static final ArticleId OLD = new ArticleId("000");
    private static final ArticleId NEW = new ArticleId("newer");

    @Test
    void aVersionWithAnotherBeginningGetsEverything() {
        String text = "تحديث من الناشر.\n" + words();
        Curation with = with(text);
        assertEquals(
                List.of(), VersionComparison.of(with, OLD, NEW).orElseThrow().changed());
        Curation after = after(with);
        Set<ArticleId> cited = anchors(after).stream().map(Anchor::article).collect(Collectors.toSet());
        assertTrue(cited.contains(NEW));
        assertTrue(!cited.contains(OLD));
        AnchorResolver resolver = new AnchorResolver(after.texts());
        List<Anchor> before = anchors(with);
        List<Anchor> now = anchors(after);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i).exact(), now.get(i).exact());
            assertInstanceOf(Resolution.Resolved.class, resolver.resolve(now.get(i)));
            if (now.get(i).article().equals(NEW)) {
                assertEquals(before.get(i).paragraph() + 1, now.get(i).paragraph());
            }
        }
        assertTrue(
                after.dataset().articles().stream()
                        .anyMatch(article -> article.id().equals(OLD)),
                "the old stays");
        // And back: the same data set.
        assertEquals(
                DatasetWriter.write(with.dataset().withArticles(List.of())),
                DatasetWriter.write(
                        assertInstanceOf(Outcome.Done.class, after.apply(new ArticleEdit.TakeOver(NEW, OLD)))
                                .after()
                                .dataset()
                                .withArticles(List.of())));
    }

    @Test
    void whatChangedIsListedAndGoesOnCitingTheOlderOne() {
        Anchor anchor = SHIPPED.dataset().events().stream()
                .flatMap(event -> event.citations().stream())
                .map(Citation::anchor)
                .filter(found -> found.article().equals(OLD))
                .findFirst()
                .orElseThrow();
        String paragraph = SHIPPED.texts()
                .get(OLD)
                .paragraph(anchor.paragraph())
                .orElseThrow()
                .text();
        // The words are still there, in a sentence that says the opposite.
        Curation with = with(words().replace(paragraph, "لم يصح ما قيل من أن " + paragraph));
        List<LostWords> changed =
                VersionComparison.of(with, OLD, NEW).orElseThrow().changed();
        assertTrue(changed.stream().anyMatch(each -> each.anchor().equals(anchor)), changed.toString());
        assertTrue(changed.getFirst().nearest().isPresent());
        Curation after = after(with);
        List<Anchor> left = anchors(after).stream()
                .filter(each -> each.article().equals(OLD))
                .toList();
        assertTrue(left.contains(anchor));
        assertEquals(
                Set.copyOf(left),
                changed.stream().map(LostWords::anchor).filter(left::contains).collect(Collectors.toSet()));
        assertTrue(changed.size() >= left.size(), "phrases of dates as well");
    }

    @Test
    void aSentenceThatStandsTwiceIsNotTakenOver() {
        Curation with = with(words() + "\n" + words());
        assertEquals(after(with).dataset().events(), SHIPPED.whole().events());
    }

    private static String words() {
        return SHIPPED.texts().get(OLD).paragraphs().stream()
                .map(Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    private static Curation with(String text) {
        ArticleEdit edit = new ArticleEdit.Add("articles/newer.txt", text, Optional.of(NEW), Optional.empty());
        return assertInstanceOf(
                        Outcome.Done.class,
                        Curation.of(SHIPPED.whole(), SHIPPED.texts()).apply(edit))
                .after();
    }

    private static Curation after(Curation with) {
        return assertInstanceOf(Outcome.Done.class, with.apply(new ArticleEdit.TakeOver(OLD, NEW)))
                .after();
    }

    private static List<Anchor> anchors(Curation now) {
        return Stream.<DatedRecord>concat(now.dataset().events().stream(), now.dataset().figures().stream())
                .flatMap(record -> record.citations().stream())
                .map(Citation::anchor)
                .toList();
    }
}
