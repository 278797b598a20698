package org.isnad.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
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
        out.flush();
        err.flush();
        return code;
    }

    /** Does the work and says how the process should end. */
    abstract ExitCode run(PrintWriter out, PrintWriter err);
}
