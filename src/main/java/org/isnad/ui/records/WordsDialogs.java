package org.isnad.ui.records;

import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Curation;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.worklist.ExemptReason;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.model.RecordId;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.records.Forms.Option;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.words.WorkRows;

/** Asks what is to be said of marked words: why they are left out of the audit, and what is noted. On the JavaFX thread. */
public final class WordsDialogs {
    private static final double WIDE_PX = 560;

    private final DocumentEditing editing;
    private final RecordNavigation navigation;
    private final Labels labels;
    private final Dialogs dialogs;
    private final Consumer<String> say;

    /**
     * Dialogs over what is edited.
     *
     * @param say tells the user in one line
     */
    public WordsDialogs(
            DocumentEditing editing,
            RecordNavigation navigation,
            Labels labels,
            Dialogs dialogs,
            Consumer<String> say) {
        this.editing = editing;
        this.navigation = navigation;
        this.labels = labels;
        this.dialogs = dialogs;
        this.say = say;
    }

    /** Leaves marked words out of the audit, for a reason that is asked for. */
    public void exempt(MarkedWords words) {
        if (!editing.ready()) {
            return;
        }
        Optional<ExemptReason> already = Exemptions.of(dataset(), words, editing::words);
        if (already.isPresent()) {
            say.accept(labels.text("records.exempt.already", "reason", reason(already.get())));
            return;
        }
        ExemptForm form = new ExemptForm(
                labels,
                Exemptions.printed(now(), words),
                ExemptReason.offered(editing.done(), dataset()).stream()
                        .map(one -> new Option<>(one, reason(one)))
                        .toList());
        dialogs.form(
                        labels,
                        labels.text("records.exempt.heading"),
                        labels.text("records.exempt.accept"),
                        form.node(),
                        form.validProperty(),
                        form::given,
                        WIDE_PX)
                .ifPresent(given -> exempt(words, given));
    }

    private void exempt(MarkedWords words, ExemptReason given) {
        ArticleEdit edit = new ArticleEdit.Exempt(
                words.article(), words.paragraph(), Optional.of(words), given.reason(), given.note());
        if (editing.apply(edit) instanceof EditAnswer.Done) {
            say.accept(labels.text("records.exempt.done", "reason", reason(given)));
        }
    }

    private String reason(ExemptReason given) {
        return navigation.open().map(open -> new WorkRows(open).reason(given)).orElse("");
    }

    /**
     * Writes a note that quotes marked words.
     *
     * @param about what stands in the editor, else what is selected
     */
    public void note(MarkedWords words, Optional<RecordId> about) {
        if (!editing.ready()) {
            return;
        }
        Optional<RecordId> record = about.filter(id -> editing.record(id).isPresent());
        NoteForm form = new NoteForm(
                labels,
                Exemptions.printed(now(), words),
                record.flatMap(editing::record)
                        .flatMap(one ->
                                navigation.open().map(open -> open.summaries().title(one))),
                record,
                dataset().notes());
        dialogs.form(
                        labels,
                        labels.text("records.note.heading"),
                        labels.text("records.note.accept"),
                        form.node(),
                        form.validProperty(),
                        form::written,
                        WIDE_PX)
                .ifPresent(written -> NoteEdits.quoting(written, words, record, editing::words)
                        .ifPresentOrElse(
                                edit -> {
                                    if (editing.apply(edit) instanceof EditAnswer.Done) {
                                        say.accept(labels.text("records.note.done"));
                                    }
                                },
                                () -> say.accept(labels.text("records.list.note_broken"))));
    }

    private Curation now() {
        return editing.curation().orElseThrow();
    }

    private Dataset dataset() {
        return now().dataset();
    }
}
