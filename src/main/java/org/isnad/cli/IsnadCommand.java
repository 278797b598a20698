package org.isnad.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The root command, which carries the sub-commands and prints the usage when none is named.
 *
 * <p>The program's result goes to the output writer, everything else to the error writer.
 */
@Command(
        name = "isnad",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {VerifyCommand.class, AuditCommand.class, ConvertCommand.class},
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70)
public final class IsnadCommand {

    /**
     * Runs the command line and returns the code that the process should end with.
     *
     * @param arguments the command line without the program's name
     * @param out receives the result
     * @param err receives messages and usage errors
     */
    public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
        return new CommandLine(new IsnadCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
