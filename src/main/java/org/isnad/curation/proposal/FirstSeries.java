package org.isnad.curation.proposal;

import java.util.Optional;
import org.isnad.curation.Curation;
import org.isnad.curation.ListEdit;
import org.isnad.curation.MarkedWords;
import org.isnad.model.Bilingual;
import org.isnad.model.Foreign;
import org.isnad.model.Paragraph;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/** The series with which a data set without one begins to count: it is named after what the marked words count. */
public final class FirstSeries {
    private static final SeriesId ID = new SeriesId("figures");

    private FirstSeries() {}

    /**
     * The edit that makes it.
     *
     * @param otherwise its name where the words name nothing that is counted
     */
    public static ListEdit.PutSeries of(Curation now, MarkedWords words, String otherwise) {
        Bilingual name = new Bilingual(
                Optional.ofNullable(now.texts().get(words.article()))
                        .flatMap(text -> text.paragraph(words.paragraph()))
                        .map(Paragraph::text)
                        .flatMap(text -> ProposedQuantity.of(text, words))
                        .flatMap(ProposedQuantity::unit)
                        .orElse(otherwise),
                Optional.empty());
        return new ListEdit.PutSeries(new Series(ID, name, name, name, Foreign.NONE));
    }
}
