package org.isnad.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that are read. */
public enum InputFormat {
    /** Format 1 itself. */
    JSON,
    /** TimelineJS 3. */
    TIMELINEJS,
    /** The spreadsheet of TimelineJS 3. */
    TIMELINEJS_CSV,
    /** The table of citations that our own export writes. */
    CSV,
    /** A table of events with headings. */
    TABLE,
    /** A list of events as flat objects in JSON, or one a line. */
    TABLE_JSON,
    /** A workbook of Excel. */
    XLSX,
    /** A workbook of OpenDocument. */
    ODS,
    /** Items of vis-timeline. */
    VIS,
    /** Event sources of SIMILE Timeline. */
    SIMILE,
    /** Annotations of W3C, or an export of Hypothesis. */
    WEBANNOTATION,
    /** A calendar of RFC 5545. */
    ICALENDAR,
    /** A text of markwhen. */
    MARKWHEN,
    /** Everything in one zip file. */
    BUNDLE;

    /** The code on the command line: {@code timelinejs-csv}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The codes of all. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(InputFormat::code).toList();
    }

    /** The format of a code. */
    public static Optional<InputFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equalsIgnoreCase(code))
                .findFirst();
    }
}
