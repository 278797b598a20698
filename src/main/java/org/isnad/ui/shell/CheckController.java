package org.isnad.ui.shell;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.isnad.checksheet.CheckSheetFile;
import org.isnad.checksheet.CheckSheetTable;
import org.isnad.checksheet.CheckStatus;
import org.isnad.checksheet.CheckedRecords;
import org.isnad.columns.RecordFilter;
import org.isnad.file.AtomicFile;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Keys;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;
import org.isnad.ui.dialog.Dialogs;
import org.isnad.ui.session.DatasetChange;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.RecordChecks;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.session.ShownRecords;
import org.isnad.ui.words.CheckWords;

/** Marks records as checked, questioned or wrong, filters by that, and writes the sheet as a table. */
final class CheckController {
    private static final String CHECK = "check";
    private static final MenuPlace MARKS = new MenuPlace(CHECK, 0);
    private static final MenuPlace ONLY = new MenuPlace(CHECK, 1);
    private static final MenuPlace SHEET = new MenuPlace(CHECK, 2);

    private final Window owner;
    private final RecordChecks checks;
    private final DocumentEditing editing;
    private final RecordNavigation navigation;
    private final ShownRecords shown;
    private final Labels labels;
    private final Dialogs dialogs;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<CheckWords> words;
    private Optional<String> initials = Optional.empty();

    /** What is left of the records by one of the conditions. */
    private enum Condition {
        UNMARKED,
        QUESTIONED,
        WRONG,
        CHANGED;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean keeps(Optional<CheckedRecords.Checked> found) {
            return switch (this) {
                case UNMARKED -> found.isEmpty();
                case QUESTIONED ->
                    found.filter(one -> one.mark().status() == CheckStatus.QUESTIONED)
                            .isPresent();
                case WRONG ->
                    found.filter(one -> one.mark().status() == CheckStatus.WRONG)
                            .isPresent();
                case CHANGED -> found.filter(CheckedRecords.Checked::changed).isPresent();
            };
        }
    }

    /** What is checked, and where it is shown. */
    record Open(RecordChecks checks, DocumentEditing editing, RecordNavigation navigation, ShownRecords shown) {}

    CheckController(Window owner, Open open, Labels labels, Dialogs dialogs, Clock clock, Consumer<String> say) {
        this.owner = owner;
        this.checks = open.checks();
        this.editing = open.editing();
        this.navigation = open.navigation();
        this.shown = open.shown();
        this.labels = labels;
        this.dialogs = dialogs;
        this.say = say;
        this.words =
                new ReadOnlyObjectWrapper<>(this, "words", new CheckWords(Optional.empty(), labels, clock.getZone()));
        checks.checkedProperty().subscribe(checked -> {
            words.set(new CheckWords(checked, labels, clock.getZone()));
            filterAgain();
        });
    }

    /** What the sheet says, in words. */
    ReadOnlyObjectProperty<CheckWords> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Tells why a file in the place of the sheet of what was just opened is not taken. */
    void tellRefused(DatasetChange change) {
        if (change instanceof DatasetChange.Another) {
            // Once opening has said what it has to say.
            Platform.runLater(() -> checks.refused().map(this::words).ifPresent(say));
        }
    }

    private String words(CheckSheetFile.Result.Refused why) {
        return labels.text(why.fault().messageKey(), "file", why.file(), "detail", why.detail());
    }

    /** The menu and its commands. */
    List<MenuEntry> entries() {
        ObservableBooleanValue chosen = Bindings.createBooleanBinding(
                () -> navigation.place().selected().isPresent(),
                navigation.navigation().placeProperty());
        List<MenuEntry> entries = new ArrayList<>();
        entries.add(new Submenu(CHECK, Wording.of("checksheet.menu"), new MenuPlace("curation", 2)));
        List<CheckStatus> statuses = List.of(CheckStatus.values());
        for (int i = 0; i < statuses.size(); i++) {
            CheckStatus status = statuses.get(i);
            entries.add(Action.of("check-" + status.code(), "checksheet.mark." + status.code(), () -> mark(status))
                    .in(MARKS)
                    .enabledWhile(chosen)
                    .keys(Keys.of("Shortcut+" + (i + 1)), Group.EDIT, "checksheet.keys." + status.code()));
        }
        entries.add(Action.of("check-note", "checksheet.mark.note", this::note)
                .in(MARKS)
                .enabledWhile(chosen)
                .keys(Keys.of("Shortcut+4"), Group.EDIT, "checksheet.keys.note"));
        entries.add(Action.of("check-clear", "checksheet.mark.clear", this::clear)
                .in(MARKS)
                .enabledWhile(chosen));
        for (Condition condition : Condition.values()) {
            entries.add(Action.of(
                            "check-only-" + condition.id(), "checksheet.only." + condition.id(), () -> turn(condition))
                    .in(ONLY)
                    .switching(Bindings.createBooleanBinding(
                            () -> shown.filter().also().containsKey(condition.id()), shown.filterProperty())));
        }
        entries.add(Action.of("check-initials", "checksheet.change_initials", this::askInitials)
                .in(SHEET));
        entries.add(Action.of("check-csv", "checksheet.csv", this::export).in(SHEET));
        return entries;
    }

