package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.curation.Journal;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.formats.OutputFormat;
import org.isnad.model.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConvertCommandTest {
    private static final String TESTS = "src/test/resources/org/isnad/";
    private static final String SAMPLE = TESTS + "dataset/sample";

    @TempDir
    private Path temporary;

    private StringWriter err = new StringWriter();

    private int run(String... arguments) {
        err = new StringWriter();
        StringWriter out = new StringWriter();
        int code = Terminal.run(arguments, out, err);
        assertEquals("", out.toString(), "the output carries results only");
        return code;
    }

    @Test
    void format1ToFormat1IsIdentical() throws IOException {
        Path once = temporary.resolve("once.json");
        Path twice = temporary.resolve("twice.json");
        assertEquals(0, run("convert", "--to", "json", "--out", once.toString(), "--lang", "en"));
        assertEquals(
                "“json” cannot carry: the words of 5 articles; their files stay where they are",
                err.toString().strip());
        assertEquals(
                0, run("convert", once.toString(), "--articles", "seeds", "--to", "json", "--out", twice.toString()));
        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(twice));
        assertEquals(
                dataset(DatasetReader.readShipped()),
                dataset(DatasetReader.read(twice, Optional.of(Path.of("seeds")))));
    }

    @Test
    void anOptionThatMeansNothingForTheFileIsTold() throws IOException {
        Path table = Files.writeString(temporary.resolve("t.csv"), "date,title\n2020,a\n");
        Path calendar = Files.writeString(
                temporary.resolve("c.ics"),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20200909\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n");
        String out = temporary.resolve("o.json").toString();
        assertEquals(
                0, run("convert", table.toString(), "--to", "json", "--out", out, "--lang", "en", "--sheet", "Foo"));
        assertTrue(
                err.toString().contains("The option --sheet says nothing of a file of the format “table”"),
                err::toString);
        assertEquals(
                0,
                run(
                        "convert",
                        calendar.toString(),
                        "--to",
                        "json",
                        "--out",
                        out,
                        "--force",
                        "--lang",
                        "en",
                        "--delimiter",
                        "tab",
                        "--heading-line",
                        "2",
                        "--column",
                        "date=x",
                        "--encoding",
                        "UTF-8"));
        assertEquals(
                List.of("--delimiter", "--heading-line", "--column"),
                err.toString()
                        .lines()
                        .filter(line -> line.startsWith("The option "))
                        .map(line -> line.replaceFirst("The option ", "").replaceFirst(" .*", ""))
                        .toList());
        assertEquals(
                4,
                run("convert", table.toString(), "--to", "json", "--out", out, "--lang", "en", "--heading-line", "9"));
        assertTrue(err.toString().contains("There is no line 9 for the headings: the last line of the table is 2."));
    }

    @Test
    void aPlaceThatTakesNoFileIsSaidClearly() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), temporary.resolve("nothing"));
        assertEquals("No name is given for the file to write.", refused("", "en"));
        assertEquals("لم يُذكر اسم الملف الذي يُكتب.", refused("", "ar"));
        assertEquals(
                "“" + temporary + "” is a folder. Choose the name of a file.", refused(temporary.toString(), "en"));
        assertEquals(
                "«" + link + "» وصلة لا تقود إلى ملف موجود. احذف الوصلة أو اختر اسمًا آخر.",
                refused(link.toString(), "ar"));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aDataSetThatSomebodyEditsIsNotReplaced() throws IOException {
        Path edited = temporary.resolve("dataset.json");
        assertEquals(0, run("convert", "--to", "json", "--out", edited.toString()));
        byte[] before = Files.readAllBytes(edited);
        Journal journal = Journal.open(edited).orElseThrow().journal();
        assertEquals(
                "“" + edited
                        + "” is open for editing in another window or program and was not touched. Close it there and"
                        + " try again.",
                refused(edited.toString(), "en"));
        assertArrayEquals(before, Files.readAllBytes(edited));
        journal.finish();
        assertEquals(0, run("convert", "--to", "csv", "--out", edited.toString(), "--force"));
    }

    private String refused(String target, String language) {
        assertEquals(5, run("convert", "--to", "csv", "--out", target, "--force", "--lang", language));
        List<String> lines = err.toString().strip().lines().toList();
        return lines.getLast();
    }

    private static Dataset dataset(LoadResult result) {
        return assertInstanceOf(LoadResult.Loaded.class, result).dataset().dataset();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsWrittenTheSameEachTime(OutputFormat format) throws IOException {
        Path one = temporary.resolve("one." + format.extension());
        Path two = temporary.resolve("two." + format.extension());
        assertEquals(0, run("convert", SAMPLE, "--to", format.code(), "--out", one.toString()));
        assertEquals(0, run("convert", SAMPLE, "--to", format.code(), "--out", two.toString()));
        assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
        assertEquals(5, run("convert", SAMPLE, "--to", format.code(), "--out", two.toString()));
    }

    @Test
    void aForeignFileIsDetectedAndToldLineByLine() {
        Path out = temporary.resolve("out.json");
        assertEquals(
                1,
                run(
                        "convert",
                        TESTS + "interchange/arabic.csv",
                        "--to",
                        "timelinejs",
                        "--out",
                        out.toString(),
                        "--lang",
                        "en"));
        List<String> lines = err.toString().lines().toList();
        assertTrue(
                lines.contains(TESTS + "interchange/arabic.csv:5:1: Event without a date, left out: بلا تاريخ"),
                err::toString);
        assertTrue(lines.contains(TESTS + "interchange/arabic.csv: Column “العنوان”: title."), err::toString);
        assertTrue(
                lines.contains(TESTS + "interchange/arabic.csv: 4 events were read; they have no source at hand."),
                err::toString);
    }

    @Test
    void whatIsInDoubtIsAskedByOptionsAndRefusedWhenStrict() throws IOException {
        Path table = Files.writeString(temporary.resolve("t.csv"), "Date,Title\n3/4/2015,a\n1433-01-24,b\n");
        Path out = temporary.resolve("out.json");
        List<String> convert = List.of("convert", table.toString(), "--to", "json", "--out", out.toString(), "--force");
        assertEquals(0, run(convert.toArray(String[]::new)));
        assertEquals(List.of("[2015-03-04,2015-04-03]", "[1433-01-24,2011-12-19]"), dates(out));
        assertEquals(1, run(with(convert, "--strict")));
        Files.delete(out);
        assertEquals(1, run(with(convert, "--strict")));
        assertFalse(Files.exists(out));
        assertEquals(0, run(with(convert, "--strict", "--date-order", "mdy", "--calendar", "hijri")));
        assertEquals(List.of("2015-03-04", "2011-12-19"), dates(out));
        assertEquals(2, run(with(convert, "--date-order", "ymd")));
        assertEquals(2, run(with(convert, "--encoding", "nonsense")));
        assertEquals(2, run(with(convert, "--heading-line", "-1")));
    }

    /** What is left of such a date is shown, and may be anything but what was meant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "year,month,day,headline\n2021,13,1,a\n",
                "year,month,day,headline\n2020,2,30,a\n",
                "start,end,headline\n2020-05-01,2019-05-01,a\n"
            })
    void anImpossibleDateIsInDoubt(String cells) throws IOException {
        Path table = Files.writeString(temporary.resolve("t.csv"), cells);
        List<String> convert = List.of(
                "convert",
                table.toString(),
                "--to",
                "json",
                "--out",
                temporary.resolve("o.json").toString(),
                "--force",
                "--lang",
                "en");
        assertEquals(0, run(convert.toArray(String[]::new)));
        assertTrue(err.toString().contains("1 thing is in doubt"), err::toString);
        assertEquals(1, run(with(convert, "--strict")));
    }

    @Test
    void manyMessagesOfOneKindAreCounted() throws IOException {
        Path table = Files.writeString(temporary.resolve("t.csv"), "Date,Title\n2020,a\n" + "soon,b\n".repeat(300));
        assertEquals(
                1,
                run(
                        "convert",
                        table.toString(),
                        "--to",
                        "json",
                        "--out",
                        temporary.resolve("out.json").toString(),
                        "--lang",
                        "en"));
        assertTrue(err.toString().lines().count() < 30, err::toString);
        List<String> lines = err.toString().lines().toList();
        int more = lines.indexOf("And 280 more messages of this kind, not listed.");
        assertTrue(more > 0 && lines.get(more - 1).endsWith("its date “soon” cannot be read: b"), err::toString);
    }

    private static String[] with(List<String> arguments, String... more) {
        return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static List<String> dates(Path file) {
        return dataset(DatasetReader.read(file, Optional.empty())).events().stream()
                .map(event -> event.date().edtf())
                .toList();
    }

    @Test
    void linksOfATableAreMarkupOnlyWhereTheyLeadToTheWeb() throws IOException {
        Path out = temporary.resolve("out.json");
        assertEquals(
                1, run("convert", TESTS + "interchange/arabic.csv", "--to", "timelinejs", "--out", out.toString()));
        String written = Files.readString(out);
        assertTrue(written.contains("<a href=\\\"https://example.org/1\\\">جريدة النهر</a>"), written);
        assertFalse(written.contains("javascript:"), written);
    }

    @Test
    void theFormatCanBeSaidAndColumnsNamed() throws IOException {
        Path sheet = Files.writeString(temporary.resolve("s.csv"), "Year,Headline,Nickname\n2020,a,b\n");
        Path out = temporary.resolve("out.json");
        assertEquals(
                0,
                run(
                        "convert",
                        sheet.toString(),
                        "--from",
                        "TABLE",
                        "--column",
                        "title=Nickname",
                        "--to",
                        "json",
                        "--out",
                        out.toString()));
        assertTrue(Files.readString(out).contains("\"title\": {\"ar\": \"b\"}"));
        assertEquals(2, run("convert", sheet.toString(), "--from", "xls", "--to", "json", "--out", "x"));
        assertEquals(2, run("convert", sheet.toString(), "--column", "colour=Year", "--to", "json", "--out", "x"));
        assertEquals(
                4,
                run(
                        "convert",
                        sheet.toString(),
                        "--from",
                        "timelinejs",
                        "--to",
                        "json",
                        "--out",
                        out + "2",
                        "--lang",
                        "en"));
        assertFalse(Files.exists(Path.of(out + "2")));
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlace() throws IOException {
        Path broken = Files.writeString(temporary.resolve("b.json"), "{\"events\": [\n{\"start_date\": }]}");
        assertEquals(4, run("convert", broken.toString(), "--to", "json", "--out", temporary + "/x", "--lang", "en"));
        assertTrue(err.toString().startsWith(broken + ":2:16: "), err::toString);
        assertEquals(4, run("convert", temporary + "/none.csv", "--to", "json", "--out", temporary + "/x"));
        assertEquals(
                4, run("convert", temporary.toString(), "--from", "table", "--to", "json", "--out", temporary + "/x"));
        assertFalse(Files.exists(temporary.resolve("x")));
    }

    @Test
    void aListOfObjectsIsDetected() throws IOException {
        Path list = Files.writeString(
                temporary.resolve("events.json"),
                "[{\"id\":\"e7\",\"start\":\"2020-01-05\",\"end\":null,\"category\":\"c\",\"title\":\"قرار\"}]");
        Path out = temporary.resolve("out.json");
        assertEquals(0, run("convert", list.toString(), "--to", "json", "--out", out.toString(), "--lang", "en"));
        Dataset dataset = dataset(DatasetReader.read(out, Optional.empty()));
        assertEquals("e7", dataset.events().getFirst().id().value());
        assertEquals("قرار", dataset.events().getFirst().title().ar());
        assertTrue(err.toString().contains("List of JSON objects in UTF-8."), err::toString);
        assertEquals(0, run("convert", list.toString(), "--from", "table-json", "--to", "csv", "--out", out + ".csv"));
    }

    @Test
    void onlyTablesAreMadeSafeForSpreadsheets() {
        for (OutputFormat format : OutputFormat.values()) {
            int code = run(
                    "convert",
                    SAMPLE,
                    "--to",
                    format.code(),
                    "--spreadsheet-safe",
                    "--out",
                    temporary.resolve(format.code()).toString());
            assertEquals(format.isTable() ? 0 : 2, code, format.code());
            assertEquals(format.isTable(), Files.exists(temporary.resolve(format.code())));
        }
    }

    @Test
    void whatABundleOrAnnotationsCannotCarryIsTold() {
        run(
                "convert",
                TESTS + "interchange/arabic.csv",
                "--to",
                "webannotation",
                "--lang",
                "en",
                "--out",
                temporary + "/a");
        assertTrue(err.toString().contains("“webannotation” cannot carry: 4 events without citations"), err::toString);
        run(
                "convert",
                SAMPLE,
                "--articles",
                TESTS + "cli",
                "--to",
                "bundle",
                "--lang",
                "en",
                "--out",
                temporary + "/b");
        assertTrue(err.toString().contains("“bundle” cannot carry: 2 articles that are not at hand"), err::toString);
    }

    @Test
    void theHelpNamesTheFormats() {
        StringWriter out = new StringWriter();
        IsnadCommand.run(
                new String[] {"convert", "--help"},
                (dataset, articles) -> ExitCode.OK,
                (layout, theme, scale, follower) -> {
                    throw new AssertionError("nothing is painted");
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        OutputFormat.codes().forEach(code -> assertTrue(out.toString().contains(code), out::toString));
    }
}
