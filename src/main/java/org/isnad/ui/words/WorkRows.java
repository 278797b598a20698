package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.curation.DateEntry;
import org.isnad.curation.proposal.ProposedDates;
import org.isnad.curation.proposal.ProposedQuantity;
import org.isnad.curation.worklist.ExemptReason;
import org.isnad.curation.worklist.Progress;
import org.isnad.curation.worklist.WorkLine;
import org.isnad.dates.number.NumberMention;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Paragraph;
import org.isnad.model.Place;
import org.isnad.text.CodePointRange;
import org.isnad.ui.worklist.WorkRow;

/** Says what the work list offers. */
public final class WorkRows {
    private final OpenDataset open;
    private final Labels labels;

    public WorkRows(OpenDataset open) {
        this.open = open;
        this.labels = open.labels();
    }

    /** How much is done: «18 من 72». */
    public String progress(Progress progress) {
        return labels.text("worklist.progress", "n", progress.done(), "m", progress.all());
    }

    /** A reason for which a sentence is exempted, with its note. */
    public String reason(ExemptReason given) {
        return labels.word(given.reason())
                + given.note()
                        .map(words -> labels.text("record.separator") + labels.of(words))
                        .orElse("");
    }

    /**
     * A line in words.
     *
     * @param first whether it is the first of its sentence
     */
    public WorkRow row(WorkLine line, boolean first) {
        return new WorkRow(
                first ? place(line) : "",
                line.date().map(one -> labels.date(one.date())).orElseGet(() -> undated(line)),
                line.date().isPresent(),
                line.date().map(one -> working(line, one)).orElse(""),
                line.sourceOf()
                        .flatMap(open::record)
                        .map(record -> labels.text(
                                "worklist.source_of", "title", open.summaries().title(record)))
                        .or(line::title)
                        .orElse(line.quoted()),
                line.sourceOf().isPresent(),
                details(line));
    }

    private String place(WorkLine line) {
        return labels.text(
                "worklist.place",
                "article",
                name(line.words().article()),
                "n",
                line.words().paragraph());
    }

    private String name(ArticleId id) {
        return open.dataset().articles().stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .map(labels::articleName)
                .orElse(id.value());
    }

    private String undated(WorkLine line) {
        return line.phrase().isPresent()
                ? labels.text(
                        "worklist.needs_base",
                        "words",
                        words(line, line.phrase().get()))
                : labels.text("worklist.undated");
    }

    private String working(WorkLine line, ProposedDates.Proposed proposed) {
        return switch (proposed.entry()) {
            case DateEntry.Stated _ -> labels.text("record.date_basis.stated");
            case DateEntry.External _ -> "";
            case DateEntry.Inferred inferred ->
                labels.text(
                        "worklist.working",
                        "words",
                        line.phrase().map(phrase -> words(line, phrase)).orElse(""),
                        "rule",
                        DateWorking.rule(inferred.rule(), inferred.parameters(), labels),
                        "base",
                        base(inferred.base()));
        };
    }

    private String base(DateEntry.Base base) {
        return switch (base) {
            case DateEntry.Base.Published(var article) ->
                labels.text(
                        "worklist.base.published",
                        "date",
                        open.dataset().articles().stream()
                                .filter(one -> one.id().equals(article))
                                .findFirst()
                                .map(Article::published)
                                .flatMap(published -> published.value())
                                .map(labels::date)
                                .orElse(""));
            case DateEntry.Base.Words(var words, var _) ->
                labels.text(
                        "worklist.base.words",
                        "words",
                        paragraph(words.article(), words.paragraph())
                                .map(text -> words.range().of(text))
                                .orElse(""));
        };
    }

    private String details(WorkLine line) {
        List<String> parts = new ArrayList<>();
        line.speaker().ifPresent(speaker -> parts.add(labels.text("worklist.speaker", "name", speaker.name())));
        String numbers = line.numbers().stream()
                .map(number -> number(line, number))
                .collect(Collectors.joining(labels.text("worklist.separator")));
        if (!numbers.isEmpty()) {
            parts.add(labels.text("worklist.numbers", "numbers", numbers));
        }
        String names = names(line.actors(), open.dataset().actors(), Actor::id, Actor::labels);
        if (!names.isEmpty()) {
            parts.add(labels.text("worklist.actors", "names", names));
        }
        String places = names(line.places(), open.dataset().places(), Place::id, Place::labels);
        if (!places.isEmpty()) {
            parts.add(labels.text("worklist.places", "names", places));
        }
        return String.join(" · ", parts);
    }

    private String number(WorkLine line, NumberMention number) {
        return paragraph(line.words().article(), line.words().paragraph())
                .map(text -> (labels.quantity(ProposedQuantity.quantity(number, text))
                                + " "
                                + number.unit().orElse(""))
                        .strip())
                .orElse("");
    }

    private <I, T> String names(List<I> ids, List<T> all, Function<T, I> id, Function<T, Bilingual> label) {
        return ids.stream()
                .flatMap(wanted ->
                        all.stream().filter(one -> id.apply(one).equals(wanted)).limit(1))
                .map(one -> labels.of(label.apply(one)))
                .collect(Collectors.joining(labels.text("worklist.separator")));
    }

    private String words(WorkLine line, CodePointRange range) {
        return paragraph(line.words().article(), line.words().paragraph())
                .map(range::of)
                .orElse("");
    }

    private Optional<String> paragraph(ArticleId article, int number) {
        return open.loaded()
                .text(article)
                .flatMap(text -> text.paragraph(number))
                .map(Paragraph::text);
    }
}
