package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * The root command: opens the window, or runs a sub-command.
 *
 * <p>The program's result goes to the output writer, everything else to the error writer.
 */
@Command(
        name = "isnad",
        description = "Opens a data set in a window. The commands listed below need no display.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            VerifyCommand.class,
            NewCommand.class,
            AddArticleCommand.class,
            AuditCommand.class,
            SearchCommand.class,
            SuggestCommand.class,
            CompareCommand.class,
            CheckSheetCommand.class,
            ConvertCommand.class,
            ChronologyCommand.class,
            RestoreTableCommand.class
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70)
public final class IsnadCommand implements Callable<Integer> {

    private static final Pattern BARE_WORD = Pattern.compile("[A-Za-z]+");

    private final WindowOpener window;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            description =
                    "The data set to open: a file, a bundle, or a folder that holds a dataset.json. Without it, the"
                            + " data set that was open last; at first the window asks.")
    private @Nullable Path dataset;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "Folder in which the articles are looked up by file name.")
    private @Nullable Path articles;

    private IsnadCommand(WindowOpener window) {
        this.window = window;
    }

    /**
     * Runs the command line and returns the code that the process should end with.
     *
     * @param arguments the command line without the program's name
     * @param window opens the window
     * @param painter paints pictures
     * @param out receives the result
     * @param err receives messages and usage errors
     */
    public static int run(String[] arguments, WindowOpener window, Painter painter, PrintWriter out, PrintWriter err) {
        return commandLine(window, painter).setOut(out).setErr(err).execute(arguments);
    }

    /**
     * The command line with all its commands, not run yet.
     *
     * @param window opens the window
     * @param painter paints pictures
     */
    static CommandLine commandLine(WindowOpener window, Painter painter) {
        return new CommandLine(new IsnadCommand(window))
                .addSubcommand(new ExportCommand(painter))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    PrintWriter err = line.getErr();
                    err.println(DatasetArguments.labels(Language.ARABIC).text("cli.fault", "fault", chain(fault)));
                    err.println(DatasetArguments.labels(Language.ENGLISH).text("cli.fault", "fault", chain(fault)));
                    return ExitCode.INTERNAL.code();
                });
    }

    @Override
    public Integer call() {
        Path named = dataset;
        if (named != null && !Files.exists(named)) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(DatasetArguments.labels(Language.ARABIC).text("cli.no_such_file", "file", named.toString()));
            err.println(DatasetArguments.labels(Language.ENGLISH).text("cli.no_such_file", "file", named.toString()));
            // A bare word is more likely a command that does not exist than a file.
            return (BARE_WORD.matcher(named.toString()).matches() ? ExitCode.USAGE : ExitCode.UNREADABLE_INPUT).code();
        }
        return window.open(Optional.ofNullable(named), Optional.ofNullable(articles))
                .code();
    }

    /** The fault and what caused it, the outermost first. */
    private static String chain(Throwable fault) {
        return fault.getCause() == null ? fault.toString() : fault + ": " + chain(fault.getCause());
    }
}
