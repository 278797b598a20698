package org.isnad.search;

import java.util.List;
import org.isnad.search.words.Word;
import org.isnad.text.CodePointRange;
import org.isnad.text.FoldedText;

/**
 * A parsed query: the text as typed and the conditions read from it. Every text is a query.
 *
 * @param text as typed
 * @param terms in the order of the text; they do not overlap
 */
public record SearchQuery(String text, List<Term> terms) {
    /** How many conditions are read; what follows in a longer text is left out. */
    public static final int MOST_TERMS = 32;

    /** How many UTF-16 units are read; what follows in a longer text is left out. */
    public static final int MOST_CHARACTERS = 2_000;

    /** Copies the list. */
    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /** Reads a whole query: «قوات» finds no «قواتمر». */
    public static SearchQuery of(String text) {
        return new QueryReader(text, false).read();
    }

    /** Reads a query that is still being typed: its last word may be the beginning of a longer one. */
    public static SearchQuery typing(String text) {
        return new QueryReader(text, true).read();
    }

    /** Whether nothing is asked for; such a query finds nothing. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Whether the text is longer, or has more conditions, than is read. */
    public boolean isCutOff() {
        if (text.length() > MOST_CHARACTERS) {
            return true;
        }
        if (terms.size() < MOST_TERMS) {
            return false;
        }
        String rest = text.substring(terms.getLast().range().utf16End(text));
        return !Word.in(FoldedText.of(rest)).isEmpty();
    }

    /** The text without one of its terms, to be read again when a chip is removed. */
    public String without(Term term) {
        CodePointRange range = term.range();
        String before = text.substring(0, range.utf16Start(text)).stripTrailing();
        String after = text.substring(range.utf16End(text)).stripLeading();
        return before.isEmpty() || after.isEmpty() ? before + after : before + " " + after;
    }
}
