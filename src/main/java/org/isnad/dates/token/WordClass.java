package org.isnad.dates.token;

import java.util.List;

/**
 * A set of words that the readers of dates and numbers treat alike, in the spelling of {@link Tokens}: without vowel signs and
 * hamza on alef (but «آ» is kept), western digits, small letters.
 */
public enum WordClass {
    // ---- The calendar
    /** Names of months that are nothing else; their numbers stand in {@link MonthNames}. */
    MONTH("""
        يناير فبراير ابريل مايو يونيو يونيه يوليو يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
        شباط آذار اذار ايار حزيران تموز ايلول
        جانفي فيفري افريل جويلية يوليوز غشت شتنبر نونبر دجنبر
        january february april june july august september october november december
        jan feb apr jun jul aug sep sept oct nov dec\
        """),
    /** Names of months that are also verbs, persons or other nouns; they need a sign beside them. */
    DOUBTFUL_MONTH("مارس نيسان آب ماي جوان اوت march mar may"),
    KANUN("كانون"),
    TISHRIN("تشرين"),
    FIRST("اول اولي"),
    /** The first day of a month, in North Africa and of Islamic months. */
    FIRST_OF_MONTH("فاتح غرة"),
    SECOND("ثاني ثان ثانية"),
    HIJRI_MONTH("محرم صفر رجب شعبان رمضان شوال"),
    RABI("ربيع"),
    JUMADA("جمادي"),
    DHU("ذو ذي"),
    QADA("قعدة"),
    HIJJA("حجة"),
    LATTER("آخر آخرة ثاني ثانية"),
    HIJRI_ERA("ه هجري هجرية للهجرة هجريا ah"),
    COMMON_ERA("م ميلادي ميلادية للميلاد ميلاديا ad ce"),
    BEFORE_ERA("bc bce"),
    BIRTH("ميلاد"),
    CORRESPONDING("موافق موافقة corresponding"),
    WEEKDAY("""
        احد اثنين ثلاثاء ثلاثا اربعاء اربعا خميس جمعة جمعه سبت
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun\
        """),
    /** What stands before the name of a weekday without the article: «يوم أحد». */
    BEFORE_BARE_WEEKDAY("يوم ليلة ليل مساء صباح ظهر فجر عصر"),
    SEASON("ربيع صيف خريف شتاء spring summer autumn fall winter"),
    PLAY_SEASON("موسم"),
    PART_OF_YEAR("ربع نصف فصل ثلث quarter half"),
    YEAR("عام سنة عاما year"),
    YEARS("عامي سنتي اعوام سنوات عامين years"),
    MONTH_WORD("شهر شهري"),
    DAY_WORD("يوم ليلة مساء صباح ظهر فجر عصر تاريخ ليل day"),
    DECADES("""
        عشرينيات عشرينات ثلاثينيات ثلاثينات اربعينيات اربعينات خمسينيات خمسينات ستينيات ستينات سبعينيات سبعينات
        ثمانينيات ثمانينات تسعينيات تسعينات\
        """),
    CENTURY("قرن century"),
    MILLENNIUM("الف الفية"),
    ORDINAL("""
        اول اولي ثاني ثانية ثان ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة
        حادي حادية واحدة عشرين عشرون ثلاثين ثلاثون اربعين خمسين ستين سبعين ثمانين تسعين مئة مائة مئوية
        first second third fourth\
        """),
    LAST("اخير اخيرة آخر اخر last"),

