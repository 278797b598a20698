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
        BitSet fallen = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean begins = asked && i == first;
            boolean counted = i > 0 && fallen.get(i - 1) && SmallWords.isCounted(word);
            fallen.set(i, begins || counted || SmallWords.asks(word) || SmallWords.isFiller(word));
        }
        boolean nothingLeft = fallen.cardinality() == words.size();
        return nothingLeft ? new Question(false, new BitSet()) : new Question(true, fallen);
    }

    /** Where the question may begin: behind «إلى», «منذ», «و» or the like. */
    private static int first(List<String> words) {
        int next = 0;
        while (next + 1 < words.size()
                && (SmallWords.isParticle(words.get(next)) || words.get(next).equals("منذ"))
                && SmallWords.asks(words.get(next + 1))) {
            next++;
        }
        return next;
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
