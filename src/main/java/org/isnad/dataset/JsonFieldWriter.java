package org.isnad.dataset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Bilingual;
import org.isnad.model.Foreign;

/** Gathers the fields of one object in a tree. */
final class JsonFieldWriter extends FieldWriter<JsonFieldWriter> {
    private final Map<String, JsonNode> fields = new LinkedHashMap<>();

    JsonObject object() {
        return new JsonObject(fields);
    }

    @Override
    JsonFieldWriter put(String name, JsonNode value) {
        fields.put(name, value);
        return this;
    }

    @Override
    JsonFieldWriter put(String name, Bilingual text) {
        JsonFieldWriter words = new JsonFieldWriter().put("ar", text.ar());
        text.en().ifPresent(en -> words.put("en", en));
        return put(name, words.object());
    }

    @Override
    JsonFieldWriter foreign(Foreign foreign) {
        return foreign.fields().isEmpty() ? this : put("foreign", ForeignJson.write(foreign));
    }

    @Override
    JsonFieldWriter self() {
        return this;
    }
}
