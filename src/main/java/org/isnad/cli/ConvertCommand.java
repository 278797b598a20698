package org.isnad.cli;

import java.io.PrintWriter;
import org.isnad.bundle.AnnotationTitles;
import org.isnad.bundle.Bundle;
import org.isnad.bundle.DatasetSource;
import org.isnad.check.Severity;
import org.isnad.dataset.ArticleFiles;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CsvExport;
import org.isnad.dataset.webannotation.AnnotationExport;
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
            description =
                    "${COMPLETION-CANDIDATES}: a table, W3C Web Annotations, or all with the articles in one zip file.")
    private TableFormat format = TableFormat.csv;

    @Option(
            names = "--spreadsheet-safe",
            description = "No cell of the table is a formula: an apostrophe stands before = + - @ and the like.")
    private boolean spreadsheetSafe;

    @Mixin
    private final OutputFile file = new OutputFile();

    /** The formats, as they are written on the command line. */
    enum TableFormat {
        csv,
        webannotation,
        bundle
    }

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = arguments.labels();
        DatasetSource source = arguments.source();
        return switch (source.result()) {
            case LoadResult.Refused(var name, var problems) -> {
                problems.forEach(problem -> err.println(ProblemLine.of(problem, labels)));
                err.println(labels.text("cli.convert.refused", "source", name));
                yield ExitCode.UNREADABLE_INPUT;
            }
            case LoadResult.Loaded(var loaded) -> write(loaded, source.articles(), labels, err);
        };
    }

    private ExitCode write(LoadedDataset loaded, ArticleFiles articles, Labels labels, PrintWriter err) {
        ExitCode code = switch (format) {
            case csv ->
                file.write(spreadsheetSafe ? CsvExport.writeSafely(loaded) : CsvExport.write(loaded), labels, err);
            case webannotation ->
                file.write(AnnotationExport.write(loaded, new AnnotationTitles(loaded.dataset(), labels)), labels, err);
            case bundle -> file.write(Bundle.of(loaded, articles, labels)::writeTo, labels, err);
        };
        if (code == ExitCode.OK && loaded.count(Severity.ERROR) > 0) {
            err.println(labels.text("cli.convert.incomplete"));
        }
        return code;
    }
}
