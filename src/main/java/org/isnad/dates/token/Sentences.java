package org.isnad.dates.token;

import java.util.BitSet;
import java.util.List;
import org.isnad.dates.token.Tokens.TokenType;

/** Tells of each token whether its sentence speaks there of what is to come. */
public final class Sentences {
    /** How many words a date may stand before the verb that puts it into the future: «الأحد المقبل سيصل». */
    private static final int LEAD = 4;

    private final BitSet future = new BitSet();

    /** Reads the sentences of a text. */
    public Sentences(Tokens tokens) {
        int start = 0;
        boolean seen = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSign(i, ".؟?!…؛")) {
                start = i + 1;
                seen = false;
                continue;
            }
            if (!seen && isFuture(tokens, i)) {
                seen = true;
                if (i - start <= LEAD + 2) {
                    future.set(start, Math.min(i, start + LEAD));
                }
            }
            future.set(i, seen);
        }
    }

    /** Whether what stands at a token is to come. */
    public boolean future(int token) {
        return future.get(token);
    }

    private static boolean isFuture(Tokens tokens, int i) {
        if (tokens.isAny(i, WordClass.FUTURE)) {
            return true;
        }
        if (!tokens.is(i, TokenType.WORD) || "سوف".indexOf(tokens.firstLetter(i)) < 0) {
            return false;
        }
        String key = tokens.key(i);
        int at = key.startsWith("و") || key.startsWith("ف") ? 1 : 0;
        boolean verb = key.length() - at >= 4 && key.charAt(at) == 'س' && "يتنا".indexOf(key.charAt(at + 1)) >= 0;
        if (!verb) {
            return false;
        }
        for (String noun : NOUNS) {
            if (key.startsWith(noun, at)) {
                return false;
            }
        }
        return true;
    }

    /** Beginnings of nouns and of other verbs that look like a verb in the future. */
    private static final List<String> NOUNS = List.of(
            "سيار", "سياس", "سياح", "سياد", "سياق", "سيد", "سيطر", "سيناء", "سيناري", "سينما", "سيول", "سيرة", "سيف",
            "سيل", "سنوات", "سنوي", "سنين", "سنتين", "سنتان", "سنت", "سناء", "سند", "ستين", "ستون", "سترات", "ستوك",
            "ستار", "ساحة", "ساحل", "ساعة", "ساعات", "ساعت", "سابق", "سابع", "سادس", "ساخن", "ساكن", "سالم", "سائق",
            "سائل", "سائد", "سافر", "ساعد", "ساهم", "ساري", "سارع", "ساند", "سامي", "ساوي");
}
