package org.isnad.curation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.Attribute;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Inference;

/** A data set in which other words are cited. */
final class AnchorMoves {
    private AnchorMoves() {}

    /** The same with other anchors in events, figures and notes: in citations, and where a date rests on words. */
    static Dataset ofRecords(Dataset dataset, UnaryOperator<Anchor> move) {
        return dataset.withEvents(dataset.events().stream()
                        .map(event -> (Event) moved(event, move))
                        .toList())
                .withFigures(dataset.figures().stream()
                        .map(figure -> (Figure) moved(figure, move))
                        .toList())
                .withNotes(dataset.notes().stream()
                        .map(note -> note.withCitations(moved(note.citations(), move)))
                        .toList());
    }

    /** The same with other anchors in what is said about articles, and in their exemptions. */
    static Dataset ofArticles(Dataset dataset, UnaryOperator<Anchor> move) {
        return dataset.withArticles(
                dataset.articles().stream().map(article -> moved(article, move)).toList());
    }

    private static Article moved(Article article, UnaryOperator<Anchor> move) {
        return article.withHeadline(moved(article.headline(), move))
                .withOutlet(moved(article.outlet(), move))
                .withAgency(moved(article.agency(), move))
                .withPublished(moved(article.published(), move))
                .withExemptions(article.exemptions().stream()
                        .map(exemption -> moved(exemption, move))
                        .toList());
    }

    private static <T> Attribute<T> moved(Attribute<T> attribute, UnaryOperator<Anchor> move) {
        return new Attribute<>(
                attribute.value(), attribute.basis(), attribute.anchor().map(move), attribute.note());
    }

    private static Exemption moved(Exemption exemption, UnaryOperator<Anchor> move) {
        return exemption
                .words()
                .map(move)
                .map(words ->
                        new Exemption(words.paragraph(), Optional.of(words), exemption.reason(), exemption.note()))
                .orElse(exemption);
    }

    private static DatedRecord moved(DatedRecord record, UnaryOperator<Anchor> move) {
        DatedRecord cited = Records.withCitations(record, moved(record.citations(), move));
        DateBasis basis = switch (record.dateBasis()) {
            case DateBasis.Stated(var phrase) -> new DateBasis.Stated(phrase.map(move));
            case DateBasis.External external -> external;
            case DateBasis.Outside(var inference, var inWords) ->
                new DateBasis.Outside(moved(inference, move), inWords);
            case DateBasis.Inferred(var inference) -> new DateBasis.Inferred(moved(inference, move));
        };
        return Records.withDateBasis(cited, basis);
    }

    private static Inference moved(Inference inference, UnaryOperator<Anchor> move) {
        return new Inference(
                move.apply(inference.phrase()),
                inference.base() instanceof Inference.Base.Words(var words, var date)
                        ? new Inference.Base.Words(move.apply(words), date)
                        : inference.base(),
                inference.rule(),
                inference.parameters(),
                inference.reasoning(),
                inference.outside());
    }

    private static List<Citation> moved(List<Citation> citations, UnaryOperator<Anchor> move) {
        return citations.stream()
                .map(citation -> citation.withAnchor(move.apply(citation.anchor())))
                .toList();
    }
}
