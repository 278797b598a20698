package org.isnad.dataset;

import org.isnad.json.JsonNode;
import org.isnad.model.Bilingual;
import org.isnad.model.Foreign;

/** Passes the fields of records on, without a tree of them. */
final class PassedFieldWriter extends FieldWriter<PassedFieldWriter> {
    private final RecordFields receiver;

    PassedFieldWriter(RecordFields receiver) {
        this.receiver = receiver;
    }

    @Override
    PassedFieldWriter put(String name, JsonNode value) {
        receiver.value(name, value);
        return this;
    }

    @Override
    PassedFieldWriter put(String name, String words) {
        receiver.text(name, words);
        return this;
    }

    @Override
    PassedFieldWriter put(String name, Bilingual text) {
        receiver.begin(name);
        receiver.text("ar", text.ar());
        text.en().ifPresent(en -> receiver.text("en", en));
        receiver.end();
        return this;
    }

    @Override
    PassedFieldWriter foreign(Foreign foreign) {
        if (!foreign.fields().isEmpty()) {
            receiver.begin("foreign");
            ForeignJson.pass(foreign, receiver);
            receiver.end();
        }
        return this;
    }

    @Override
    PassedFieldWriter self() {
        return this;
    }
}
