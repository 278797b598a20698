package org.isnad.curation.worklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Edit;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Exemption;

/** A reason for which a sentence is exempted, with its note. */
public record ExemptReason(Exemption.Reason reason, Optional<Bilingual> note) {

    /** How many of those that were given are offered before all others. */
    private static final int LAST = 3;

    /** Whether it says enough: «another reason» is none without a note. */
    public boolean complete() {
        return reason != Exemption.Reason.OTHER || note.isPresent();
    }

    /** The same with what is written beside it, if anything is. */
    public ExemptReason with(String written) {
        return written.isBlank()
                ? this
                : new ExemptReason(reason, Optional.of(new Bilingual(written.strip(), Optional.empty())));
    }

    /**
     * The reasons to offer: first the last ones, then each kind without a note.
     *
     * @param done what was done since the data set was opened, in order
     */
    public static List<ExemptReason> offered(List<Edit> done, Dataset dataset) {
        Stream<ExemptReason> now = done.reversed().stream()
                .filter(ArticleEdit.Exempt.class::isInstance)
                .map(ArticleEdit.Exempt.class::cast)
                .map(edit -> new ExemptReason(edit.reason(), edit.note()));
        Stream<ExemptReason> before = dataset.articles().reversed().stream()
                .flatMap(article -> article.exemptions().reversed().stream())
                .map(exemption -> new ExemptReason(exemption.reason(), exemption.note()));
        Stream<ExemptReason> kinds =
                Stream.of(Exemption.Reason.values()).map(reason -> new ExemptReason(reason, Optional.empty()));
        return Stream.concat(Stream.concat(now, before).distinct().limit(LAST), kinds)
                .distinct()
                .toList();
    }
}
