package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.formats.InputFormat;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever file is named to a command, it does its work or says in few lines what the file is. */
final class AnyFileTest {
    private static final String SAMPLE = "src/test/resources/org/isnad/dataset/sample";
    private static final Duration MOMENT = Duration.ofSeconds(20);
    private static final int FEW_LINES = 6;

    /** Files of other programs whose events are read. */
    private static final Set<GivenFile> EVENTS =
            EnumSet.of(GivenFile.CALENDAR, GivenFile.TABLE, GivenFile.TIMELINE, GivenFile.WORKBOOK);

    @TempDir
    private Path temporary;

    /** What came of a command. */
    private record Outcome(int code, String out, String err) {}

    private static Outcome run(List<String> line) {
        return assertTimeoutPreemptively(MOMENT, () -> {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            int code = Terminal.run(line.toArray(String[]::new), out, err);
            return new Outcome(code, out.toString(), err.toString());
        });
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                        "verify FILE --lang en",
                        "verify FILE --lang=en --strict",
                        "verify FILE --json --lang en",
                        "audit FILE --lang=en",
                        "audit FILE --json --lang en",
                        "search x FILE --lang en",
                        "search x FILE --lang=en --json",
                        "suggest FILE --lang en",
                        "suggest FILE --lang=en --json",
                        "compare FILE " + SAMPLE + " --lang en",
                        "compare " + SAMPLE + " FILE --lang=en --json",
                        "check-sheet FILE --lang en",
                        "check-sheet FILE --lang=en --csv",
                        "chronology FILE --out OUT.html --lang en",
                        "export timeline FILE --out OUT.svg --lang en",
                        "export FILE --all OUT --lang=en",
                        "add-article FILE " + SAMPLE + "/articles/a.txt --lang en")
                .map(Arguments::of);
    }

    /** Commands that take data sets of ours alone. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void whatIsNoDataSetIsCalledByItsName(String command) throws IOException {
        for (GivenFile given : GivenFile.values()) {
            Outcome outcome = run(line(command, given));
            String said = command + " " + given + ": " + outcome;
            boolean text = command.startsWith("suggest") && outcome.code() == 0;
            assertEquals(ExitCode.UNREADABLE_INPUT.code(), text ? 4 : outcome.code(), said);
            refused(given, outcome, said);
        }
    }

    @ParameterizedTest
    @EnumSource
    void convertReadsItOrCallsItByItsName(GivenFile given) throws IOException {
        Outcome outcome = run(line("convert FILE --to json --out OUT --lang en", given));
        if (EVENTS.contains(given)) {
            assertEquals(0, outcome.code(), outcome.err());
        } else {
            assertEquals(ExitCode.UNREADABLE_INPUT.code(), outcome.code(), outcome.err());
            refused(given, outcome, given + ": " + outcome);
        }
    }

    /** Also where the user calls it by another name. */
    @ParameterizedTest
    @EnumSource
    void whatIsCalledWronglyIsCalledByItsName(InputFormat format) throws IOException {
        for (GivenFile given : GivenFile.values()) {
            String command = "convert FILE --to json --out OUT --lang=en --from=" + format.code();
            Outcome outcome = run(line(command, given));
            String said = format + " " + given + ": " + outcome;
            if (outcome.code() != 0) {
                assertEquals(ExitCode.UNREADABLE_INPUT.code(), outcome.code(), said);
                refused(given, outcome, said);
            } else {
                assertTrue(EVENTS.contains(given), said);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void restoreTableTakesTablesAlone(GivenFile given) throws IOException {
        Outcome outcome = run(line("restore-table FILE --out OUT --lang en", given));
        if (given == GivenFile.TABLE) {
            assertEquals(new Outcome(0, "", ""), outcome);
        } else {
            assertEquals(ExitCode.UNREADABLE_INPUT.code(), outcome.code(), outcome.toString());
            assertEquals(1, outcome.err().lines().count());
            refused(given, outcome, given + ": " + outcome);
        }
    }

    @ParameterizedTest
    @EnumSource
    void articlesAreTakenOutOfArticlesAlone(GivenFile given) throws IOException {
        Path set = Files.createDirectory(temporary.resolve("set"));
        Files.copy(Path.of(SAMPLE, "dataset.json"), set.resolve("dataset.json"));
        for (String command : List.of("new OUT FILE --title t --lang en", "add-article " + set + " FILE --lang=en")) {
            Outcome outcome = run(line(command, given));
            String said = command + " " + given + ": " + outcome;
            if (given == GivenFile.PAGE) {
                assertEquals(0, outcome.code(), said);
            } else {
                assertEquals(ExitCode.UNREADABLE_INPUT.code(), outcome.code(), said);
                refused(given == GivenFile.EMPTY ? GivenFile.BLANK : given, outcome, said);
            }
        }
    }

    /** The arguments of a command; those that it writes to are new. */
    private List<String> line(String command, GivenFile given) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "given");
        Path file = given.in(folder);
        List<String> line = new ArrayList<>();
        for (String word : Arrays.asList(command.split(" "))) {
            line.add(word.equals("FILE") ? file.toString() : word.replace("OUT", folder + "/out"));
        }
        return line;
    }

    private static void refused(GivenFile given, Outcome outcome, String said) {
        assertTrue(outcome.err().lines().count() <= FEW_LINES, said);
        assertFalse(outcome.err().contains("�"), said);
        String words = outcome.err() + outcome.out();
        assertTrue(Pattern.compile(given.called()).matcher(words).find(), said);
    }
}
