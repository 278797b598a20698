package org.isnad.search;

import java.util.HashMap;
import java.util.Map;
import org.isnad.search.words.FormKeys;

/**
 * What was read of texts and words when an index was built, so that the index of a changed data set need not read it again.
 * It keeps what its own index asked for, and no more. Used by one thread while that index is built, by any afterwards.
 */
final class Readings {
    private final Map<String, ReadText> texts = new HashMap<>();
    private final Map<String, FormKeys> forms = new HashMap<>();

    /** The analysis of a text; reused if the text is known already. */
    ReadText text(String text, Readings known) {
        return texts.computeIfAbsent(text, asked -> {
            ReadText read = known.texts.get(asked);
            return read == null ? ReadText.of(asked) : read;
        });
    }

    /** The keys of a form; taken over where they are known already. */
    FormKeys form(String form, Readings known) {
        return forms.computeIfAbsent(form, asked -> {
            FormKeys read = known.forms.get(asked);
            return read == null ? FormKeys.of(asked) : read;
        });
    }
}
