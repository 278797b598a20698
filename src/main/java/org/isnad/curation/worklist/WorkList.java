package org.isnad.curation.worklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.check.ArticleAudit;
import org.isnad.check.AuditedSentence;
import org.isnad.check.Evidence;
import org.isnad.check.OmissionAudit;
import org.isnad.curation.Curation;
import org.isnad.curation.proposal.ProposedDates;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Bilingual;
import org.isnad.model.Exemption;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;

/**
 * The sentences with a date or number that are not recorded, in the order of the articles and their words. A sentence is open
 * until a record cites words of it, or it is exempted; where its clauses speak of different dates, until that holds of each
 * clause. Immutable.
 */
public final class WorkList {
    private final Function<CalendarRule, Bilingual> reasoning;
    private final ReadArticle.Names names;
    private final Map<ArticleId, Left> articles;
    private final List<WorkSentence> open;

    /**
     * What is left of an article.
     *
     * @param article what is known of it, with its exemptions
     * @param anchors those into it, of the evidence for which this holds
     * @param open its open sentences, without what other records tell
     */
    private record Left(
            Article article, List<Anchor> anchors, ReadArticle read, List<WorkSentence> open, Progress progress) {

        boolean holds(Article now, Evidence evidence, ReadArticle known) {
            return read.equals(known) && article.equals(now) && anchors.equals(evidence.anchors(now.id()));
        }
    }

    private WorkList(
            Curation now,
            Evidence evidence,
            Function<CalendarRule, Bilingual> reasoning,
            ReadArticle.Names names,
            Map<ArticleId, Left> before) {
        this.reasoning = reasoning;
        this.names = names;
        this.articles = new LinkedHashMap<>();
        List<WorkSentence> found = new ArrayList<>();
        ProposedDates dates = new ProposedDates(now, reasoning);
        LikeRecords like = new LikeRecords(now.dataset());
        for (Article article : now.dataset().articles()) {
            ArticleText text = now.texts().get(article.id());
            if (text == null) {
                continue;
            }
            Optional<Left> was = Optional.ofNullable(before.get(article.id()));
            ReadArticle known = was.map(Left::read)
                    .filter(one -> one.holds(article, text, names))
                    .orElseGet(() -> new ReadArticle(article, text, names, dates));
            Left left = was.filter(one -> one.holds(article, evidence, known))
                    .orElseGet(() -> left(article, now, evidence, known));
            articles.put(article.id(), left);
            left.open().forEach(sentence -> found.add(withSources(sentence, like)));
        }
        this.open = List.copyOf(found);
    }

    /**
     * The work that is left of a data set.
     *
     * @param evidence the anchors of this data set, resolved in its texts
     * @param reasoning says why a date follows by a rule
     */
    public static WorkList of(Curation now, Evidence evidence, Function<CalendarRule, Bilingual> reasoning) {
        return new WorkList(now, evidence, reasoning, names(now), Map.of());
    }

    /** The work that is left after edits; articles on which what is understood does not rest anew are not read again. */
    public WorkList revised(Curation now, Evidence evidence) {
        boolean same = names.areOf(now.dataset().actors(), now.dataset().places());
        return new WorkList(now, evidence, reasoning, same ? names : names(now), articles);
    }

    private static ReadArticle.Names names(Curation now) {
        return ReadArticle.Names.of(now.dataset().actors(), now.dataset().places());
    }

    /** The open sentences of all articles. */
    public List<WorkSentence> open() {
        return open;
    }

    /** The open sentences of one article. */
    public List<WorkSentence> open(ArticleId article) {
        return open.stream()
                .filter(sentence -> sentence.article().equals(article))
                .toList();
    }

    /** How much of all articles is done. */
    public Progress progress() {
        return articles.values().stream().map(Left::progress).reduce(Progress.NONE, Progress::plus);
    }

    /** How much of one article is done. */
    public Progress progress(ArticleId article) {
        return Optional.ofNullable(articles.get(article)).map(Left::progress).orElse(Progress.NONE);
    }

    private static Left left(Article article, Curation now, Evidence evidence, ReadArticle known) {
        List<AuditedSentence> audited = OmissionAudit.of(article, now.texts(), evidence, known::audited)
                .map(ArticleAudit::datedOrNumeric)
                .orElse(List.of());
        List<WorkSentence> found = new ArrayList<>();
        for (AuditedSentence sentence : audited) {
            List<WorkLine> lines = left(sentence, known.lines(sentence.paragraph(), sentence.range()), evidence);
            if (!lines.isEmpty()) {
                found.add(new WorkSentence(
                        sentence.article(), sentence.paragraph(), sentence.range(), sentence.sentence(), lines));
            }
        }
        return new Left(
                article,
                evidence.anchors(article.id()),
                known,
                found,
                new Progress(audited.size() - found.size(), audited.size()));
    }

    /** What is left of a sentence; of one that is cited the clauses that nobody cites, where it has several. */
    private static List<WorkLine> left(AuditedSentence sentence, List<WorkLine> lines, Evidence evidence) {
        return switch (sentence.coverage()) {
            case LEFT_OVER -> lines;
            case EXEMPTED -> List.of();
            case CITED -> {
                if (lines.stream().map(WorkLine::words).distinct().count() < 2) {
                    yield List.of();
                }
                List<CodePointRange> done = new ArrayList<>();
                evidence.spans(sentence.article(), sentence.paragraph()).forEach(span -> done.add(span.range()));
                for (Exemption exemption : sentence.exemptions()) {
                    done.add(exemption
                            .words()
                            .flatMap(words -> evidence.of(words) instanceof Resolution.Resolved(var range)
                                    ? Optional.of(range)
                                    : Optional.empty())
                            .orElse(sentence.range()));
                }
                yield lines.stream()
                        .filter(line -> done.stream().noneMatch(line.words().range()::overlaps))
                        .toList();
            }
        };
    }

    private static WorkSentence withSources(WorkSentence sentence, LikeRecords like) {
        Map<RecordId, WorkLine> first = new LinkedHashMap<>();
        for (WorkLine line : sentence.lines()) {
            like.of(line).ifPresent(record -> first.putIfAbsent(record, line.asSourceOf(record)));
        }
        return first.isEmpty()
                ? sentence
                : new WorkSentence(
                        sentence.article(),
                        sentence.paragraph(),
                        sentence.range(),
                        sentence.words(),
                        Stream.concat(first.values().stream(), sentence.lines().stream())
                                .toList());
    }
}
