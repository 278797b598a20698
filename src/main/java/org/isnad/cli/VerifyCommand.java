package org.isnad.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.isnad.bundle.BundleCheck;
import org.isnad.bundle.Verdict;
import org.isnad.check.Severity;
import org.isnad.cli.VerifyReport.ArticleTally;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad verify}: every problem of a data set, and how many anchors of each article hold. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Lists every problem of a data set and counts, for each article, the anchors that hold.",
            "Of a bundle it also says whether all of it fits together: verified, article_not_at_hand or mismatch."
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:errors were found, with --strict also warnings; or a bundle does not fit together",
            "2:the command line could not be understood",
            "4:no data set could be read",
            "70:a fault of the program"
        })
final class VerifyCommand extends OutputCommand {
    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(names = "--json", description = "Write one JSON object instead of lines.")
    private boolean json;

    @Option(names = "--strict", description = "Warnings count as errors.")
    private boolean strict;

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Optional<BundleCheck> bundle = arguments.bundle().map(BundleCheck::of);
        LoadResult result = bundle.map(BundleCheck::dataset).orElseGet(arguments::load);
        VerifyReport report = VerifyReport.of(result);
        boolean refused = result instanceof LoadResult.Refused;
        if (json) {
            out.print(report.json(bundle));
        } else {
            // Without a data set there is no result: why not is a message.
            lines(report, refused, arguments.labels(), refused ? err : out);
            bundle.filter(check -> !refused).ifPresent(check -> BundleLines.print(check, arguments.labels(), out));
        }
        if (refused) {
            return ExitCode.UNREADABLE_INPUT;
        }
        boolean bad = report.count(Severity.ERROR) > 0 || (strict && report.count(Severity.WARNING) > 0);
        boolean fits = bundle.map(BundleCheck::verdict).orElse(Verdict.VERIFIED) == Verdict.VERIFIED;
        return bad || !fits ? ExitCode.ERRORS_FOUND : ExitCode.OK;
    }

    private static void lines(VerifyReport report, boolean refused, Labels labels, PrintWriter writer) {
        report.problems().forEach(problem -> writer.println(ProblemLine.of(problem, labels)));
        if (refused) {
            writer.println(labels.text("cli.verify.refused", "source", report.source()));
            return;
        }
        writer.println(labels.text("cli.verify.dataset", "source", report.source()));
        for (ArticleTally article : report.articles()) {
            writer.println(labels.text(
                    "cli.verify.article",
                    "id",
                    article.id(),
                    "file",
                    article.file(),
                    "anchors",
                    article.anchors(),
                    "resolved",
                    article.resolved(),
                    "broken",
                    article.broken()));
        }
        writer.println(labels.text(
                "cli.verify.contents",
                "events",
                labels.text("common.count.events", "n", report.events()),
                "figures",
                labels.text("common.count.figures", "n", report.figures()),
                "citations",
                labels.text("common.count.citations", "n", report.citations())));
        writer.println(labels.text(
                "cli.verify.result",
                "errors",
                labels.text("common.count.errors", "n", report.count(Severity.ERROR)),
                "warnings",
                labels.text("common.count.warnings", "n", report.count(Severity.WARNING))));
    }
}