    // ---- Time seen from a base
    UNIT("""
        ساعة يوم ليلة اسبوع شهر سنة عام عقد قرن يوما اسبوعا شهرا عاما عقدا قرنا ساعات ايام ليال ليالي اسابيع اشهر شهور
        سنوات سنين اعوام عقود قرون ساعتين ساعتان يومين يومان ليلتين ليلتان اسبوعين اسبوعان شهرين شهران سنتين سنتان
        عامين عامان عقدين عقدان قرنين قرنان\
        """),
    PLURAL_UNIT("ساعات ايام ليال ليالي اسابيع اشهر شهور سنوات سنين اعوام عقود قرون"),
    DECADE_OR_CONTRACT("عقد عقود"),
    PART_OF_DAY("صباح مساء فجر ظهر ليل عصر"),
    HOUR("ساعة"),
    GENERAL("عام"),
    PAST("ماضي ماضية ماضيين ماضيتين منصرم منصرمة فائت فائتة سابق سابقة سابقين فارط فارطة منقضي منقضية ماض"),
    RECENT("اخير اخيرة اخيرين اخيرتين"),
    COMING("مقبل مقبلة مقبلين مقبلتين قادم قادمة قادمين قادمتين آتي آتية جاي"),
    FOLLOWING("تالي تالية لاحق لاحقة موالي موالية"),
    CURRENT("جاري جارية حالي حالية راهن راهنة"),
    SAME("نفسه نفسها ذاته ذاتها عينه"),
    BETWEEN_UNIT_AND_PLACE("قليلة عديدة طويلة كثيرة معدودة"),
    THIS("هذا هذه هذين هاتين"),
    THAT("ذلك تلك ذاك"),
    WHICH("التي الذي اللذين اللذان اللتين اللتان"),
    FOLLOWED("تلت تلا تلي يلي سبق سبقت يسبق تسبق اعقب اعقبت تلته تلتها سبقته سبقتها"),
    TODAY("يوم ليلة"),
    YESTERDAY("امس بارحة"),
    TOMORROW("غد غدا"),
    NEED("حاجة"),
    NAMED_DAY("عالمي دولي وطني قومي"),
    MEDIA("مصري روسيا اخبار راي صحيفة جريدة قناة موقع حزب تيار وكالة مجلة"),
    BEFORE_TOMORROW("يوم بعد مساء صباح"),
    OFFICE("""
        امين امينة مدير مديرة قائد مدعي مفتش قنصل مراقب حاكم سكرتير نائب منسق مستشار رئيس مشرف وكيل كاتب\
        """),
    AFTER_GENERAL("سابق حالي اخير تالي"),
    EARLY("مطلع اوائل بداية مستهل بدايات بدء early beginning"),
    MIDDLE("منتصف اواسط mid middle"),
    LATE("اواخر late"),
    END("نهاية ختام نهايات end"),
    ROUND_PART("خلال حلول غضون اثناء طيلة طوال مدي مدار نفس ذات"),
    AROUND("مدار"),
    WITHIN("خلال غضون طوال طيلة مدي"),
    EARLIER("سابق earlier"),
    LATER("لاحق لاحقا later"),
    TIME_WORD("وقت"),
    REMAINDER("بقية باقي"),

    // ---- What connects
    IN("في خلال اثناء بتاريخ يوم in on during"),
    SINCE("منذ مذ since"),
    BEFORE("قبل قبيل before"),
    AFTER("بعد عقب after"),
    /** Before and after what was just named. */
    BEFORE_IT("قبله قبلها"),
    AFTER_IT("بعده بعدها"),
    UNTIL("حتي لغاية غاية until till"),
    TO("الي حتي لغاية to until"),
    FROM("من from"),
    BETWEEN("بين مابين between"),
    AND("و and"),
    BY("حلول by"),
    STARTING("ابتداء اعتبارا بدءا انطلاقا starting beginning"),
    ABOUT("نحو حوالي قرابة زهاء بحدود about circa ca c around approx approximately"),
    NEARLY("يقارب يقرب يناهز"),
    ROUGHLY("تقريبا"),
    PERHAPS("ربما لعل perhaps possibly"),
    OR("او or"),
    OF("of the"),
    THE("the"),
    BEFORE_MONTH("""
        في منذ حتي خلال مطلع اوائل بداية منتصف اواسط اواخر نهاية شهر شهري الي قبل بعد بحلول حلول بين ختام مستهل
        غضون طيلة طوال فجر صباح مساء ليلة يوم هجمات احداث\
        """),
    BEFORE_YEAR("""
        في منذ حتي خلال مطلع اوائل بداية منتصف اواسط اواخر نهاية الي قبل بعد حلول ختام مستهل نحو حوالي
        غضون صيف شتاء ربيع خريف بحلول زهاء قرابة since in until before after by circa ca about during\
        """),
    /** What is named by its year: «حرب 1973»; not what has a number as its name. */
    NAMED_BY_YEAR("""
        حرب ثورة انتخابات مونديال اتفاق اتفاقية دستور موسم نكبة نكسة هزيمة احداث موازنة ميزانية اولمبياد انتفاضة
        غزو انقلاب زلزال فيضان فيضانات حدود مجزرة مذبحة احتجاجات دورة نسخة بطولة حزيران هجمات معركة معاهدة عدوان\
        """),
    /** What the number behind it only names. */
    NAMED_BY_NUMBER("""
        رقم رحلة طريق قرار قناة رؤية اجندة خط بند مادة فقرة غرفة صفحة هاتف شارع طراز موديل فرقة لواء كتيبة مقعد
        قاعة بوابة ملف فئة نموذج قسم منطقة حي عمارة مبني شقة رصيف سيارة حافلة قطار مركبة فيلم هاتفه number no flight road route\
        """),
    NUMBER_SIGN("رقم قرار رحلة رؤية اجندة مادة بند فقرة صفحة هاتف طراز موديل no number"),
    BEFORE_FROM("ابتداء اعتبارا بدءا بداية نهاية"),
    FUTURE("سوف مقرر متوقع يتوقع ينتظر منتظر مزمع يعتزم تعتزم will shall"),
    DURATION_HEDGE("نحو حوالي قرابة زهاء اكثر اقل من ما يقرب يزيد علي عن لا يقل كل تلك هذه هذا"),
    FEW("بضع بضعة عدة"),
    MORE_OR_LESS("اكثر اقل"),

