package org.isnad.search;

import java.math.BigDecimal;
import java.util.Optional;
import org.isnad.text.CodePointRange;

/** One condition of a query; everything found fulfils all of them. */
public sealed interface Term {

    /** Where it stands in the query, in code points. */
    CodePointRange range();

    /** What the reader typed for it. */
    String typed();

    /**
     * A word, in any of its forms.
     *
     * @param open whether it may be the beginning of a longer word, because it is still being typed
     */
    record SearchedWord(CodePointRange range, String typed, boolean open) implements Term {}

    /**
     * Words in quotation marks: these words in this order.
     *
     * @param words what stands between the marks
     */
    record Phrase(CodePointRange range, String typed, String words) implements Term {}

    /**
     * A number, however it is written.
     *
     * @param year the time it asks for where it may be a year
     */
    record Amount(CodePointRange range, String typed, BigDecimal value, Optional<AskedTime> year) implements Term {}

    /** A time. */
    record Time(CodePointRange range, String typed, AskedTime asked) implements Term {}

    /**
     * A field and what it must be, {@code status:planned}.
     *
     * @param value what stands behind the colon, without quotation marks
     */
    record FieldValue(CodePointRange range, String typed, Field field, String value) implements Term {}
}
