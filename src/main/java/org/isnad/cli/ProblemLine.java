package org.isnad.cli;

import org.isnad.check.Problem;
import org.isnad.labels.Labels;

/** A problem as one line of the terminal: {@code file:line:column: severity code: message}. */
final class ProblemLine {
    private ProblemLine() {}

    static String of(Problem problem, Labels labels) {
        return problem.location()
                + ": "
                + labels.word(problem.severity())
                + " "
                + problem.code().code()
                + ": "
                + message(problem, labels);
    }

    static String message(Problem problem, Labels labels) {
        return labels.text(problem.code().messageKey(), problem.messageArguments());
    }
}
