package org.isnad.ui.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Curation;
import org.isnad.curation.Draft;
import org.isnad.curation.Edit;
import org.isnad.curation.EditHistory;
import org.isnad.curation.ListEdit;
import org.isnad.curation.MergeEdit;
import org.isnad.curation.RecordEdit;
import org.isnad.labels.Labels;
import org.isnad.model.ActorId;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.PlaceId;
import org.isnad.model.RecordId;

/** What an edit is called where it can be undone: what was done, and to what. */
public final class EditNames {
    private final Labels labels;

    /** Names in the words of {@code labels}. */
    public EditNames(Labels labels) {
        this.labels = labels;
    }

    /** The name of an edit that was done. */
    public String of(EditHistory.Change change) {
        return new Named(change.before(), change.after()).edit(change.edit());
    }

    /** Names one edit by what was there before and after it. */
    private final class Named {
        private final Curation before;
        private final Curation after;

        Named(Curation before, Curation after) {
            this.before = before;
            this.after = after;
        }

        String edit(Edit edit) {
            return switch (edit) {
                case RecordEdit record -> record(record);
                case ArticleEdit article -> article(article);
                case ListEdit list -> list(list);
                case MergeEdit(var taken, var _) ->
                    labels.text(
                            "history.taken_over",
                            "n",
                            taken.events().size() + taken.figures().size());
                case Edit.Together(var edits) -> together(edits);
            };
        }

        private String together(List<Edit> edits) {
            List<String> names = edits.stream().map(this::edit).distinct().toList();
            if (names.size() == 1 || edits.getFirst() instanceof ArticleEdit.Add) {
                // What is said of an article where it is added belongs to adding it.
                return names.getFirst();
            }
            // What had to be made first comes first; the last one is what was wanted.
            return labels.text("history.together", "last", names.getLast(), "n", edits.size() - 1);
        }

        private String record(RecordEdit edit) {
            return switch (edit) {
                case RecordEdit.Put(var draft) -> about("history.put", title(draft));
                case RecordEdit.Keep(var draft) -> about("history.keep", title(draft));
                case RecordEdit.DropDraft(var id) -> about("history.drop_draft", title(id));
                case RecordEdit.Date(var id, var _) ->
                    labels.text(
                            "history.date",
                            "what",
                            title(id),
                            "date",
                            find(after, id)
                                    .map(record -> labels.date(record.date()))
                                    .orElse(""));
                case RecordEdit.Title(var id, var _) -> about("history.title", title(id));
                case RecordEdit.Summary(var id, var _) -> about("history.summary", title(id));
                case RecordEdit.Category(var ids, var category) -> with("history.category", ids, category(category));
                case RecordEdit.Status(var ids, var status) -> with("history.status", ids, labels.word(status));
                case RecordEdit.Actors(var id, var _) -> about("history.actors", title(id));
                case RecordEdit.Places(var id, var _) -> about("history.places", title(id));
                case RecordEdit.Questions(var id, var _) -> about("history.questions", title(id));
                case RecordEdit.AddActor(var ids, var actor) -> with("history.add_actor", ids, actor(actor));
                case RecordEdit.AddPlace(var ids, var place) -> with("history.add_place", ids, place(place));
                case RecordEdit.Count(var id, var _) -> about("history.count", title(id));
                case RecordEdit.Cite(var id, var _) -> about("history.cite", title(id));
                case RecordEdit.Source(var id, var _, var _) -> about("history.cite", title(id));
                case RecordEdit.Recite(var id, var _, var _) -> about("history.recite", title(id));
                case RecordEdit.Uncite(var id, var _) -> about("history.uncite", title(id));
                case RecordEdit.MoveCitation(var id, var _, var _) -> about("history.move_citation", title(id));
                case RecordEdit.Delete(var ids) -> about("history.delete", titles(ids));
                case RecordEdit.Merge(var kept, var merged) ->
                    labels.text("history.merge", "what", title(merged), "into", title(kept));
                case RecordEdit.Split(var id, var _) -> about("history.split", title(id));
            };
        }

