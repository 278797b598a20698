package org.isnad.curation;

import java.util.Optional;
import org.isnad.model.Bilingual;
import org.isnad.model.FigureKind;
import org.isnad.model.Measure;
import org.isnad.model.Quantity;
import org.isnad.model.SeriesId;

/**
 * What a figure counts, and how much.
 *
 * @param series what it belongs to
 * @param quantity how much, with its hedge
 * @param kind counted or intended
 * @param measure level, change, count or share
 * @param subject what is counted, where it is not that of the series
 * @param unit in what, where it is not that of the series
 * @param ambiguity the other reading that the words allow
 */
public record Counting(
        SeriesId series,
        Quantity quantity,
        FigureKind kind,
        Measure measure,
        Optional<Bilingual> subject,
        Optional<Bilingual> unit,
        Optional<Bilingual> ambiguity) {

    /** The same of another series. */
    public Counting of(SeriesId other) {
        return new Counting(other, quantity, kind, measure, subject, unit, ambiguity);
    }
}
