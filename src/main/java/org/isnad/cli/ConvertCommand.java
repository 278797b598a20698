package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.isnad.bundle.AnnotationTitles;
import org.isnad.check.Severity;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CsvExport;
import org.isnad.dataset.webannotation.AnnotationExport;
import org.isnad.file.AtomicFile;
import org.isnad.labels.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad convert}: writes a data set in another format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Writes a data set in another format.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "2:the command line could not be understood",
            "4:no data set could be read",
            "5:the file cannot be written, or exists and --force is not given",
            "70:a fault of the program"
        })
final class ConvertCommand extends OutputCommand {
    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: a table or W3C Web Annotations, for each citation one.")
    private TableFormat format = TableFormat.csv;

    @Option(
            names = "--spreadsheet-safe",
            description = "No cell of the table is a formula: an apostrophe stands before = + - @ and the like.")
    private boolean spreadsheetSafe;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    /** The formats, as they are written on the command line. */
    enum TableFormat {
        csv,
        webannotation
    }

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = arguments.labels();
        return switch (arguments.load()) {
            case LoadResult.Refused(var source, var problems) -> {
                problems.forEach(problem -> err.println(ProblemLine.of(problem, labels)));
                err.println(labels.text("cli.convert.refused", "source", source));
                yield ExitCode.UNREADABLE_INPUT;
            }
            case LoadResult.Loaded(var loaded) -> write(loaded, labels, err);
        };
    }

    private ExitCode write(LoadedDataset loaded, Labels labels, PrintWriter err) {
        String table = switch (format) {
            case csv -> spreadsheetSafe ? CsvExport.writeSafely(loaded) : CsvExport.write(loaded);
            case webannotation -> AnnotationExport.write(loaded, new AnnotationTitles(loaded.dataset(), labels));
        };
        try {
            AtomicFile.write(file, force, output -> output.write(table.getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException e) {
            err.println(labels.text("cli.convert.exists", "file", file.toString(), "option", "--force"));
            return ExitCode.CANNOT_WRITE;
        } catch (IOException e) {
            err.println(labels.text("cli.convert.unwritable", "file", file.toString()));
            return ExitCode.CANNOT_WRITE;
        }
        if (loaded.count(Severity.ERROR) > 0) {
            err.println(labels.text("cli.convert.incomplete"));
        }
        return ExitCode.OK;
    }
}
