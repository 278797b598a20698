package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Foreign;
import org.isnad.model.Inference;
import org.isnad.model.Note;
import org.isnad.model.Resolution;
import org.isnad.time.FuzzyDate;
import org.junit.jupiter.api.Test;

/**
 * The data set of the five articles, made anew by edits: they carry texts, ranges of code points and what a person types and
 * chooses. Anchors, dates that follow from others, checksums and the order come from the program.
 */
final class ShippedAnewTest {
    private static final LoadedDataset SHIPPED = assertInstanceOf(LoadResult.Loaded.class, DatasetReader.readShipped())
            .dataset();

    private Curation now = Curation.of(
            new Dataset(
                    SHIPPED.dataset().id(),
                    new Bilingual("بلا عنوان", Optional.empty()),
                    Optional.empty(),
                    "ar",
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Foreign.NONE),
            Map.of(),
            CurationLawsTest::edtf);

    @Test
    void theSameDataSetComesOfIt() throws IOException {
        Dataset shipped = SHIPPED.dataset();
        for (Article article : shipped.articles()) {
            String text = Files.readString(Path.of("seeds", article.fileName()));
            apply(new ArticleEdit.Add(article.file(), text, Optional.of(article.id())));
        }
        shipped.articles().forEach(this::describe);
        shipped.categories().forEach(category -> apply(new ListEdit.PutCategory(category)));
        shipped.actors().forEach(actor -> apply(new ListEdit.PutActor(actor)));
        shipped.places().forEach(place -> apply(new ListEdit.PutPlace(place)));
        shipped.series().forEach(series -> apply(new ListEdit.PutSeries(series)));
        shipped.questions().forEach(question -> apply(new ListEdit.PutQuestion(question)));
        shipped.events().forEach(event -> apply(new RecordEdit.Put(draft(event))));
        shipped.figures().forEach(figure -> apply(new RecordEdit.Put(draft(figure))));
        shipped.notes().forEach(note -> apply(note(note)));
        apply(new ListEdit.Entitle(shipped.title(), shipped.description()));
        apply(new ListEdit.Chart(shipped.chartSeries()));
        assertLinesMatch(
                DatasetWriter.write(shipped).lines(),
                DatasetWriter.write(now.dataset()).lines());
        assertEquals(shipped, now.dataset());
        assertEquals(SHIPPED.texts(), now.texts());
    }

    private void apply(Edit edit) {
        now = assertInstanceOf(Outcome.Done.class, now.apply(edit), edit::toString)
                .after();
    }

    private void describe(Article article) {
        describe(article.id(), ArticleEdit.Trait.HEADLINE, article.headline(), Function.identity());
        describe(article.id(), ArticleEdit.Trait.OUTLET, article.outlet(), Function.identity());
        describe(article.id(), ArticleEdit.Trait.AGENCY, article.agency(), Function.identity());
        describe(article.id(), ArticleEdit.Trait.PUBLISHED, article.published(), FuzzyDate::edtf);
        for (Exemption exemption : article.exemptions()) {
            apply(new ArticleEdit.Exempt(
                    article.id(),
                    exemption.paragraph(),
                    exemption.words().map(ShippedAnewTest::marked),
                    exemption.reason(),
                    exemption.note()));
        }
    }

    private <T> void describe(
            ArticleId article, ArticleEdit.Trait trait, Attribute<T> attribute, Function<T, String> typed) {
        apply(new ArticleEdit.Describe(
                article,
                trait,
                new ArticleEdit.Statement(
                        attribute.value().map(typed),
                        attribute.basis(),
                        attribute.anchor().map(ShippedAnewTest::marked),
                        attribute.note())));
    }

    private static Draft draft(Event event) {
        return new Draft(
                Optional.of(event.id()),
                Optional.of(date(event)),
                Optional.of(event.title()),
                event.summary(),
                new Draft.Content.OfEvent(Optional.of(event.category())),
                event.actors(),
                event.places(),
                event.questions(),
                Optional.of(event.status()),
                citations(event.citations()));
    }

    private static Draft draft(Figure figure) {
        return new Draft(
                Optional.of(figure.id()),
                Optional.of(date(figure)),
                figure.title(),
                Optional.empty(),
                new Draft.Content.OfFigure(Optional.of(new Counting(
                        figure.series(),
                        figure.quantity(),
                        figure.kind(),
                        figure.measure(),
                        figure.subject(),
                        figure.unit(),
                        figure.ambiguity()))),
                figure.actors(),
                figure.places(),
                figure.questions(),
                Optional.of(figure.status()),
                citations(figure.citations()));
    }

    private static ListEdit.PutNote note(Note note) {
        return new ListEdit.PutNote(
                Optional.of(note.id()),
                note.kind(),
                note.text(),
                note.records(),
                note.articles(),
                citations(note.citations()));
    }

    private static DateEntry date(DatedRecord record) {
        return switch (record.dateBasis()) {
            case DateBasis.Stated(var phrase) ->
                new DateEntry.Stated(record.date().edtf(), phrase.map(ShippedAnewTest::marked));
            case DateBasis.External() -> new DateEntry.External(record.date().edtf());
            case DateBasis.Inferred(var inference) -> inferred(inference, record.date());
        };
    }

    /** The date itself is typed only for a rule that does not compute it, and where it is hedged. */
    private static DateEntry inferred(Inference inference, FuzzyDate date) {
        return new DateEntry.Inferred(
                marked(inference.phrase()),
                switch (inference.base()) {
                    case Inference.Base.Published(var article) -> new DateEntry.Base.Published(article);
                    case Inference.Base.Words(var words, var given) ->
                        new DateEntry.Base.Words(marked(words), given.edtf());
                },
                inference.rule(),
                inference.parameters(),
                CalendarRule.of(inference.rule()).orElseThrow().computes() && !hedged(date)
                        ? Optional.empty()
                        : Optional.of(date.edtf()),
                inference.reasoning());
    }

    private static boolean hedged(FuzzyDate date) {
        return date.edtf().matches(".*[~?%].*");
    }

    private static List<CitationEntry> citations(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new CitationEntry(
                        marked(citation.anchor()),
                        citation.voices(),
                        citation.speech(),
                        citation.stance(),
                        citation.claim()
                                .map(claim -> new CitationEntry.ClaimEntry(
                                        claim.date().map(FuzzyDate::edtf), claim.quantity()))))
                .toList();
    }

    private static MarkedWords marked(Anchor anchor) {
        Resolution.Resolved found =
                assertInstanceOf(Resolution.Resolved.class, SHIPPED.evidence().of(anchor));
        return new MarkedWords(anchor.article(), anchor.paragraph(), found.range());
    }
}
