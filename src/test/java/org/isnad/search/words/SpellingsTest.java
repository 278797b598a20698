package org.isnad.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.text.FoldedText;
import org.junit.jupiter.api.Test;

final class SpellingsTest {

    @Test
    void aListedSpellingBecomesTheCommonOneAndKeepsItsEnding() {
        assertEquals("امريكيه", Spellings.common("اميركيه"));
        assertEquals("امريكيه", Spellings.common("امريكيه"));
        assertEquals("قوات", Spellings.common("قوات"));
    }

    @Test
    void theListIsFoldedAndUnambiguous() {
        assertEquals(List.of(), faults(Spellings.all()));
    }

    @Test
    void anEntryThatIsNeverReachedIsFound() {
        assertEquals(1, faults(Map.of("أميرك", "امريك")).size());
        assertEquals(1, faults(Map.of("ام", "ان", "اميرك", "امريك")).size());
        assertEquals(1, faults(Map.of("اميرك", "اميركا")).size());
    }

    private static List<String> faults(Map<String, String> spellings) {
        List<String> faults = new ArrayList<>();
        spellings.forEach((printed, common) -> {
            if (!FoldedText.of(printed + common).folded().equals(printed + common)) {
                faults.add(printed + ": not folded");
            }
            if (common.startsWith(printed)) {
                faults.add(printed + ": the common spelling would be replaced again");
            }
            spellings.keySet().stream()
                    .filter(other -> !other.equals(printed) && other.startsWith(printed))
                    .forEach(other -> faults.add(other + ": hidden by " + printed));
        });
        return faults;
    }
}
