package org.isnad.ui.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.curation.Curation;
import org.isnad.curation.LostWords;
import org.isnad.curation.VersionComparison;
import org.isnad.curation.article.ArticleStatements;
import org.isnad.curation.article.ArticleStatements.Said;
import org.isnad.curation.article.ArticleUses;
import org.isnad.curation.article.ChangedText;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.BilingualMessages;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.time.FuzzyDate;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.session.DocumentEditing;

/**
 * What is done with articles that are in the data set: what is known of them, newer versions, removing, words that are not there
 * any more. To be used on the JavaFX thread.
 */
public final class ArticleController {

    /** More than this many records are no list to be read before an answer. */
    private static final int MOST_NAMED = 10;

    /** What is said where nobody can tell. */
    private static final ArticleEdit.Statement UNKNOWN =
            new ArticleEdit.Statement(Optional.empty(), Basis.UNKNOWN, Optional.empty(), Optional.empty());

    private final DocumentEditing editing;
    private final Labels labels;
    private final Dialogs dialogs;
    private final CurationController incoming;
    private final Supplier<Optional<ArticleId>> shown;
    private final Consumer<String> say;

    /**
     * Everything that it needs.
     *
     * @param incoming takes newer versions in
     * @param shown the article that is read
     * @param say tells the user in one line
     */
    public ArticleController(
            DocumentEditing editing,
            Labels labels,
            Dialogs dialogs,
            CurationController incoming,
            Supplier<Optional<ArticleId>> shown,
            Consumer<String> say) {
        this.editing = editing;
        this.labels = labels;
        this.dialogs = dialogs;
        this.incoming = incoming;
        this.shown = shown;
        this.say = say;
    }

    /** Asks what is known of the article that is read. */
    public void describe() {
        with((now, article) -> {
            Map<Trait, Said> before = said(article);
            ArticleText text =
                    Optional.ofNullable(now.texts().get(article.id())).orElseGet(() -> ArticleText.of(""));
            PublicationForm form = new PublicationForm(labels, before, text);
            dialogs.form(
                            labels,
                            labels.text("newdata.details", "article", ArticleNames.of(now, article.id())),
                            labels.text("newdata.details.accept"),
                            form,
                            form.validProperty(),
                            () -> Optional.of(form.said()),
                            ArticleForm.WIDTH_PX)
                    .ifPresent(after -> describe(article.id(), before, after));
        });
    }

    /** What was changed in one form is one step. */
    private void describe(ArticleId article, Map<Trait, Said> before, Map<Trait, Said> after) {
        List<ArticleEdit> edits = new ArrayList<>();
        editing.curation().ifPresent(now -> {
            for (Trait trait : Trait.values()) {
                Optional<Said> wanted = Optional.ofNullable(after.get(trait));
                if (!wanted.equals(Optional.ofNullable(before.get(trait)))) {
                    edits.add(wanted.map(said -> ArticleStatements.of(
                                    now, article, trait, said, BilingualMessages.of("curation.origin.typed")))
                            .orElseGet(() -> new ArticleEdit.Describe(article, trait, UNKNOWN)));
                }
            }
        });
        if (!edits.isEmpty()) {
            editing.change(edits);
        }
    }

    private static Map<Trait, Said> said(Article article) {
        Map<Trait, Said> said = new EnumMap<>(Trait.class);
        put(said, Trait.HEADLINE, article.headline(), value -> value);
        put(said, Trait.OUTLET, article.outlet(), value -> value);
        put(said, Trait.AGENCY, article.agency(), value -> value);
        put(said, Trait.PUBLISHED, article.published(), FuzzyDate::edtf);
        return said;
    }

    private static <T> void put(
            Map<Trait, Said> said,
            Trait trait,
            Attribute<T> attribute,
            java.util.function.Function<T, String> written) {
        attribute
                .value()
                .ifPresent(
                        value -> said.put(trait, new Said(written.apply(value), attribute.basis(), attribute.note())));
    }

