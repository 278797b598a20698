package org.isnad.compare;

/** In what two records that are the same by their words differ. */
public sealed interface Difference {

    /** What is not the same. */
    Field field();

    /** A value of the records themselves. */
    record InRecord(Field field) implements Difference {}

    /**
     * A value of a citation that both have.
     *
     * @param first its index in the record of the first data set, from 0
     * @param second its index in that of the second
     */
    record InCitation(Field field, int first, int second) implements Difference {}

    /**
     * Words that one of them alone cites.
     *
     * @param side which one
     * @param citation its index there, from 0
     */
    record Alone(Side side, int citation) implements Difference {
        @Override
        public Field field() {
            return Field.WORDS;
        }
    }

    /** Whether it is one of wording, which does not make the two records different. */
    default boolean wording() {
        return field().wording() && !(this instanceof Alone);
    }
}
