package org.isnad.ui.records;

import java.util.Optional;
import java.util.function.Function;
import org.isnad.curation.Curation;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.worklist.ExemptReason;
import org.isnad.model.Anchor;
import org.isnad.model.Dataset;
import org.isnad.model.Exemption;

/** Which words of the articles are left out of the audit. */
final class Exemptions {
    private Exemptions() {}

    /**
     * Why words are left out already; empty where they are not, or not all of them.
     *
     * @param place where the words of an anchor stand
     */
    static Optional<ExemptReason> of(
            Dataset dataset, MarkedWords words, Function<Anchor, Optional<MarkedWords>> place) {
        return dataset.articles().stream()
                .filter(article -> article.id().equals(words.article()))
                .flatMap(article -> article.exemptions().stream())
                .filter(exemption -> exemption.paragraph() == words.paragraph() && covers(exemption, words, place))
                .findFirst()
                .map(exemption -> new ExemptReason(exemption.reason(), exemption.note()));
    }

    private static boolean covers(
            Exemption exemption, MarkedWords words, Function<Anchor, Optional<MarkedWords>> place) {
        return exemption.words().isEmpty()
                || exemption
                        .words()
                        .flatMap(place)
                        .filter(left -> left.range().start() <= words.range().start()
                                && left.range().end() >= words.range().end())
                        .isPresent();
    }

    /** Marked words as the article prints them. */
    static String printed(Curation now, MarkedWords words) {
        return Optional.ofNullable(now.texts().get(words.article()))
                .flatMap(text -> text.paragraph(words.paragraph()))
                .map(paragraph -> words.range().of(paragraph.text()))
                .orElse("");
    }
}