        private String article(ArticleEdit edit) {
            return switch (edit) {
                case ArticleEdit.Add(var file, var _, var _, var _) ->
                    about("history.article.add", file.substring(file.lastIndexOf('/') + 1));
                case ArticleEdit.Remove(var id) -> about("history.article.remove", article(id));
                case ArticleEdit.TakeOver(var from, var _) -> about("history.article.take_over", article(from));
                case ArticleEdit.Reanchor(var from, var _) ->
                    about("history.article.reanchor", article(from.article()));
                case ArticleEdit.Accept(var id, var _) -> about("history.article.accept", article(id));
                case ArticleEdit.Describe(var id, var _, var _) -> about("history.article.describe", article(id));
                case ArticleEdit.Exempt exempt -> about("history.article.exempt", article(exempt.article()));
                case ArticleEdit.Unexempt(var id, var _) -> about("history.article.unexempt", article(id));
            };
        }

        private String list(ListEdit edit) {
            return switch (edit) {
                case ListEdit.PutCategory(var category) -> about("history.list.category", brief(category.labels()));
                case ListEdit.PutActor(var actor) -> about("history.list.actor", brief(actor.labels()));
                case ListEdit.PutPlace(var place) -> about("history.list.place", brief(place.labels()));
                case ListEdit.PutSeries(var series) -> about("history.list.series", brief(series.labels()));
                case ListEdit.PutQuestion(var question) -> about("history.list.question", brief(question.text()));
                case ListEdit.Drop(var _, var id) -> about("history.list.drop", id);
                case ListEdit.MoveCategory(var id, var _) -> about("history.list.move", category(id));
                case ListEdit.MergeActors(var kept, var merged) ->
                    labels.text("history.merge", "what", actor(merged), "into", actor(kept));
                case ListEdit.MergePlaces(var kept, var merged) ->
                    labels.text("history.merge", "what", place(merged), "into", place(kept));
                case ListEdit.PutNote note -> about("history.list.note", brief(note.text()));
                case ListEdit.DropNote _ -> labels.text("history.list.drop_note");
                case ListEdit.Entitle(var title, var _) -> about("history.list.entitle", brief(title));
                case ListEdit.Chart _ -> labels.text("history.list.chart");
            };
        }

        private String about(String message, String what) {
            return labels.text(message, "what", what);
        }

        private String with(String message, List<RecordId> ids, String value) {
            return labels.text(message, "what", titles(ids), "value", value);
        }

        private String titles(List<RecordId> ids) {
            return ids.size() == 1 ? title(ids.getFirst()) : labels.text("history.records", "n", ids.size());
        }

        private String title(RecordId id) {
            return find(after, id)
                    .or(() -> find(before, id))
                    .map(this::title)
                    .or(() -> Optional.ofNullable(after.drafts().get(id))
                            .or(() -> Optional.ofNullable(before.drafts().get(id)))
                            .map(this::title))
                    .orElse(id.value());
        }

        private String title(DatedRecord record) {
            return switch (record) {
                case Event event -> brief(event.title());
                case Figure figure ->
                    figure.title().map(this::brief).orElseGet(() -> labels.quantity(figure.quantity()));
            };
        }

        private String title(Draft draft) {
            return draft.title().map(this::brief).orElseGet(() -> labels.text("history.untitled"));
        }

        private String brief(Bilingual text) {
            return labels.brief(text);
        }

        private static Optional<DatedRecord> find(Curation in, RecordId id) {
            Dataset dataset = in.dataset();
            return Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                    .filter(record -> record.id().equals(id))
                    .findFirst();
        }

        private String category(CategoryId id) {
            return name(
                    id.value(),
                    dataset -> dataset.categories().stream()
                            .filter(one -> one.id().equals(id))
                            .map(one -> one.labels()));
        }

        private String actor(ActorId id) {
            return name(
                    id.value(),
                    dataset -> dataset.actors().stream()
                            .filter(one -> one.id().equals(id))
                            .map(one -> one.labels()));
        }

        private String place(PlaceId id) {
            return name(
                    id.value(),
                    dataset -> dataset.places().stream()
                            .filter(one -> one.id().equals(id))
                            .map(one -> one.labels()));
        }

        private String article(ArticleId id) {
            return Stream.of(after, before)
                    .flatMap(state -> state.dataset().articles().stream())
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .map(labels::articleName)
                    .orElse(id.value());
        }

        private String name(String otherwise, Function<Dataset, Stream<Bilingual>> labelsOf) {
            return Stream.of(after, before)
                    .flatMap(state -> labelsOf.apply(state.dataset()))
                    .findFirst()
                    .map(this::brief)
                    .orElse(otherwise);
        }
    }
}
