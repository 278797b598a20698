package org.isnad.check;

import java.util.Locale;
import org.isnad.model.Suspicion;

/**
 * What can be wrong with a data set. The message of a code has the key {@link #messageKey} and may use the arguments of the
 * {@link Problem}.
 */
public enum ProblemCode {
    /** There is no such file. */
    FILE_NOT_FOUND(Severity.ERROR),
    /** It is a folder, and no {@code dataset.json} lies in it, or it is no ordinary file. */
    FILE_NOT_REGULAR(Severity.ERROR),
    /** The system does not let us read it. */
    FILE_UNREADABLE(Severity.ERROR),
    /** It has more bytes than allowed. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** It is empty or holds white space only. */
    FILE_EMPTY(Severity.ERROR),
    /** It is not UTF-8. */
    FILE_NOT_UTF8(Severity.ERROR),
    /** It is not JSON. */
    JSON_SYNTAX(Severity.ERROR),
    /** The JSON text breaks off. */
    JSON_TRUNCATED(Severity.ERROR),
    /** Objects and arrays are nested too deep. */
    JSON_TOO_DEEP(Severity.ERROR),
    /** The outermost value is no object. */
    JSON_NOT_AN_OBJECT(Severity.ERROR),
    /** The format is missing or is not 1. */
    FORMAT_UNSUPPORTED(Severity.ERROR),

    /** The bundle is damaged, encrypted or cannot be read. */
    BUNDLE_UNREADABLE(Severity.ERROR),
    /** A name in the bundle leads out of it. */
    BUNDLE_UNSAFE_NAME(Severity.ERROR),
    /** Two files of the bundle have one name. */
    BUNDLE_DUPLICATE_NAME(Severity.ERROR),
    /** The bundle has more files, or unpacked more bytes, than allowed. */
    BUNDLE_TOO_LARGE(Severity.ERROR),
    /** The zip file holds no data set. */
    BUNDLE_WITHOUT_DATASET(Severity.ERROR),

    /** A field stands twice in one object. */
    DUPLICATE_FIELD(Severity.ERROR),
    /** A text is longer than allowed. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** An escape writes half of a character. */
    TEXT_NOT_UNICODE(Severity.ERROR),
    /** A number has more digits than allowed. */
    NUMBER_TOO_LONG(Severity.ERROR),
    /** The format knows no such field here. */
    UNKNOWN_FIELD(Severity.WARNING),
    /** A required field is missing. */
    MISSING_FIELD(Severity.ERROR),
    /** A field that the other fields exclude. */
    UNEXPECTED_FIELD(Severity.ERROR),
    /** A value of another kind is expected. */
    WRONG_TYPE(Severity.ERROR),
    /** A text or list that must not be empty is empty. */
    EMPTY_VALUE(Severity.ERROR),
    /** An id has signs that are not allowed. */
    BAD_ID(Severity.ERROR),
    /** A code that the format does not know. */
    UNKNOWN_CODE(Severity.ERROR),
    /** A whole number in a certain range is expected. */
    BAD_NUMBER(Severity.ERROR),
    /** A fraction is two positive whole numbers. */
    BAD_FRACTION(Severity.ERROR),
    /** It is no SHA-256. */
    BAD_HASH(Severity.ERROR),
    /** It is no language tag. */
    BAD_LANGUAGE(Severity.ERROR),
    /** It is not EDTF. */
    DATE_SYNTAX(Severity.ERROR),
    /** There is no such day. */
    DATE_IMPOSSIBLE(Severity.ERROR),
    /** The date ends before it begins. */
    DATE_REVERSED(Severity.ERROR),
    /** A range of quantities ends below its beginning. */
    QUANTITY_REVERSED(Severity.ERROR),

    /** Two records have one id. */
    DUPLICATE_ID(Severity.ERROR),
    /** An id names nothing that is there. */
    DANGLING_ID(Severity.ERROR),
    /** A named official without a name. */
    NAMELESS_OFFICIAL(Severity.ERROR),
    /** Status and kind of a figure do not go together. */
    STATUS_CONTRADICTS_KIND(Severity.WARNING),
    /** A record that no article at hand says. */
    NO_SOURCE(Severity.WARNING),
    /** A title is too long for one line. */
    TITLE_TOO_LONG(Severity.WARNING),
    /** A conflict that does not cite both sides. */
    CONFLICT_ONE_SIDED(Severity.ERROR),
    /** A source error that does not cite the words. */
    SOURCE_ERROR_UNCITED(Severity.ERROR),

    /** The checker knows no such rule. */
    RULE_UNKNOWN(Severity.ERROR),
    /** The rule needs other parameters. */
    RULE_PARAMETERS(Severity.ERROR),
    /** The base has no date. */
    BASE_UNDATED(Severity.ERROR),
    /** The base is not precise enough for the rule. */
    BASE_IMPRECISE(Severity.ERROR),
    /** The rule gives another date. */
    INFERENCE_MISMATCH(Severity.ERROR),
    /** A date counted from outside needs a publication from outside. */
    OUTSIDE_UNDATED(Severity.ERROR),
    /** A date from outside is not one that the words of the articles allow. */
    OUTSIDE_BEYOND_WORDS(Severity.ERROR),

    /** A question whose records tell of times far apart. */
    QUESTION_SPREAD(Severity.WARNING),
    /** A stated agency in an article that names another one. */
    AGENCY_CONTRADICTED(Severity.WARNING),
    /** An English text with other numbers than its Arabic. */
    GLOSS_NUMBERS(Severity.WARNING),
    /** An actor that no cited paragraph names. */
    ACTOR_UNMENTIONED(Severity.WARNING),

    /** The article has fewer paragraphs. */
    ANCHOR_PARAGRAPH_MISSING(Severity.ERROR),
    /** The words do not stand in the paragraph. */
    ANCHOR_WORDS_MISSING(Severity.ERROR),
    /** The words stand there more than once. */
    ANCHOR_AMBIGUOUS(Severity.ERROR),
    /** Prefix or suffix is given although the words stand there once. */
    ANCHOR_CONTEXT_UNNEEDED(Severity.WARNING),

    /** The article's file is not there. */
    ARTICLE_MISSING(Severity.ERROR),
    /** The article's file cannot be read. */
    ARTICLE_UNREADABLE(Severity.ERROR),
    /** The article's path leads out of its folder. */
    ARTICLE_OUTSIDE(Severity.ERROR),
    /** The article's file has more bytes than allowed. */
    ARTICLE_TOO_LARGE(Severity.ERROR),
    /** The article's file is not UTF-8. */
    ARTICLE_NOT_UTF8(Severity.ERROR),
    /** The article's file has other bytes than when it was cited. */
    ARTICLE_CHANGED(Severity.ERROR),
    /** The file that an article's words were taken from has other bytes than then. */
    ORIGINAL_CHANGED(Severity.WARNING);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** The warning that tells a suspicion. */
    static ProblemCode of(Suspicion suspicion) {
        return switch (suspicion) {
            case QUESTION_SPREAD -> QUESTION_SPREAD;
            case AGENCY_CONTRADICTED -> AGENCY_CONTRADICTED;
            case GLOSS_NUMBERS -> GLOSS_NUMBERS;
            case ACTOR_UNMENTIONED -> ACTOR_UNMENTIONED;
        };
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** The code in files and on the command line: {@code dangling_id}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its message. */
    public String messageKey() {
        return "problems.code." + code();
    }
}
