package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dates.token.Expression.Kind;
import org.isnad.text.CodePointRange;
import org.isnad.time.PeriodDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Date expressions")
class DateExpressionsTest {

    private static String found(String text) {
        return Mentions.in(text).dates().stream()
                .map(expression -> expression.range().of(text))
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @DisplayName("are found whole")
    @CsvSource(
            delimiter = ';',
            value = {
                // Months in all namings, with day, year and adjective.
                "في 17 شباط 2019 وقع الاتفاق; 17 شباط 2019",
                "يوم 9 سبتمبر/أيلول 2020; 9 سبتمبر/أيلول 2020",
                "في ديسمبر/ كانون أول 2017; ديسمبر/ كانون أول 2017",
                "وبعد انتخابات تشرين الثاني/نوفمبر; تشرين الثاني/نوفمبر",
                "في السابع من أكتوبر الماضي; السابع من أكتوبر الماضي",
                "أقر في الثالث عشر من مارس الماضي; الثالث عشر من مارس الماضي",
                "في الحادي والعشرين من تموز; الحادي والعشرين من تموز",
                "وبحلول نيسان المقبل; وبحلول نيسان المقبل",
                "في غشت وشتنبر ودجنبر; غشت | وشتنبر | ودجنبر",
                "خلال جويلية; جويلية",
                "ابتداء من مارس; ابتداء من مارس",
                "بين نيسان وأيار; بين نيسان وأيار",
                "أوت/أغسطس; أوت/أغسطس",
                // The same letters as verbs, names and other words.
                "مارس ضغوطا على الوفد; ''",
                "آب إلى رشده; ''",
                "تيريزا ماي; ''",
                "سيارة نيسان جديدة; ''",
                "كانون الشتاء; ''",
                // Digits.
                "بغداد-العراق-24-7-2021; 24-7-2021",
                "مؤرخة ٣/٤/٢٠١٧; ٣/٤/٢٠١٧",
                "في 24.7.2021 صدر; 24.7.2021",
                "النتيجة 3-2-1; ''",
                "الهاتف 555-12-7; ''",
                // Years, decades, centuries.
                "في عام 2014; عام 2014",
                "بين عامي 2006 و2008; بين عامي 2006 و2008",
                "للعام ٢٠١٣; للعام ٢٠١٣",
                "في صيف 2006; صيف 2006",
                "في أقل من أسبوع; أقل من أسبوع",
                "منذ 2003، تغير; منذ 2003",
                "نقل 2003 جنود; ''",
                "في خمسينيات القرن الماضي; خمسينيات القرن الماضي",
                "في القرن التاسع عشر; القرن التاسع عشر",
                // Weekdays.
                "يوم الجمعة; الجمعة",
                "مساء الثلاثاء المقبل; الثلاثاء المقبل",
                "مساء سبت; سبت",
                "قال أحد المسؤولين; ''",
                "الجمعية العامة; ''",
                "وخميس فاز; ''",
                // Periods placed in time.
                "الأسبوع الماضي; الأسبوع الماضي",
                "في الأيام والأسابيع القليلة المقبلة; الأيام والأسابيع القليلة المقبلة",
                "في الساعات الـ48 الأخيرة; الساعات الـ48 الأخيرة",
                "خلال العقدين الماضيين; العقدين الماضيين",
                "الموسم الماضي; الموسم الماضي",
                "دفن في العام ذاته; العام ذاته",
                "وفي السنوات التي تلت ذلك; السنوات التي تلت",
                "هذا الربيع; هذا الربيع",
                "في ذلك العام; ذلك العام",
                "منذ أول السنة; منذ أول السنة",
                "نهاية العام الحالي; نهاية العام الحالي",
                "منذ أشهر; منذ أشهر",
                "قبل أقل من شهرين على; قبل أقل من شهرين",
                "خلال 15 شهرا; خلال 15 شهرا",
                "لسنوات عديدة; لسنوات",
                "منذ أكثر من عقد; منذ أكثر من عقد",
                "للعام الثالث; للعام الثالث",
                "الساعة الثامنة; الساعة الثامنة",
                "الساعة 03:00 فجرا; الساعة 03:00",
                "الربع الأول من العام; الربع الأول من العام",
                "أمس; أمس",
                "يوم غد السبت; غد السبت",
                "تحلق فوق بغداد الليلة; الليلة",
                // The same words, not placed.
                "منذ فترة طويلة; ''",
                "سنوات المنفى; ''",
                "على مدار الساعة; ''",
                "بعد عقد اجتماع طارئ; ''",
                "الأمين العام السابق; ''",
                "الرأي العام; ''",
                "المؤتمر العام الأخير; ''",
                "زار النازحين العام الماضي; العام الماضي",
                "اليوم العالمي للصحافة; ''",
                "في أمس الحاجة إلى; ''",
                "صحيفة المصري اليوم; ''",
            })
    void found(String text, String expected) {
        assertEquals(expected, found(text));
    }

    @ParameterizedTest
    @DisplayName("are counted from the date before them")
    @CsvSource(
            delimiter = ';',
            value = {
                "قُتلوا في 8 أيلول 2021، وقبل ذلك بيومين استهدفت القاعدة; 2021-09-06",
                "قُتلوا في 8 أيلول 2021، وبعد ذلك بثلاثة أيام غادروا; 2021-09-11",
                "وقع في 3 آب 2014، وقبل ذلك بأسبوعين سقطت المدينة; 2014-07-20~",
                "وقع في 3 آب 2014، وبعد ذلك بنحو عامين غادروا; 2016~",
                "وصلوا في 3 آب 2014 وفي اليوم التالي غادروا; 2014-08-04",
                "تظاهروا يوم 11 شباط 2025. وبعدها بأسبوع أُفرج عن معارضين; 2025-02-18~",
                "سقطت في 3 آب 2014 وقبلها بيومين غادر المحافظ; 2014-08-01",
                "بدأت الأشغال في 1 نيسان 2021. وبعد أسبوعين من ذلك، وصلت الآلات; 2021-04-15~",
                "بدأت الأشغال في 10 نيسان 2021. وقبل ثلاثة أيام من ذلك وصلت الآلات; 2021-04-07",
                "بدأت الأشغال في 1 نيسان 2021. وبعد ثلاثة أيام من ذلك التاريخ وصلت الآلات; 2021-04-04",
                "تظاهروا يوم 11 شباط 2025. وفي الخامس من الشهر التالي أُفرج عنهم; 2025-03-05",
                "تظاهروا في 3 آب 2014 وفي السبت التالي أُفرج عنهم; 2014-08-09",
                "سقطت في كانون الأول 2017، وبعد أكثر من عام عادوا; [2018..]",
                "سقطت في كانون الأول 2017، وبعد أقل من عامين عادوا; [2017-12..2019]",
            })
    void fromTheDateBefore(String text, String expected) {
        DateMention second = DateReader.read(text).get(1);
        assertEquals(expected, second.readings().getFirst().date().edtf());
    }

    @Test
    @DisplayName("have no date where none stands before them")
    void fromNoDateBefore() {
        assertEquals(
                List.of(),
                DateReader.read("وقبل ذلك بيومين استهدفت القاعدة").stream()
                        .flatMap(mention -> mention.readings().stream())
                        .toList());
    }

    @ParameterizedTest
    @DisplayName("count neither from the day of publication nor from another date what counts from something else")
    @ValueSource(
            strings = {
                "استعادة المدينة بعد أكثر من عام على سقوطها",
                "ستفتح المدارس بعد شهرين على الأقل من الاتفاق",
                "ستفتح المدارس بعد ثلاثة أشهر على توقيع الاتفاق",
                "وفي اليوم التالي نظّم السكان وقفة احتجاجية",
                "وفي السبت التالي تظاهر السكان",
                "وفي الخامس من الشهر التالي تظاهر السكان",
                "وفي الأسبوع اللاحق استقالت الحكومة",
                "وفي السنة الموالية للثورة ارتفع عدد الأحزاب",
                "وفي العام التالي لسقوط النظام عاد اللاجئون",
                "وبعدها بأسبوع أُفرج عن معارضين",
                "وبعد أسبوعين من ذلك، وصلت الآلات",
                "وبعد شهر من اندلاع الحرب وقّعوا، وفي اليوم نفسه غادروا",
            })
    void countedFromSomethingElse(String text) {
        String before = "قُتل الوزير في 8 أيلول 2021. ";
        assertEquals(
                List.of(),
                DateReader.read(text, PeriodDate.day(LocalDate.of(2025, 1, 14))).stream()
                        .flatMap(mention -> mention.readings().stream())
                        .toList());
        boolean anotherEvent =
                Stream.of("على", "من الاتفاق", "للثورة", "لسقوط", "اندلاع").anyMatch(text::contains);
        assertEquals(
                anotherEvent ? 1 : 2,
                DateReader.read(before + text, PeriodDate.day(LocalDate.of(2025, 1, 14))).stream()
                        .filter(mention -> !mention.readings().isEmpty())
                        .count(),
                text);
    }

    @Test
    @DisplayName("say what they give")
    void kinds() {
        String text = "24-7-2021، شباط، عام 2014، الجمعة، الأسبوع الماضي";
        assertEquals(
                List.of(Kind.DATE_IN_DIGITS, Kind.MONTH, Kind.YEAR, Kind.WEEKDAY, Kind.RELATIVE),
                Mentions.in(text).dates().stream().map(DateMention::kind).toList());
    }

    @Test
    @DisplayName("are counted in code points")
    void codePoints() {
        assertEquals(
                new CodePointRange(2, 8),
                Mentions.in("😀 الجمعة").dates().getFirst().range());
    }
}
