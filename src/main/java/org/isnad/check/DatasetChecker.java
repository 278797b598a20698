package org.isnad.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Note;
import org.isnad.model.Resolution.Broken;
import org.isnad.model.Resolution.Reason;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;

/**
 * Finds what is wrong with a data set as a whole, in one pass: ids, inferred dates, notes, anchors.
 *
 * <p>What the JSON file alone shows, missing fields and bad codes, its reader has reported before.
 */
public final class DatasetChecker {

    /** The length up to which a title fits its place. */
    public static final int TITLE_CODE_POINTS = 60;

    private final SourceMap sources;
    private final List<Problem> problems = new ArrayList<>();

    private DatasetChecker(SourceMap sources) {
        this.sources = sources;
    }

    /**
     * What came of checking. Nothing was changed or left out of the data set that was checked.
     *
     * @param linked the part of it in which every id leads to a record, for those who draw and search: without the records
     *     whose id is taken or that name something that is not there, and without the notes that name one of these
     * @param evidence the anchors of that part
     * @param problems what was found
     */
    public record Checked(Dataset linked, Evidence evidence, List<Problem> problems) {

        /** Copies the list. */
        public Checked {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Checks a data set.
     *
     * @param texts the articles that could be read
     * @param sources where the values stand
     */
    public static Checked check(Dataset dataset, Map<ArticleId, ArticleText> texts, SourceMap sources) {
        return check(dataset, texts, sources, linked -> Evidence.of(linked, texts));
    }

    /**
     * Checks a data set of whose anchors more is known than the words alone tell, as after an edit.
     *
     * @param texts the articles that could be read
     * @param sources where the values stand
     * @param evidence finds the anchors of the part in which every id leads to a record
     */
    public static Checked check(
            Dataset dataset,
            Map<ArticleId, ArticleText> texts,
            SourceMap sources,
            Function<Dataset, Evidence> evidence) {
        return new DatasetChecker(sources).run(dataset, texts, evidence);
    }

    private Checked run(Dataset whole, Map<ArticleId, ArticleText> texts, Function<Dataset, Evidence> anchored) {
        References references = References.of(whole, sources);
        problems.addAll(references.problems());
        Dataset dataset = references.linked();
        Map<ArticleId, Article> articles = new HashMap<>();
        dataset.articles().forEach(article -> articles.put(article.id(), article));
        InferenceCheck inferences = new InferenceCheck(articles, sources, problems);
        dataset.articles().forEach(inferences::check);
        for (Event event : dataset.events()) {
            title(event.title(), event);
            record(event, inferences);
        }
        for (Figure figure : dataset.figures()) {
            figure.title().ifPresent(title -> title(title, figure));
            status(figure);
            record(figure, inferences);
        }
        dataset.notes().forEach(this::note);
        Evidence evidence = anchored.apply(dataset);
        anchors(dataset, evidence, new AnchorResolver(texts));
        exemptions(dataset, texts);
        return new Checked(dataset, evidence, problems);
    }

    private void record(DatedRecord record, InferenceCheck inferences) {
        Subject subject = new Subject.OfRecord(record.id());
        if (!record.sourced()) {
            report(
                    ProblemCode.NO_SOURCE,
                    subject,
                    record,
                    "citations",
                    "id",
                    record.id().value());
        }
        inferences.check(record);
        record.citations().forEach(citation -> citation(citation, subject));
    }

    private void title(Bilingual title, DatedRecord owner) {
        int length = title.ar().codePointCount(0, title.ar().length());
        if (length > TITLE_CODE_POINTS) {
            report(
                    ProblemCode.TITLE_TOO_LONG,
                    new Subject.OfRecord(owner.id()),
                    owner,
                    "title",
                    "length",
                    length,
                    "limit",
                    TITLE_CODE_POINTS);
        }
    }

    private void status(Figure figure) {
        boolean planned = figure.kind() == FigureKind.PLANNED;
        if ((planned && figure.status() == Status.REPORTED) || (!planned && figure.status() == Status.PLANNED)) {
            report(
                    ProblemCode.STATUS_CONTRADICTS_KIND,
                    new Subject.OfRecord(figure.id()),
                    figure,
                    "status",
                    "id",
                    figure.id().value());
        }
    }

    private void citation(Citation citation, Subject subject) {
        citation.voices().stream()
                .filter(voice -> voice.role() == VoiceRole.NAMED_OFFICIAL
                        && voice.name().isEmpty()
                        && voice.actor().isEmpty())
                .forEach(voice -> report(ProblemCode.NAMELESS_OFFICIAL, subject, voice, "role"));
    }

    private void note(Note note) {
        Subject subject = new Subject.OfNote(note.id());
        note.citations().forEach(citation -> citation(citation, subject));
        if (note.kind() == Note.Kind.CONFLICT && note.citations().size() < 2) {
            report(
                    ProblemCode.CONFLICT_ONE_SIDED,
                    subject,
                    note,
                    "citations",
                    "id",
                    note.id().value());
        }
        if (note.kind() == Note.Kind.SOURCE_ERROR && note.citations().isEmpty()) {
            report(
                    ProblemCode.SOURCE_ERROR_UNCITED,
                    subject,
                    note,
                    "citations",
                    "id",
                    note.id().value());
        }
    }

    private void anchors(Dataset dataset, Evidence evidence, AnchorResolver resolver) {
        dataset.articles()
                .forEach(article ->
                        anchors(Anchors.of(article), new Subject.OfArticle(article.id()), evidence, resolver));
        dataset.events()
                .forEach(event -> anchors(Anchors.of(event), new Subject.OfRecord(event.id()), evidence, resolver));
        dataset.figures()
                .forEach(figure -> anchors(Anchors.of(figure), new Subject.OfRecord(figure.id()), evidence, resolver));
        dataset.notes().forEach(note -> anchors(Anchors.of(note), new Subject.OfNote(note.id()), evidence, resolver));
    }

    private void anchors(List<Anchor> anchors, Subject subject, Evidence evidence, AnchorResolver resolver) {
        for (Anchor anchor : anchors) {
            if (evidence.of(anchor) instanceof Broken broken) {
                broken(anchor, subject, broken);
            } else if (resolver.contextUnneeded(anchor)) {
                String field = anchor.prefix().isEmpty() ? "suffix" : "prefix";
                report(ProblemCode.ANCHOR_CONTEXT_UNNEEDED, subject, anchor, field, "exact", anchor.exact());
            }
        }
    }

    private void broken(Anchor anchor, Subject subject, Broken broken) {
        Optional<ProblemCode> code = switch (broken.reason()) {
            // The article's own problem says it once for all its anchors.
            case ARTICLE_MISSING -> Optional.empty();
            case PARAGRAPH_MISSING -> Optional.of(ProblemCode.ANCHOR_PARAGRAPH_MISSING);
            case WORDS_MISSING -> Optional.of(ProblemCode.ANCHOR_WORDS_MISSING);
            case AMBIGUOUS -> Optional.of(ProblemCode.ANCHOR_AMBIGUOUS);
        };
        code.ifPresent(found -> report(
                found,
                subject,
                anchor,
                broken.reason() == Reason.PARAGRAPH_MISSING ? "paragraph" : "exact",
                "article",
                anchor.article().value(),
                "paragraph",
                anchor.paragraph(),
                "exact",
                anchor.exact(),
                "hasSuggestion",
                broken.suggestion().isPresent() ? "yes" : "no",
                "suggestion",
                broken.suggestion().map(nearest -> nearest.words()).orElse(""),
                "suggestedParagraph",
                broken.suggestion().map(nearest -> nearest.paragraph()).orElse(0)));
    }

    private void exemptions(Dataset dataset, Map<ArticleId, ArticleText> texts) {
        for (Article article : dataset.articles()) {
            ArticleText text = texts.get(article.id());
            if (text == null) {
                continue;
            }
            for (Exemption exemption : article.exemptions()) {
                if (exemption.words().isEmpty()
                        && text.paragraph(exemption.paragraph()).isEmpty()) {
                    report(
                            ProblemCode.ANCHOR_PARAGRAPH_MISSING,
                            new Subject.OfArticle(article.id()),
                            exemption,
                            "paragraph",
                            "article",
                            article.id().value(),
                            "paragraph",
                            exemption.paragraph(),
                            "exact",
                            "",
                            "hasSuggestion",
                            "no",
                            "suggestion",
                            "",
                            "suggestedParagraph",
                            0);
                }
            }
        }
    }

    private void report(ProblemCode code, Subject subject, Object part, String field, Object... arguments) {
        problems.add(Problem.of(code, subject, sources.of(part, field), arguments));
    }
}
