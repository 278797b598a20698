package org.isnad.dates.token;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A unit of time and the words for one, two and more of it. */
public enum Unit {
    HOUR("ساعة", "ساعتين ساعتان", "ساعات"),
    NIGHT("ليلة", "ليلتين ليلتان", "ليال ليالي"),
    DAY("يوم يوما", "يومين يومان", "ايام"),
    WEEK("اسبوع اسبوعا", "اسبوعين اسبوعان", "اسابيع"),
    MONTH("شهر شهرا", "شهرين شهران", "اشهر شهور"),
    YEAR("سنة عام عاما", "سنتين سنتان عامين عامان", "سنوات سنين اعوام"),
    DECADE("عقد عقدا", "عقدين عقدان", "عقود"),
    CENTURY("قرن قرنا", "قرنين قرنان", "قرون");

    private static final Map<Integer, Counted> WORDS = words();

    private final String one;
    private final String two;
    private final String many;

    Unit(String one, String two, String many) {
        this.one = one;
        this.two = two;
        this.many = many;
    }

    /**
     * A unit in one of its forms.
     *
     * @param count 1 for the singular, 2 for the dual, 0 for the plural
     */
    public record Counted(Unit unit, int count) {}

    private static Map<Integer, Counted> words() {
        Map<Integer, Counted> words = new HashMap<>();
        for (Unit unit : values()) {
            Map.of(unit.one, 1, unit.two, 2, unit.many, 0)
                    .forEach((forms, count) -> Set.of(forms.split(" ", -1))
                            .forEach(word -> words.put(Lexicon.number(word), new Counted(unit, count))));
        }
        return Map.copyOf(words);
    }

    /** The unit that a token names. */
    public static Optional<Counted> at(Tokens tokens, int i) {
        int word = tokens.word(i, WordClass.UNIT);
        return word < 0 ? Optional.empty() : Optional.ofNullable(WORDS.get(word));
    }
}