    // ---- Numbers
    ONE("واحد واحدة واحدا"),
    AFTER_ONE_OF("من تلو منهم منها منهما بعد"),
    BEFORE_SET_ONE("آن وقت جانب كل دفعة"),
    UNITS_AND_TENS("""
        ثلاث ثلاثة اربع اربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية ثمانيا تسع تسعة عشر عشرة
        عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين\
        """),
    TWO("اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي"),
    HUNDREDS("""
        مئة مائة مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي
        ثلاثمئة ثلاثمائة اربعمئة اربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة سبعمائة ثمانمئة ثمانمائة ثمانيمئة ثمانيمائة
        تسعمئة تسعمائة\
        """),
    THOUSANDS("""
        الف الفا الفان الفين الفي مليون مليونا مليونان مليونين مليوني مليار مليارا ملياران مليارين ملياري
        بليون بليونا تريليون تريليونا تريليوني\
        """),
    VAGUE("عشرات مئات مئين آلاف الاف الوف ملايين مليارات بلايين تريليونات بضع بضعة نيف"),
    FRACTION("نصف ثلث ثلثا ثلثي ثلثان ثلثين ربع خمس خمسي سدس ارباع اثلاث اخماس اسداس اعشار"),
    ELEVEN("احد احدي"),
    TEN("عشر عشرة"),
    ZERO("صفر"),
    IDLE("يدين"),
    DOUBTFUL_NUMBER("الف تسع سبع ست عشر"),
    NEGATION("لا لم لن ما"),
    COMPANIONSHIP("طويلة عمر زوجية حسنة طيبة قديمة"),
    AFTER_NAMED_FRACTION("نهائي خالي"),
    BEFORE_NAMING_NUMBER("مجموعة قمة زيارة مسيرة"),
    MAKE("بوينغ ايرباص اف بي سي دي جي اس ام تي كي كيه يو ميغ سوخوي ميراج كوفيد ابولو هوك"),
    TIMES("مرة"),
    ANNIVERSARY("ذكري"),
    NEVER_NUMBER("لست وست كست فست لستة"),
    /** Nouns and particles that no number counts, where they stand behind one. */
    NO_UNIT("""
        في من علي الي عن مع حتي منذ خلال بعد قبل بين عند لدي او ثم لكن بل ان اذ حين حيث كما لا لم لن ما قد كان كانت هو هي
        الذي التي الذين اللواتي هذا هذه ذلك تلك لدى ضمن ضد عبر وفق بحسب حسب بعضهم انهم دون فقط تقريبا ايضا اليوم امس\
        """),
    STARTS_WITH_WAW("""
        وفد وفدا وفود وزير وزيرا وزراء ولاية ولايات وثيقة وثائق وظيفة وظائف وحدة وحدات ورقة وجبة وجبات ورشة وكالة وكالات
        وسيلة وسائل وزارة وزارات واجهة وصلة وعاء\
        """);

    private final String words;

    WordClass(String words) {
        this.words = words;
    }

    /** Its words. */
    public List<String> words() {
        return List.of(words.strip().split("\\s+", -1));
    }
}
