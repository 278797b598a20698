package org.isnad.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.isnad.search.words.Word;
import org.isnad.search.words.WordKeys;
import org.isnad.text.FoldedText;

/** The names of the months in every Arabic system and in English, as they are compared. */
final class Months {
    /** Spellings beside those of the locale data, January to December. */
    private static final List<String> OTHERS =
            List.of("", "", "", "", "", "يونيه", "يوليه يوليوز", "غشت", "شتنبر", "", "نونبر", "دجنبر");

    /** Each name with its month, 1 to 12; names of two words have one blank between them. */
    private static final Map<String, Integer> NAMES = names();

    private Months() {}

    /** The month that the words from {@code i} name. */
    static OptionalInt at(List<Word> words, int i) {
        String one = bare(words.get(i).key());
        if (i + 1 < words.size()) {
            Integer two = NAMES.get(one + " " + WordKeys.bare(words.get(i + 1).key()));
            if (two != null) {
                return OptionalInt.of(two);
            }
        }
        Integer month = NAMES.get(one);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    /** How many words the name of the month at {@code i} has. */
    static int length(List<Word> words, int i) {
        return i + 1 < words.size()
                        && NAMES.containsKey(bare(words.get(i).key()) + " "
                                + WordKeys.bare(words.get(i + 1).key()))
                ? 2
                : 1;
    }

    /** The word, or what follows a «و», «ب», «ل» before the name: «وأيلول», «بأيلول». */
    private static String bare(String key) {
        String rest = key.length() > 3 ? key.substring(1) : "";
        boolean clitic = !rest.isEmpty() && "وبلف".indexOf(key.charAt(0)) >= 0;
        return clitic && (NAMES.containsKey(rest) || Set.of("كانون", "تشرين").contains(rest)) ? rest : key;
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (int month = 1; month <= 12; month++) {
            for (MonthNames system : MonthNames.values()) {
                if (system != MonthNames.BOTH) {
                    put(names, labels(Language.ARABIC, system).month(month), month);
                }
            }
            Labels english = labels(Language.ENGLISH, MonthNames.IRAQI);
            put(names, english.month(month), month);
            put(names, english.shortMonth(month), month);
            for (String other : OTHERS.get(month - 1).split(" ", -1)) {
                put(names, other, month);
            }
        }
        put(names, "كانون ثان", 1);
        put(names, "sept", 9);
        put(names, "تشرين ثان", 11);
        return Map.copyOf(names);
    }

    private static void put(Map<String, Integer> names, String name, int month) {
        if (!name.isEmpty()) {
            StringBuilder key = new StringBuilder();
            for (Word word : Word.in(FoldedText.of(name))) {
                key.append(key.isEmpty() ? "" : " ").append(key.isEmpty() ? word.key() : WordKeys.bare(word.key()));
            }
            names.put(key.toString(), month);
        }
    }

    private static Labels labels(Language language, MonthNames system) {
        return BundleLabels.of(new LabelSettings(language, system, Digits.WESTERN));
    }
}
