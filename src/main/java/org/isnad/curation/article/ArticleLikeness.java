package org.isnad.curation.article;

import java.util.List;
import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;

/** How much of a text an article of the data set has already. */
public sealed interface ArticleLikeness {

    /** From so many of a hundred on, a text is said to be near another. */
    int NEAR_PERCENT = 30;

    /** No article has much of it. */
    record Other() implements ArticleLikeness {}

    /** An article has the same paragraphs. */
    record Same(ArticleId article) implements ArticleLikeness {}

    /**
     * An article has much of it: an agency's report in another paper, or another version.
     *
     * @param article the one that has the most
     * @param percent how many of a hundred runs of five words of the shorter one stand in both
     */
    record Near(ArticleId article, int percent) implements ArticleLikeness {}

    /** Compares a text with all articles of a data set. */
    static ArticleLikeness of(Curation now, String text) {
        ArticleText incoming = ArticleText.of(text);
        WordRuns runs = WordRuns.of(incoming);
        ArticleLikeness nearest = new Other();
        int most = NEAR_PERCENT - 1;
        for (Article article : now.dataset().articles()) {
            Optional<ArticleText> other = Optional.ofNullable(now.texts().get(article.id()));
            if (other.map(ArticleLikeness::words).equals(Optional.of(words(incoming)))) {
                return new Same(article.id());
            }
            int percent = other.map(there -> runs.percentIn(WordRuns.of(there))).orElse(0);
            if (percent > most) {
                most = percent;
                nearest = new Near(article.id(), percent);
            }
        }
        return nearest;
    }

    private static List<String> words(ArticleText text) {
        return text.paragraphs().stream().map(Paragraph::text).toList();
    }
}
