package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.cli.article.KindLine;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.csv.SpreadsheetSafety;
import org.isnad.formats.ContentKind;
import org.isnad.formats.ExcelText;
import org.isnad.labels.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code isnad restore-table}: takes back what {@code convert --spreadsheet-safe} did. */
@Command(
        name = "restore-table",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Removes from a table the apostrophes that convert --spreadsheet-safe put before its cells. A table of"
                        + " convert --excel becomes one with commas in UTF-8.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "2:the command line is not valid",
            "4:the table does not exist, or is neither valid CSV (RFC 4180) in UTF-8 nor a table of convert --excel",
            "5:the file cannot be written, or it exists and --force is not given",
            "70:an internal error"
        })
final class RestoreTableCommand extends OutputCommand {
    private static final long MEBIBYTE = 1024 * 1024;

    /** As much as is read of other formats. */
    private static final long LIMIT_BYTES = 64 * MEBIBYTE;

    @Parameters(paramLabel = "TABLE.csv", description = "The table: CSV in UTF-8, or as convert --excel writes it.")
    private Path table = Path.of("");

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final OutputFile file = new OutputFile();

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = language.labels();
        FileBytes bytes = FileBytes.of(table, LIMIT_BYTES);
        if (bytes instanceof FileBytes.Failed(var reason) && reason == FileBytes.Reason.TOO_LARGE) {
            err.println(labels.text(
                    "cli.restore.too_large", "file", table.toString(), "limit", (int) (LIMIT_BYTES / MEBIBYTE)));
            return ExitCode.UNREADABLE_INPUT;
        }
        if (bytes instanceof FileBytes.Failed(var reason)
                && (reason == FileBytes.Reason.NOT_FOUND || reason == FileBytes.Reason.NOT_REGULAR)) {
            String key = reason == FileBytes.Reason.NOT_FOUND ? "articles.file.not_found" : "cli.restore.not_regular";
            err.println(labels.text(key, "file", table.toString()));
            return ExitCode.UNREADABLE_INPUT;
        }
        Optional<ContentKind> other =
                bytes instanceof FileBytes.Read(var read) ? ContentKind.otherThanOurTable(read) : Optional.empty();
        if (other.isPresent()) {
            err.println(KindLine.noTable(table, other.get(), labels));
            return ExitCode.UNREADABLE_INPUT;
        }
        Optional<String> restored = text(bytes).flatMap(SpreadsheetSafety::undo);
        if (restored.isEmpty()) {
            err.println(labels.text("cli.restore.no_table", "file", table.toString(), "option", "--excel"));
            return ExitCode.UNREADABLE_INPUT;
        }
        return file.write(restored.get(), labels, err);
    }

    private static Optional<String> text(FileBytes bytes) {
        if (!(bytes instanceof FileBytes.Read(var read))) {
            return Optional.empty();
        }
        if (ExcelText.isExcelText(read)) {
            return ExcelText.csv(read);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(read))
                    .toString());
        } catch (CharacterCodingException e) {
            // Not UTF-8.
            return Optional.empty();
        }
    }
}
