package org.isnad.model;

/** Who speaks, as far as an article tells. */
public enum VoiceRole {
    /** The writer of the article, from own experience. */
    REPORTER,
    /** A newspaper, channel or site. */
    OUTLET,
    /** A news agency. */
    AGENCY,
    /** An official with a name. */
    NAMED_OFFICIAL,
    /** Officials without a name. */
    UNNAMED_OFFICIAL,
    /** The leader of an armed or political group. */
    GROUP_LEADER,
    /** A group, institution or government speaking as one. */
    GROUP,
    /** An analyst or scholar. */
    EXPERT,
    /** Somebody who saw it. */
    WITNESS,
    /** A letter, statement or report. */
    DOCUMENT
}
