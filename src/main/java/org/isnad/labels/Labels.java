package org.isnad.labels;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.isnad.model.Article;
import org.isnad.model.Bilingual;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.isnad.text.DisplayText;
import org.isnad.time.FuzzyDate;
import org.isnad.time.HijriMonth;

/**
 * Localized text of the interface under one {@link LabelSettings}. Immutable; nothing that it returns contains bidi control
 * characters.
 */
public interface Labels {

    /** The settings behind the words. */
    LabelSettings settings();

    /** The language of the words. */
    default Language language() {
        return settings().language();
    }

    /**
     * A text of the data set in the language of the interface. In Arabic its numbers take the digits of the settings, but
     * not those in «», which are quoted, and not those of names with Latin letters, such as F-16.
     */
    default String of(Bilingual text) {
        return text.in(language());
    }

    /**
     * A name or title of the data set as it is drawn: {@link #of(Bilingual)}, a very long one cut as
     * {@link DisplayText#brief} does.
     */
    default String brief(Bilingual text) {
        return brief(of(text));
    }

    /** A name or title as it is drawn, a very long one cut as {@link DisplayText#brief} does. */
    default String brief(String text) {
        return DisplayText.brief(text);
    }

    /**
     * A note or an explanation of the data set as it is drawn: {@link #of(Bilingual)}, one longer than any that is read
     * cut as {@link DisplayText#passage} does.
     */
    default String passage(Bilingual text) {
        return DisplayText.passage(of(text));
    }

    /**
     * A message.
     *
     * @param key its name; the part before the first dot names the bundle, {@code timeline.cue.oldest}
     * @param arguments name and value in turn, for the placeholders of an ICU message format; numbers are written in the
     *     digits of the settings and without grouping
     * @throws java.util.MissingResourceException if no such message exists
     */
    String text(String key, Object... arguments);

    /**
     * An article as a reader would name it: its outlet, else its agency, else «مقال بلا ناشر (003)» with the beginning of the
     * name of its file, by which it can be told from others.
     */
    default String articleName(Article article) {
        return article.publisher().orElseGet(() -> text("common.article.unpublished", "file", fileNumber(article)));
    }

    /** The name of a file up to its first separator, {@code 003} of {@code 003_f5240.txt}; a long one is cut. */
    private static String fileNumber(Article article) {
        String name = DisplayText.of(article.fileName()).shown();
        String first = name.split("[_. -]", 2)[0];
        String shown = first.isEmpty() ? name : first;
        int most = 8;
        return shown.codePointCount(0, shown.length()) <= most
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, most)) + "…";
    }

    /** The word for a constant, in the message that {@link #keyOf} names. */
    default String word(Enum<?> constant) {
        return text(keyOf(constant));
    }

    /**
     * The key of the word for a constant: {@code common.status.reported}, {@code common.voice_role.named_official}, and
     * for an enum inside another type {@code common.note_kind.conflict}.
     */
    static String keyOf(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> outer = type.getEnclosingClass();
        String name = (outer == null ? "" : outer.getSimpleName()) + type.getSimpleName();
        String area = name.replaceAll("(?<=[a-z])(?=[A-Z])", "_");
        return ("common." + area + "." + constant.name()).toLowerCase(Locale.ROOT);
    }

    /**
     * A whole number without grouping, in the digits of the settings. Below zero it begins with U+2212, which stays at its
     * place only in a text of its own that runs from left to right.
     */
    String number(long value);

    /** A number without grouping, in the digits of the settings; not more decimals than it has. */
    String number(BigDecimal value);

    /**
     * A number as an axis shows it: written as the labels beside it are, {@code 170000}, so that one picture writes its numbers
     * in one way; from 10 to the 15th on as a power, {@code 3×10^30}.
     */
    String axisNumber(double value);

    /** A year; years before 1 carry «ق.م». */
    String year(int year);

    /** The name of a month, 1 to 12. */
    String month(int month);

    /** The name of a month as short as it can be understood beside the others on an axis. */
    String shortMonth(int month);

    /** The name of a month of the Islamic calendar, 1 to 12. */
    String hijriMonth(int month);

    /** A month of the Islamic calendar with its year: «محرم 1442 هـ». */
    String hijri(HijriMonth month);

    /** The name of a season or another part of the year, 21 to 24 and 29 to 41 as in EDTF. */
    String season(int season);

    /** The name of a day of the week: «السبت». */
    String weekday(DayOfWeek day);

    /** A day: «9 أيلول 2020». */
    String day(LocalDate day);

    /** A day with its weekday: «الأربعاء 9 أيلول 2020». */
    String weekdayAndDay(LocalDate day);

    /**
     * A date in words, with its precision: «9 أيلول 2020»، «في أيلول 2020، بلا يوم محدد»، «من 2014 إلى 2017»، «يوم ما بين …
     * و…»، «منذ …»، with «نحو» for {@code ~} and «ربما» for {@code ?}. A month never begins on its first day here. Where the settings ask for
     * it, each day, month and year carries its dates of the Islamic calendar in brackets.
     */
    String date(FuzzyDate date);

    /**
     * The date of a record in words; where it is counted from a publication that is known from outside, it says so.
     *
     * @param date of the record, or one that an article claims instead: that one is the article's own
     */
    default String date(DatedRecord record, FuzzyDate date) {
        return counted(record, date) ? text("common.date.outside", "date", date(date)) : date(date);
    }

    /** The date of a record in words; where it is counted from a publication that is known from outside, it says so. */
    default String date(DatedRecord record) {
        return date(record, record.date());
    }

    /** The same as short as it stays true, with a star where it is counted from outside. */
    default String shortDate(DatedRecord record, FuzzyDate date) {
        return counted(record, date) ? text("common.date.outside.short", "date", shortDate(date)) : shortDate(date);
    }

    private static boolean counted(DatedRecord record, FuzzyDate date) {
        return record.datedOutside() && date.equals(record.date());
    }

    /** A date as short as it stays true: «أيلول 2020»، «≈ 2020»، «2014–2017». */
    String shortDate(FuzzyDate date);

    /** A quantity with its hedge in words: «أكثر من 170000». */
    String quantity(Quantity quantity);

    /**
     * A quantity as its sign and number, one left-to-right unit: {@code ≈ 5200}, {@code ≥ 25}, {@code > 170000}, {@code ≤
     * 5200}, {@code 2000–3000}; an unquantified one gives its word in «».
     */
    String signedQuantity(Quantity quantity);
}
