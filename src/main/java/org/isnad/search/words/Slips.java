package org.isnad.search.words;

import java.util.ArrayList;
import java.util.List;

/** Words that differ by one slip of typing: a letter too many, missing, wrong, or two exchanged. */
public final class Slips {
    /** Shorter words are too much like others. */
    private static final int SHORTEST = 4;

    private Slips() {}

    /** The known words from which a typed one differs by one slip; none for a short one. */
    public static List<String> of(String typed, Iterable<String> known) {
        List<String> found = new ArrayList<>();
        if (typed.length() >= SHORTEST && Character.isLetter(typed.charAt(0))) {
            for (String word : known) {
                if (word.length() >= SHORTEST && isOneAtMost(typed, word)) {
                    found.add(word);
                }
            }
        }
        return found;
    }

    /** Whether two words differ by one slip or not at all. */
    public static boolean isOneAtMost(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int left = one.length() - start - end;
        int right = other.length() - start - end;
        boolean exchanged = left == 2
                && right == 2
                && one.charAt(start) == other.charAt(start + 1)
                && one.charAt(start + 1) == other.charAt(start);
        return (left <= 1 && right <= 1) || exchanged;
    }
}
