package org.isnad.interchange.timelines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.Paragraph;
import org.isnad.text.RelativeIri;
import org.jspecify.annotations.Nullable;

/**
 * The words that a target of an annotation quotes, and where they stand in the articles at hand: by exact match, told apart by what
 * stands around them, else by their place in the file.
 *
 * @param source the address of the text, or its path
 * @param sha256 of its bytes, or nothing
 * @param exact the words
 * @param prefix the words before them, or nothing
 * @param suffix the words behind them, or nothing
 * @param start where they begin in the file, in code points; -1 where that is not said
 * @param paragraph the number of their paragraph; -1 where that is not said
 * @param inParagraph where they begin in it, in code points; -1 where that is not said
 */
record QuotedWords(
        String source,
        String sha256,
        String exact,
        String prefix,
        String suffix,
        int start,
        int paragraph,
        int inParagraph) {
    /** A selector of our own table of citations, which no annotation has. */
    static final String IN_PARAGRAPH = "isnad:InParagraph";

    /** As much of what stands around the words as tells them apart. */
    private static final int CONTEXT = 40;

    /** A place in an article. */
    record Place(Article article, Paragraph paragraph, int at) {}

    /** What a target quotes; empty where it quotes nothing. */
    static Optional<QuotedWords> of(JsonObject target) {
        List<JsonObject> selectors = Annotations.many(target, "selector").stream()
                .flatMap(node -> node instanceof JsonObject object ? Stream.of(object) : Stream.of())
                .toList();
        Optional<JsonObject> quote = selectors.stream()
                .filter(selector -> !VisItems.words(selector, "exact").isBlank())
                .findFirst();
        Optional<JsonObject> source = Optional.ofNullable(target.fields().get("source"))
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
        return quote.map(words -> new QuotedWords(
                source.map(object -> VisItems.words(object, "id")).orElseGet(() -> VisItems.words(target, "source")),
                source.map(object -> VisItems.words(object, "schema:sha256")).orElse(""),
                VisItems.words(words, "exact").strip(),
                VisItems.words(words, "prefix"),
                VisItems.words(words, "suffix"),
                number(selectors, "TextPositionSelector", "start"),
                number(selectors, IN_PARAGRAPH, "paragraph"),
                number(selectors, IN_PARAGRAPH, "start")));
    }

    private static int number(List<JsonObject> selectors, String type, String field) {
        return selectors.stream()
                .filter(selector -> VisItems.words(selector, "type").equals(type))
                .map(selector -> number(selector.fields().get(field)))
                .findFirst()
                .orElse(-1);
    }

    private static int number(@Nullable JsonNode node) {
        try {
            return node instanceof JsonNumber(BigDecimal value, var _) ? value.intValueExact() : -1;
        } catch (ArithmeticException e) {
            return -1;
        }
    }

    /** The places of the words: one where it is certain; none where they stand nowhere; several where nothing tells them apart. */
    List<Place> places(ArticleFolder folder) {
        List<Place> all = new ArrayList<>();
        for (Article article : meant(folder)) {
            for (Paragraph paragraph : folder.text(article).paragraphs()) {
                for (int at = paragraph.text().indexOf(exact);
                        at >= 0;
                        at = paragraph.text().indexOf(exact, at + 1)) {
                    all.add(new Place(article, paragraph, at));
                }
            }
        }
        if (all.size() < 2) {
            return all;
        }
        List<Place> counted = all.stream().filter(this::counted).toList();
        if (counted.size() == 1) {
            return counted;
        }
        List<Place> around = all.stream().filter(this::around).toList();
        if (around.size() == 1) {
            return around;
        }
        List<Place> left = around.isEmpty() ? all : around;
        List<Place> there =
                left.stream().filter(place -> begins(place) == start).toList();
        return there.size() == 1 ? there : left;
    }

    /** The article that the target names, by its checksum or its file; else all. */
    private List<Article> meant(ArticleFolder folder) {
        List<Article> same = folder.articles().stream()
                .filter(article -> article.sha256().equals(sha256))
                .toList();
        String path = RelativeIri.path(source).orElse(source);
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<Article> named = folder.articles().stream()
                .filter(article -> !name.isEmpty() && article.fileName().equals(name))
                .toList();
        return same.isEmpty() ? named.isEmpty() ? folder.articles() : named : same.subList(0, 1);
    }

    private boolean around(Place place) {
        String text = place.paragraph().text();
        String before = text.substring(0, place.at()).stripTrailing();
        String after = text.substring(place.at() + exact.length()).stripLeading();
        String wantedBefore = prefix.strip();
        String wantedAfter = suffix.strip();
        return (before.endsWith(wantedBefore) || wantedBefore.endsWith(before))
                && (after.startsWith(wantedAfter) || wantedAfter.startsWith(after));
    }

    private boolean counted(Place place) {
        String before = place.paragraph().text().substring(0, place.at());
        return place.paragraph().number() == paragraph && before.codePointCount(0, before.length()) == inParagraph;
    }

    private static int begins(Place place) {
        return place.paragraph().startCp() + place.paragraph().text().codePointCount(0, place.at());
    }

    /** The anchor of the words at a place; with the words around them where the paragraph has them twice. */
    static Anchor anchor(Place place, String exact) {
        String text = place.paragraph().text();
        boolean once = text.indexOf(exact) == text.lastIndexOf(exact);
        int end = place.at() + exact.length();
        return new Anchor(
                place.article().id(),
                place.paragraph().number(),
                exact,
                once ? "" : text.substring(around(text, place.at(), -CONTEXT), place.at()),
                once ? "" : text.substring(end, around(text, end, CONTEXT)));
    }

    /** A place in a text so many units away, which cuts no letter in two. */
    private static int around(String text, int from, int units) {
        int place = Math.clamp(from + (long) units, 0, text.length());
        boolean inside = place > 0
                && place < text.length()
                && Character.isLowSurrogate(text.charAt(place))
                && Character.isHighSurrogate(text.charAt(place - 1));
        return inside ? place + 1 : place;
    }
}
