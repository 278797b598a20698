package org.isnad.curation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.dates.CalendarRule;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.dates.DateReading;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Foreign;
import org.isnad.model.Inference;
import org.isnad.time.FuzzyDate;

/** Makes anchors, citations and dates of what a curator has marked and typed. */
final class Understanding {
    private final Dataset dataset;
    private final AnchorMaker anchors;

    Understanding(Curation curation) {
        this.dataset = curation.dataset();
        this.anchors = new AnchorMaker(curation.texts());
    }

    /** A date with its basis. */
    record Dated(FuzzyDate date, DateBasis basis) {}

    Anchor anchor(MarkedWords words) throws EditFaultException {
        return anchors.make(words)
                // Space alone is in every paragraph and says nothing.
                .filter(anchor -> !anchor.exact().isBlank())
                .orElseThrow(() -> new EditFaultException(EditFault.NO_SUCH_WORDS));
    }

    Optional<Anchor> anchor(Optional<MarkedWords> words) throws EditFaultException {
        return words.isEmpty() ? Optional.empty() : Optional.of(anchor(words.get()));
    }

    /** The date of words as people type them, or EDTF. Where they may be two dates, the curator has to say which. */
    static FuzzyDate date(String typed) throws EditFaultException {
        if (!(DateReader.readWhole(typed) instanceof DateAnswer.Read(var readings))) {
            throw new EditFaultException(EditFault.DATE_NOT_UNDERSTOOD);
        }
        if (readings.stream().map(DateReading::date).distinct().count() > 1) {
            throw new EditFaultException(EditFault.DATE_AMBIGUOUS);
        }
        return readings.getFirst().date();
    }

    Dated date(DateEntry entry) throws EditFaultException {
        return switch (entry) {
            case DateEntry.Stated(var typed, var phrase) ->
                new Dated(date(typed), new DateBasis.Stated(anchor(phrase)));
            case DateEntry.External(var typed) -> new Dated(date(typed), new DateBasis.External());
            case DateEntry.Inferred inferred -> inferred(inferred);
        };
    }

    Citation citation(CitationEntry entry) throws EditFaultException {
        Optional<Claim> claim = Optional.empty();
        if (entry.claim().isPresent()) {
            Optional<String> typed = entry.claim().get().typedDate();
            Optional<FuzzyDate> date = typed.isEmpty() ? Optional.empty() : Optional.of(date(typed.get()));
            if (date.isPresent() || entry.claim().get().quantity().isPresent()) {
                claim = Optional.of(new Claim(date, entry.claim().get().quantity()));
            }
        }
        return new Citation(anchor(entry.words()), entry.voices(), entry.speech(), entry.stance(), claim, Foreign.NONE);
    }

    List<Citation> citations(List<CitationEntry> entries) throws EditFaultException {
        List<Citation> citations = new ArrayList<>();
        for (CitationEntry entry : entries) {
            citations.add(citation(entry));
        }
        return citations;
    }

    private Dated inferred(DateEntry.Inferred entry) throws EditFaultException {
        CalendarRule rule = CalendarRule.of(entry.rule()).orElseThrow(() -> new EditFaultException(EditFault.RULE));
        if (!entry.parameters().keySet().equals(Set.copyOf(rule.parameters()))) {
            throw new EditFaultException(EditFault.RULE);
        }
        Inference.Base base = switch (entry.base()) {
            case DateEntry.Base.Published(var article) -> new Inference.Base.Published(article);
            case DateEntry.Base.Words(var words, var typed) -> new Inference.Base.Words(anchor(words), date(typed));
        };
        Inference inference =
                new Inference(anchor(entry.phrase()), base, entry.rule(), entry.parameters(), entry.reasoning());
        DateBasis basis = new DateBasis.Inferred(inference);
        if (!rule.computes()) {
            return new Dated(
                    date(entry.typed().orElseThrow(() -> new EditFaultException(EditFault.PART_MISSING))), basis);
        }
        FuzzyDate computed = computed(inference, rule);
        if (entry.typed().isEmpty()) {
            return new Dated(computed, basis);
        }
        FuzzyDate hedged = date(entry.typed().get());
        if (!CalendarRule.sameExtent(computed, hedged)) {
            throw new EditFaultException(EditFault.RULE);
        }
        return new Dated(hedged, basis);
    }

    /** The date that a rule gives for a base. */
    FuzzyDate computed(Inference inference, CalendarRule rule) throws EditFaultException {
        FuzzyDate base = switch (inference.base()) {
            case Inference.Base.Published(var article) -> published(article);
            case Inference.Base.Words(var _, var date) -> date;
        };
        if (!rule.accepts(base)) {
            throw new EditFaultException(EditFault.BASE);
        }
        try {
            return rule.apply(base, inference.parameters());
        } catch (DateTimeException | NumberFormatException e) {
            throw new EditFaultException(EditFault.RULE);
        }
    }

    private FuzzyDate published(ArticleId id) throws EditFaultException {
        return dataset.articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(Article::published)
                .flatMap(Attribute::value)
                .orElseThrow(() -> new EditFaultException(EditFault.BASE));
    }
}
