package org.isnad.cli;

import java.io.PrintWriter;
import java.util.List;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.Labels;
import org.isnad.search.SearchIndex;
import org.isnad.search.SearchQuery;
import org.isnad.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad search}: what a query finds among events, figures, notes and articles, best first. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Searches events, figures, notes and articles, best results first, in any Arabic spelling and word"
                        + " form.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:something was found",
            "1:nothing was found",
            "2:the command line is not valid",
            "4:the data set cannot be read",
            "70:an internal error"
        })
final class SearchCommand extends OutputCommand {
    @Parameters(
            index = "0",
            paramLabel = "QUERY",
            description =
                    "Words, numbers, dates, «phrases», fields (status:planned) or a question; a result matches all of"
                            + " them, or most of the words where none does.")
    private String query = "";

    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(names = "--json", description = "Print one JSON object instead of lines of text.")
    private boolean json;

    @Option(names = "--limit", paramLabel = "N", description = "Print at most this many results. Default: all.")
    private int limit = Integer.MAX_VALUE;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        if (limit < 1) {
            throw new ParameterException(command.commandLine(), "--limit must be 1 or more");
        }
        Labels labels = arguments.labels();
        return switch (arguments.load()) {
            case LoadResult.Refused(var source, var problems) -> {
                arguments.refused(problems, err);
                err.println(labels.text("cli.search.refused", "source", source));
                yield ExitCode.UNREADABLE_INPUT;
            }
            case LoadResult.Loaded(var dataset) -> {
                // All are needed to lead a record to the words that were found in its citations.
                SearchResult result = SearchIndex.of(dataset, labels).search(query, Integer.MAX_VALUE);
                if (result.query().isCutOff()) {
                    err.println(labels.text("search.note.long", "n", SearchQuery.MOST_TERMS));
                }
                SearchReport report = new SearchReport(dataset, result);
                List<SearchReport.Line> lines =
                        result.hits().stream().limit(limit).map(report::line).toList();
                if (json) {
                    out.print(SearchReport.json(lines));
                } else {
                    lines.forEach(line -> out.println(line.text(labels)));
                }
                yield lines.isEmpty() ? ExitCode.ERRORS_FOUND : ExitCode.OK;
            }
        };
    }
}
