package org.isnad.check;

/**
 * Tells where the values of a data set were read from. Values are told apart by identity, because equal citations may stand
 * in several places.
 */
public interface SourceMap {

    /** Knows no place: for data sets that were not read from a file. */
    SourceMap NOWHERE = (part, field, index) -> SourceLocation.NONE;

    /**
     * Where an element of a list field of a value stands.
     *
     * @param part a value of the data set: a record, citation, anchor, inference …
     * @param field name of the field in the file; empty for the value itself
     * @param index from 0; -1 for the field itself
     */
    SourceLocation of(Object part, String field, int index);

    /** Where a field of a value stands, or the value itself when the field is not written. */
    default SourceLocation of(Object part, String field) {
        return of(part, field, -1);
    }

    /** Where a value stands. */
    default SourceLocation of(Object part) {
        return of(part, "", -1);
    }
}
