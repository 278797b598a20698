package org.isnad.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.bundle.AnnotationTitles;
import org.isnad.chronology.Chronology;
import org.isnad.chronology.ChronologyPage;
import org.isnad.chronology.ChronologyText;
import org.isnad.dataset.csv.CsvExport;
import org.isnad.dataset.webannotation.AnnotationExport;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.timelinejs.SpreadsheetExport;
import org.isnad.interchange.timelinejs.TimelineExport;
import org.isnad.interchange.timelines.CalendarExport;
import org.isnad.interchange.workbook.WorkbookExport;

/** The formats that data sets are written in. */
@SuppressWarnings("ImmutableEnumChecker") // Functions without state do not change.
public enum OutputFormat {
    /** Format 1 itself. */
    JSON("json", options -> new Format1Export()),
    /** A table with a row for each citation. */
    CSV(
            "csv",
            options -> new TextExport(
                    loaded -> CitationLosses.ofTable(loaded.dataset()),
                    options.spreadsheetSafe() ? CsvExport::writeSafely : CsvExport::write)),
    /** TimelineJS 3. */
    TIMELINEJS("json", options -> new TimelineExport(options.labels())),
    /** The spreadsheet of TimelineJS 3. */
    TIMELINEJS_CSV("csv", options -> new SpreadsheetExport(options.labels(), options.spreadsheetSafe())),
    /** W3C Web Annotations, which carry the citations alone. */
    WEBANNOTATION(
            "jsonld",
            options -> new TextExport(
                    loaded -> CitationLosses.ofAnnotations(loaded.dataset()),
                    loaded ->
                            AnnotationExport.write(loaded, new AnnotationTitles(loaded.dataset(), options.labels())))),
    /** A workbook of Excel with a sheet of events and one of citations. */
    XLSX("xlsx", options -> new WorkbookExport(options.labels())),
    /** A calendar of RFC 5545. */
    ICALENDAR("ics", options -> new CalendarExport(options.labels())),
    /** Everything in one zip file, which can be verified. */
    BUNDLE("zip", options -> new BundleExport(options.articles(), options.labels())),
    /** The cited sentences in time order as a web page. */
    CHRONOLOGY_HTML("html", options -> chronology(options, ChronologyPage::write)),
    /** The cited sentences in time order as Markdown. */
    CHRONOLOGY_MD("md", options -> chronology(options, ChronologyText::markdown)),
    /** The cited sentences in time order as plain text. */
    CHRONOLOGY_TXT("txt", options -> chronology(options, ChronologyText::plain));

    private final String extension;
    private final Function<ExportOptions, DatasetExport> export;

    OutputFormat(String extension, Function<ExportOptions, DatasetExport> export) {
        this.extension = extension;
        this.export = export;
    }

    /** The usual end of the file's name, without dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is a table that spreadsheets open, so that its cells can be made safe for them. */
    public boolean isTable() {
        return extension.equals("csv");
    }

    /** Whether it keeps what is known from outside beside what the words give, so that there is nothing to choose. */
    public boolean keepsBothDates() {
        return this == JSON || this == BUNDLE;
    }

    /** The writer. */
    public DatasetExport export(ExportOptions options) {
        return export.apply(options);
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

    private static DatasetExport chronology(ExportOptions options, Function<Chronology, String> form) {
        return new TextExport(
                loaded -> CitationLosses.ofChronology(loaded.dataset()),
                loaded -> form.apply(Chronology.of(loaded, options.labels())));
    }
}
