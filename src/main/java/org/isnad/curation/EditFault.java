package org.isnad.curation;

import java.util.Locale;

/** Why an edit cannot be applied; nothing has changed. */
public enum EditFault {
    /** No record of that id. */
    NO_SUCH_RECORD,
    /** The record is of the other kind: an event, a figure. */
    OTHER_KIND,
    /** No article, category, actor, place, series, question or note of that id. */
    NO_SUCH_ENTRY,
    /** The article has no such words. */
    NO_SUCH_WORDS,
    /** No citation or exemption of that number. */
    NO_SUCH_PART,
    /** The words are no date. */
    DATE_NOT_UNDERSTOOD,
    /** The words may be two dates, such as 3/4/2020. */
    DATE_AMBIGUOUS,
    /** There is no such rule, it takes other parameters, or gives another date. */
    RULE,
    /** The base has no date, or none that is precise enough. */
    BASE,
    /** A date from outside the articles and citations of an article exclude each other. */
    SOURCE,
    /** A part that cannot be missing is. */
    PART_MISSING,
    /** Something still names it. */
    IN_USE,
    /** Another one has this id or file. */
    TAKEN,
    /** The path of a file leads out of the folder of the data set. */
    OUTSIDE;

    /** The key of its message, which says what to do. */
    public String messageKey() {
        return "curation.fault." + name().toLowerCase(Locale.ROOT);
    }
}
