package org.isnad.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.model.Bilingual;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.isnad.model.Status;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BundleLabelsTest {
    private final Labels arabic = BundleLabels.of(LabelSettings.DEFAULT);
    private final Labels indic =
            BundleLabels.of(new LabelSettings(Language.ARABIC, MonthNames.IRAQI, Digits.ARABIC_INDIC));
    private final Labels english =
            BundleLabels.of(new LabelSettings(Language.ENGLISH, MonthNames.BOTH, Digits.ARABIC_INDIC));

    @ParameterizedTest
    @CsvSource({
        "0, لا أحداث",
        "1, حدث واحد",
        "2, حدثان",
        "3, 3 أحداث",
        "10, 10 أحداث",
        "11, 11 حدثًا",
        "99, 99 حدثًا",
        "100, 100 حدث",
        "102, 102 حدث",
        "103, 103 أحداث",
        "1000, 1000 حدث"
    })
    void arabicCountsTakeTheirPluralForm(long n, String words) {
        assertEquals(words, arabic.text("common.count.events", "n", n));
    }

    @Test
    void englishCountsTakeTheirPluralForm() {
        assertEquals("no events", english.text("common.count.events", "n", 0));
        assertEquals("1 event", english.text("common.count.events", "n", 1));
        assertEquals("5200 events", english.text("common.count.events", "n", 5200));
    }

    @Test
    void numbersFollowTheDigitsOfTheSettingsAndAreNotGrouped() {
        assertEquals("170000", arabic.number(170_000));
        assertEquals("١٧٠٠٠٠", indic.number(170_000));
        assertEquals("١٢ حدثًا", indic.text("common.count.events", "n", 12));
        assertEquals("نحو ٥٢٠٠", indic.quantity(new Quantity.About(new BigDecimal("5200"))));
        assertEquals("٠٫٥", indic.number(new BigDecimal("0.50")));
        assertEquals("−5", arabic.number(-5));
        assertEquals("100", arabic.number(new BigDecimal("1E2")));
    }

    @Test
    void englishAlwaysWritesWesternDigits() {
        assertEquals("5200", english.number(5200));
        assertEquals("9 September 2020", english.day(LocalDate.of(2020, 9, 9)));
    }

    @ParameterizedTest
    @CsvSource({
        "9999, 9999",
        "10000, 10000",
        "12500, 12500",
        "170000, 170000",
        "-20000, −20000",
        "1500000, 1500000",
        "1000000000, 1000000000",
        "1234567, 1234567",
        "3e30, 3×10^30",
        "0.30000000000000004, 0.3"
    })
    void anAxisWritesItsNumbersAsLabelsDo(double value, String written) {
        assertEquals(written, arabic.axisNumber(value));
        assertEquals(written, english.axisNumber(value));
    }

    @Test
    void monthsHaveTheNamesOfTheirSystem() {
        assertEquals(
                List.of(
                        "كانون الثاني",
                        "شباط",
                        "آذار",
                        "نيسان",
                        "أيار",
                        "حزيران",
                        "تموز",
                        "آب",
                        "أيلول",
                        "تشرين الأول",
                        "تشرين الثاني",
                        "كانون الأول"),
                months(MonthNames.IRAQI));
        assertEquals(
                List.of(
                        "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر",
                        "نوفمبر", "ديسمبر"),
                months(MonthNames.EGYPTIAN));
        assertEquals(
                List.of(
                        "جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر",
                        "ديسمبر"),
                months(MonthNames.MAGHREBI));
        assertEquals("كانون الثاني/يناير", months(MonthNames.BOTH).getFirst());
        assertEquals("كانون الأول/ديسمبر", months(MonthNames.BOTH).getLast());
    }

    private static List<String> months(MonthNames system) {
        Labels labels = BundleLabels.of(new LabelSettings(Language.ARABIC, system, Digits.WESTERN));
        return IntStream.rangeClosed(1, 12).mapToObj(labels::month).toList();
    }

    @Test
    void anAxisShowsOneNameOfAMonth() {
        assertEquals("كانون الثاني", arabic.shortMonth(1));
        Labels both = BundleLabels.of(new LabelSettings(Language.ARABIC, MonthNames.BOTH, Digits.WESTERN));
        assertEquals("يناير", both.shortMonth(1));
        assertEquals("9 كانون الأول/ديسمبر 2020", both.day(LocalDate.of(2020, 12, 9)));
        assertEquals("9 ديسمبر 2020", both.shortDate(Edtf.parse("2020-12-09")));
        assertEquals("Jan", english.shortMonth(1));
    }

    @Test
    void weekdaysAreNamed() {
        assertEquals("الأربعاء 9 أيلول 2020", arabic.weekdayAndDay(LocalDate.of(2020, 9, 9)));
        assertEquals("Sunday 13 September 2020", english.weekdayAndDay(LocalDate.of(2020, 9, 13)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-09-09 | 9 أيلول 2020 | 9 أيلول 2020",
                "2020-09-09~ | نحو 9 أيلول 2020 | ≈ 9 أيلول 2020",
                "2020-09-09? | ربما 9 أيلول 2020 | 9 أيلول 2020؟",
                "2020-09-09% | ربما نحو 9 أيلول 2020 | ≈ 9 أيلول 2020؟",
                "2020-09 | في أيلول 2020، بلا يوم محدد | أيلول 2020",
                "2020-09? | ربما في أيلول 2020، بلا يوم محدد | أيلول 2020؟",
                "2020-09-XX | في أيلول 2020، بلا يوم محدد | أيلول 2020",
                "2020 | في عام 2020، بلا شهر محدد | 2020",
                "2020~ | نحو عام 2020، بلا شهر محدد | ≈ 2020",
                "2020-XX | في عام 2020، بلا شهر محدد | 2020",
                "2020-XX-XX | في عام 2020، بلا يوم محدد | 2020",
                "2020-21 | في ربيع 2020 | ربيع 2020",
                "2020-23 | في خريف 2020 | خريف 2020",
                "2020-24 | في شتاء 2020–2021 | شتاء 2020–2021",
                "202X | في الأعوام من 2020 إلى 2029، بلا سنة محددة | 2020–2029",
                "20XX | في الأعوام من 2000 إلى 2099، بلا سنة محددة | 2000–2099",
                "-0043 | في عام 44 ق.م، بلا شهر محدد | 44 ق.م",
                "2014/2017 | من 2014 إلى 2017 | 2014–2017",
                "2014-06/2017-12-09 | من حزيران 2014 إلى 9 كانون الأول 2017 | حزيران 2014 – 9 كانون الأول 2017",
                "2014~/2017? | من نحو 2014 إلى ربما 2017 | ≈ 2014 – 2017؟",
                "2020-09-09/2020-09-12 | من 9 أيلول 2020 إلى 12 أيلول 2020 | 9–12 أيلول 2020",
                "2020-08-09/2020-09-12 | من 9 آب 2020 إلى 12 أيلول 2020 | 9 آب 2020 – 12 أيلول 2020",
                "2014/.. | منذ 2014 ومستمر | منذ 2014",
                "2014/ | منذ 2014، ونهايته غير معروفة | منذ 2014",
                "../2014 | حتى 2014، وبدايته مفتوحة | حتى 2014",
                "/2014 | حتى 2014، وبدايته غير معروفة | حتى 2014",
                "[2020-01-01..2020-03-15] | في يوم غير محدد بين 1 كانون الثاني 2020 و15 آذار 2020"
                        + " | بين 1 كانون الثاني 2020 و15 آذار 2020",
                "[2020-01..2020-03] | في وقت غير محدد بين كانون الثاني 2020 وآذار 2020"
                        + " | بين كانون الثاني 2020 وآذار 2020",
                "[2020-01..] | كانون الثاني 2020 أو بعد ذلك | كانون الثاني 2020 أو لاحقًا",
                "[..2020-03] | آذار 2020 أو قبل ذلك | آذار 2020 أو أسبق"
            })
    void datesAreWrittenWithTheirPrecision(String edtf, String words, String brief) {
        assertEquals(words, arabic.date(Edtf.parse(edtf)));
        assertEquals(brief, arabic.shortDate(Edtf.parse(edtf)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-09 | in September 2020, no day given | Sep 2020",
                "2020~ | about 2020, no month given | ≈ 2020",
                "2020? | perhaps in 2020, no month given | 2020?",
                "2020-24 | in winter 2020–2021 | winter 2020–2021",
                "-0043 | in 44 BC, no month given | 44 BC",
                "2014/.. | since 2014, ongoing | since 2014",
                "[2020-01-01..2020-03-15] | on some day between 1 January 2020 and 15 March 2020"
                        + " | between 1 Jan 2020 and 15 Mar 2020",
                "[..2020-03-01] | 1 March 2020 or earlier | 1 Mar 2020 or earlier"
            })
    void datesAreWrittenInEnglish(String edtf, String words, String brief) {
        assertEquals(words, english.date(Edtf.parse(edtf)));
        assertEquals(brief, english.shortDate(Edtf.parse(edtf)));
    }

    @Test
    void quantitiesKeepTheirHedge() {
        assertQuantity(new Quantity.Exact(number("2500")), "2500", "2500", "2500");
        assertQuantity(new Quantity.About(number("5200")), "نحو 5200", "about 5200", "≈ 5200");
        assertQuantity(new Quantity.AtLeast(number("25")), "ما لا يقل عن 25", "at least 25", "≥ 25");
        assertQuantity(new Quantity.MoreThan(number("170000")), "أكثر من 170000", "more than 170000", "> 170000");
        assertQuantity(new Quantity.AtMost(number("5200")), "ما يصل إلى 5200", "up to 5200", "≤ 5200");
        assertQuantity(
                new Quantity.Within(number("2000"), number("3000")),
                "بين 2000 و3000",
                "between 2000 and 3000",
                "2000–3000");
        assertQuantity(new Quantity.Part(1, 3, Quantity.Hedge.EXACT), "0.3333", "0.3333", "0.3333");
        assertQuantity(new Quantity.Part(2, 3, Quantity.Hedge.ABOUT), "نحو 0.6667", "about 0.6667", "≈ 0.6667");
        assertQuantity(new Quantity.Part(200_000, 3, Quantity.Hedge.EXACT), "66670", "66670", "66670");
        assertQuantity(new Quantity.Unquantified("آلاف"), "«آلاف»", "«آلاف»", "«آلاف»");
    }

    private void assertQuantity(Quantity quantity, String inArabic, String inEnglish, String signed) {
        assertEquals(inArabic, arabic.quantity(quantity));
        assertEquals(inEnglish, english.quantity(quantity));
        assertEquals(signed, arabic.signedQuantity(quantity));
        assertEquals(signed, english.signedQuantity(quantity));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void aConstantHasAWord() {
        assertEquals("متنازع عليه", arabic.word(Status.DISPUTED));
        assertEquals("disputed", english.word(Status.DISPUTED));
    }

    @Test
    void bidiControlsNeverComeThrough() {
        String dirty = "\u200Fآلاف\u061C\u2066\u2069\u202B\u202E";
        assertEquals("«آلاف»", arabic.quantity(new Quantity.Unquantified(dirty)));
        assertEquals("آلاف", arabic.of(new Bilingual(dirty, Optional.empty())));
        assertEquals("نحو آلاف", arabic.text("common.quantity.about", "value", dirty));
    }

    @Test
    void anUnknownMessageIsRefusedByName() {
        MissingResourceException noKey =
                assertThrows(MissingResourceException.class, () -> arabic.text("common.no.such"));
        assertEquals("common.no.such", noKey.getKey());
        assertThrows(MissingResourceException.class, () -> arabic.text("nowhere.at.all"));
    }

    @Test
    void aMissingOrNamelessArgumentIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> arabic.text("common.quantity.about"));
        assertThrows(IllegalArgumentException.class, () -> arabic.text("common.quantity.about", "value"));
        assertThrows(IllegalArgumentException.class, () -> arabic.text("common.count.events", "n", "three"));
    }
}
