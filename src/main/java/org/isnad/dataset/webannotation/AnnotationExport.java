package org.isnad.dataset.webannotation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.check.Quotation;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CitationTable;
import org.isnad.dataset.csv.Column;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.DatedRecord;

/**
 * Writes a data set as an AnnotationCollection with one annotation for each citation of an event or figure, in the order of
 * the {@link CitationTable}.
 *
 * <p>What the row of a citation says is said by tags, {@code status:planned}; the words and their place are the target's.
 * The words of a broken anchor have no position and the tag {@code anchor:broken}.
 */
public final class AnnotationExport {

    /** Said by the body's text or by the target. */
    private static final Set<Column> ELSEWHERE = EnumSet.of(
            Column.TITLE_AR, Column.TITLE_EN, Column.ARTICLE, Column.PARAGRAPH, Column.START, Column.END, Column.QUOTE);

    private final LoadedDataset loaded;
    private final Function<DatedRecord, Title> titles;
    private final Map<ArticleId, Article> articles;

    private AnnotationExport(LoadedDataset loaded, Function<DatedRecord, Title> titles) {
        this.loaded = loaded;
        this.titles = titles;
        articles = loaded.dataset().articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /**
     * What a record says, in one line.
     *
     * @param text the line
     * @param language BCP 47 tag
     */
    public record Title(String text, String language) {}

    /** The text of the file. */
    public static String write(LoadedDataset dataset, Function<DatedRecord, Title> titles) {
        return JsonWriter.write(new AnnotationExport(dataset, titles).collection());
    }

    private JsonObject collection() {
        List<JsonNode> items = CitationTable.of(loaded).stream()
                .<JsonNode>map(this::annotation)
                .toList();
        Map<String, JsonNode> page = new LinkedHashMap<>();
        page.put("id", name("page"));
        page.put("type", new JsonString("AnnotationPage"));
        page.put("startIndex", number(0));
        page.put("items", new JsonArray(items));
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("@context", new JsonString(WebAnnotation.CONTEXT));
        fields.put("id", name("collection"));
        fields.put("type", new JsonString("AnnotationCollection"));
        fields.put("label", new JsonString(loaded.dataset().title().ar()));
        fields.put("total", number(items.size()));
        fields.put("first", new JsonObject(page));
        return new JsonObject(fields);
    }

    private JsonObject annotation(CitationTable.Row row) {
        Anchor anchor = row.citation().anchor();
        Article article = Optional.ofNullable(articles.get(anchor.article())).orElseThrow();
        Quotation quotation = Quotation.of(
                anchor, article, loaded.text(article.id()), loaded.evidence().of(anchor));
        Title title = titles.apply(row.record());
        WebAnnotation.Description description = new WebAnnotation.Description(
                row.record().id().value() + "/" + row.index(), title.text(), title.language(), tags(row, quotation));
        return WebAnnotation.member(
                List.of(quotation), Optional.of(description), loaded.dataset().language());
    }

    private static List<String> tags(CitationTable.Row row, Quotation quotation) {
        List<String> tags = row.cells().entrySet().stream()
                .filter(cell ->
                        !ELSEWHERE.contains(cell.getKey()) && !cell.getValue().isEmpty())
                .map(cell -> cell.getKey().heading() + ":" + cell.getValue())
                .collect(Collectors.toList());
        if (quotation.inFile().isEmpty()) {
            tags.add("anchor:broken");
        }
        return tags;
    }

    private JsonString name(String part) {
        byte[] key = (part + "/" + loaded.dataset().id()).getBytes(StandardCharsets.UTF_8);
        return new JsonString("urn:uuid:" + UUID.nameUUIDFromBytes(key));
    }

    private static JsonNumber number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