    /** Asks for a newer version of the article that is read, takes over what is unchanged, and lists the rest. */
    public void addVersion() {
        with((now, article) -> incoming.addVersion(id -> takeOver(article.id(), id)));
    }

    /** Takes what cites an article over to a newer version of it. */
    void takeOver(ArticleId from, ArticleId to) {
        Optional<Curation> now = editing.curation();
        List<LostWords> changed = now.flatMap(all -> VersionComparison.of(all, from, to))
                .map(VersionComparison::changed)
                .orElse(List.of());
        if (now.isPresent() && editing.apply(new ArticleEdit.TakeOver(from, to)) instanceof EditAnswer.Done) {
            String told = labels.text("curation.taken_over", "n", changed.size());
            say.accept(told);
            if (!changed.isEmpty()) {
                list(labels.text("newdata.version.changed"), List.of(), told, changed);
            }
        }
    }

    /** Removes the article that is read, after it has been said what cites it. */
    public void remove() {
        with((now, article) -> {
            Set<String> citing = new LinkedHashSet<>();
            ArticleUses.of(now.dataset(), article.id()).forEach(subject -> citing.add(ArticleNames.of(now, subject)));
            List<String> lines = new ArrayList<>();
            lines.add(labels.text("newdata.remove.text", "n", citing.size()));
            citing.stream().limit(MOST_NAMED).map(name -> "• " + name).forEach(lines::add);
            if (citing.size() > MOST_NAMED) {
                lines.add(labels.text("newdata.remove.more", "n", citing.size() - MOST_NAMED));
            }
            String name = ArticleNames.of(now, article.id());
            if (dialogs.confirm(
                            labels,
                            labels.text("newdata.remove.title", "article", name),
                            String.join("\n", lines),
                            labels.text("newdata.remove"))
                    && editing.apply(new ArticleEdit.Remove(article.id())) instanceof EditAnswer.Done) {
                say.accept(labels.text("newdata.removed", "article", name));
            }
        });
    }

    /** Lists the articles whose text has changed, and the cited words that are not there as they are cited. */
    public void listLost() {
        List<LostWords> lost = editing.lostWords();
        List<ChangedTextRow> changed =
                editing.changedTexts().stream().map(this::row).toList();
        if (lost.isEmpty() && changed.isEmpty()) {
            say.accept(labels.text("newdata.lost.all_there"));
        } else {
            list(
                    labels.text("newdata.lost.title"),
                    changed,
                    lost.isEmpty() ? "" : labels.text("newdata.lost.text", "n", lost.size()),
                    lost);
        }
    }

    private ChangedTextRow row(ChangedText text) {
        String name = editing.curation()
                .map(now -> ArticleNames.of(now, text.article()))
                .orElse(text.article().value());
        return new ChangedTextRow(labels, text, name, editing::changedTexts, now -> {
            boolean done = editing.apply(now.accept()) instanceof EditAnswer.Done;
            if (done) {
                say.accept(ChangedTextRow.words(labels, "newdata.changed.accepted", now, "article", name));
            }
            return done;
        });
    }

    private void list(String title, List<ChangedTextRow> changed, String told, List<LostWords> lost) {
        dialogs.show(
                labels,
                title,
                new LostWordsForm(
                        labels,
                        changed,
                        told,
                        lost,
                        one -> editing.curation()
                                .map(now -> ArticleNames.of(now, one.subject()))
                                .orElse(""),
                        edit -> editing.apply(edit) instanceof EditAnswer.Done),
                LostWordsForm.WIDTH_PX);
    }

    private interface OfArticle {
        void use(Curation now, Article article);
    }

    private void with(OfArticle use) {
        if (!editing.ready()) {
            return;
        }
        Optional<Curation> now = editing.curation();
        Optional<Article> article = now.flatMap(all -> shown.get().flatMap(id -> ArticleNames.article(all, id)));
        if (article.isEmpty()) {
            say.accept(labels.text("newdata.no_article"));
        } else {
            use.use(now.orElseThrow(), article.get());
        }
    }
}
