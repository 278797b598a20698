package org.isnad.dataset.webannotation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.isnad.check.Quotation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.model.Article;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.text.RelativeIri;
import org.isnad.time.FuzzyDate;

/**
 * Writes quotations as annotations of the W3C Web Annotation Data Model (Recommendation of 23 February 2017).
 *
 * <p>Each target has a TextQuoteSelector, and where the words stand in the file a TextPositionSelector in code points from
 * the beginning of the whole file, the end exclusive. The article is named by its path in the data set and the SHA-256 of
 * its bytes. Headline, outlet, agency and date are written only where the article itself prints them.
 */
public final class WebAnnotation {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private WebAnnotation() {}

    /**
     * What is said of the words.
     *
     * @param about name of the record that cites them, and of the citation; makes the annotation's own name
     * @param text what they say, in one line
     * @param language BCP 47 tag of {@code text}
     * @param tags single facts, each {@code name:value}
     */
    public record Description(String about, String text, String language, List<String> tags) {

        /** Copies the list. */
        public Description {
            tags = List.copyOf(tags);
        }

        /** A description without tags. */
        public Description(String about, String text, String language) {
            this(about, text, language, List.of());
        }
    }

    /**
     * One annotation; the same words and description always give the same.
     *
     * @param quotations the words, at least one; each becomes a target
     * @param description what is said of them; without it they are only marked
     * @param language BCP 47 tag of the articles
     */
    public static JsonObject of(List<Quotation> quotations, Optional<Description> description, String language) {
        if (quotations.isEmpty()) {
            throw new IllegalArgumentException("no words to annotate");
        }
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("@context", text(CONTEXT));
        fields.putAll(member(quotations, description, language).fields());
        return new JsonObject(fields);
    }

    /** The same as part of a collection, which names the context for all. */
    static JsonObject member(List<Quotation> quotations, Optional<Description> description, String language) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("id", text("urn:uuid:" + name(quotations, description)));
        fields.put("type", text("Annotation"));
        fields.put("motivation", text(description.isPresent() ? "describing" : "highlighting"));
        description.ifPresent(said -> fields.put("body", body(said)));
        List<JsonNode> targets = quotations.stream()
                .<JsonNode>map(quotation -> target(quotation, language))
                .toList();
        fields.put("target", targets.size() == 1 ? targets.getFirst() : new JsonArray(targets));
        return new JsonObject(fields);
    }

    private static JsonNode body(Description said) {
        Map<String, JsonNode> body = new LinkedHashMap<>();
        body.put("type", text("TextualBody"));
        body.put("value", text(said.text()));
        body.put("format", text("text/plain"));
        body.put("language", text(said.language()));
        if (said.tags().isEmpty()) {
            return new JsonObject(body);
        }
        body.put("purpose", text("describing"));
        List<JsonNode> bodies = new ArrayList<>(List.of(new JsonObject(body)));
        said.tags().forEach(tag -> {
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            fields.put("type", text("TextualBody"));
            fields.put("value", text(tag));
            fields.put("purpose", text("tagging"));
            bodies.add(new JsonObject(fields));
        });
        return new JsonArray(bodies);
    }

    private static JsonObject target(Quotation quotation, String language) {
        List<JsonNode> selectors = new ArrayList<>();
        Map<String, JsonNode> quote = new LinkedHashMap<>();
        quote.put("type", text("TextQuoteSelector"));
        quote.put("exact", text(quotation.exact()));
        putIfWritten(quote, "prefix", quotation.prefix());
        putIfWritten(quote, "suffix", quotation.suffix());
        selectors.add(new JsonObject(quote));
        quotation.inFile().ifPresent(range -> {
            Map<String, JsonNode> position = new LinkedHashMap<>();
            position.put("type", text("TextPositionSelector"));
            position.put("start", new JsonNumber(BigDecimal.valueOf(range.start())));
            position.put("end", new JsonNumber(BigDecimal.valueOf(range.end())));
            selectors.add(new JsonObject(position));
        });
        Map<String, JsonNode> target = new LinkedHashMap<>();
        target.put("source", source(quotation.article(), language));
        target.put("selector", new JsonArray(selectors));
        return new JsonObject(target);
    }

    private static JsonObject source(Article article, String language) {
        Map<String, JsonNode> source = new LinkedHashMap<>();
        source.put("id", text(RelativeIri.of(article.file())));
        source.put("type", text("Text"));
        source.put("format", text("text/plain"));
        source.put("language", text(language));
        stated(article.headline()).ifPresent(value -> source.put("dcterms:title", text(value)));
        stated(article.outlet()).ifPresent(value -> source.put("dcterms:publisher", text(value)));
        stated(article.agency()).ifPresent(value -> source.put("dcterms:source", text(value)));
        stated(article.published()).map(FuzzyDate::edtf).ifPresent(value -> source.put("dcterms:issued", text(value)));
        source.put("schema:sha256", text(article.sha256()));
        return new JsonObject(source);
    }

    private static <T> Optional<T> stated(Attribute<T> attribute) {
        return attribute.value().filter(value -> attribute.basis() == Basis.STATED);
    }

    private static void putIfWritten(Map<String, JsonNode> fields, String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, text(value));
        }
    }

    private static UUID name(List<Quotation> quotations, Optional<Description> description) {
        StringBuilder key =
                new StringBuilder(description.map(Description::about).orElse(""));
        for (Quotation quotation : quotations) {
            key.append('\n')
                    .append(quotation.article().sha256())
                    .append('\n')
                    .append(quotation.paragraph())
                    .append('\n')
                    .append(quotation.inFile())
                    .append('\n')
                    .append(quotation.exact());
        }
        return UUID.nameUUIDFromBytes(key.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonString text(String value) {
        return new JsonString(value);
    }
}
