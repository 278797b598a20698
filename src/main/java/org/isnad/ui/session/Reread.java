package org.isnad.ui.session;

import java.util.Optional;
import java.util.function.Function;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Revision;
import org.isnad.ui.words.OpenDataset;

/**
 * What was read again from where the open document is from, made ready to be shown in the background.
 *
 * @param document as it was read
 * @param again the revision that it is of the document that was open then; empty where it has become another one
 * @param prepared the data set in that revision; where it has become another one, that
 */
public record Reread(OpenDocument document, Optional<Revision> again, OpenDataset prepared) {

    /** What was read, ready to take the place of what was open; on any thread. */
    static Reread of(Optional<OpenDataset> open, OpenDocument document, Function<OpenDocument, OpenDataset> another) {
        return open.filter(before -> Revision.isOf(before.document(), document))
                .map(before -> {
                    Revision again = revision(before.document(), document);
                    return new Reread(document, Optional.of(again), before.revised(again));
                })
                .orElseGet(() -> new Reread(document, Optional.empty(), another.apply(document)));
    }

    /** The revision that a document which was read is of one that is open. */
    static Revision revision(OpenDocument open, OpenDocument read) {
        return Revision.between(open, open.reread(read.content(), read.articles()));
    }

    /** Whether what is prepared is a revision of this very data set, in its words. */
    @SuppressWarnings(
            "ReferenceEquality") // Two that are equal were revised apart, and comparing a million records takes long.
    boolean holds(OpenDataset now) {
        return again.filter(revision -> revision.before() == now.document()).isPresent()
                && prepared.labels().equals(now.labels())
                && prepared.countedFromOutside() == now.countedFromOutside();
    }
}
