package org.isnad.curation.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.AuditedParagraph;
import org.isnad.curation.DateEntry;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.proposal.ProposedDates;
import org.isnad.curation.proposal.ProposedTitle;
import org.isnad.dates.ReadSentence;
import org.isnad.dates.number.NumberMention;
import org.isnad.model.ActorId;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Paragraph;
import org.isnad.model.PlaceId;
import org.isnad.text.CodePointRange;
import org.isnad.time.FuzzyDate;

/** What was understood of an article, whatever of it is recorded: it is read once, and again only when what it rests on changes. */
final class ReadArticle {
    private final ArticleText text;
    private final Attribute<FuzzyDate> published;
    private final Names names;
    private final Map<Integer, AuditedParagraph> audited = new HashMap<>();
    private final Map<Start, List<WorkLine>> lines = new HashMap<>();

    private record Start(int paragraph, int codePoint) {}

    /** The names that a data set knows. */
    record Names(
            NameTable<ActorId> actors,
            NameTable<PlaceId> places,
            List<org.isnad.model.Actor> ofActors,
            List<org.isnad.model.Place> ofPlaces) {

        static Names of(List<org.isnad.model.Actor> actors, List<org.isnad.model.Place> places) {
            return new Names(
                    new NameTable<>(actors.stream()
                            .map(actor -> new NameTable.Entry<>(actor.id(), actor.labels(), actor.aliases()))
                            .toList()),
                    new NameTable<>(places.stream()
                            .map(place -> new NameTable.Entry<>(place.id(), place.labels(), place.aliases()))
                            .toList()),
                    actors,
                    places);
        }

        /** Whether another data set knows the same names. */
        boolean areOf(List<org.isnad.model.Actor> actors, List<org.isnad.model.Place> places) {
            return ofActors.equals(actors) && ofPlaces.equals(places);
        }
    }

    /** Reads an article. */
    ReadArticle(Article article, ArticleText text, Names names, ProposedDates dates) {
        this.text = text;
        this.published = article.published();
        this.names = names;
        for (Paragraph paragraph : text.paragraphs()) {
            read(article.id(), paragraph, dates);
        }
    }

    /** Whether reading it again would give the same. */
    boolean holds(Article article, ArticleText now, Names known) {
        return text.equals(now) && published.equals(article.published()) && names.equals(known);
    }

    /** What the audit reads of a paragraph. */
    AuditedParagraph audited(Paragraph paragraph) {
        return audited.computeIfAbsent(paragraph.number(), _ -> AuditedParagraph.of(paragraph));
    }

    /** What the sentence that begins there may be recorded as, without what is recorded already; at least one line. */
    List<WorkLine> lines(int paragraph, CodePointRange sentence) {
        return lines.getOrDefault(new Start(paragraph, sentence.start()), List.of());
    }

    private void read(ArticleId article, Paragraph paragraph, ProposedDates dates) {
        String words = paragraph.text();
        List<AuditedParagraph.Part> sentences = audited(paragraph).datedOrNumeric();
        if (sentences.isEmpty()) {
            return;
        }
        List<ProposedDates.Phrase> phrases = dates.in(article, paragraph.number());
        List<NumberMention> numbers = ReadSentence.in(words, null).stream()
                .flatMap(sentence -> sentence.numbers().stream())
                .toList();
        for (AuditedParagraph.Part sentence : sentences) {
            lines.put(
                    new Start(paragraph.number(), sentence.range().start()),
                    lines(article, paragraph, sentence.range(), phrases, numbers));
        }
    }

    private List<WorkLine> lines(
            ArticleId article,
            Paragraph paragraph,
            CodePointRange sentence,
            List<ProposedDates.Phrase> all,
            List<NumberMention> numbers) {
        List<ProposedDates.Phrase> dated = all.stream()
                .filter(phrase -> phrase.range().overlaps(sentence))
                .filter(phrase -> !phrase.readings().isEmpty())
                .filter(phrase -> all.stream().noneMatch(next -> continues(phrase, next)))
                .toList();
        if (dated.isEmpty()) {
            Optional<CodePointRange> unplaced = all.stream()
                    .map(ProposedDates.Phrase::range)
                    .filter(sentence::overlaps)
                    .findFirst();
            return List.of(line(article, paragraph, sentence, unplaced, Optional.empty(), numbers));
        }
        List<CodePointRange> clauses = Clauses.of(paragraph.text(), sentence, dated);
        List<WorkLine> found = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            for (ProposedDates.Proposed reading : dated.get(i).readings()) {
                CodePointRange words = clauses.get(i);
                boolean again = found.stream()
                        .anyMatch(other -> other.words().range().equals(words)
                                && other.date()
                                        .map(ProposedDates.Proposed::date)
                                        .equals(Optional.of(reading.date())));
                if (!again) {
                    found.add(line(
                            article,
                            paragraph,
                            words,
                            Optional.of(dated.get(i).range()),
                            Optional.of(reading),
                            numbers));
                }
            }
        }
        // Of the dates in one clause those that it prints come first.
        List<CodePointRange> order = clauses.stream().distinct().toList();
        found.sort(Comparator.comparingInt(
                        (WorkLine line) -> order.indexOf(line.words().range()))
                .thenComparing(line -> !isStated(line)));
        return List.copyOf(found);
    }

    private static boolean isStated(WorkLine line) {
        return line.date()
                .filter(date -> date.entry() instanceof DateEntry.Stated)
                .isPresent();
    }

    /** Whether a phrase that follows from a base is the beginning of one that prints its date: «خلال شهر» of «خلال شهر أيلول 2020». */
    private static boolean continues(ProposedDates.Phrase phrase, ProposedDates.Phrase next) {
        return next.range().start() == phrase.range().end() + 1
                && phrase.readings().stream().noneMatch(one -> one.entry() instanceof DateEntry.Stated)
                && next.readings().stream().anyMatch(one -> one.entry() instanceof DateEntry.Stated);
    }

    private WorkLine line(
            ArticleId article,
            Paragraph paragraph,
            CodePointRange range,
            Optional<CodePointRange> phrase,
            Optional<ProposedDates.Proposed> date,
            List<NumberMention> numbers) {
        String words = range.of(paragraph.text());
        List<NameTable.Found<ActorId>> who = new ArrayList<>(names.actors().in(words));
        List<NameTable.Found<PlaceId>> where = new ArrayList<>(names.places().in(words));
        // «العراق» acts, «في العراق» is where.
        who.removeIf(actor -> where.stream().anyMatch(place -> place.range().equals(actor.range()))
                && NameTable.isWhere(words, actor));
        where.removeIf(place -> who.stream().anyMatch(actor -> actor.range().equals(place.range())));
        return new WorkLine(
                new MarkedWords(article, paragraph.number(), range),
                words,
                phrase,
                date,
                numbers.stream()
                        .filter(number -> number.range().overlaps(range))
                        .toList(),
                ProposedTitle.of(words),
                who.stream().map(NameTable.Found::id).distinct().toList(),
                where.stream().map(NameTable.Found::id).distinct().toList(),
                Speakers.in(words, names.actors()),
                Optional.empty());
    }
}
