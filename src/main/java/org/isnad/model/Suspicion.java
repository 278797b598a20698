package org.isnad.model;

/** What a machine can suspect of a data set and a curator has to read. */
public enum Suspicion {
    /** A question whose records tell of times far apart: do they tell of one thing? */
    QUESTION_SPREAD,
    /** An agency that is stated in an article that names another one: whose text is it? */
    AGENCY_CONTRADICTED,
    /** An English text with other numbers than its Arabic: is it a translation? */
    GLOSS_NUMBERS,
    /** An actor of whose names no word stands in a paragraph that the record cites: does it take part? */
    ACTOR_UNMENTIONED
}
