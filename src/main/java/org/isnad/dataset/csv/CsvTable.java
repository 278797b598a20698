package org.isnad.dataset.csv;

import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells in the form of RFC 4180, in Unicode: CRLF after every row, quotation marks only where they are needed. */
final class CsvTable {
    private final StringBuilder text = new StringBuilder();

    void row(List<String> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static String cell(String words) {
        boolean quoted = words.chars().anyMatch(unit -> unit == '"' || unit == ',' || unit == '\n' || unit == '\r');
        return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
