package org.isnad.labels;

import org.isnad.model.Language;

/**
 * How our own words are written; quotations never change.
 *
 * @param language of the interface
 * @param monthNames which names the months have in Arabic
 * @param digits in which signs numbers are written; English words always use Western digits
 */
public record LabelSettings(Language language, MonthNames monthNames, Digits digits) {

    /** Arabic, Iraqi months, Western digits. */
    public static final LabelSettings DEFAULT = new LabelSettings(Language.ARABIC, MonthNames.IRAQI, Digits.WESTERN);
}
