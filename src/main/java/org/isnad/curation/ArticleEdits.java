package org.isnad.curation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.isnad.dataset.ArticleSource;
import org.isnad.dates.CalendarRule;
import org.isnad.file.Sha256;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Foreign;
import org.isnad.model.Inference;
import org.isnad.time.FuzzyDate;

/** Applies edits of articles; used once. */
final class ArticleEdits {
    private final Curation curation;
    private final Dataset dataset;
    private final Understanding understanding;

    ArticleEdits(Curation curation) {
        this.curation = curation;
        this.dataset = curation.dataset();
        this.understanding = new Understanding(curation);
    }

    Curation apply(ArticleEdit edit) throws EditFaultException {
        return switch (edit) {
            case ArticleEdit.Add add -> add(add);
            case ArticleEdit.Remove(var id) -> remove(id);
            case ArticleEdit.TakeOver(var from, var to) -> takeOver(from, to);
            case ArticleEdit.Reanchor(var from, var to) -> reanchor(from, to);
            case ArticleEdit.Accept(var id, var sha256) -> accept(id, sha256);
            case ArticleEdit.Describe(var id, var trait, var statement) -> describe(id, trait, statement);
            case ArticleEdit.Exempt exempt -> exempt(exempt);
            case ArticleEdit.Unexempt(var id, var index) -> {
                Article article = article(id);
                if (index < 0 || index >= article.exemptions().size()) {
                    throw new EditFaultException(EditFault.NO_SUCH_PART);
                }
                List<Exemption> exemptions = new ArrayList<>(article.exemptions());
                exemptions.remove(index);
                yield curation.withDataset(with(article.withExemptions(exemptions)));
            }
        };
    }

