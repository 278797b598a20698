package org.isnad.text;

import java.util.Set;

/** The words of Arabic numbers, in the spelling of {@link Token#key}. */
final class NumberWords {
    private NumberWords() {}

    static final Set<String> ONE = WordList.of("واحد واحدة واحدا");

    /** What follows «واحد» where it picks out and does not count. */
    static final Set<String> AFTER_ONE_OF = WordList.of("من تلو منهم منها منهما بعد");

    /** What stands before «واحد» in a set phrase: «في آن واحد», «من جانب واحد», «كل واحد». */
    static final Set<String> BEFORE_SET_ONE = WordList.of("آن وقت جانب كل");

    /** Units from three to ten, and the tens; also with the article. */
    static final Set<String> UNITS_AND_TENS = WordList.of("""
        ثلاث ثلاثة اربع اربعة خمس خمسة ست ستة سبع سبعة ثمان ثماني ثمانية ثمانيا تسع تسعة عشر عشرة
        عشرون عشرين ثلاثون ثلاثين اربعون اربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين
        """);

    /** Two: only without the article, with which it is Monday. */
    static final Set<String> TWO = WordList.of("اثنان اثنين اثنتان اثنتين اثنا اثني اثنتا اثنتي");

    static final Set<String> HUNDREDS = WordList.of("""
        مئة مائة مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي
        ثلاثمئة ثلاثمائة اربعمئة اربعمائة خمسمئة خمسمائة ستمئة ستمائة سبعمئة سبعمائة ثمانمئة ثمانمائة ثمانيمئة تسعمئة تسعمائة
        """);

    static final Set<String> THOUSANDS = WordList.of("""
        الف الفا الفان الفين الفي مليون مليونا مليونان مليونين مليوني مليار مليارا ملياران مليارين ملياري
        بليون بليونا تريليون تريليونا تريليوني
        """);

    static final Set<String> VAGUE = WordList.of("""
        عشرات مئات مئين آلاف الوف ملايين مليارات بلايين تريليونات بضع بضعة نيف
        """);

    static final Set<String> FRACTIONS = WordList.of("""
        نصف ثلث ثلثا ثلثي ثلثان ثلثين ربع خمس خمسي سدس ارباع اثلاث اخماس اسداس اعشار
        """);

    static final Set<String> ELEVEN = WordList.of("احد احدي");
    static final Set<String> TEN = WordList.of("عشر عشرة");
    static final Set<String> ZERO = Set.of("صفر");

    /** «صفر اليدين», and the month Safar. */
    static final Set<String> AFTER_IDLE_ZERO = Set.of("يدين");

    static final Set<String> BEFORE_SAFAR = Set.of("شهر");

    /** Numbers that without vowel signs are also verbs or nouns; none of them stands before the article. */
    static final Set<String> DOUBTFUL = WordList.of("الف تسع سبع ست عشر");

    static final Set<String> NEGATIONS = WordList.of("لا لم لن ما");

    /** What follows «عشرة» in the sense of companionship. */
    static final Set<String> AFTER_COMPANIONSHIP = WordList.of("طويلة عمر زوجية حسنة طيبة قديمة");

    /** «نصف النهائي», «ربع نهائي»: rounds of a cup; «الربع الخالي»: a desert. */
    static final Set<String> AFTER_NAMED_FRACTION = WordList.of("نهائي خالي");

    /** «مجموعة السبع»: names that contain a number with the article. */
    static final Set<String> BEFORE_NAMING_NUMBER = WordList.of("مجموعة قمة زيارة مسيرة");

    /** The names of Latin letters and of makes, before the number of a type: «إف 16», «سوخوي 35». */
    static final Set<String> MAKES = WordList.of("""
        اف بي سي دي جي اس ام تي كي كيه يو ميغ سوخوي ميراج كوفيد ابولو هوك
        """);

    static final Set<String> TIMES = Set.of("مرة");
    static final Set<String> ANNIVERSARY = Set.of("ذكري");
    static final Set<String> FIRST = WordList.of("اول اولي");

    /** Not numbers although a clitic taken off would leave one: «لست», «وسبع» and the like are judged elsewhere. */
    static final Set<String> NEVER = WordList.of("لست وست كست فست لستة");

    /** Whether the token is a number word with a value of its own; the words beside decide on the doubtful ones. */
    static boolean isNumberWord(Tokens tokens, int i) {
        return !NEVER.contains(tokens.key(i))
                && (isOne(tokens, i)
                        || isUnit(tokens, i)
                        || tokens.isBare(i, TWO)
                        || tokens.isAny(i, HUNDREDS)
                        || isThousand(tokens, i)
                        || isZero(tokens, i)
                        || isEleven(tokens, i));
    }

    /** «أحد عشر», of two words. */
    static boolean isEleven(Tokens tokens, int i) {
        return tokens.isBare(i, ELEVEN) && tokens.isBare(i + 1, TEN);
    }

    /** «عضو واحد», not «واحد من» and not «في آن واحد». */
    private static boolean isOne(Tokens tokens, int i) {
        return tokens.isBare(i, ONE) && !tokens.isBare(i + 1, AFTER_ONE_OF) && !tokens.isBare(i - 1, BEFORE_SET_ONE);
    }

    private static boolean isUnit(Tokens tokens, int i) {
        if (!tokens.isAny(i, UNITS_AND_TENS)) {
            return false;
        }
        boolean name = tokens.isDefinite(i, UNITS_AND_TENS) && tokens.isAny(i - 1, BEFORE_NAMING_NUMBER);
        boolean companionship = tokens.isAny(i, TEN) && tokens.isAny(i + 1, AFTER_COMPANIONSHIP);
        return !name && !companionship && !isOtherWord(tokens, i);
    }

    private static boolean isThousand(Tokens tokens, int i) {
        return tokens.isAny(i, THOUSANDS) && !isOtherWord(tokens, i);
    }

    /** «لا تسع الكلمات», «ألف الجنود», «ألّف كتابًا»: verbs that are written like numbers. */
    private static boolean isOtherWord(Tokens tokens, int i) {
        return tokens.isBare(i, DOUBTFUL)
                && (tokens.get(i).geminated()
                        || tokens.hasArticle(i + 1)
                        || tokens.isBare(i - 1, NEGATIONS)
                        || (tokens.isBare(i, Set.of("الف")) && tokens.key(i + 1).endsWith("ا")));
    }

    private static boolean isZero(Tokens tokens, int i) {
        return tokens.isBare(i, ZERO)
                && !tokens.isDefinite(i + 1, AFTER_IDLE_ZERO)
                && !tokens.isAny(i - 1, BEFORE_SAFAR);
    }
}
