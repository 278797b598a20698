package org.isnad.time;

import java.util.Comparator;

/**
 * A date as precise as its source, and no more: a {@linkplain PeriodDate day, month or year}, an {@linkplain
 * DateInterval interval} that lasts, {@linkplain DateChoice some day between two}, or a {@linkplain DateSet list}.
 *
 * <p>Values are immutable and compare equal when their EDTF notation is the same.
 */
public sealed interface FuzzyDate permits PeriodDate, DateInterval, DateChoice, DateSet {

    /** Orders by the earliest day, then by the latest. */
    Comparator<FuzzyDate> CHRONOLOGICAL = Comparator.comparing(FuzzyDate::bounds);

    /** The days in which the date certainly lies; a soft edge ({@code ~}, {@code ?}) does not widen them. */
    DateBounds bounds();

    /** The notation of EDTF (ISO 8601-2:2019); {@link Edtf#parse} reads it back to an equal value. */
    String edtf();

    /** Whether any part of the date is uncertain or approximate. */
    boolean soft();
}
