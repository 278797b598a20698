package org.isnad.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.isnad.checksheet.CheckMark;
import org.isnad.checksheet.CheckSheet;
import org.isnad.checksheet.CheckSheetFile;
import org.isnad.checksheet.CheckStatus;
import org.isnad.checksheet.CheckedRecords;
import org.isnad.checksheet.Fingerprints;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.revision.OpenDocument;
import org.isnad.ui.words.OpenDataset;

/**
 * The check sheet of what is open. Each mark is on the disk when it is answered; the data set stays as it is. What somebody else
 * has written into the sheet meanwhile is read first and stays. To be used on one thread; blocks while it writes.
 */
public final class RecordChecks {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<CheckedRecords>> checked =
            new ReadOnlyObjectWrapper<>(this, "checked", Optional.empty());
    private Optional<OpenDataset> open = Optional.empty();
    private Optional<CheckSheet> sheet = Optional.empty();
    private Optional<CheckSheetFile.Result.Refused> refused = Optional.empty();

    /**
     * The sheet of what is open, read when another data set is.
     *
     * @param changes those of the open data set
     */
    public RecordChecks(ObservableValue<DatasetChange> changes, Clock clock) {
        this.clock = clock;
        changes.subscribe(this::take);
    }

    /** What came of a mark. */
    public sealed interface Answer {

        /** It is on the disk. */
        record Done() implements Answer {}

        /** There is a file in the place of the sheet that is not taken; nothing was written. */
        record Refused(CheckSheetFile.Result.Refused why) implements Answer {}

        /** The sheet cannot be written; it is as it was. */
        record NotWritten(String reason) implements Answer {}

        /** The data set has no file, so that nothing can lie beside it. */
        record NeedsFile() implements Answer {}
    }

    /** What the sheet says of the open data set; empty before one is open, and where there is no sheet that is taken. */
    public ReadOnlyObjectProperty<Optional<CheckedRecords>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** Why the file in the place of the sheet is not taken; empty where it is, and where there is none. */
    public Optional<CheckSheetFile.Result.Refused> refused() {
        return refused;
    }

    /** Whose mark was made last; empty where there is none. */
    public Optional<String> lastInitials() {
        return sheet.flatMap(CheckSheet::lastInitials);
    }

    /** Marks a record, in place of the mark that it has. */
    public Answer mark(DatedRecord record, CheckStatus status, String initials, Optional<String> note) {
        return write((before, now) -> before.with(
                now, new CheckMark(record.id(), status, initials, note, clock.instant(), Fingerprints.of(record))));
    }

    /** Takes the mark of a record away. */
    public Answer clear(RecordId record) {
        return write((before, now) -> before.without(now, record));
    }

    private interface Change {
        CheckSheet of(CheckSheet before, Dataset now);
    }

    private Answer write(Change change) {
        Optional<Path> file = file();
        if (open.isEmpty() || file.isEmpty()) {
            return new Answer.NeedsFile();
        }
        Dataset now = open.get().dataset();
        CheckSheet known = sheet.orElseGet(() -> CheckSheet.of(now));
        UnaryOperator<CheckSheet> changed = before -> change.of(before, now);
        return switch (CheckSheetFile.read(file.get(), now)) {
            case CheckSheetFile.Result.Refused why -> {
                refused = Optional.of(why);
                yield new Answer.Refused(why);
            }
            case CheckSheetFile.Result.None() -> written(file.get(), changed.apply(known));
            case CheckSheetFile.Result.Read(var there) -> written(file.get(), changed.apply(there));
        };
    }

    private Answer written(Path file, CheckSheet changed) {
        try {
            CheckSheetFile.write(file, changed);
        } catch (IOException e) {
            return new Answer.NotWritten(String.valueOf(e.getMessage()));
        }
        sheet = Optional.of(changed);
        refused = Optional.empty();
        tell();
        return new Answer.Done();
    }

    private Optional<Path> file() {
        return open.map(OpenDataset::document).map(OpenDocument::content).flatMap(RecordChecks::file);
    }

    private static Optional<Path> file(LoadedDataset content) {
        return content.file().flatMap(DatasetFile::path);
    }

    private void take(DatasetChange change) {
        Optional<Path> before = file();
        open = change.now();
        switch (change) {
            case DatasetChange.Nothing _ -> sheet = Optional.empty();
            case DatasetChange.Another(var dataset) -> read(dataset.document());
            case DatasetChange.Revised _ -> {
                if (!file().equals(before)) {
                    move();
                }
            }
        }
        tell();
    }

    private void read(OpenDocument document) {
        sheet = Optional.empty();
        refused = Optional.empty();
        switch (CheckSheetFile.read(document.content(), document.articles())) {
            case CheckSheetFile.Result.Read(var found) -> sheet = Optional.of(found);
            case CheckSheetFile.Result.Refused why -> refused = Optional.of(why);
            case CheckSheetFile.Result.None() -> {
                // Nobody has checked anything.
            }
        }
    }

    /** The data set lies elsewhere now: its sheet goes with it. One that lies there already is read instead. */
    private void move() {
        Optional<CheckSheet> mine = sheet;
        open.map(OpenDataset::document).ifPresent(this::read);
        if (sheet.isEmpty() && refused.isEmpty() && mine.isPresent() && file().isPresent()) {
            written(file().get(), mine.get());
        }
    }

    private void tell() {
        checked.set(open.flatMap(dataset -> sheet.map(found -> CheckedRecords.of(dataset.dataset(), found))));
    }
}
