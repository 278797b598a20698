package org.isnad.ui.main;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.check.Problem;
import org.isnad.labels.Labels;

/** Why a data set cannot be opened, as a dialog tells it. */
final class ToldProblems {
    private static final int MOST = 8;

    private ToldProblems() {}

    /** The first problems, one line each; with {@code kept} it is said that the open data set stays. */
    static String words(List<Problem> problems, Labels labels, boolean kept) {
        String list = problems.stream()
                .limit(MOST)
                .map(problem -> line(problem, labels))
                .collect(Collectors.joining("\n"));
        return kept ? list + "\n" + labels.text("window.open.kept") : list;
    }

    private static String line(Problem problem, Labels labels) {
        String message = labels.text(problem.code().messageKey(), problem.messageArguments());
        int line = problem.location().line();
        return line == 0
                ? message
                : message + " ("
                        + labels.text(
                                "window.problems.line_column",
                                "line",
                                line,
                                "column",
                                problem.location().column())
                        + ")";
    }
}
