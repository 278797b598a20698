package org.isnad.compare;

/** What of two records is compared. */
public enum Field {
    /** When. */
    DATE(Scale.CODED),
    /** Whether the date is stated, inferred or from outside. */
    DATE_BASIS(Scale.NOMINAL),
    /** The rule by which a date was inferred. */
    RULE(Scale.NOMINAL),
    /** What is known about the claim. */
    STATUS(Scale.NOMINAL),
    /** The category of an event. */
    CATEGORY(Scale.NOMINAL),
    /** The family of its category, which all data sets share. */
    ROLE(Scale.NOMINAL),
    /** What a figure belongs to. */
    SERIES(Scale.NOMINAL),
    /** How much, with its hedge. */
    QUANTITY(Scale.CODED),
    /** Counted or intended. */
    KIND(Scale.NOMINAL),
    /** Level, change, count or share. */
    MEASURE(Scale.NOMINAL),
    /** Whether the words allow another reading. */
    AMBIGUITY(Scale.NOMINAL),
    /** Who takes part. */
    ACTORS(Scale.CODED),
    /** Where. */
    PLACES(Scale.CODED),
    /** Which questions it answers. */
    QUESTIONS(Scale.CODED),
    /** Who speaks, without the reporter, whom one writes down and another leaves out. */
    VOICES(Scale.CODED),
    /** Quoted or retold. */
    SPEECH(Scale.NOMINAL),
    /** How the words stand to the record. */
    STANCE(Scale.NOMINAL),
    /** What the article says where it differs from the record. */
    CLAIM(Scale.CODED),
    /** Which words are cited. */
    WORDS(Scale.WORDING),
    /** One line. */
    TITLE(Scale.WORDING),
    /** More than the title. */
    SUMMARY(Scale.WORDING),
    /** What is counted, where it is not what the series says. */
    SUBJECT(Scale.WORDING),
    /** In what, where it is not what the series says. */
    UNIT(Scale.WORDING),
    /** The other reading in words. */
    OTHER_READING(Scale.WORDING),
    /** The working of the date: words, base, reasons. */
    WORKING(Scale.WORDING);

    private final Scale scale;

    Field(Scale scale) {
        this.scale = scale;
    }

    /** Of what sort the values are. */
    private enum Scale {
        /** One of a few names: kappa is defined. */
        NOMINAL,
        /** A value that is right or wrong. */
        CODED,
        /** Words of the curator, and where a quotation is cut: two people never choose the same. */
        WORDING
    }

    /** Whether its values are names of a closed list, so that agreement by chance can be told. */
    public boolean nominal() {
        return scale == Scale.NOMINAL;
    }

    /** Whether a difference is one of wording, which does not make two records different. */
    public boolean wording() {
        return scale == Scale.WORDING;
    }

    /** Whether it is said of a citation, not of a record. */
    public boolean ofCitation() {
        return switch (this) {
            case VOICES, SPEECH, STANCE, CLAIM, WORDS -> true;
            default -> false;
        };
    }
}
