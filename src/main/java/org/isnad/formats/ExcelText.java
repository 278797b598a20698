package org.isnad.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.dataset.csv.CsvTable;

/**
 * A table as Excel opens it by a double click in every country: UTF-16 with a byte order mark and tabs between the cells. With commas
 * Excel under Arabic Windows puts each row into one cell, and without a mark it takes Arabic letters for others.
 */
public final class ExcelText {
    private ExcelText() {}

    /** The same table in that form; {@code csv} is in UTF-8 as our exports write it. */
    public static byte[] of(byte[] csv) {
        List<List<String>> rows = CsvTable.read(new String(csv, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("no table in the form of RFC 4180"));
        return ("\uFEFF" + rows.stream().map(ExcelText::row).collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_16LE);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ExcelText::cell).collect(Collectors.joining("\t", "", "\r\n"));
    }

    private static String cell(String words) {
        boolean quoted = words.chars().anyMatch(unit -> unit == '"' || unit == '\t' || unit == '\n' || unit == '\r');
        return quoted ? '"' + words.replace("\"", "\"\"") + '"' : words;
    }
}
