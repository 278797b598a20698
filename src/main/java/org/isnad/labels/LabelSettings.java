package org.isnad.labels;

import java.time.DayOfWeek;
import org.isnad.model.Language;

/**
 * Language, month names and digits of the interface; quotations are not affected.
 *
 * @param language of the interface
 * @param monthNames which names the months have in Arabic
 * @param digits in which signs numbers are written; English words always use Western digits
 * @param weekStart the day with which weeks begin
 * @param hijri whether dates carry those of the Islamic calendar too
 */
public record LabelSettings(
        Language language, MonthNames monthNames, Digits digits, DayOfWeek weekStart, boolean hijri) {

    /** Arabic, Iraqi months, Western digits, weeks from Saturday, no dates of the Islamic calendar. */
    public static final LabelSettings DEFAULT = new LabelSettings(Language.ARABIC, MonthNames.IRAQI, Digits.WESTERN);

    /** With weeks that begin on Saturday, as in Iraq. */
    public LabelSettings(Language language, MonthNames monthNames, Digits digits) {
        this(language, monthNames, digits, DayOfWeek.SATURDAY, false);
    }

    /** The same in another language. */
    public LabelSettings withLanguage(Language other) {
        return new LabelSettings(other, monthNames, digits, weekStart, hijri);
    }

    /** The same with other names of the months. */
    public LabelSettings withMonthNames(MonthNames other) {
        return new LabelSettings(language, other, digits, weekStart, hijri);
    }

    /** The same with other digits. */
    public LabelSettings withDigits(Digits other) {
        return new LabelSettings(language, monthNames, other, weekStart, hijri);
    }

    /** The same with weeks that begin on another day. */
    public LabelSettings withWeekStart(DayOfWeek other) {
        return new LabelSettings(language, monthNames, digits, other, hijri);
    }

    /** The same with or without dates of the Islamic calendar. */
    public LabelSettings withHijri(boolean shown) {
        return new LabelSettings(language, monthNames, digits, weekStart, shown);
    }
}
