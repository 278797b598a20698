package org.isnad.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.Attribute;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Exemption;
import org.isnad.model.Inference;
import org.isnad.model.Note;

/** Gathers the anchors of a data set. */
public final class Anchors {
    private Anchors() {}

    /** Every anchor, in the order of the file: articles, events, figures, notes. */
    public static List<Anchor> all(Dataset dataset) {
        List<Anchor> anchors = new ArrayList<>();
        dataset.articles().forEach(article -> anchors.addAll(of(article)));
        dataset.curatedEvents().forEach(event -> anchors.addAll(of(event)));
        dataset.figures().forEach(figure -> anchors.addAll(of(figure)));
        dataset.notes().forEach(note -> anchors.addAll(of(note)));
        return anchors;
    }

    /** The anchors of what is known about an article, and of its exemptions. */
    public static List<Anchor> of(Article article) {
        List<Anchor> anchors = new ArrayList<>();
        Stream.of(article.headline(), article.outlet(), article.agency(), article.published())
                .map(Attribute::anchor)
                .forEach(anchor -> anchor.ifPresent(anchors::add));
        article.exemptions().stream().map(Exemption::words).forEach(anchor -> anchor.ifPresent(anchors::add));
        return anchors;
    }

    /** The anchors of a record: its citations, then those of its date. */
    public static List<Anchor> of(DatedRecord record) {
        List<Anchor> anchors = new ArrayList<>(
                record.citations().stream().map(Citation::anchor).toList());
        anchors.addAll(ofDate(record));
        return anchors;
    }

    /** The words that carry the date of a record beside its citations. */
    static List<Anchor> ofDate(DatedRecord record) {
        return switch (record.dateBasis()) {
            case DateBasis.Stated(var phrase) -> phrase.stream().toList();
            case DateBasis.External() -> List.of();
            case DateBasis.Outside(var inference, var _) -> of(inference);
            case DateBasis.Inferred(var inference) -> of(inference);
        };
    }

    private static List<Anchor> of(Inference inference) {
        return inference.base() instanceof Inference.Base.Words(var words, var _)
                ? List.of(inference.phrase(), words)
                : List.of(inference.phrase());
    }

    /** The anchors of a note. */
    public static List<Anchor> of(Note note) {
        return note.citations().stream().map(Citation::anchor).toList();
    }
}
