package org.isnad.json;

/**
 * Something wrong with a JSON text.
 *
 * @param kind what
 * @param location where
 * @param detail the words at the place, the name of the field, or empty; never longer than a line
 */
public record JsonFault(Kind kind, JsonLocation location, String detail) {

    /** What can be wrong with a JSON text. */
    public enum Kind {
        /** There is nothing, or only white space. */
        EMPTY(true),
        /** A byte is not UTF-8. */
        NOT_UTF8(true),
        /** A sign stands where JSON does not allow it; the detail is the text from there. */
        SYNTAX(true),
        /** The text ends inside an object, array or string. */
        TRUNCATED(true),
        /** Objects and arrays are nested deeper than {@link JsonLimits#DEPTH}. */
        TOO_DEEP(true),
        /** A field stands twice in one object; the detail is its name, the first is kept. */
        DUPLICATE_KEY(false),
        /** A string is longer than {@link JsonLimits#STRING_CODE_POINTS}. */
        STRING_TOO_LONG(false),
        /** An escape writes half of a surrogate pair, which is no character. */
        LONE_SURROGATE(false),
        /** A number has more digits than {@link JsonLimits#NUMBER_DIGITS}; the detail is its beginning. */
        NUMBER_TOO_LONG(false);

        private final boolean fatal;

        Kind(boolean fatal) {
            this.fatal = fatal;
        }

        /** Whether no tree can be made. */
        public boolean fatal() {
            return fatal;
        }
    }
}
