package org.isnad.checksheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;

/** The records of a data set with what its check sheet says of them. Immutable. */
public final class CheckedRecords {
    private final Map<RecordId, Checked> checked = new HashMap<>();
    private final int records;
    private final List<CheckMark> gone;

    /**
     * What a sheet says of a record.
     *
     * @param changed whether the record is not what it was when it was checked
     */
    public record Checked(CheckMark mark, boolean changed) {}

    private CheckedRecords(Dataset dataset, CheckSheet sheet) {
        List<DatedRecord> all = all(dataset);
        records = all.size();
        for (DatedRecord record : all) {
            CheckMark mark = sheet.marks().get(record.id());
            if (mark != null) {
                checked.put(
                        record.id(), new Checked(mark, !Fingerprints.of(record).equals(mark.fingerprint())));
            }
        }
        gone = sheet.marks().values().stream()
                .filter(mark -> !checked.containsKey(mark.record()))
                .toList();
    }

    /** What a sheet says of a data set. */
    public static CheckedRecords of(Dataset dataset, CheckSheet sheet) {
        return new CheckedRecords(dataset, sheet);
    }

    private static List<DatedRecord> all(Dataset dataset) {
        return Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .toList();
    }

    /** What is said of a record; empty where nothing is. */
    public Optional<Checked> of(RecordId record) {
        return Optional.ofNullable(checked.get(record));
    }

    /** How many records there are. */
    public int records() {
        return records;
    }

    /** How many have a status, also those that changed since. */
    public int count(CheckStatus status) {
        return (int) checked.values().stream()
                .filter(one -> one.mark().status() == status)
                .count();
    }

    /** How many were marked and have changed since. */
    public int changed() {
        return (int) checked.values().stream().filter(Checked::changed).count();
    }

    /** How many nobody has marked. */
    public int unmarked() {
        return records - checked.size();
    }

    /** The marks of records that are not there any more, in the order of the sheet. */
    public List<CheckMark> gone() {
        return gone;
    }

    /** Whether every record is checked as it is now. */
    public boolean complete() {
        return count(CheckStatus.CHECKED) == records && changed() == 0;
    }
}