    private Curation add(ArticleEdit.Add add) throws EditFaultException {
        String file = add.file();
        String text = add.text();
        Optional<ArticleId> wanted = add.id();
        if (!ArticleSource.inside(file)
                || add.original()
                        .filter(original -> !ArticleSource.inside(original.file()))
                        .isPresent()) {
            throw new EditFaultException(EditFault.OUTSIDE);
        }
        if (dataset.articles().stream()
                .anyMatch(article -> article.file().equals(file)
                        || wanted.filter(article.id()::equals).isPresent())) {
            throw new EditFaultException(EditFault.TAKEN);
        }
        Set<String> taken =
                dataset.articles().stream().map(article -> article.id().value()).collect(Collectors.toSet());
        ArticleId id = wanted.orElseGet(() -> new ArticleId(RecordIds.ofFile(file, taken)));
        List<Article> articles = new ArrayList<>(dataset.articles());
        articles.add(new Article(
                id,
                file,
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                add.original(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Optional.empty(),
                List.of(),
                Foreign.NONE));
        Map<ArticleId, ArticleText> texts = new HashMap<>(curation.texts());
        texts.put(id, ArticleText.of(text));
        return curation.withDataset(dataset.withArticles(articles))
                .withTexts(texts)
                .withFile(file, text);
    }

    private Curation remove(ArticleId id) throws EditFaultException {
        article(id);
        Map<ArticleId, ArticleText> texts = new HashMap<>(curation.texts());
        texts.remove(id);
        return curation.withDataset(dataset.withArticles(dataset.articles().stream()
                        .filter(article -> !article.id().equals(id))
                        .toList()))
                .withTexts(texts);
    }

    private Curation takeOver(ArticleId from, ArticleId to) throws EditFaultException {
        article(from);
        article(to);
        VersionComparison versions = VersionComparison.of(curation, from, to)
                .filter(_ -> !from.equals(to))
                .orElseThrow(() -> new EditFaultException(EditFault.NO_SUCH_WORDS));
        return curation.withDataset(AnchorMoves.ofRecords(dataset, versions::newer));
    }

    private Curation reanchor(Anchor from, MarkedWords to) throws EditFaultException {
        Anchor words = understanding.anchor(Optional.of(to)).orElseThrow();
        UnaryOperator<Anchor> move = anchor -> anchor.equals(from) ? words : anchor;
        // What is said about an article rests on its own words.
        Dataset moved = from.article().equals(to.article())
                ? AnchorMoves.ofArticles(AnchorMoves.ofRecords(dataset, move), move)
                : AnchorMoves.ofRecords(dataset, move);
        if (moved.equals(dataset)) {
            throw new EditFaultException(EditFault.NO_SUCH_PART);
        }
        return curation.withDataset(moved);
    }

    private Curation accept(ArticleId id, String sha256) throws EditFaultException {
        Article article = article(id);
        if (!curation.texts().containsKey(id)) {
            throw new EditFaultException(EditFault.NO_SUCH_WORDS);
        }
        return curation.withDataset(with(article.withSha256(sha256)));
    }

    private Curation describe(ArticleId id, ArticleEdit.Trait trait, ArticleEdit.Statement statement)
            throws EditFaultException {
        Article article = article(id);
        return switch (trait) {
            case HEADLINE ->
                curation.withDataset(with(article.withHeadline(attribute(id, statement, typed(statement)))));
            case OUTLET -> curation.withDataset(with(article.withOutlet(attribute(id, statement, typed(statement)))));
            case AGENCY -> curation.withDataset(with(article.withAgency(attribute(id, statement, typed(statement)))));
            case PUBLISHED -> {
                Optional<String> typed = typed(statement);
                Optional<FuzzyDate> date =
                        typed.isEmpty() ? Optional.empty() : Optional.of(Understanding.date(typed.get()));
                Dataset described = with(article.withPublished(attribute(id, statement, date)));
                yield recomputed(curation.withDataset(described), id);
            }
        };
    }

    private static Optional<String> typed(ArticleEdit.Statement statement) throws EditFaultException {
        boolean unfounded = switch (statement.basis()) {
            case STATED -> statement.words().isEmpty();
            case CONTRADICTED -> statement.words().isEmpty() || statement.note().isEmpty();
            case INFERRED, EXTERNAL -> statement.note().isEmpty();
            case UNKNOWN -> false;
        };
        if (unfounded || statement.typed().isPresent() == (statement.basis() == Basis.UNKNOWN)) {
            throw new EditFaultException(EditFault.PART_MISSING);
        }
        return statement.typed();
    }

    private <T> Attribute<T> attribute(ArticleId id, ArticleEdit.Statement statement, Optional<T> value)
            throws EditFaultException {
        // What is printed in another article is known from outside.
        if (statement.words().filter(words -> !words.article().equals(id)).isPresent()) {
            throw new EditFaultException(EditFault.NO_SUCH_WORDS);
        }
        return new Attribute<>(value, statement.basis(), understanding.anchor(statement.words()), statement.note());
    }

    /** Dates that follow from the publication of an article follow it; those that no longer do stay and are a problem. */
    private static Curation recomputed(Curation curation, ArticleId published) throws EditFaultException {
        Understanding understanding = new Understanding(curation);
        Dataset dataset = curation.dataset();
        List<Event> events = new ArrayList<>();
        for (Event event : dataset.events()) {
            events.add(event.withDate(date(event, published, understanding)));
        }
        List<Figure> figures = new ArrayList<>();
        for (Figure figure : dataset.figures()) {
            figures.add(figure.withDate(date(figure, published, understanding)));
        }
        return curation.withDataset(dataset.withEvents(events).withFigures(figures));
    }

    private static FuzzyDate date(DatedRecord record, ArticleId published, Understanding understanding) {
        if (!(record.dateBasis() instanceof DateBasis.Inferred(var inference))
                || !inference.base().equals(new Inference.Base.Published(published))) {
            return record.date();
        }
        Optional<CalendarRule> rule = CalendarRule.of(inference.rule()).filter(CalendarRule::computes);
        if (rule.isEmpty()) {
            return record.date();
        }
        try {
            FuzzyDate computed = understanding.computed(inference, rule.get());
            // A hedge that somebody has put on it stays.
            return CalendarRule.sameExtent(computed, record.date()) ? record.date() : computed;
        } catch (EditFaultException e) {
            return record.date();
        }
    }

    private Curation exempt(ArticleEdit.Exempt exempt) throws EditFaultException {
        Article article = article(exempt.article());
        boolean there = Optional.ofNullable(curation.texts().get(exempt.article()))
                .flatMap(text -> text.paragraph(exempt.paragraph()))
                .isPresent();
        boolean elsewhere = exempt.words()
                .filter(words -> !words.article().equals(exempt.article()) || words.paragraph() != exempt.paragraph())
                .isPresent();
        if (!there || elsewhere) {
            throw new EditFaultException(EditFault.NO_SUCH_WORDS);
        }
        if (exempt.reason() == Exemption.Reason.OTHER && exempt.note().isEmpty()) {
            throw new EditFaultException(EditFault.PART_MISSING);
        }
        List<Exemption> exemptions = new ArrayList<>(article.exemptions());
        exemptions.add(new Exemption(
                exempt.paragraph(), understanding.anchor(exempt.words()), exempt.reason(), exempt.note()));
        return curation.withDataset(with(article.withExemptions(exemptions)));
    }

    private Article article(ArticleId id) throws EditFaultException {
        return dataset.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new EditFaultException(EditFault.NO_SUCH_ENTRY));
    }

    private Dataset with(Article changed) {
        return dataset.withArticles(dataset.articles().stream()
                .map(article -> article.id().equals(changed.id()) ? changed : article)
                .toList());
    }
}
