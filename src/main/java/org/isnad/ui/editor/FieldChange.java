package org.isnad.ui.editor;

import java.util.List;

/** What was entered in a field of the editor. */
public sealed interface FieldChange {

    /** Another title; the English one is empty for none. */
    record Titles(String arabic, String english) implements FieldChange {}

    /** A date as people write it. */
    record Date(String typed) implements FieldChange {}

    /** One of the dates that were offered, counted from 0. */
    record OfferedDate(int index) implements FieldChange {}

    /** Another category, by its code. */
    record Category(String code) implements FieldChange {}

    /** Another status, by its code. */
    record Status(String code) implements FieldChange {}

    /**
     * How much, of what.
     *
     * @param quantity the number with its hedge, as people write it
     * @param series code of the series
     * @param kind code of counted or intended
     */
    record Count(String quantity, String series, String kind) implements FieldChange {}

    /** Who takes part: names with commas between them. */
    record Actors(String typed) implements FieldChange {}

    /** Where: names with commas between them. */
    record Places(String typed) implements FieldChange {}

    /** More about an event; empty for nothing. */
    record Summary(String arabic) implements FieldChange {}

    /** The questions that it answers, by their codes. */
    record Questions(List<String> codes) implements FieldChange {

        /** Copies the list. */
        public Questions {
            codes = List.copyOf(codes);
        }
    }

    /** Something to choose that is not there yet, by its name. */
    record NewEntry(EntryKind kind, String name) implements FieldChange {}

    /** What a record chooses from lists that grow where they are used. */
    enum EntryKind {
        /** A category of an event. */
        CATEGORY,
        /** A series of a figure. */
        SERIES,
        /** A question that a record answers. */
        QUESTION
    }

    /**
     * What is said of a citation.
     *
     * @param index of the citation, from 0
     * @param citation as it is now; its words and article stay
     */
    record Citation(int index, EditorRecord.EditorCitation citation) implements FieldChange {}

    /** The words that are marked in the article come in the place of those of a citation; counted from 0. */
    record MarkedAnew(int index) implements FieldChange {}

    /** A citation goes; counted from 0. */
    record RemovedCitation(int index) implements FieldChange {}

    /** A citation goes to another place; counted from 0. */
    record MovedCitation(int from, int to) implements FieldChange {}
}
