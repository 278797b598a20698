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
 */
public record LabelSettings(Language language, MonthNames monthNames, Digits digits, DayOfWeek weekStart) {

    /** Arabic, Iraqi months, Western digits, weeks from Saturday. */
    public static final LabelSettings DEFAULT = new LabelSettings(Language.ARABIC, MonthNames.IRAQI, Digits.WESTERN);

    /** With weeks that begin on Saturday, as in Iraq. */
    public LabelSettings(Language language, MonthNames monthNames, Digits digits) {
        this(language, monthNames, digits, DayOfWeek.SATURDAY);
    }

    /** The same in another language. */
    public LabelSettings withLanguage(Language other) {
        return new LabelSettings(other, monthNames, digits, weekStart);
    }

    /** The same with other names of the months. */
    public LabelSettings withMonthNames(MonthNames other) {
        return new LabelSettings(language, other, digits, weekStart);
    }

    /** The same with other digits. */
    public LabelSettings withDigits(Digits other) {
        return new LabelSettings(language, monthNames, other, weekStart);
    }

    /** The same with weeks that begin on another day. */
    public LabelSettings withWeekStart(DayOfWeek other) {
        return new LabelSettings(language, monthNames, digits, other);
    }
}
