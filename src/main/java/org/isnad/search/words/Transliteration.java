package org.isnad.search.words;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a word in Latin letters may write an Arabic one: "Soleimani" and "Sulaymani" «سليماني».
 *
 * <p>Each Arabic letter has the Latin ones by which news write it. Latin vowels may stand for nothing, for Arabic leaves short
 * vowels out; long ones must be written by some vowel, and every consonant by one of its own. Doubled letters count once.
 */
public final class Transliteration {
    private static final String VOWELS = "aeiou";
    private static final Set<String> FEMININE = Set.of("a", "e", "ah", "eh", "at", "et");

    private static final Map<Character, List<String>> LETTERS = Map.ofEntries(
            Map.entry('ا', List.of("a", "e", "o", "u", "i", "ea")),
            Map.entry('ب', List.of("b", "p", "v")),
            Map.entry('ت', List.of("t")),
            Map.entry('ث', List.of("th", "t", "s")),
            Map.entry('ج', List.of("j", "g", "dj")),
            Map.entry('ح', List.of("h")),
            Map.entry('خ', List.of("kh", "k", "h")),
            Map.entry('د', List.of("d")),
            Map.entry('ذ', List.of("dh", "th", "z", "d")),
            Map.entry('ر', List.of("r")),
            Map.entry('ز', List.of("z", "s")),
            Map.entry('س', List.of("s", "c")),
            Map.entry('ش', List.of("sh", "ch", "s")),
            Map.entry('ص', List.of("s")),
            Map.entry('ض', List.of("dh", "d", "z")),
            Map.entry('ط', List.of("t")),
            Map.entry('ظ', List.of("dh", "z", "th", "d")),
            Map.entry('ع', List.of("", "a", "e", "i", "o", "u")),
            Map.entry('غ', List.of("gh", "g")),
            Map.entry('ف', List.of("f", "v", "ph")),
            Map.entry('ق', List.of("q", "k", "g", "gh", "c")),
            Map.entry('ك', List.of("k", "c", "q", "ck", "ch", "x")),
            Map.entry('ل', List.of("l")),
            Map.entry('م', List.of("m")),
            Map.entry('ن', List.of("n")),
            Map.entry('ه', List.of("h")),
            Map.entry('و', List.of("w", "v", "o", "u", "ou", "aw", "au", "ow", "y")),
            Map.entry('ي', List.of("y", "i", "e", "ie", "ei", "ey", "ai", "ay")),
            Map.entry('ء', List.of("", "a", "e", "i", "u")),
            Map.entry('ئ', List.of("", "i", "e", "y")),
            Map.entry('ؤ', List.of("", "u", "o", "ou")));

    /** Two letters that write one sound of foreign names: «بايدن», «أوباما», «سينغ». */
    private static final Map<String, List<String>> PAIRS = Map.of(
            "اي", List.of("i", "y", "ai", "ay", "ei", "ey", "a"),
            "او", List.of("o", "u", "ou", "au", "aw", "ow"),
            "نغ", List.of("ng"),
            "كس", List.of("x"));

    private final String latin;
    private final String arabic;
    /** The states that lead nowhere: place in the Arabic word times the length of the Latin one, plus the place there. */
    private final BitSet failed = new BitSet();

    private Transliteration(String latin, String arabic) {
        this.latin = latin;
        this.arabic = arabic;
    }

    /** Whether the Latin word, folded, may write the Arabic one, folded. */
    public static boolean matches(String latin, String arabic) {
        return new Transliteration(single(latin), single(arabic)).from(0, 0);
    }

    /**
     * Whether the consonants of the two words differ by one at most, of three at least: «ماكينزي» and "McKenzie". Enough
     * only where the words are known to name the same.
     */
    public static boolean resembles(String latin, String arabic) {
        String one = consonants(single(latin).replace("gh", "g").replace("ck", "k"));
        String other = new StringBuilder(arabic)
                .chars()
                .mapToObj(letter ->
                        LETTERS.getOrDefault((char) letter, List.of("")).getFirst())
                .reduce("", String::concat);
        String plain = consonants(single(other));
        return Math.min(one.length(), plain.length()) >= 3 && Slips.isOneAtMost(one, plain);
    }

    private static String consonants(String latin) {
        return latin.replaceAll("[aeiouwy]", "")
                .replace('c', 'k')
                .replace('v', 'f')
                .replace('p', 'b');
    }

    /** Doubled letters as one. */
    private static String single(String word) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    private boolean from(int letter, int at) {
        int state = letter * (latin.length() + 1) + at;
        if (failed.get(state)) {
            return false;
        }
        boolean found = letter == arabic.length() ? at == latin.length() : written(letter, at);
        if (!found && mayBeShort(at)) {
            found = from(letter, at + 1);
        }
        failed.set(state, !found);
        return found;
    }

    /** Whether a vowel stands there that Arabic may leave out: not at the beginning, and at the end only a silent one. */
    private boolean mayBeShort(int at) {
        return at > 0
                && at < latin.length()
                && VOWELS.indexOf(latin.charAt(at)) >= 0
                && (at < latin.length() - 1 || latin.charAt(at) == 'e');
    }

    private boolean written(int letter, int at) {
        char sound = arabic.charAt(letter);
        for (String written : LETTERS.getOrDefault(sound, List.of())) {
            if (latin.startsWith(written, at) && from(letter + 1, at + written.length())) {
                return true;
            }
        }
        if (letter + 2 <= arabic.length()) {
            for (String written : PAIRS.getOrDefault(arabic.substring(letter, letter + 2), List.of())) {
                if (latin.startsWith(written, at) && from(letter + 2, at + written.length())) {
                    return true;
                }
            }
        }
        // «ة» at the end, folded to «ه», is heard as a vowel: "Basra" is «البصرة».
        return sound == 'ه' && letter == arabic.length() - 1 && FEMININE.contains(latin.substring(at));
    }
}
