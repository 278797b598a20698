package org.isnad.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.isnad.search.Hit;
import org.isnad.search.HitType;
import org.isnad.search.Reason;
import org.isnad.search.SearchResult;
import org.isnad.text.CodePointRange;

/** The results of a search as lines or JSON; each names the words of an article where there are any. */
final class SearchReport {
    /** How many code points of a paragraph are shown before and behind the words. */
    private static final int CONTEXT = 40;

    private final LoadedDataset loaded;
    private final Map<ArticleId, Article> articles;
    private final Map<String, List<Citation>> citations;
    private final Map<Place, List<CodePointRange>> foundInArticles;

    /** A paragraph of an article. */
    private record Place(ArticleId article, int paragraph) {}

    /**
     * One result.
     *
     * @param id the event, figure, note or article
     * @param place where the words stand; empty for a note without citation
     * @param range code points of the words, in the paragraph, or without a place in the text of the note
     * @param match the words
     * @param text title, note or paragraph, as printed
     */
    record Line(
            HitType type,
            String id,
            Optional<Words> place,
            CodePointRange range,
            String match,
            Reason reason,
            String text) {

        String text(Labels labels) {
            return labels.text(
                    "cli.search.line",
                    "type",
                    labels.text("search.kind." + type.name().toLowerCase(Locale.ROOT)),
                    "id",
                    id,
                    "reason",
                    labels.text("search.reason." + reason.name().toLowerCase(Locale.ROOT)),
                    "place",
                    place.map(words -> labels.text(
                                    "cli.search.place",
                                    "file",
                                    words.file(),
                                    "paragraph",
                                    words.paragraph(),
                                    "start",
                                    range.start(),
                                    "end",
                                    range.end()))
                            .orElse("-"),
                    "match",
                    match,
                    "text",
                    type == HitType.ARTICLE ? around() : text);
        }

        /** The words with a little of what stands before and behind. */
        private String around() {
            int from = Math.max(0, range.start() - CONTEXT);
            int to = Math.min(text.codePointCount(0, text.length()), range.end() + CONTEXT);
            return (from > 0 ? "…" : "")
                    + new CodePointRange(from, to).of(text)
                    + (to < text.codePointCount(0, text.length()) ? "…" : "");
        }
    }

    /** The paragraph that words stand in. */
    record Words(String file, int paragraph) {}

    SearchReport(LoadedDataset loaded, SearchResult all) {
        this.loaded = loaded;
        Dataset dataset = loaded.dataset();
        articles = dataset.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        citations = Stream.of(
                        dataset.events().stream()
                                .map(event ->
                                        Map.entry(key(HitType.EVENT, event.id().value()), event.citations())),
                        dataset.figures().stream()
                                .map(figure -> Map.entry(
                                        key(HitType.FIGURE, figure.id().value()), figure.citations())),
                        dataset.notes().stream()
                                .map(note ->
                                        Map.entry(key(HitType.NOTE, note.id().value()), note.citations())))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        foundInArticles = all.of(HitType.ARTICLE).stream()
                .collect(Collectors.toMap(
                        hit -> new Place(new ArticleId(hit.id()), hit.paragraph()),
                        Hit::ranges,
                        (first, second) -> first));
    }

    private static String key(HitType type, String id) {
        return type + " " + id;
    }

    Line line(Hit hit) {
        if (hit.type() == HitType.ARTICLE) {
            CodePointRange range = range(hit);
            return line(hit, new Place(new ArticleId(hit.id()), hit.paragraph()), range, range.of(hit.text()));
        }
        List<Citation> cited = citations.getOrDefault(key(hit.type(), hit.id()), List.of());
        for (boolean matching : List.of(true, false)) {
            for (Citation citation : cited) {
                Anchor anchor = citation.anchor();
                Place place = new Place(anchor.article(), anchor.paragraph());
                if (loaded.evidence().of(anchor) instanceof Resolution.Resolved(var words)) {
                    Optional<CodePointRange> found = matching
                            ? foundInArticles.getOrDefault(place, List.of()).stream()
                                    .filter(words::overlaps)
                                    .findFirst()
                            : Optional.of(words);
                    Optional<String> text = loaded.text(place.article())
                            .flatMap(article -> article.paragraph(place.paragraph()))
                            .map(Paragraph::text);
                    if (found.isPresent() && text.isPresent()) {
                        return line(hit, place, found.get(), found.get().of(text.get()));
                    }
                }
            }
        }
        CodePointRange range = range(hit);
        return new Line(hit.type(), hit.id(), Optional.empty(), range, range.of(hit.text()), hit.reason(), hit.text());
    }

    private Line line(Hit hit, Place place, CodePointRange range, String match) {
        String file = Optional.ofNullable(articles.get(place.article()))
                .map(Article::fileName)
                .orElse(place.article().value());
        return new Line(
                hit.type(),
                hit.id(),
                Optional.of(new Words(file, place.paragraph())),
                range,
                match,
                hit.reason(),
                hit.text());
    }

    /** The longest stretch of words found, the first one of several; the whole text when no words were asked for. */
    private static CodePointRange range(Hit hit) {
        CodePointRange longest = hit.ranges().isEmpty()
                ? CodePointRange.ofUtf16(hit.text(), 0, hit.text().length())
                : hit.ranges().getFirst();
        for (CodePointRange range : hit.ranges()) {
            if (range.end() - range.start() > longest.end() - longest.start()) {
                longest = range;
            }
        }
        return longest;
    }

    /** One JSON object. */
    static String json(List<Line> lines) {
        return JsonWriter.write(new JsonObject(Map.of(
                "results", new JsonArray(lines.stream().map(SearchReport::json).toList()))));
    }

    private static JsonNode json(Line line) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("type", new JsonString(line.type().name().toLowerCase(Locale.ROOT)));
        fields.put("id", new JsonString(line.id()));
        line.place().ifPresent(words -> {
            fields.put("article", new JsonString(words.file()));
            fields.put("paragraph", number(words.paragraph()));
        });
        fields.put("start", number(line.range().start()));
        fields.put("end", number(line.range().end()));
        fields.put("match", new JsonString(line.match()));
        fields.put("reason", new JsonString(line.reason().name().toLowerCase(Locale.ROOT)));
        if (line.type() != HitType.ARTICLE) {
            fields.put("title", new JsonString(line.text()));
        }
        return new JsonObject(fields);
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
