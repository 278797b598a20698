package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NamesTest {
    private final Names names = new Names(ShippedIndex.dataset().dataset());

    private Optional<Set<List<String>>> others(String name) {
        List<String> bare = Names.bare(name);
        return names.at(bare, 0).filter(named -> named.length() == bare.size()).map(Names.Named::others);
    }

    @Test
    void aNameHasTheOtherArabicNamesOfItsActorOrPlace() {
        assertEquals(Optional.of(Set.of(List.of("ايران"), List.of("طهران"))), others("Iran"));
        assertEquals(Optional.of(Set.of(List.of("ايران"))), others("طهران"));
    }

    @Test
    void aNameOfSeveralHasNone() {
        assertEquals(Optional.empty(), others("بغداد"));
        assertEquals(Optional.empty(), others("واشنطن"));
        assertEquals(Optional.empty(), others("البنتاغون"));
    }

    @Test
    void namesThatNewsUseForTheSameStandForEachOther() {
        List<String> full = List.of("ولايات", "متحده", "امريكيه");
        List<String> usual = List.of("ولايات", "متحده");
        assertEquals(Optional.of(Set.of(full, List.of("امريكا"))), others("الولايات المتحدة"));
        assertEquals(Optional.of(Set.of(full, usual)), others("أميركا"));
        assertEquals(Optional.of(Set.of(full, usual, List.of("امريكا"))), others("US"));
        assertEquals(Optional.of(Set.of(List.of("بريطانيا"), List.of("مملكه", "متحده"))), others("UK"));
    }

    @Test
    void aNameOfSeveralIsNoOtherName() {
        assertEquals(Optional.empty(), others("وزارة الدفاع الأمريكية"));
        assertEquals(Optional.empty(), others("الحكومة العراقية"));
    }

    @Test
    void theLongestNameCounts() {
        assertEquals(
                3,
                names.at(Names.bare("تنظيم الدولة الإسلامية في العراق"), 0)
                        .orElseThrow()
                        .length());
    }
}
