package org.isnad.cli;

import java.util.Set;
import org.isnad.check.Problem;
import org.isnad.labels.Labels;
import org.isnad.model.Language;

/**
 * A problem for the terminal: {@code file:line:column: severity code path: message}, and under it the message in the other
 * language.
 */
final class ProblemLine {
    /** Paths that say nothing: none, and the whole document. */
    private static final Set<String> ROOT = Set.of("", "$");

    private ProblemLine() {}

    /** The problem in the language of {@code labels} first, then in the other one. */
    static String of(Problem problem, Labels labels) {
        Labels other =
                DatasetArguments.labels(labels.language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC);
        String path = ROOT.contains(problem.location().path())
                ? ""
                : " " + problem.location().path();
        return problem.location()
                + ": "
                + labels.word(problem.severity())
                + " "
                + problem.code().code()
                + path
                + ": "
                + message(problem, labels)
                + System.lineSeparator()
                + "    "
                + message(problem, other);
    }

    static String message(Problem problem, Labels labels) {
        return labels.text(problem.code().messageKey(), problem.messageArguments());
    }
}
