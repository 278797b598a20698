package org.isnad.dataset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.json.JsonNode;
import org.isnad.model.Anchor;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.DateBasis;
import org.isnad.model.Inference;
import org.isnad.model.Quantity;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Voice;

/** Writes what records are made of. */
final class PartWriter {
    private PartWriter() {}

    static void dateBasis(DateBasis basis, FieldWriter<?> fields) {
        switch (basis) {
            case DateBasis.Stated(var phrase) -> {
                fields.put("date_basis", "stated");
                phrase.ifPresent(words -> fields.put("date_phrase", anchor(words)));
            }
            case DateBasis.External() -> fields.put("date_basis", "external");
            case DateBasis.Inferred(var inference) -> inferred(inference, fields);
            // A file holds what the words alone give, and how to count from outside beside it.
            case DateBasis.Outside(var inference, var _) -> inferred(inference, fields);
        }
    }

    private static void inferred(Inference inference, FieldWriter<?> fields) {
        fields.put("date_basis", "inferred").put("inference", inference(inference));
    }

    static JsonNode anchor(Anchor anchor) {
        return anchorFields(anchor).object();
    }

    /** The words without their article. */
    static JsonFieldWriter selector(Anchor anchor, JsonFieldWriter fields) {
        return fields.put("paragraph", anchor.paragraph())
                .put("exact", anchor.exact())
                .words("prefix", anchor.prefix())
                .words("suffix", anchor.suffix());
    }

    static JsonNode citation(Citation citation) {
        JsonFieldWriter fields = anchorFields(citation.anchor())
                .list("voices", citation.voices(), PartWriter::voice)
                .unless(Speech.PARAPHRASE, "speech", citation.speech())
                .unless(Stance.SUPPORTS, "stance", citation.stance());
        citation.claim().ifPresent(claim -> fields.put("claim", claim(claim)));
        return fields.foreign(citation.foreign()).object();
    }

    static JsonNode quantity(Quantity quantity) {
        JsonFieldWriter fields = new JsonFieldWriter();
        return switch (quantity) {
            case Quantity.Exact(var value) ->
                fields.put("type", "exact").put("value", value).object();
            case Quantity.About(var value) ->
                fields.put("type", "about").put("value", value).object();
            case Quantity.AtLeast(var value) ->
                fields.put("type", "at_least").put("value", value).object();
            case Quantity.MoreThan(var value) ->
                fields.put("type", "more_than").put("value", value).object();
            case Quantity.AtMost(var value) ->
                fields.put("type", "at_most").put("value", value).object();
            case Quantity.Within(var min, var max) ->
                fields.put("type", "within").put("min", min).put("max", max).object();
            case Quantity.Part part ->
                fields.put("type", part.hedge())
                        .put("fraction", part.fraction())
                        .object();
            case Quantity.Unquantified(var word) ->
                fields.put("type", "unquantified").put("word", word).object();
        };
    }

    private static JsonFieldWriter anchorFields(Anchor anchor) {
        return selector(
                anchor, new JsonFieldWriter().put("article", anchor.article().value()));
    }

    private static JsonNode voice(Voice voice) {
        JsonFieldWriter fields = new JsonFieldWriter().put("role", voice.role());
        voice.name().ifPresent(name -> {
            if (name.en().isEmpty()) {
                fields.put("name", name.ar());
            } else {
                fields.put("name", name);
            }
        });
        voice.actor().ifPresent(actor -> fields.put("actor", actor.value()));
        return fields.object();
    }

    private static JsonNode claim(Claim claim) {
        JsonFieldWriter fields = new JsonFieldWriter();
        claim.date().ifPresent(date -> fields.put("date", date.edtf()));
        claim.quantity().ifPresent(quantity -> fields.put("quantity", quantity(quantity)));
        return fields.object();
    }

    private static JsonNode inference(Inference inference) {
        JsonFieldWriter fields = new JsonFieldWriter()
                .put("phrase", anchor(inference.phrase()))
                .put("base", base(inference.base()))
                .put("rule", inference.rule());
        parameters(inference.parameters(), fields).put("reasoning", inference.reasoning());
        inference.outside().ifPresent(outside -> fields.put("outside", outside(outside)));
        return fields.object();
    }

    private static JsonNode outside(Inference.Outside outside) {
        JsonFieldWriter fields = new JsonFieldWriter()
                .put("published", outside.article().value())
                .put("date", outside.date().edtf())
                .put("rule", outside.rule());
        return parameters(outside.parameters(), fields)
                .put("reasoning", outside.reasoning())
                .object();
    }

    private static JsonFieldWriter parameters(Map<String, String> parameters, JsonFieldWriter fields) {
        new TreeMap<>(parameters).forEach((name, value) -> {
            if (value.matches("-?\\d{1,9}")) {
                fields.put(name, new BigDecimal(new BigInteger(value)));
            } else {
                fields.put(name, value);
            }
        });
        return fields;
    }

    private static JsonNode base(Inference.Base base) {
        return switch (base) {
            case Inference.Base.Published(var article) ->
                new JsonFieldWriter().put("published", article.value()).object();
            case Inference.Base.Words(var words, var date) ->
                new JsonFieldWriter()
                        .put("citation", anchor(words))
                        .put("date", date.edtf())
                        .object();
        };
    }
}
