package org.isnad.curation.proposal;

import java.util.Set;
import java.util.regex.Pattern;

/** Words by which an article says that somebody says something. */
public final class SayingWords {
    private static final Pattern VERB = Pattern.compile(
            "^(?:[وف])?(?:قال|قالت|قالوا|أعلن|أعلنت|أكد|أكدت|أكّد|أكّدت|أضاف|أضافت|أوضح|أوضحت|صرح|صرحت|صرّح|صرّحت|ذكر|ذكرت|"
                + "أفاد|أفادت|أشار|أشارت|لفت|لفتت|كشف|كشفت|شدد|شددت|شدّد|شدّدت|رأى|رأت|اعتبر|اعتبرت|توقع|توقعت|يقول|"
                + "تقول|يرى|ترى|نقل|نقلت|يؤكد|تؤكد|بيّن|بينت|تابع|تابعت|زعم|زعمت|ادعى|ادعت|نوه|نوهت|أبلغ|أبلغت|أخبر|"
                + "أخبرت|كتب|كتبت|مؤكدا|مؤكداً|مؤكدةً|مؤكدة|مضيفا|مضيفاً|موضحا|موضحاً|مشيرا|مشيراً|مشيرة|لافتا|لافتاً)$");

    private static final Pattern THAT = Pattern.compile("^(?:ب|ل)?[إأ]نّ?(?:ه|ها|هم|هما|نا|ني)?$");

    /** With one of these before it, what is said is denied or doubted. */
    private static final Set<String> DENYING =
            Set.of("لم", "لا", "ما", "لن", "ليس", "ليست", "نفى", "نفت", "ينفي", "تنفي");

    private SayingWords() {}

    /** Whether a word without marks around it is a verb of saying. */
    public static boolean isVerb(String word) {
        return VERB.matcher(word).matches();
    }

    /** Whether it begins what is said: «إن», «بأنه». */
    public static boolean isThat(String word) {
        return THAT.matcher(word).matches();
    }

    /** Whether what follows is denied: «لم», «ونفت». */
    public static boolean denies(String word) {
        return DENYING.contains(word) || DENYING.contains(word.replaceFirst("^[وف]", ""));
    }
}
