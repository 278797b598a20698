package org.isnad.ui.editor;

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

    /**
     * How the words of a citation stand to the record.
     *
     * @param index of the citation, from 0
     * @param stance code
     * @param speech code
     */
    record Citation(int index, String stance, String speech) implements FieldChange {}

    /** A citation goes; counted from 0. */
    record RemovedCitation(int index) implements FieldChange {}

    /** A citation goes to another place; counted from 0. */
    record MovedCitation(int from, int to) implements FieldChange {}
}
