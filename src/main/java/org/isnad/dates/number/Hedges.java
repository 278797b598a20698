package org.isnad.dates.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dates.number.NumberMention.Qualifier;
import org.isnad.dates.token.Tokens;
import org.isnad.dates.token.Tokens.TokenType;

/** Finds what is said about a number beside it: «نحو», «أكثر من», «ما لا يقل عن», «على الأقل», «تقريبًا». */
public final class Hedges {
    private Hedges() {}

    /**
     * A number with its hedge.
     *
     * @param first its first token, of the hedge or the number
     * @param last its last token, inclusive
     */
    public record Hedged(int first, int last, Qualifier qualifier) {}

    private record Pattern(Qualifier qualifier, List<String> words) {
        Pattern(Qualifier qualifier, String... words) {
            this(qualifier, List.of(words));
        }
    }

    /** The longest first; each word of a pattern is a whole token without vowel signs. */
    private static final List<Pattern> BEFORE = List.of(
            new Pattern(Qualifier.AT_LEAST, "ما", "لا", "يقل", "عن"),
            new Pattern(Qualifier.AT_LEAST, "بما", "لا", "يقل", "عن"),
            new Pattern(Qualifier.AT_MOST, "ما", "لا", "يزيد", "على"),
            new Pattern(Qualifier.AT_MOST, "ما", "لا", "يزيد", "عن"),
            new Pattern(Qualifier.AT_MOST, "بما", "لا", "يزيد", "على"),
            new Pattern(Qualifier.AT_MOST, "بما", "لا", "يتجاوز"),
            new Pattern(Qualifier.AT_MOST, "ما", "لا", "يتجاوز"),
            new Pattern(Qualifier.AT_LEAST, "لا", "يقل", "عن"),
            new Pattern(Qualifier.AT_LEAST, "لا", "تقل", "عن"),
            new Pattern(Qualifier.AT_MOST, "لا", "يزيد", "على"),
            new Pattern(Qualifier.AT_MOST, "لا", "يزيد", "عن"),
            new Pattern(Qualifier.AT_MOST, "لا", "تزيد", "على"),
            new Pattern(Qualifier.AT_MOST, "لا", "تزيد", "عن"),
            new Pattern(Qualifier.AT_MOST, "لا", "يتجاوز"),
            new Pattern(Qualifier.AT_MOST, "لا", "تتجاوز"),
            new Pattern(Qualifier.AT_MOST, "لا", "يتعدي"),
            new Pattern(Qualifier.AT_MOST, "بما", "يصل", "الي"),
            new Pattern(Qualifier.AT_MOST, "ما", "يصل", "الي"),
            new Pattern(Qualifier.AT_MOST, "يصل", "الي"),
            new Pattern(Qualifier.AT_MOST, "تصل", "الي"),
            new Pattern(Qualifier.AT_MOST, "حد", "اقصي"),
            new Pattern(Qualifier.AT_MOST, "بحد", "اقصاه"),
            new Pattern(Qualifier.AT_MOST, "حد", "اقصاه"),
            new Pattern(Qualifier.AT_LEAST, "حد", "ادني"),
            new Pattern(Qualifier.MORE_THAN, "ما", "يزيد", "على"),
            new Pattern(Qualifier.MORE_THAN, "ما", "يزيد", "عن"),
            new Pattern(Qualifier.MORE_THAN, "بما", "يزيد", "على"),
            new Pattern(Qualifier.MORE_THAN, "بما", "يزيد", "عن"),
            new Pattern(Qualifier.MORE_THAN, "يزيد", "على"),
            new Pattern(Qualifier.MORE_THAN, "يزيد", "عن"),
            new Pattern(Qualifier.MORE_THAN, "تزيد", "على"),
            new Pattern(Qualifier.MORE_THAN, "تزيد", "عن"),
            new Pattern(Qualifier.MORE_THAN, "زاد", "على"),
            new Pattern(Qualifier.MORE_THAN, "اكثر", "من"),
            new Pattern(Qualifier.MORE_THAN, "اكثر", "بقليل", "من"),
            new Pattern(Qualifier.AT_MOST, "اقل", "بقليل", "من"),
            new Pattern(Qualifier.MORE_THAN, "ازيد", "من"),
            new Pattern(Qualifier.MORE_THAN, "اعلي", "من"),
            new Pattern(Qualifier.MORE_THAN, "ما", "يتجاوز"),
            new Pattern(Qualifier.MORE_THAN, "ما", "يفوق"),
            new Pattern(Qualifier.MORE_THAN, "بما", "يفوق"),
            new Pattern(Qualifier.MORE_THAN, "يتجاوز"),
            new Pattern(Qualifier.MORE_THAN, "تتجاوز"),
            new Pattern(Qualifier.MORE_THAN, "تجاوز"),
            new Pattern(Qualifier.MORE_THAN, "يفوق"),
            new Pattern(Qualifier.MORE_THAN, "فوق"),
            new Pattern(Qualifier.AT_MOST, "اقل", "من"),
            new Pattern(Qualifier.AT_MOST, "ادني", "من"),
            new Pattern(Qualifier.AT_MOST, "دون"),
            new Pattern(Qualifier.AT_LEAST, "علي", "الاقل"),
            new Pattern(Qualifier.AT_MOST, "علي", "الاكثر"),
            new Pattern(Qualifier.AT_MOST, "حتي"),
            new Pattern(Qualifier.ABOUT, "ما", "يقارب"),
            new Pattern(Qualifier.ABOUT, "ما", "يقرب", "من"),
            new Pattern(Qualifier.ABOUT, "بما", "يقارب"),
            new Pattern(Qualifier.ABOUT, "يقارب"),
            new Pattern(Qualifier.ABOUT, "يقرب", "من"),
            new Pattern(Qualifier.ABOUT, "ما", "يناهز"),
            new Pattern(Qualifier.ABOUT, "يناهز"),
            new Pattern(Qualifier.ABOUT, "في", "حدود"),
            new Pattern(Qualifier.ABOUT, "بحدود"),
            new Pattern(Qualifier.ABOUT, "نحو"),
            new Pattern(Qualifier.ABOUT, "بنحو"),
            new Pattern(Qualifier.ABOUT, "حوالي"),
            new Pattern(Qualifier.ABOUT, "بحوالي"),
            new Pattern(Qualifier.ABOUT, "قرابة"),
            new Pattern(Qualifier.ABOUT, "زهاء"),
            new Pattern(Qualifier.ABOUT, "تقريبا"),
            new Pattern(Qualifier.ABOUT, "about"),
            new Pattern(Qualifier.ABOUT, "around"),
            new Pattern(Qualifier.MORE_THAN, "more", "than"),
            new Pattern(Qualifier.AT_LEAST, "at", "least"),
            new Pattern(Qualifier.AT_MOST, "up", "to"));

