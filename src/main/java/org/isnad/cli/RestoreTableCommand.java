package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.dataset.csv.SpreadsheetSafety;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad restore-table}: takes back what {@code convert --spreadsheet-safe} did. */
@Command(
        name = "restore-table",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Removes from a table the apostrophes that convert --spreadsheet-safe put before its cells.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "2:the command line is not valid",
            "4:the table does not exist or is not valid CSV (RFC 4180) in UTF-8",
            "5:the file cannot be written, or it exists and --force is not given",
            "70:an internal error"
        })
final class RestoreTableCommand extends OutputCommand {
    @Parameters(paramLabel = "TABLE.csv", description = "The table: CSV in UTF-8.")
    private Path table = Path.of("");

    @Mixin
    private final OutputFile file = new OutputFile();

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = DatasetArguments.labels(Language.ARABIC);
        Optional<String> restored = read().flatMap(SpreadsheetSafety::undo);
        if (restored.isEmpty()) {
            for (Language language : Language.values()) {
                err.println(DatasetArguments.labels(language).text("cli.restore.no_table", "file", table.toString()));
            }
            return ExitCode.UNREADABLE_INPUT;
        }
        return file.write(restored.get(), labels, err);
    }

    private Optional<String> read() {
        try {
            return Optional.of(Files.readString(table));
        } catch (IOException e) {
            // Also bytes that are not UTF-8.
            return Optional.empty();
        }
    }
}
