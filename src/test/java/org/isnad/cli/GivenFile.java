package org.isnad.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A file that people may name to a command, and how it is called then, in English. */
enum GivenFile {
    EMPTY("a.csv", "empty", ""),
    BLANK("blank.txt", "empty|no words", " \n "),
    PDF("a.pdf", "PDF|damaged", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
    FAMILY_TREE("a.ged", "GEDCOM", "0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 BIRT\n2 DATE ABT 1900\n0 TRLR\n"),
    CALENDAR(
            "a.ics",
            "icalendar|iCalendar",
            String.join(
                    "\r\n",
                    "BEGIN:VCALENDAR",
                    "BEGIN:VEVENT",
                    "DTSTART;VALUE=DATE:20200909",
                    "SUMMARY:x",
                    "END:VEVENT",
                    "END:VCALENDAR",
                    "")),
    TABLE("t.csv", "“table|a table", "date,title\n2020-09-09,hello\n"),
    OTHER_JSON("a.json", "JSON|format 1|list of events", "{\"a\": 1}"),
    LIST("list.json", "JSON|object|date column", "[1, 2]"),
    TIMELINE(
            "t.json",
            "timelinejs|JSON",
            "{\"events\": [{\"start_date\": {\"year\": 2020}, \"text\": {\"headline\": \"a\"}}]}"),
    PAGE("a.html", "web page", "<!doctype html><html><body><p>hello 2020</p></body></html>"),
    PICTURE("a.jpg", "picture", "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JFIF"),
    OLD_WORD("a.doc", "old Office|old Word", "\u00D0\u00CF\u0011\u00E0\u0000\u0000"),
    BINARY("a.dat", "binary", "\u0000\u0001\u0002\u0003\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007"),
    ZIP("a.zip", "zip file|archive"),
    WORD("a.docx", "Word|damaged"),
    WORKBOOK("a.xlsx", "xlsx|workbook"),
    FOLDER("folder", "folder"),
    PIPE("pipe", "pipe"),
    PIPE_AS_PICTURE("pipe.png", "pipe|picture|cannot be read"),
    DEVICE("/dev/zero", "device"),
    NOTHING("/dev/null", "device"),
    ZEROS("zeros", "large"),
    ZEROS_AS_JSON("zeros.json", "large"),
    ZEROS_AS_ZIP("zeros.zip", "damaged|large"),
    MISSING("missing.csv", "There is no file");

    private static final long ZEROS_BYTES = 5L << 30;

    private final String name;
    private final String called;
    private final String text;

    GivenFile(String name, String called) {
        this(name, called, "");
    }

    GivenFile(String name, String called, String text) {
        this.name = name;
        this.called = called;
        this.text = text;
    }

    /** A regular expression for how it is called. */
    String called() {
        return called;
    }

    /** Makes the file in a folder. */
    Path in(Path folder) throws IOException {
        Path file = folder.resolve(name);
        switch (this) {
            case ZIP -> zip(file, Map.of("x.txt", "hello"));
            case WORD -> zip(file, Map.of("word/document.xml", "<w:document/>"));
            case WORKBOOK -> workbook(file);
            case FOLDER -> Files.createDirectory(file);
            case PIPE, PIPE_AS_PICTURE -> pipe(file);
            case ZEROS -> zeros(file, "");
            case ZEROS_AS_JSON -> zeros(file, "{");
            case ZEROS_AS_ZIP -> zeros(file, "PK\u0003\u0004");
            case DEVICE, NOTHING, MISSING -> {
                // Is there already, or is not made.
            }
            default -> Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return file;
    }

    private static void zip(Path file, Map<String, String> members) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static void workbook(Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                var output = Files.newOutputStream(file)) {
            var sheet = book.createSheet();
            var headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("date");
            headings.createCell(1).setCellValue("title");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("2020-09-09");
            row.createCell(1).setCellValue("hello");
            book.write(output);
        }
    }

    private static void pipe(Path file) throws IOException {
        try {
            new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A file that is long, but takes no room on the disk. */
    private static void zeros(Path file, String beginning) throws IOException {
        try (RandomAccessFile growing = new RandomAccessFile(file.toFile(), "rw")) {
            growing.writeBytes(beginning);
            growing.setLength(ZEROS_BYTES);
        }
    }
}
