package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.dates.number.NumberMention;
import org.isnad.dates.token.Expression.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Number expressions")
class NumberExpressionsTest {

    private static String found(String text) {
        return Mentions.in(text).numbers().stream()
                .map(expression -> expression.digits().of(text))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @DisplayName("are found whole")
    @CsvSource(
            delimiter = ';',
            value = {
                // Digits of both systems.
                "من حوالي 5200 إلى 3000 جندي; 5200 | 3000",
                "تضم ١٨ عضوا; ١٨",
                "نحو 3,5 مليارات; 3,5 مليارات",
                "بقوة 7.2 درجات; 7.2",
                "أكثر من 170 ألف جندي; 170 ألف",
                "نحو 60% منهم; 60%",
                "بنسبة ٦٠٪ منهم; ٦٠٪",
                "الجلسة الـ28; 28",
                // Digits in names, and in dates, which are not numbers.
                "مقاتلات إف-16; ''",
                "مقاتلات إف 16; ''",
                "وباء كوفيد-19; ''",
                "قمة G20; ''",
                "في عام 2014; ''",
                "قبل 3 أيام; ''",
                // Number words with clitics, masculine and feminine, compound.
                "وثمانية قتلى; وثمانية",
                "فاز بستة أهداف; بستة",
                "لثلاث ساعات; لثلاث",
                "كعشرة أضعاف; كعشرة",
                "خمسة وعشرون ألفًا; خمسة وعشرون ألفًا",
                "خمس عشرة مدرسة; خمس عشرة",
                "أحد عشر مشتبها; أحد عشر",
                "إحدى عشرة دولة; إحدى عشرة",
                "ثلاثمئة سلة; ثلاثمئة",
                "القواعد الثلاث; الثلاث",
                "المتهمين الأربعة; الأربعة",
                "إصابة اثنين من الجنود; اثنين",
                "علم واحد فقط; واحد",
                "بهدف مقابل صفر; صفر",
                "ألف جندي; ألف",
                "تسع دول; تسع",
                // Words that are written like numbers.
                "واحد من أكبر; ''",
                "في آن واحد; ''",
                "واحدة تلو الأخرى; ''",
                "قال أحد المسؤولين; ''",
                "يوم الاثنين; ''",
                "لا تسع الكلمات; ''",
                "ألف الجنود الحياة; ''",
                "ألّف كتاب; ''",
                "ألف كتابا; ''",
                "لست هنا; ''",
                "عشرة طويلة; ''",
                "مجموعة السبع; ''",
                "صفر اليدين; ''",
                "مليونير; ''",
                // Fractions and vague quantities.
                "ثلث أراضي البلاد; ثلث",
                "بمقدار النصف; النصف",
                "ثلاثة أرباع المحصول; ثلاثة أرباع",
                "الدور نصف النهائي; ''",
                "عشرات الآلاف; عشرات الآلاف",
                "بضعة نواب; بضعة",
                "عدة شهود; ''",
                // Ordinals, where they count.
                "المرة الثالثة; المرة الثالثة",
                "للمرة الثانية; للمرة الثانية",
                "للمرة الأولى; ''",
                "مرة ثانية; ''",
                "الذكرى العشرين; الذكرى العشرين",
                "المرحلة الثانية; ''",
                "الملك عبد الله الثاني; ''",
                // Duals.
                "أسفر هجومان عن; هجومان",
                "قاعدتين عسكريتين أخرتين له; قاعدتين عسكريتين أخرتين",
                "وضابطي شرطة محليين; وضابطي",
                "إلى مدينتي الفلوجة والرمادي; مدينتي",
                "قيادتي مصر والسعودية; قيادتي",
                "خلال رحلتي الأخيرة; ''",
                "ضابطا شرطة; ضابطا",
                "كان ضابطا سابقا; ''",
                "اعتقلت رجلا يشتبه به; ''",
                "عين وزيرا الثلاثاء; ''",
                "وزيرا الخارجية والدفاع; وزيرا",
                "لكنهما عدوان إقليميان; عدوان إقليميان",
                "تسلل مسلحان; مسلحان",
                // Words that end like duals.
                "مع مسلحين مجهولين; ''",
                "القائدان; ''",
                "البلدين; ''",
                "جانبي الحدود; ''",
                "عدوان غاشم; ''",
                "سكان طهران; ''",
                "لبنان وإيران; ''",
                "أفغانستان; ''",
                "البلدان النامية; ''",
                "فلسطين; ''",
                "الرئيس فلاديمير بوتين; ''",
                "سليمان زيدان; ''",
                "بساتين; ''",
                "هاتين; ''",
            })
    void found(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @Test
    @DisplayName("say what they give")
    void kinds() {
        assertEquals(
                List.of(Kind.DIGITS, Kind.NUMBER_WORD, Kind.DUAL, Kind.FRACTION, Kind.VAGUE, Kind.ORDINAL),
                Mentions.in("25، ثلاثة، هجومان، ثلث، عشرات، المرة الثالثة").numbers().stream()
                        .map(NumberMention::kind)
                        .toList());
    }
}
