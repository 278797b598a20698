package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.function.Function;
import org.isnad.check.Severity;
import org.isnad.chronology.Chronology;
import org.isnad.chronology.ChronologyPage;
import org.isnad.chronology.ChronologyText;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.AtomicFile;
import org.isnad.labels.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad chronology}: the cited sentences of a data set in time order. */
@Command(
        name = "chronology",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Writes the sentences that a data set cites, in time order and with their sources, and nothing else.",
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
final class ChronologyCommand extends OutputCommand {
    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(
            names = "--to",
            paramLabel = "html|md|txt",
            description = "A web page that stands alone and prints well (default), Markdown, or plain text.")
    private Form form = Form.html;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    /** The forms, as they are written on the command line. */
    enum Form {
        html(ChronologyPage::write),
        md(ChronologyText::markdown),
        txt(ChronologyText::plain);

        private final Function<Chronology, String> writer;

        Form(Function<Chronology, String> writer) {
            this.writer = writer;
        }
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
        byte[] text = form.writer.apply(Chronology.of(loaded, labels)).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, force, output -> output.write(text));
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