    private void mark(CheckStatus status) {
        navigation.selectedRecord().filter(record -> editing.ready()).ifPresent(record -> {
            if (initials.isEmpty()) {
                askInitials();
            }
            initials.ifPresent(who -> answer(
                    checks.mark(record, status, who, note(record)),
                    labels.text("checksheet.marked", "status", labels.word(status))));
        });
    }

    /** What is noted of a record so far. */
    private Optional<String> note(DatedRecord record) {
        return checks.checkedProperty()
                .get()
                .flatMap(all -> all.of(record.id()))
                .flatMap(found -> found.mark().note());
    }

    private void note() {
        navigation.selectedRecord().filter(record -> editing.ready()).ifPresent(record -> {
            CheckForm form =
                    new CheckForm(labels, proposed(), Optional.of(note(record).orElse("")));
            ask("checksheet.mark.note", form).ifPresent(wanted -> {
                initials = Optional.of(wanted.initials());
                CheckStatus status = checks.checkedProperty()
                        .get()
                        .flatMap(all -> all.of(record.id()))
                        .map(found -> found.mark().status())
                        .orElse(CheckStatus.QUESTIONED);
                answer(
                        checks.mark(record, status, wanted.initials(), wanted.note()),
                        labels.text("checksheet.marked", "status", labels.word(status)));
            });
        });
    }

    private void clear() {
        navigation
                .selectedRecord()
                .filter(record -> editing.ready())
                .ifPresent(record -> answer(checks.clear(record.id()), labels.text("checksheet.cleared")));
    }

    private void askInitials() {
        ask("checksheet.change_initials", new CheckForm(labels, proposed(), Optional.empty()))
                .ifPresent(wanted -> initials = Optional.of(wanted.initials()));
    }

    private String proposed() {
        return initials.or(checks::lastInitials).orElse("");
    }

    private Optional<CheckForm.Wanted> ask(String title, CheckForm form) {
        return dialogs.form(
                labels, labels.text(title), labels.text("checksheet.keep"), form, form.validProperty(), form::wanted);
    }

    private void answer(RecordChecks.Answer answer, String done) {
        switch (answer) {
            case RecordChecks.Answer.Done() -> say.accept(done);
            case RecordChecks.Answer.NeedsFile() -> say.accept(labels.text("checksheet.no_file"));
            case RecordChecks.Answer.NotWritten(var reason) -> notWritten(reason);
            case RecordChecks.Answer.Refused(var why) -> tell(why);
        }
    }

    private void notWritten(String reason) {
        dialogs.tell(labels, labels.text("checksheet.menu"), labels.text("checksheet.not_written", "reason", reason));
    }

    private void tell(CheckSheetFile.Result.Refused why) {
        dialogs.tell(labels, labels.text("checksheet.menu"), words(why));
    }

    private void turn(Condition condition) {
        RecordFilter filter = shown.filter();
        shown.filterProperty()
                .set(
                        filter.also().containsKey(condition.id())
                                ? filter.without(condition.id())
                                : filter.and(condition.id(), predicate(condition)));
    }

    private Predicate<DatedRecord> predicate(Condition condition) {
        Optional<CheckedRecords> now = checks.checkedProperty().get();
        return record -> condition.keeps(now.flatMap(all -> all.of(record.id())));
    }

    /** Filters by what the sheet says now. */
    private void filterAgain() {
        for (Condition condition : Condition.values()) {
            if (shown.filter().also().containsKey(condition.id())) {
                shown.filterProperty().set(shown.filter().and(condition.id(), predicate(condition)));
            }
        }
    }

    private void export() {
        Optional<CheckedRecords> now = checks.checkedProperty().get();
        if (now.isEmpty() || navigation.open().isEmpty()) {
            say.accept(labels.text("checksheet.none"));
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(labels.text("checksheet.csv"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        chooser.setInitialFileName(navigation.open().get().dataset().id() + "-check.csv");
        editing.folder().map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showSaveDialog(owner))
                .map(File::toPath)
                .ifPresent(file ->
                        export(file, CheckSheetTable.csv(navigation.open().get().dataset(), now.get())));
    }

    private void export(Path file, String csv) {
        try {
            AtomicFile.write(file, true, output -> output.write(csv.getBytes(StandardCharsets.UTF_8)));
            say.accept(labels.text("data.saved", "file", file.toString()));
        } catch (IOException e) {
            notWritten(String.valueOf(e.getMessage()));
        }
    }
}
