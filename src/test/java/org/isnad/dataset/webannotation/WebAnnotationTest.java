package org.isnad.dataset.webannotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Quotation;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.junit.jupiter.api.Test;

/** Annotations find their words in the files of the articles. */
final class WebAnnotationTest {

    private static final LoadedDataset SHIPPED =
            ((LoadResult.Loaded) DatasetReader.readShipped(Optional.empty())).dataset();

    private static Article article(ArticleId id) {
        return SHIPPED.dataset().articles().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Quotation> quotations() {
        return Stream.<DatedRecord>concat(SHIPPED.dataset().events().stream(), SHIPPED.dataset().figures().stream())
                .flatMap(record -> record.citations().stream())
                .map(Citation::anchor)
                .map(anchor -> Quotation.of(
                        anchor,
                        article(anchor.article()),
                        SHIPPED.text(anchor.article()),
                        SHIPPED.evidence().of(anchor)));
    }

    private static Map<String, JsonNode> object(JsonNode node) {
        return ((JsonObject) node).fields();
    }

    private static String string(Map<String, JsonNode> fields, String name) {
        return fields.containsKey(name) ? ((JsonString) fields.get(name)).value() : "";
    }

    private static int number(Map<String, JsonNode> fields, String name) {
        return ((JsonNumber) fields.get(name)).value().intValueExact();
    }

    @Test
    void positionsCountCodePointsFromTheBeginningOfTheWholeFile() throws IOException {
        int found = 0;
        for (Quotation quotation : quotations().toList()) {
            Map<String, JsonNode> target = object(WebAnnotation.of(List.of(quotation), Optional.empty(), "ar")
                    .fields()
                    .get("target"));
            int[] file = Files.readString(Path.of("seeds", quotation.article().fileName()))
                    .codePoints()
                    .toArray();
            assertEquals(quotation.article().file(), string(object(target.get("source")), "id"));
            List<JsonNode> selectors = ((JsonArray) target.get("selector")).elements();
            Map<String, JsonNode> quote = object(selectors.get(0));
            Map<String, JsonNode> position = object(selectors.get(1));
            int start = number(position, "start");
            int end = number(position, "end");
            String prefix = string(quote, "prefix");
            String suffix = string(quote, "suffix");
            assertEquals(string(quote, "exact"), new String(file, start, end - start));
            int before = prefix.codePointCount(0, prefix.length());
            assertEquals(prefix, new String(file, start - before, before));
            assertEquals(suffix, new String(file, end, suffix.codePointCount(0, suffix.length())));
            found++;
        }
        assertTrue(found > 150, "annotations were checked");
    }

    @Test
    void onlyWhatTheArticlePrintsIsSaidOfIt() {
        Quotation first = quotations()
                .filter(one -> one.article().id().value().equals("004"))
                .findFirst()
                .orElseThrow();
        Map<String, JsonNode> source = object(object(WebAnnotation.of(List.of(first), Optional.empty(), "ar")
                        .fields()
                        .get("target"))
                .get("source"));
        assertEquals(first.article().sha256(), string(source, "schema:sha256"));
        assertEquals("الولايات المتحدة تقرر الانسحاب من 3 قواعد لها في العراق", string(source, "dcterms:title"));
        assertFalse(source.containsKey("dcterms:issued"), "the date is inferred");
        assertFalse(source.containsKey("dcterms:source"), "the agency is inferred");
    }

    @Test
    void theSameWordsHaveTheSameNameAndOthersAnother() {
        List<Quotation> two = quotations().limit(2).toList();
        Optional<WebAnnotation.Description> said =
                Optional.of(new WebAnnotation.Description("record/0", "ما تقوله", "ar"));
        JsonObject one = WebAnnotation.of(List.of(two.get(0)), said, "ar");
        assertEquals(one, WebAnnotation.of(List.of(two.get(0)), said, "ar"));
        assertNotEquals(
                string(one.fields(), "id"),
                string(WebAnnotation.of(List.of(two.get(1)), said, "ar").fields(), "id"));
        assertEquals("describing", string(one.fields(), "motivation"));
        assertEquals("ما تقوله", string(object(one.fields().get("body")), "value"));
    }

    @Test
    void wordsOfSeveralParagraphsAreSeveralTargets() {
        JsonObject both = WebAnnotation.of(quotations().limit(2).toList(), Optional.empty(), "ar");
        assertEquals(2, ((JsonArray) both.fields().get("target")).elements().size());
        assertEquals("highlighting", string(both.fields(), "motivation"));
    }
}
