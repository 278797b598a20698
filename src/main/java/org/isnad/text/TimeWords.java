package org.isnad.text;

import java.util.Set;

/** The words of the calendar, in the spelling of {@link Token#key}. */
final class TimeWords {
    private TimeWords() {}

    /** Names of months that are nothing else. */
    static final Set<String> MONTHS = WordList.of("""
        يناير فبراير ابريل مايو يونيو يونيه يوليو يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
        شباط آذار اذار ايار حزيران تموز ايلول تشرين
        جانفي فيفري افريل جويلية
        يوليوز غشت شتنبر نونبر دجنبر
        """);

    /** Names of months that are also verbs, persons or makes; they need a sign beside them. */
    static final Set<String> DOUBTFUL_MONTHS = WordList.of("مارس نيسان آب ماي جوان اوت");

    static final Set<String> KANUN = Set.of("كانون");
    static final Set<String> FIRST_OR_SECOND = WordList.of("اول ثاني ثان");

    /** What stands before a month and not before a verb or person. */
    static final Set<String> BEFORE_MONTH = WordList.of("""
        في منذ حتي خلال مطلع اوائل بداية منتصف اواسط اواخر نهاية شهر شهري الي قبل بعد بحلول بين ختام مستهل
        غضون طيلة طوال
        """);

    /** What stands before «من» and a month: «ابتداء من مارس». */
    static final Set<String> BEFORE_FROM = WordList.of("ابتداء اعتبارا بدءا بداية نهاية");

    static final Set<String> FROM = Set.of("من");

    static final Set<String> WEEKDAYS = WordList.of("احد اثنين ثلاثاء اربعاء خميس جمعة سبت");
    static final Set<String> BEFORE_BARE_WEEKDAY = WordList.of("يوم ليلة ليل مساء صباح ظهر فجر عصر");

    /** Words for a period, in singular, plural and dual. */
    static final Set<String> PERIODS = WordList.of("""
        ساعة ساعات ساعتين ساعتان يوم ايام يومين يومان ليلة ليال ليالي ليلتين ليلتان
        اسبوع اسابيع اسبوعين اسبوعان شهر اشهر شهور شهرين شهران
        سنة سنوات سنين سنتين سنتان يوما اسبوعا شهرا عاما عقدا قرنا عام اعوام عامين عامان عقد عقود عقدين عقدان قرن قرون قرنين قرنان
        """);

    static final Set<String> PLURAL_PERIODS =
            WordList.of("ساعات ايام ليال اسابيع اشهر شهور سنوات سنين اعوام عقود قرون");
    static final Set<String> SEASONS = WordList.of("ربيع صيف خريف شتاء موسم");
    static final Set<String> PARTS_OF_DAY = WordList.of("صباح مساء فجر ظهر");
    static final Set<String> YEAR = WordList.of("عام سنة عامي سنتي اعوام سنوات");
    static final Set<String> GENERAL = Set.of("عام");
    static final Set<String> HOUR = Set.of("ساعة");

    /** «عقد» is a decade, a contract and a verb. */
    static final Set<String> DECADE_OR_CONTRACT = WordList.of("عقد عقود");

    /** Whose title «العام» may be part of: «الأمين العام». */
    static final Set<String> OFFICES = WordList.of("""
        امين امينة مدير مديرة قائد مدعي مفتش قنصل مراقب حاكم سكرتير نائب منسق مستشار رئيس مشرف وكيل كاتب
        """);

    /** Definite adjectives, without the article, that place a period. */
    static final Set<String> PLACING = WordList.of("""
        ماضي ماضية ماضيين ماضيتين مقبل مقبلة مقبلين مقبلتين قادم قادمة قادمين قادمتين جاري جارية حالي حالية
        منصرم منصرمة فائت فائتة اخير اخيرة اخيرين اخيرتين سابق سابقة سابقين تالي تالية لاحق لاحقة آتي آتية
        راهن راهنة فارط فارطة منقضي منقضية
        """);

    static final Set<String> SAME = WordList.of("نفسه نفسها ذاته ذاتها عينه");

    /** What may stand between a period and the adjective that places it. */
    static final Set<String> BETWEEN = WordList.of("قليلة عديدة طويلة كثيرة معدودة");

    static final Set<String> WHICH = WordList.of("التي الذي اللذين اللذان اللتين اللتان");
    static final Set<String> FOLLOWED =
            WordList.of("تلت تلا تلي يلي سبق سبقت يسبق تسبق اعقب اعقبت تلته تلتها سبقته سبقتها");

    static final Set<String> THIS = WordList.of("هذا هذه هذين هاتين ذلك تلك ذاك");

    /** Nouns for a part of a period: «مطلع العام». */
    static final Set<String> PARTS = WordList.of("""
        مطلع اوائل بداية مستهل منتصف اواسط اواخر نهاية ختام آخر اول خلال حلول غضون اثناء طيلة طوال مدي مدار
        نفس ذات
        """);

    static final Set<String> ALL_ROUND = Set.of("مدار");

    /** Prepositions that place a period without an adjective: «منذ أشهر». */
    static final Set<String> PLACING_PREPOSITIONS = WordList.of("منذ قبل بعد خلال غضون طوال طيلة قبيل مدي اكثر اقل");

    /** What may stand between such a preposition and the period, as whole words: «قبل أقل من شهرين». */
    static final Set<String> ROUGHLY = WordList.of("""
        نحو حوالي قرابة زهاء اكثر اقل من ما يقرب يزيد علي عن بضع بضعة عدة كل تلك هذه هذا
        """);

    static final Set<String> TODAY = WordList.of("يوم ليلة بارحة");
    static final Set<String> YESTERDAY = WordList.of("امس غدا");
    static final Set<String> TOMORROW = Set.of("غد");
    static final Set<String> NEED = Set.of("حاجة");

    /** Behind «اليوم» in the name of a day of remembrance: «اليوم العالمي للصحافة». */
    static final Set<String> AFTER_NAMED_DAY = WordList.of("عالمي دولي وطني قومي");

    /** Adjectives that an office or body may have behind «العام»: «المؤتمر العام الأخير». */
    static final Set<String> AFTER_GENERAL = WordList.of("سابق حالي اخير تالي");

    /** Before «غد» without the article: «يوم غد», «بعد غد». */
    static final Set<String> BEFORE_TOMORROW = WordList.of("يوم بعد مساء صباح");

    /** Before «اليوم» or «الغد» in the name of a newspaper, broadcaster or party. */
    static final Set<String> MEDIA = WordList.of("مصري روسيا اخبار راي صحيفة جريدة قناة موقع حزب تيار وكالة مجلة");

    static final Set<String> DECADES = WordList.of("""
        عشرينيات عشرينات ثلاثينيات ثلاثينات اربعينيات اربعينات خمسينيات خمسينات ستينيات ستينات سبعينيات سبعينات
        ثمانينيات ثمانينات تسعينيات تسعينات
        """);

    static final Set<String> ORDINALS = WordList.of("""
        اول اولي ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة
        حادي حادية واحدة عشرين عشرون ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين مئة مائة مئوية
        """);

    static final Set<String> PARTS_OF_YEAR = WordList.of("ربع نصف فصل ثلث");
}
