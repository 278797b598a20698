package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Dataset;
import org.isnad.model.PublishedOutside;
import org.isnad.time.FuzzyDate;

/** How the articles of a data set are called: a numeral from 1 in the order of the file, a name, a date with its basis. */
public final class SourceNames {

    private final Labels labels;
    private final List<Article> articles;
    private final Map<ArticleId, Integer> numerals;

    SourceNames(Dataset dataset, Map<ArticleId, Integer> numerals, Labels labels) {
        this.labels = labels;
        this.articles = dataset.articles();
        this.numerals = Map.copyOf(numerals);
    }

    /** The numeral of an article; it stays the same on every picture. */
    public int numeral(ArticleId article) {
        Integer numeral = numerals.get(article);
        if (numeral == null) {
            throw new IllegalArgumentException("no article " + article);
        }
        return numeral;
    }

    /** Its publisher, or words that say that none is sure. */
    public String name(Article article) {
        return labels.brief(labels.articleName(article));
    }

    /** Numeral and publisher, «1 فرانس برس»; where nobody is known «المقال 3». */
    String numbered(ArticleId article) {
        int numeral = numeral(article);
        return articles.get(numeral - 1)
                .publisher()
                .map(name -> labels.text("table.source", "numeral", numeral, "name", labels.brief(name)))
                .orElseGet(() -> labels.text("table.source.unnamed", "numeral", numeral));
    }

    public String name(ArticleId article) {
        return name(articles.get(numeral(article) - 1));
    }

    /** «المقال 3 · الفقرة 2»: where the words of an anchor are said to stand. */
    String place(Anchor anchor) {
        return labels.text("record.source", "numeral", numeral(anchor.article()), "paragraph", anchor.paragraph());
    }

    /** The same as short as can be, for a chip. */
    String shortPlace(Anchor anchor) {
        return labels.text(
                "record.source_short", "numeral", numeral(anchor.article()), "paragraph", anchor.paragraph());
    }

    /** The article of that name. */
    public Article article(ArticleId id) {
        return articles.get(numeral(id) - 1);
    }

    /** The headline, or words that say that there is none. */
    String headline(Article article) {
        return article.headline().value().map(labels::brief).orElseGet(() -> labels.text("article.no_headline"));
    }

    /** Who published an article and when, in a few words: «فرانس برس · 9 أيلول 2020 (مستنتج)». */
    String line(Article article) {
        Attribute<FuzzyDate> published = article.publication();
        return published
                .value()
                .map(date -> name(article) + " · "
                        + labels.text(
                                "article.with_basis",
                                "value",
                                labels.shortDate(date),
                                "basis",
                                labels.word(published.basis())))
                .orElseGet(() -> name(article) + " · " + labels.text("article.not_dated"));
    }

    /** «نُشر في 2020 (مستنتج)», or that nobody knows. */
    String published(Article article) {
        Attribute<FuzzyDate> published = article.publication();
        return published
                .value()
                .map(date -> labels.text(
                        "article.published", "date", labels.date(date), "basis", labels.word(published.basis())))
                .orElseGet(() -> labels.text("article.not_dated"));
    }

    /** Where it comes from, when, and in which file, one line each, with the basis. */
    List<String> facts(Article article) {
        List<String> facts = new ArrayList<>();
        facts.add(labels.text(
                "article.outlet", "outlet", attribute(article.outlet()), "agency", attribute(article.agency())));
        facts.add(published(article));
        article.publishedOutside().ifPresent(outside -> facts.add(outside(outside)));
        facts.add(labels.text("article.file", "file", article.fileName()));
        return facts;
    }

    private String outside(PublishedOutside outside) {
        String source = labels.passage(outside.source())
                + outside.address().map(address -> " " + address).orElse("");
        return labels.text("article.outside", "date", labels.date(outside.value()), "source", source);
    }

    private String attribute(Attribute<String> attribute) {
        return attribute
                .value()
                .map(value -> labels.text(
                        "article.with_basis", "value", labels.brief(value), "basis", labels.word(attribute.basis())))
                // Said of an outlet or an agency, which are both feminine in Arabic.
                .orElseGet(() -> labels.text("article.unknown"));
    }
}
