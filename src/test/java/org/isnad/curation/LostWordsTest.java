package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.check.Evidence;
import org.isnad.check.Subject;
import org.isnad.curation.article.ArticleUses;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Event;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.junit.jupiter.api.Test;

/** Words that an article no longer has are listed one by one with the nearest, which are taken only by an edit. */
final class LostWordsTest {
    private static final LoadedDataset SHIPPED = ((Loaded) DatasetReader.readShipped()).dataset();

    private static Anchor someAnchor() {
        return SHIPPED.whole().events().getFirst().citations().getFirst().anchor();
    }

    /** The shipped articles, in one of which somebody has changed a word of what is cited. */
    private static Curation changedOnDisk() {
        Anchor anchor = someAnchor();
        String text = SHIPPED.texts().get(anchor.article()).paragraphs().stream()
                .map(Paragraph::text)
                .collect(Collectors.joining("\n\n"));
        int cut = anchor.exact().lastIndexOf(' ');
        String other =
                anchor.exact().substring(0, cut) + " تقريبًا" + anchor.exact().substring(cut);
        Map<ArticleId, ArticleText> texts = new HashMap<>(SHIPPED.texts());
        texts.put(anchor.article(), ArticleText.of(text.replace(anchor.exact(), other)));
        return Curation.of(SHIPPED.whole(), texts);
    }

    private static List<LostWords> lost(Curation now) {
        return LostWords.of(now.dataset(), Evidence.of(now.dataset(), now.texts()));
    }

    @Test
    void nothingIsLostOfTheShippedArticles() {
        assertEquals(List.of(), lost(Curation.of(SHIPPED.whole(), SHIPPED.texts())));
    }

    @Test
    void theNearestWordsAreOfferedAndTakenEverywhereByOneEdit() {
        Curation now = changedOnDisk();
        Anchor anchor = someAnchor();
        Event first = SHIPPED.whole().events().getFirst();
        List<LostWords> before = lost(now);
        LostWords one = before.stream()
                .filter(each -> each.anchor().equals(anchor) && each.subject().equals(new Subject.OfRecord(first.id())))
                .findFirst()
                .orElseThrow();
        assertTrue(one.nearest().isPresent());
        assertEquals(
                SHIPPED.whole().events().getFirst().citations().getFirst().anchor(),
                now.dataset().events().getFirst().citations().getFirst().anchor(),
                "nothing is taken by itself");
        Curation after = assertInstanceOf(
                        Outcome.Done.class, now.apply(one.takeNearest().orElseThrow()))
                .after();
        assertTrue(lost(after).stream().noneMatch(each -> each.anchor().equals(anchor)));
        assertInstanceOf(
                Resolution.Resolved.class,
                Evidence.of(after.dataset(), after.texts())
                        .of(after.dataset()
                                .events()
                                .getFirst()
                                .citations()
                                .getFirst()
                                .anchor()));
        assertTrue(lost(after).size() < before.size());
        assertInstanceOf(
                Outcome.Refused.class,
                after.apply(one.takeNearest().orElseThrow()),
                "nobody cites the former any more");
    }

    @Test
    void whatRestsOnAnArticleIsNamedBeforeItIsRemoved() {
        ArticleId id = someAnchor().article();
        List<Subject> resting = ArticleUses.of(SHIPPED.whole(), id);
        assertTrue(resting.contains(
                new Subject.OfRecord(SHIPPED.whole().events().getFirst().id())));
        assertTrue(resting.size()
                >= SHIPPED.whole().events().stream()
                        .filter(event -> event.citations().stream()
                                .anyMatch(one -> one.anchor().article().equals(id)))
                        .count());
        assertEquals(List.of(), ArticleUses.of(SHIPPED.whole(), new ArticleId("none")));
        assertEquals(
                Optional.empty(),
                resting.stream().filter(one -> one instanceof Subject.OfArticle).findFirst());
    }
}
