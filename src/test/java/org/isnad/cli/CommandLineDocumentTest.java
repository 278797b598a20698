package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;

/** docs/cli.md shows every command as the program has it, and the command lines of the documents can be parsed. */
final class CommandLineDocumentTest {
    private static final Path PAGE = Path.of("docs/cli.md");
    private static final Pattern SECTION = Pattern.compile("^## `isnad[^`]*`$", Pattern.MULTILINE);
    private static final Pattern CODE_ROW = Pattern.compile("^\\| (\\d+) \\|", Pattern.MULTILINE);

    private static CommandLine root() {
        return IsnadCommand.commandLine(
                (dataset, articles) -> {
                    throw new AssertionError("no window opens");
                },
                (layout, theme, scale, follower) -> {
                    throw new AssertionError("nothing is painted");
                });
    }

    static List<CommandLine> commands() {
        return UsageTables.commands(root());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theSectionOfACommandHasItsTables(CommandLine command) throws IOException {
        assertEquals(UsageTables.of(command), tables(section(Files.readString(PAGE), UsageTables.heading(command))));
    }

    @Test
    void everySectionIsACommand() throws IOException {
        assertEquals(
                commands().stream().map(UsageTables::heading).sorted().toList(),
                SECTION.matcher(Files.readString(PAGE))
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList());
    }

    @Test
    void aChangedDefaultAndAMissingOptionAreFound() throws IOException {
        CommandLine export = root().getSubcommands().get("export");
        String section = section(Files.readString(PAGE), UsageTables.heading(export));
        String tables = UsageTables.of(export);
        assertEquals(tables, tables(section));
        assertNotEquals(tables, tables(section.replace("Default: print.", "Default: light.")));
        assertNotEquals(tables, tables(section.replaceFirst("\\| `--footer[^\\n]*\\n", "")));
        assertNotEquals(tables, tables(section.replaceFirst("\\| 70 [^\\n]*\\n", "")));
    }

    @Test
    void allExitCodesAreInTheOverview() throws IOException {
        String overview = section(Files.readString(PAGE), "## Exit codes");
        assertEquals(
                Arrays.stream(ExitCode.values()).map(code -> code.code() + "").toList(),
                CODE_ROW.matcher(overview).results().map(row -> row.group(1)).toList());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyArgumentSaysWhatItMeansAndWhatHoldsWithoutIt(CommandLine command) {
        for (ArgSpec argument : command.getCommandSpec().args()) {
            String description = UsageTables.description(argument);
            assertTrue(description.endsWith("."), argument + ": " + description);
            String value = argument.defaultValueString();
            boolean isSwitch = argument.isOption() && argument.arity().max() == 0;
            if (!isSwitch && argument.defaultValue() != null) {
                assertTrue(description.contains("Default: " + value + "."), argument + ": " + description);
            } else if (!isSwitch && argument.isOption() && !argument.required() && argument.group() == null) {
                assertTrue(
                        description.contains("Default: ")
                                || List.of("--articles")
                                        .contains(((CommandLine.Model.OptionSpec) argument).longestName()),
                        argument + ": " + description);
            }
        }
    }

    static List<ShellLine> documented() throws IOException {
        return ShellLine.ofDocuments(Path.of(""));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void everyCommandLineOfTheDocumentsCanBeParsed(ShellLine line) {
        assertDoesNotThrow(() -> root().parseArgs(line.arguments().toArray(String[]::new)));
    }

    @Test
    void theDocumentsShowEveryCommand() throws IOException {
        List<String> shown =
                documented().stream().flatMap(line -> line.arguments().stream()).toList();
        assertEquals(
                List.of(),
                root().getSubcommands().keySet().stream()
                        .filter(name -> !shown.contains(name))
                        .toList());
    }

    @Test
    void aLineThatTheProgramDoesNotKnowIsFound() {
        ShellLine line = ShellLine.of("page.md", "./isnad export chart --out \"a b.png\" --colour red")
                .getFirst();
        assertEquals(List.of("export", "chart", "--out", "a b.png", "--colour", "red"), line.arguments());
        assertThrows(
                ParameterException.class,
                () -> root().parseArgs(line.arguments().toArray(String[]::new)));
    }

    /** A section with its heading, to the next heading of its level or the end. */
    private static String section(String page, String heading) {
        int start = page.indexOf(heading + "\n");
        assertTrue(start >= 0, "no section " + heading);
        int end = page.indexOf("\n## ", start + 1);
        return page.substring(start, end < 0 ? page.length() : end + 1);
    }

    /** The lines of tables of a section, a blank line between two tables. */
    private static String tables(String section) {
        StringBuilder tables = new StringBuilder();
        for (String block : section.split("\n\n", -1)) {
            List<String> rows = Stream.of(block.split("\n", -1))
                    .filter(line -> line.startsWith("|"))
                    .toList();
            if (!rows.isEmpty()) {
                tables.append(tables.isEmpty() ? "" : "\n");
                rows.forEach(row -> tables.append(row).append('\n'));
            }
        }
        return tables.toString();
    }
}