    private static final List<Pattern> BEHIND = List.of(
            new Pattern(Qualifier.AT_LEAST, "علي", "الاقل"),
            new Pattern(Qualifier.AT_LEAST, "او", "اكثر"),
            new Pattern(Qualifier.AT_MOST, "علي", "الاكثر"),
            new Pattern(Qualifier.AT_MOST, "او", "اقل"),
            new Pattern(Qualifier.ABOUT, "تقريبا"));

    private static final Map<String, List<Pattern>> BY_LAST_WORD = byLastWord();

    private static Map<String, List<Pattern>> byLastWord() {
        Map<String, List<Pattern>> patterns = new HashMap<>();
        for (Pattern pattern : BEFORE) {
            String last = compared(pattern.words.getLast());
            patterns.computeIfAbsent(last, none -> new ArrayList<>()).add(pattern);
            if (pattern.words.size() == 1) {
                for (String clitic : new String[] {"و", "ب", "ف", "ل"}) {
                    patterns.computeIfAbsent(clitic + last, none -> new ArrayList<>())
                            .add(pattern);
                }
            }
        }
        return Map.copyOf(patterns);
    }

    private static String compared(String word) {
        return word.equals("على") ? "علي" : word;
    }

    /** The number from one token to another, both inclusive, with the hedge before or behind it. */
    public static Hedged around(Tokens tokens, int first, int last) {
        String nearest = tokens.key(first - 1);
        for (Pattern pattern : BY_LAST_WORD.getOrDefault(nearest, List.of())) {
            int from = first - pattern.words.size();
            if (matches(tokens, from, pattern)) {
                return new Hedged(from, last, pattern.qualifier);
            }
        }
        for (int from = last + 1; from <= last + 2; from++) {
            for (Pattern pattern : tokens.is(from, TokenType.WORD) ? BEHIND : List.<Pattern>of()) {
                if (matches(tokens, from, pattern)) {
                    return new Hedged(first, last, pattern.qualifier);
                }
            }
        }
        return new Hedged(first, last, Qualifier.EXACT);
    }

    private static boolean matches(Tokens tokens, int from, Pattern pattern) {
        for (int i = 0; i < pattern.words.size(); i++) {
            if (!tokens.has(from + i) || !is(tokens, from + i, pattern.words.get(i), i == 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Tokens tokens, int i, String word, boolean first) {
        String compared = compared(word);
        if (tokens.isWord(i, compared)) {
            return true;
        }
        if (!first || tokens.length(i) <= compared.length()) {
            return false;
        }
        String key = tokens.key(i);
        return key.length() == compared.length() + 1 && "وبفل".indexOf(key.charAt(0)) >= 0 && key.endsWith(compared);
    }
}
