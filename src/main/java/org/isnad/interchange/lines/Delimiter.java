package org.isnad.interchange.lines;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the sign between the cells of a table: the one that parts most of the first lines into equally many cells. */
final class Delimiter {
    /** The likelier one first; the Arabic comma stands in sentences too. */
    private static final String KNOWN = ",;\t|\u061B\u060C~^\u00A6\u0001\u001F";

    private static final int LINES = 40;

    private Delimiter() {}

    /** The delimiter; the comma where nothing parts anything. */
    static char of(String text) {
        List<int[]> lines = counts(text);
        int best = 0;
        long bestScore = 0;
        for (int i = 0; i < KNOWN.length(); i++) {
            long score = score(lines, i);
            if (score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        return KNOWN.charAt(best);
    }

    /** Lines with the commonest number of delimiters count most, then how many they are. */
    private static long score(List<int[]> lines, int delimiter) {
        Map<Integer, Integer> alike = new HashMap<>();
        lines.stream()
                .map(counts -> counts[delimiter])
                .filter(count -> count > 0)
                .forEach(count -> alike.merge(count, 1, Integer::sum));
        return alike.entrySet().stream()
                .mapToLong(entry -> 1000L * entry.getValue() + Math.min(999, entry.getKey()))
                .max()
                .orElse(0);
    }

    /** How often each delimiter stands outside quotation marks in each of the first lines that are filled. */
    private static List<int[]> counts(String text) {
        List<int[]> lines = new ArrayList<>();
        int[] counts = new int[KNOWN.length()];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length() && lines.size() < LINES; i++) {
            char unit = text.charAt(i);
            if (unit == '"') {
                quoted = !quoted;
            } else if (!quoted && (unit == '\n' || unit == '\r')) {
                if (begun) {
                    lines.add(counts);
                }
                counts = new int[KNOWN.length()];
                begun = false;
                continue;
            }
            begun = begun || !Character.isWhitespace(unit);
            int known = KNOWN.indexOf(unit);
            if (!quoted && known >= 0) {
                counts[known]++;
            }
        }
        if (begun && lines.size() < LINES) {
            lines.add(counts);
        }
        return lines;
    }
}
