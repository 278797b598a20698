package org.isnad.ui.words;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.checksheet.CheckMark;
import org.isnad.checksheet.CheckStatus;
import org.isnad.checksheet.CheckedRecords;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.RecordId;

/** What a check sheet says, in words. */
public final class CheckWords {

    /** Those of no sheet. */
    public static final CheckWords NONE =
            new CheckWords(Optional.empty(), BundleLabels.of(LabelSettings.DEFAULT), ZoneOffset.UTC);

    private final Optional<CheckedRecords> checked;
    private final Labels labels;
    private final ZoneId zone;

    /**
     * The words of a sheet.
     *
     * @param checked what it says; empty where there is none
     * @param zone in which days are told
     */
    public CheckWords(Optional<CheckedRecords> checked, Labels labels, ZoneId zone) {
        this.checked = checked;
        this.labels = labels;
        this.zone = zone;
    }

    /** Whether there is no sheet. */
    boolean isEmpty() {
        return checked.isEmpty();
    }

    /** Status of a record, and whether it changed since; empty where nobody has marked it. */
    public Optional<String> brief(RecordId record) {
        return checked.flatMap(all -> all.of(record))
                .map(found -> found.changed()
                        ? labels.text(
                                "checksheet.brief_changed",
                                "status",
                                labels.word(found.mark().status()))
                        : labels.word(found.mark().status()));
    }

    /** Everything that is said of a record; empty where nobody has marked it. */
    public Optional<String> line(RecordId record) {
        return checked.flatMap(all -> all.of(record))
                .flatMap(found -> brief(record).map(brief -> line(brief, found.mark())));
    }

    private String line(String brief, CheckMark mark) {
        List<String> parts = new ArrayList<>();
        parts.add(brief);
        parts.add(labels.brief(mark.initials()));
        parts.add(labels.day(LocalDate.ofInstant(mark.time(), zone)));
        mark.note().map(labels::brief).ifPresent(parts::add);
        return labels.text("checksheet.card", "what", String.join(" · ", parts));
    }

    /** How many are checked, questioned, wrong, changed since; empty without a sheet. */
    public Optional<String> counts() {
        return checked.map(all -> {
            List<String> parts = new ArrayList<>();
            parts.add(labels.text("checksheet.count.checked", "n", all.count(CheckStatus.CHECKED), "m", all.records()));
            add(parts, "checksheet.count.questioned", all.count(CheckStatus.QUESTIONED));
            add(parts, "checksheet.count.wrong", all.count(CheckStatus.WRONG));
            add(parts, "checksheet.count.changed", all.changed());
            add(parts, "checksheet.count.gone", all.gone().size());
            return String.join(" · ", parts);
        });
    }

    private void add(List<String> parts, String key, int n) {
        if (n > 0) {
            parts.add(labels.text(key, "n", n));
        }
    }
}
