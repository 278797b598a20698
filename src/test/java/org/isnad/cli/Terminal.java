package org.isnad.cli;

import java.io.PrintWriter;
import java.io.Writer;

/** Runs the command line as a user does who has no display. */
final class Terminal {
    private Terminal() {}

    /**
     * The exit code of a command that opens no window and paints nothing.
     *
     * @param out what it prints
     * @param err what it says beside
     */
    static int run(String[] arguments, Writer out, Writer err) {
        return IsnadCommand.run(
                arguments,
                (_, _) -> {
                    throw new AssertionError("no window is opened");
                },
                (_, _, _, _) -> {
                    throw new AssertionError("nothing is painted");
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }
}
