package org.isnad.search;

import java.util.HashMap;
import java.util.Map;
import org.isnad.search.words.FormKeys;

/**
 * What was read of texts and words when an index was built, so that the index of a changed data set need not read it again.
 * It keeps what its own index asked for, and no more. Used by one thread while that index is built, by any afterwards.
 */
final class Readings {
    /** What was read of more is not kept: a table of a million events is not edited word by word, and has to fit into memory. */
    private static final int MOST_TEXTS = 100_000;

    private final Map<String, ReadText> texts = new HashMap<>();
    private final Map<String, FormKeys> forms = new HashMap<>();
    private final int most;

    /** Nothing is read yet. */
    Readings() {
        this(MOST_TEXTS);
    }

    /**
     * Nothing is read yet.
     *
     * @param most of how many different texts it is kept what was read
     */
    Readings(int most) {
        this.most = most;
    }

    /** The analysis of a text; reused if the text is known already. */
    ReadText text(String text, Readings known) {
        ReadText read = texts.get(text);
        if (read == null) {
            ReadText before = known.texts.get(text);
            read = before == null ? ReadText.of(text) : before;
            if (texts.size() <= most) {
                texts.put(text, read);
            }
        }
        return read;
    }

    /** To be told when the index is built: of too many texts nothing is kept. */
    void finish() {
        if (texts.size() > most) {
            texts.clear();
        }
    }

    /** The keys of a form; taken over where they are known already. */
    FormKeys form(String form, Readings known) {
        return forms.computeIfAbsent(form, asked -> {
            FormKeys read = known.forms.get(asked);
            return read == null ? FormKeys.of(asked) : read;
        });
    }
}
