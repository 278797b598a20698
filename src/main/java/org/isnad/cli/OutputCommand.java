package org.isnad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that writes its result to the output writer of the command line and everything else to the error writer. */
abstract class OutputCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public final Integer call() {
        if (spec == null) {
            throw new IllegalStateException("a command runs only on a command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int code = run(out, err).code();
        // A writer hides its errors: a full disk behind it would pass for success.
        if (out.checkError()) {
            err.println(DatasetArguments.labels(Language.ARABIC).text("cli.no_output"));
            err.println(DatasetArguments.labels(Language.ENGLISH).text("cli.no_output"));
            code = ExitCode.CANNOT_WRITE.code();
        }
        err.flush();
        return code;
    }

    /** Does the work and says how the process should end. */
    abstract ExitCode run(PrintWriter out, PrintWriter err);
}
