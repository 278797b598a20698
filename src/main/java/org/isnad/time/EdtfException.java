package org.isnad.time;

/** Says why a text is no EDTF date of the kinds that {@link Edtf} reads, and where. */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Why a text was refused. */
    public enum Fault {
        /** Nothing is there. */
        EMPTY,
        /** It is not written as EDTF that days can carry. */
        SYNTAX,
        /** There is no such day, month or season. */
        IMPOSSIBLE,
        /** The end lies before the beginning. */
        REVERSED,
        /** It carries a time of day, which the data set format does not know. */
        TIME_OF_DAY,
        /** The year lies beyond what {@link java.time.LocalDate} can hold. */
        YEAR_OUT_OF_RANGE
    }

    /** Why the text was refused. */
    private final Fault fault;

    /** Where the fault begins, in UTF-16 units of the text. */
    private final int index;

    /** Makes the report on {@code text}, whose fault begins at UTF-16 index {@code index}. */
    public EdtfException(Fault fault, String text, int index) {
        super(fault + " at " + index + " in \"" + text + "\"");
        this.fault = fault;
        this.index = index;
    }

    /** Why the text was refused. */
    public Fault fault() {
        return fault;
    }

    /** Where the fault begins, in UTF-16 units of the text. */
    public int index() {
        return index;
    }
}
