package org.isnad.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;

/**
 * As many curated records as wanted: copies of the shipped ones, each copy with articles, anchors and questions of its own, so
 * that every citation, inference and disagreement is as rich as a curated one.
 */
final class CuratedCopies {
    private final String suffix;

    private CuratedCopies(String suffix) {
        this.suffix = suffix;
    }

    /** A data set of so many events and figures. */
    static LoadedDataset of(int records) {
        LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();
        Dataset one = shipped.dataset();
        List<Article> articles = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Map<ArticleId, ArticleText> texts = new HashMap<>();
        for (int number = 0; events.size() + figures.size() < records; number++) {
            CuratedCopies copy = new CuratedCopies("-" + number);
            for (Article article : one.articles()) {
                articles.add(copy.article(article));
                shipped.text(article.id()).ifPresent(text -> texts.put(copy.id(article.id()), text));
            }
            one.questions()
                    .forEach(question ->
                            questions.add(new Question(copy.id(question.id()), question.text(), question.foreign())));
            one.events().stream()
                    .limit(records - events.size() - figures.size())
                    .forEach(event -> events.add(copy.event(event)));
            one.figures().stream()
                    .limit(records - events.size() - figures.size())
                    .forEach(figure -> figures.add(copy.figure(figure)));
        }
        Dataset many = one.withId("copies")
                .withArticles(articles)
                .withQuestions(questions)
                .withEvents(events)
                .withFigures(figures)
                .withNotes(List.of());
        return LoadedDataset.made(many, texts, "copies");
    }

    private ArticleId id(ArticleId id) {
        return new ArticleId(id.value() + suffix);
    }

    private RecordId id(RecordId id) {
        return new RecordId(id.value() + suffix);
    }

    private QuestionId id(QuestionId id) {
        return new QuestionId(id.value() + suffix);
    }

    private Article article(Article article) {
        return article.withId(id(article.id()))
                .withFile(article.file().replace(".txt", suffix + ".txt"))
                .withHeadline(attribute(article.headline()))
                .withOutlet(attribute(article.outlet()))
                .withAgency(attribute(article.agency()))
                .withPublished(attribute(article.published()))
                .withExemptions(article.exemptions().stream()
                        .map(exemption -> new Exemption(
                                exemption.paragraph(),
                                exemption.words().map(this::anchor),
                                exemption.reason(),
                                exemption.note()))
                        .toList());
    }

    private <T> Attribute<T> attribute(Attribute<T> attribute) {
        return new Attribute<>(
                attribute.value(), attribute.basis(), attribute.anchor().map(this::anchor), attribute.note());
    }

    private Event event(Event event) {
        return event.withId(id(event.id()))
                .withDateBasis(basis(event.dateBasis()))
                .withQuestions(event.questions().stream().map(this::id).toList())
                .withCitations(event.citations().stream().map(this::citation).toList());
    }

    private Figure figure(Figure figure) {
        return figure.withId(id(figure.id()))
                .withDateBasis(basis(figure.dateBasis()))
                .withQuestions(figure.questions().stream().map(this::id).toList())
                .withCitations(figure.citations().stream().map(this::citation).toList());
    }

    private Citation citation(Citation citation) {
        return citation.withAnchor(anchor(citation.anchor()));
    }

    private Anchor anchor(Anchor anchor) {
        return new Anchor(id(anchor.article()), anchor.paragraph(), anchor.exact(), anchor.prefix(), anchor.suffix());
    }

    private DateBasis basis(DateBasis basis) {
        return switch (basis) {
            case DateBasis.Stated(var phrase) -> new DateBasis.Stated(phrase.map(this::anchor));
            case DateBasis.External external -> external;
            case DateBasis.Outside outside -> outside;
            case DateBasis.Inferred(Inference inference) ->
                new DateBasis.Inferred(new Inference(
                        anchor(inference.phrase()),
                        switch (inference.base()) {
                            case Inference.Base.Published(ArticleId article) ->
                                new Inference.Base.Published(id(article));
                            case Inference.Base.Words(Anchor words, var date) ->
                                new Inference.Base.Words(anchor(words), date);
                        },
                        inference.rule(),
                        inference.parameters(),
                        inference.reasoning()));
        };
    }
}
