package org.isnad.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Language;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HijriWordsTest {
    private static final Labels PLAIN = BundleLabels.of(LabelSettings.DEFAULT);
    private static final Labels BOTH = BundleLabels.of(LabelSettings.DEFAULT.withHijri(true));
    private static final Labels ENGLISH =
            BundleLabels.of(LabelSettings.DEFAULT.withLanguage(Language.ENGLISH).withHijri(true));

    @ParameterizedTest
    @CsvSource({
        "2020-09-09, 9 أيلول 2020 (21 محرم 1442 هـ), 9 September 2020 (21 Muharram 1442 AH)",
        "2014/2017, من 2014 (1435–1436 هـ) إلى 2017 (1438–1439 هـ), from 2014 (1435–1436 AH) to 2017 (1438–1439 AH)",
        "1850-01-01, 1 كانون الثاني 1850, 1 January 1850",
        "2300-01-01, 1 كانون الثاني 2300, 1 January 2300"
    })
    void eachDateCarriesTheOtherOneInBrackets(String edtf, String arabic, String english) {
        assertEquals(arabic, BOTH.date(Edtf.parse(edtf)));
        assertEquals(english, ENGLISH.date(Edtf.parse(edtf)));
    }

    @Test
    void aMonthCarriesTheMonthsOverWhichItLies() {
        assertEquals("في أيلول 2020 (محرم – صفر 1442 هـ)، بلا يوم محدد", BOTH.date(Edtf.parse("2020-09")));
        assertEquals("في آب 2020 (ذو الحجة 1441 هـ – محرم 1442 هـ)، بلا يوم محدد", BOTH.date(Edtf.parse("2020-08")));
    }

    @Test
    void nothingChangesBeforeItIsAskedForAndShortDatesStayShort() {
        assertEquals("9 أيلول 2020", PLAIN.date(Edtf.parse("2020-09-09")));
        assertEquals(PLAIN.shortDate(Edtf.parse("2020-09-09")), BOTH.shortDate(Edtf.parse("2020-09-09")));
    }

    @Test
    void theMonthsHaveTheirNames() {
        List<String> names =
                IntStream.rangeClosed(1, 12).mapToObj(PLAIN::hijriMonth).toList();
        assertEquals("محرم", names.getFirst());
        assertEquals("رمضان", names.get(8));
        assertEquals("ذو الحجة", names.getLast());
    }
}
