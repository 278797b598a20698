package org.isnad.search.words;

import java.util.List;
import org.isnad.text.FoldedText;

/**
 * The words of a text, folded but for letters that tell words apart: «إ» («إعلام» is no «أعلام»), «أ» before «ل» («ألوان» has no
 * article), final «ة» («مكتبة» is no «مكتبه») and final «ى».
 */
public final class PrintedWords {
    private final FoldedText text;
    private final int[] original;

    private PrintedWords(FoldedText text) {
        this.text = text;
        original = text.original().codePoints().toArray();
    }

    /** The words of a text in reading order, in the order of {@link Word#in(FoldedText)}. */
    public static List<String> of(FoldedText text, List<Word> words) {
        PrintedWords printed = new PrintedWords(text);
        return words.stream().map(printed::of).toList();
    }

    private String of(Word word) {
        String key = word.key();
        if (word.isNumber() || !Word.isArabic(key.codePointAt(0))) {
            return key;
        }
        StringBuilder printed = new StringBuilder(key);
        for (int i = 0; i < key.length(); i++) {
            boolean last = i == key.length() - 1;
            char letter = key.charAt(i);
            if (letter == 'ا' || (last && (letter == 'ه' || letter == 'ي'))) {
                int at = word.from() + i;
                int shown = original[text.range(at, at + 1).start()];
                boolean noArticle = shown == 'أ' && !last && key.charAt(i + 1) == 'ل';
                if (shown == 'إ' || noArticle || (last && (shown == 'ة' || shown == 'ى'))) {
                    printed.setCharAt(i, (char) shown);
                }
            }
        }
        return printed.toString();
    }
}
