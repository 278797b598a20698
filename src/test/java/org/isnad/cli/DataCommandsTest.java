package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataCommandsTest {
    private static final String TESTS = "src/test/resources/org/isnad/";
    private static final String SAMPLE = TESTS + "dataset/sample";

    @TempDir
    private Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Terminal.run(arguments, out, err);
    }

    @ParameterizedTest
    @CsvSource({"--json", "--strict"})
    void aResultThatCannotBeWrittenIsNoSuccess(String option) {
        Writer full = new Writer() {
            @Override
            public void write(char[] words, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        int code = IsnadCommand.run(
                new String[] {"verify", SAMPLE, option},
                (dataset, articles) -> ExitCode.OK,
                (layout, theme, scale, follower) -> {
                    throw new AssertionError("nothing is painted");
                },
                new PrintWriter(full),
                new PrintWriter(err, true));
        assertEquals(ExitCode.CANNOT_WRITE.code(), code);
        assertEquals(2, err.toString().lines().count(), err.toString());
    }

    @Test
    void aSoundDataSetIsCounted() {
        assertEquals(0, run("verify", SAMPLE, "--lang", "en"));
        assertTrue(
                out.toString().contains("a (articles/a.txt): quotations that match the text: 11 of 11, that do not: 0"),
                out.toString());
        assertEquals("", err.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "anchor_words_missing, false, 1",
        "unknown_field, false, 0",
        "unknown_field, true, 1",
        "json_syntax, false, 4",
        "file_empty, false, 4",
        "format_unsupported, false, 4",
        "file_not_regular, false, 4",
        "nothing_here, false, 4"
    })
    void theExitCodeTellsWhatWasFoundAndJsonIsAlwaysJson(String bad, boolean strict, int code) {
        String[] arguments = {
            "verify",
            TESTS + "check/bad/" + bad,
            "--articles",
            SAMPLE + "/articles",
            "--json",
            strict ? "--strict" : "--json"
        };
        assertEquals(
                code, run(strict ? arguments : List.of(arguments).subList(0, 5).toArray(String[]::new)));
        JsonObject result = assertInstanceOf(
                JsonObject.class, JsonReader.read(out.toString()).root().orElseThrow());
        JsonArray problems = assertInstanceOf(JsonArray.class, result.fields().get("problems"));
        assertEquals(
                BigDecimal.valueOf(problems.elements().size()),
                number(result, "errors").add(number(result, "warnings")));
        assertFalse(problems.elements().isEmpty());
        assertEquals("", err.toString());
    }

    @Test
    void withoutADataSetThereIsNoResultOnTheOutput() {
        assertEquals(4, run("verify", TESTS + "check/bad/json_syntax/dataset.json"));
        assertEquals("", out.toString());
        assertTrue(err.toString().contains("dataset.json:13:2: خطأ json_syntax: "), err.toString());
    }

    @Test
    void aTableHasARowForEachCitation() throws IOException {
        Path table = temporary.resolve("t.csv");
        assertEquals(0, run("convert", SAMPLE, "--to", "csv", "--out", table.toString()));
        String[] rows = Files.readString(table).split("\r\n", -1);
        assertEquals(1 + 6 + 1, rows.length, "heading, rows, and nothing after the last line end");
        assertEquals(
                "record,id,date,date_basis,status,category,title_ar,title_en,series,value,value_max,qualifier,kind,measure,"
                    + "unit,subject,voice,speaker,speech,stance,article,paragraph,start,end,quote",
                rows[0]);
        assertEquals(
                "event,opened,2020-09,inferred,disputed,opening,افتتاح الجسر,The bridge"
                    + " opens,,,,,,,,,outlet>group,البلدية,paraphrase,denies,b.txt,2,0,34,نفت البلدية أن يكون الجسر قد"
                    + " افتتح",
                rows[2]);
        assertEquals(
                "figure,w120,2020,stated,reported,,,,workers,90,100,within,actual,count,عامل,العمال,,,paraphrase,disputes,b.txt,2,45,68,العمال"
                    + " بين 90 و100 عامل",
                rows[5]);
        assertEquals("", out.toString());
        assertEquals(6, err.toString().lines().count(), "what the table cannot carry");
        assertTrue(err.toString().contains("لا تحمل الصيغة «csv»: 3 ملاحظات للمحرر"), err.toString());
    }

    @Test
    void anExistingFileIsReplacedOnlyWhenAsked() throws IOException {
        Path table = Files.writeString(temporary.resolve("t.csv"), "old");
        assertEquals(5, run("convert", SAMPLE, "--to", "csv", "--out", table.toString()));
        assertEquals("old", Files.readString(table));
        assertEquals(0, run("convert", SAMPLE, "--to", "csv", "--out", table.toString(), "--force"));
        assertTrue(Files.readString(table).startsWith("record,"));
        assertEquals(5, run("convert", SAMPLE, "--to", "csv", "--out", temporary + "/no/t.csv"));
        try (var files = Files.list(temporary)) {
            assertEquals(List.of(table), files.toList(), "nothing is left behind");
        }
    }

    @Test
    void anUnknownFormatIsAUsageError() {
        assertEquals(2, run("convert", SAMPLE, "--to", "xls", "--out", "x"));
        assertEquals(2, run("verify", "a", "b"));
    }

    private static BigDecimal number(JsonObject object, String name) {
        return assertInstanceOf(JsonNumber.class, object.fields().get(name)).value();
    }
}
