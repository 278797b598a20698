package org.isnad.dataset.csv;

import java.util.Locale;

/** The columns of the table of citations, in their order. */
public enum Column {
    /** {@code event} or {@code figure}. */
    RECORD(Kind.CODE),
    /** Id of the record. */
    ID(Kind.TEXT),
    /** EDTF. */
    DATE(Kind.TEXT),
    /** {@code stated} or {@code inferred}. */
    DATE_BASIS(Kind.CODE),
    /** What is known about the record. */
    STATUS(Kind.CODE),
    /** Id of the category of an event. */
    CATEGORY(Kind.TEXT),
    /** The Arabic title. */
    TITLE_AR(Kind.TEXT),
    /** The English title. */
    TITLE_EN(Kind.TEXT),
    /** Id of the series of a figure. */
    SERIES(Kind.TEXT),
    /** The number, the smaller one of two, or the word in place of one. */
    VALUE(Kind.QUANTITY),
    /** The larger number of two. */
    VALUE_MAX(Kind.QUANTITY),
    /** The hedge. */
    QUALIFIER(Kind.CODE),
    /** {@code actual} or {@code planned}. */
    KIND(Kind.CODE),
    /** What the number measures. */
    MEASURE(Kind.CODE),
    /** In what is counted, in Arabic. */
    UNIT(Kind.TEXT),
    /** What is counted, in Arabic. */
    SUBJECT(Kind.TEXT),
    /** The roles of those who speak, from the article outwards to the origin. */
    VOICE(Kind.TEXT),
    /** Their Arabic names, in the same order. */
    SPEAKER(Kind.TEXT),
    /** {@code direct} or {@code paraphrase}. */
    SPEECH(Kind.CODE),
    /** How the words stand to the record. */
    STANCE(Kind.CODE),
    /** Name of the article's file. */
    ARTICLE(Kind.TEXT),
    /** Number of the paragraph, from 1. */
    PARAGRAPH(Kind.COUNT),
    /** Code point of the paragraph at which the words begin. */
    START(Kind.COUNT),
    /** Code point of the paragraph behind the words. */
    END(Kind.COUNT),
    /** The words. */
    QUOTE(Kind.TEXT);

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

    Column(Kind kind) {
        this.kind = kind;
    }

    /** What its cells hold. */
    public Kind kind() {
        return kind;
    }

    /** The heading, in lower case. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
