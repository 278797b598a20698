package org.isnad.cli.article;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.articles.Offer;
import org.isnad.articles.Remark;
import org.isnad.check.Subject;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.curation.Edit;
import org.isnad.curation.LostWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.VersionComparison;
import org.isnad.curation.article.ArticleLikeness;
import org.isnad.curation.article.ArticleStatements;
import org.isnad.curation.article.IncomingArticle;
import org.isnad.curation.session.EditingSession;
import org.isnad.labels.BilingualMessages;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;

/** Adds articles to a data set that is being edited, by the edits that the window makes, and says what came of it. */
public final class ArticleAdder {
    private final EditingSession session;
    private final Path folder;
    private final Labels labels;
    private final PrintWriter err;
    private final List<Path> written = new ArrayList<>();
    private final List<String> results = new ArrayList<>();

    /** Begins in a session. */
    public ArticleAdder(EditingSession session, Labels labels, PrintWriter err) {
        this.session = session;
        this.folder =
                Optional.ofNullable(session.path().toAbsolutePath().getParent()).orElse(session.path());
        this.labels = labels;
        this.err = err;
    }

    /** The lines that say what was added. */
    public List<String> results() {
        return List.copyOf(results);
    }

    /**
     * Adds an article; one whose text is there already is told and left out.
     *
     * @return its id; empty where it was left out
     * @throws IOException if the original cannot be written
     */
    public Optional<ArticleId> add(ArticleInput input, Map<Trait, String> given) throws IOException {
        String file = input.file().toString();
        switch (ArticleLikeness.of(session.now(), input.article().text())) {
            case ArticleLikeness.Same(var id) -> {
                BothLanguages.print(err, labels, "curation.same", "file", file, "id", id.value());
                return Optional.empty();
            }
            case ArticleLikeness.Near(var id, var percent) ->
                BothLanguages.print(err, labels, "curation.near", "file", file, "id", id.value(), "percent", percent);
            case ArticleLikeness.Other() -> {
                // Nothing to be told.
            }
        }
        IncomingArticle incoming =
                IncomingArticle.of(session.now(), folder, input.article(), file, Optional.of(input.bytes()));
        incoming.writeOriginal(folder).ifPresent(written::add);
        apply(incoming.edit());
        Article added = IncomingArticle.added(session.now());
        results.add(labels.text(
                "curation.added",
                "file",
                added.file(),
                "paragraphs",
                ArticleText.of(input.article().text()).paragraphs().size(),
                "kind",
                labels.text(input.article().kind().messageKey()),
                "id",
                added.id().value()));
        added.original().ifPresent(original -> result("curation.original", "file", original.file()));
        for (Remark remark : input.article().remarks()) {
            BothLanguages.print(err, labels, remark.code().messageKey(), "n", remark.count());
        }
        for (Trait trait : Trait.values()) {
            describe(added.id(), trait, given, input.article().offers());
        }
        return Optional.of(added.id());
    }

    private void describe(ArticleId article, Trait trait, Map<Trait, String> given, List<Offer> offers) {
        String typed = given.get(trait);
        Optional<Offer> offer = offers.stream()
                .filter(found -> found.field().name().equals(trait.name()))
                .findFirst();
        if (typed != null) {
            describe(article, trait, typed, BilingualMessages.of("curation.origin.typed"));
        } else if (offer.isPresent()) {
            Bilingual origin = BilingualMessages.of(
                    "curation.origin.page", "origin", offer.get().origin());
            describe(article, trait, offer.get().value(), origin);
        }
    }

    private void describe(ArticleId article, Trait trait, String value, Bilingual origin) {
        ArticleEdit.Describe edit = ArticleStatements.of(session.now(), article, trait, value, origin);
        apply(edit);
        boolean stated = edit.statement().basis() == Basis.STATED;
        result(
                stated ? "curation.stated" : "curation.external",
                "trait",
                labels.text("curation.trait." + trait.name().toLowerCase(Locale.ROOT)),
                "value",
                value,
                "origin",
                labels.of(origin));
    }

    /** Takes citations over to a newer version, and lists those that changed one by one. */
    public void takeOver(ArticleId from, ArticleId to) {
        List<LostWords> changed = VersionComparison.of(session.now(), from, to)
                .map(VersionComparison::changed)
                .orElse(List.of());
        apply(new ArticleEdit.TakeOver(from, to));
        for (LostWords each : changed) {
            result(
                    "curation.changed",
                    "subject",
                    name(each.subject()),
                    "words",
                    each.anchor().exact(),
                    "paragraph",
                    each.anchor().paragraph());
            each.nearest()
                    .ifPresent(nearest ->
                            result("curation.nearest", "paragraph", nearest.paragraph(), "words", nearest.words()));
        }
        results.add(labels.text("curation.taken_over", "n", changed.size()));
    }

    private static String name(Subject subject) {
        return switch (subject) {
            case Subject.OfRecord(var id) -> id.value();
            case Subject.OfNote(var id) -> id.value();
            case Subject.OfArticle(var id) -> id.value();
            case Subject.InFile(var path) -> path;
            case Subject.Whole() -> "";
        };
    }

    private void result(String key, Object... arguments) {
        results.add("  " + labels.text(key, arguments));
    }

    private void apply(Edit edit) {
        if (session.apply(edit) instanceof Outcome.Refused(var fault)) {
            throw new IllegalStateException("made here and refused: " + fault + " of " + edit);
        }
    }

    /** Takes back the originals that were written, after a failure. */
    public void removeOriginals() {
        for (Path path : written) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                BothLanguages.print(err, labels, "curation.original", "file", path.toString());
            }
        }
    }
}
