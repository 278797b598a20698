package org.isnad.interchange.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.timelinejs.SpreadsheetExport;
import org.isnad.interchange.timelinejs.TimelineExport;
import org.isnad.labels.Labels;

/** The formats that data sets are written in. */
@SuppressWarnings("ImmutableEnumChecker") // Functions without state do not change.
public enum OutputFormat {
    /** Format 1 itself. */
    JSON("json", labels -> new Format1Export()),
    /** A table with a row for each citation. */
    CSV("csv", labels -> new CitationTableExport()),
    /** TimelineJS 3. */
    TIMELINEJS("json", TimelineExport::new),
    /** The spreadsheet of TimelineJS 3. */
    TIMELINEJS_CSV("csv", SpreadsheetExport::new);

    private final String extension;
    private final Function<Labels, DatasetExport> export;

    OutputFormat(String extension, Function<Labels, DatasetExport> export) {
        this.extension = extension;
        this.export = export;
    }

    /** The usual end of the file's name, without dot. */
    public String extension() {
        return extension;
    }

    /** The writer, which takes its words from {@code labels} where the format has one language. */
    public DatasetExport export(Labels labels) {
        return export.apply(labels);
    }

    /** The code on the command line: {@code timelinejs-csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(OutputFormat::code).toList();
    }

    /** The format of a code. */
    public static Optional<OutputFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
