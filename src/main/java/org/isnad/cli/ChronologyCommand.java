package org.isnad.cli;

import java.io.PrintWriter;
import java.util.function.Function;
import org.isnad.check.Severity;
import org.isnad.chronology.Chronology;
import org.isnad.chronology.ChronologyPage;
import org.isnad.chronology.ChronologyText;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
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
                "Writes the sentences that a data set cites, and nothing else, in time order and with their sources.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "2:the command line is not valid",
            "4:the data set cannot be read",
            "5:the file cannot be written, or it exists and --force is not given",
            "70:an internal error"
        })
final class ChronologyCommand extends OutputCommand {
    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(
            names = "--to",
            paramLabel = "html|md|txt",
            defaultValue = "html",
            description = "Output format: a self-contained, printable web page, Markdown, or plain text. Default:"
                    + " ${DEFAULT-VALUE}.")
    private Form form = Form.html;

    @Mixin
    private final OutputFile file = new OutputFile();

    /** The forms, as they are written on the command line. */
    @SuppressWarnings("ImmutableEnumChecker") // Functions without state do not change.
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
                arguments.refused(problems, err);
                err.println(labels.text("cli.convert.refused", "source", source));
                yield ExitCode.UNREADABLE_INPUT;
            }
            case LoadResult.Loaded(var loaded) -> write(loaded, labels, err);
        };
    }

    private ExitCode write(LoadedDataset loaded, Labels labels, PrintWriter err) {
        ExitCode code = file.write(form.writer.apply(Chronology.of(loaded, labels)), labels, err);
        if (code == ExitCode.OK && loaded.count(Severity.ERROR) > 0) {
            err.println(labels.text("cli.convert.incomplete"));
        }
        return code;
    }
}
