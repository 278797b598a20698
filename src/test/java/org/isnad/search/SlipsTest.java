package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.isnad.search.words.Slips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "ماكنزي, ماكينزي, true",
        "ماكينززي, ماكينزي, true",
        "ماكيمزي, ماكينزي, true",
        "ماكيزني, ماكينزي, true",
        "ماكينزي, ماكينزي, true",
        "مكنزي, ماكينزي, false",
        "ماكينزت, ماكينزو, true",
        "ابجد, بادج, false",
        "abcd, abdc, true",
        "abcd, badc, false",
        "'', ا, true",
    })
    void oneLetterTooManyMissingWrongOrTwoExchanged(String one, String other, boolean slip) {
        assertEquals(slip, Slips.isOneAtMost(one, other));
        assertEquals(slip, Slips.isOneAtMost(other, one));
    }

    @Test
    void shortWordsAndNumbersAreLeftAsTheyAre() {
        assertEquals(List.of("كركوك"), Slips.of("كركوم", List.of("كركوك", "كرك")));
        assertEquals(List.of(), Slips.of("عدن", List.of("عدنا")));
        assertEquals(List.of(), Slips.of("2021", List.of("2020")));
    }

    @Test
    void aListedNounIsNoSlipOfAnotherWord() {
        assertEquals(
                List.of(),
                ShippedIndex.get().search("أنهار", Integer.MAX_VALUE).of(HitType.ARTICLE).stream()
                        .filter(hit -> hit.reason() == Reason.SLIP)
                        .toList());
    }

    @Test
    void onlyWhereNothingElseIsFound() {
        SearchIndex index = ShippedIndex.get();
        assertEquals(
                List.of(Reason.SLIP),
                index.search("ماكنزي", 1).of(HitType.ARTICLE).stream()
                        .map(Hit::reason)
                        .toList());
        assertEquals(
                0,
                index.search("سيلي", Integer.MAX_VALUE).hits().stream()
                        .filter(hit -> hit.reason() == Reason.SLIP)
                        .count());
    }
}
