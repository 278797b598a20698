package org.isnad.dataset.csv;

import java.util.Locale;

/** The columns of the table of citations, in their order. */
public enum Column {
    /** Event or figure. */
    RECORD(Kind.CODE, "event or figure"),
    /** Id of the record. */
    ID(Kind.TEXT, "id of the record"),
    /** Date in EDTF that these words give. */
    DATE(Kind.TEXT, "date in EDTF that these words give"),
    /** Stated: an article prints the date; inferred; external: no article is at hand. */
    DATE_BASIS(Kind.CODE, "stated: an article prints the date; inferred; external: no article is at hand"),
    /** Reported, planned, denied or disputed. */
    STATUS(Kind.CODE, "reported, planned, denied or disputed"),
    /** Id of the category of an event. */
    CATEGORY(Kind.TEXT, "id of the category of an event"),
    /** Title in Arabic. */
    TITLE_AR(Kind.TEXT, "title in Arabic"),
    /** Title in English. */
    TITLE_EN(Kind.TEXT, "title in English"),
    /** Id of the series of a figure. */
    SERIES(Kind.TEXT, "id of the series of a figure"),
    /** Number, the smaller one of two, or the word in place of one. */
    VALUE(Kind.QUANTITY, "number, the smaller one of two, or the word in place of one"),
    /** Larger number of two. */
    VALUE_MAX(Kind.QUANTITY, "larger number of two"),
    /** Exact, about, at_least, more_than, at_most, within or unquantified. */
    QUALIFIER(Kind.CODE, "exact, about, at_least, more_than, at_most, within or unquantified"),
    /** Actual or planned. */
    KIND(Kind.CODE, "actual or planned"),
    /** Level, change, count or share. */
    MEASURE(Kind.CODE, "level, change, count or share"),
    /** In what is counted, in Arabic. */
    UNIT(Kind.TEXT, "in what is counted, in Arabic"),
    /** What is counted, in Arabic. */
    SUBJECT(Kind.TEXT, "what is counted, in Arabic"),
    /** Roles of those who speak, from the article outwards, joined by {@code >}. */
    VOICE(Kind.TEXT, "roles of those who speak, from the article outwards, joined by >"),
    /** Their Arabic names, in the same order. */
    SPEAKER(Kind.TEXT, "their Arabic names, in the same order"),
    /** Direct or paraphrase. */
    SPEECH(Kind.CODE, "direct or paraphrase"),
    /** Supports, denies, confirms or disputes. */
    STANCE(Kind.CODE, "supports, denies, confirms or disputes"),
    /** Name of the article's file. */
    ARTICLE(Kind.TEXT, "name of the article's file"),
    /** Number of the paragraph, from 1. */
    PARAGRAPH(Kind.COUNT, "number of the paragraph, from 1"),
    /** Code point of the trimmed paragraph at which the words begin. */
    START(Kind.COUNT, "code point of the trimmed paragraph at which the words begin"),
    /** Code point of the trimmed paragraph behind the words. */
    END(Kind.COUNT, "code point of the trimmed paragraph behind the words"),
    /** The words, exactly as printed. */
    QUOTE(Kind.TEXT, "the words, exactly as printed");

    /** What the cells of a column hold. */
    public enum Kind {
        /** One of a few words of the format. */
        CODE,
        /** Any text. */
        TEXT,
        /** A decimal number, or a word in place of one. */
        QUANTITY,
        /** A whole number, not negative. */
        COUNT
    }

    private final Kind kind;
    private final String meaning;

    Column(Kind kind, String meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    /** What its cells hold. */
    public Kind kind() {
        return kind;
    }

    /** What its cells say, in one English line, for descriptions of the table. */
    public String meaning() {
        return meaning;
    }

    /** The heading, in lower case. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
