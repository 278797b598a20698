package org.isnad.search;

import java.util.BitSet;
import java.util.List;
import org.isnad.search.Term.SearchedWord;
import org.isnad.search.words.SmallWords;
import org.isnad.search.words.Verbs;
import org.isnad.text.FoldedText;

/**
 * What makes a query a question, and which of its words then fall away: «كم عدد القوات في 2007» asks for «القوات» and 2007.
 *
 * @param asked whether it is a question
 * @param fallen the indexes of the terms that fall away; never all
 */
record Question(boolean asked, BitSet fallen) {

    /** Reads the terms of a query. */
    static Question of(SearchQuery query) {
        List<String> words = query.terms().stream().map(Question::word).toList();
        int first = first(words);
        boolean asked = first < words.size() && (SmallWords.asks(words.get(first)) || begun(words, first));
        if (!asked && !marked(query.text())) {
            return new Question(false, new BitSet());
        }
        int closing = closing(words);
        BitSet fallen = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean begins = asked && i == first;
            boolean counted = i > 0 && fallen.get(i - 1) && SmallWords.isCounted(word);
            boolean polite = (i < first || i >= closing) && SmallWords.isPolite(word);
            fallen.set(i, begins || counted || polite || SmallWords.asks(word) || SmallWords.isFiller(word));
        }
        boolean nothingLeft = fallen.cardinality() == words.size();
        return nothingLeft ? new Question(false, new BitSet()) : new Question(true, fallen);
    }

    /** Where the question begins: behind «إلى», «منذ», «و» or the like, and behind «هل تعرف», "can you tell me"; 0 where none is. */
    private static int first(List<String> words) {
        int first = 0;
        for (int next = 0; next < words.size(); next++) {
            String word = words.get(next);
            if (SmallWords.asks(word) || begun(words, next)) {
                first = next;
            } else if (!SmallWords.isParticle(word) && !SmallWords.isPolite(word) && !word.equals("منذ")) {
                break;
            }
        }
        return first;
    }

    /** Where the polite words begin with which a question ends: «لو سمحت», "please"; how many words there are where none are. */
    private static int closing(List<String> words) {
        int closing = words.size();
        while (closing > 0 && SmallWords.isPolite(words.get(closing - 1))) {
            closing--;
        }
        return closing;
    }

    /** «من» and «ما» ask only before such a word: «من هو», «من قتل», «ما عدد»; otherwise they are particles. */
    private static boolean begun(List<String> words, int first) {
        if (!SmallWords.begins(words.get(first)) || first + 1 >= words.size()) {
            return false;
        }
        String next = words.get(first + 1);
        return SmallWords.isIntroduced(next) || Verbs.isVerb(next);
    }

    private static boolean marked(String text) {
        String end = text.strip();
        return end.endsWith("؟") || end.endsWith("?");
    }

    private static String word(Term term) {
        return term instanceof SearchedWord word ? FoldedText.of(word.typed()).folded() : "";
    }
}
