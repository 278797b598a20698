package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.isnad.search.words.Transliteration;
import org.isnad.text.FoldedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TransliterationTest {
    private final LatinNames names = new LatinNames(ShippedIndex.dataset().dataset());

    @ParameterizedTest
    @CsvSource({
        "soleimani, سليماني",
        "sulaymani, سليماني",
        "suleimani, سليماني",
        "kadhimi, كاظمي",
        "kazemi, كاظمي",
        "khazali, خزعلي",
        "muhandis, مهندس",
        "hussein, حسين",
        "husayn, حسين",
        "muhammad, محمد",
        "mohamed, محمد",
        "trump, ترامب",
        "obama, أوباما",
        "biden, بايدن",
        "singh, سينغ",
        "assad, أسد",
        "ayn, عين",
        "qaim, قائم",
        "basra, بصرة",
        "fallujah, فلوجة",
        "baghdad, بغداد",
        "kurdistan, كردستان",
        "daesh, داعش",
    })
    void aLatinWordWritesAnArabicOne(String latin, String arabic) {
        assertTrue(Transliteration.matches(latin, FoldedText.of(arabic).folded()));
    }

    @ParameterizedTest
    @CsvSource({
        "asad, سيد",
        "soleimani, سلمان",
        "trump, ترامواي",
        "basra, بصير",
        "base, باسم",
        "xylophone, سيلفون",
        "iranian, إيران",
        "kadhimi, كاظم",
    })
    void andNoOther(String latin, String arabic) {
        assertFalse(Transliteration.matches(latin, FoldedText.of(arabic).folded()));
    }

    @Test
    void wordsOfEnglishNamesAreThoseThatStandInTheSamePlaceOfTheArabicOnes() {
        assertEquals(Set.of(List.of("ماكينزي")), names.of("mckenzie"));
        assertEquals(Set.of(List.of("واشنطن")), names.of("washington"));
        assertEquals(Set.of(List.of("حزب", "له")), names.of("hezbollah"));
        assertEquals(Set.of(List.of("عبد")), names.of("abdul"));
        assertEquals(Set.of(), names.of("forces"));
        assertEquals(Set.of(), names.of("united"));
    }

    @Test
    void otherSpellingsSoundLikeTheWordsOfArabicNames() {
        assertEquals(Set.of(List.of("سليماني")), names.soundingLike("sulaimani"));
        assertEquals(Set.of(), names.soundingLike("xi"));
    }
}
