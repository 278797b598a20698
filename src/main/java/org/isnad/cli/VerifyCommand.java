package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.bundle.BundleCheck;
import org.isnad.check.ProblemCode;
import org.isnad.check.Severity;
import org.isnad.check.Verdict;
import org.isnad.cli.VerifyReport.ArticleTally;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.Labels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad verify}: every problem of a data set, or whether a picture agrees with its data and its articles. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Checks a data set, a bundle, or a picture (PNG or SVG) exported by the program.",
            "Data set: lists every problem with its line and column, and counts the anchors of each article that"
                    + " resolve.",
            "Bundle: the same, and whether its files agree with each other: verified, article_not_at_hand or mismatch.",
            "Picture: whether each anchor in it, and the picture as a whole, agrees with the articles. This is not a"
                    + " signature: it does not say who made the picture."
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no errors; the bundle or picture is verified",
            "1:errors were found (with --strict, errors or warnings), or the bundle or picture contradicts itself or"
                    + " its articles",
            "2:the command line is not valid",
            "4:the data set cannot be read, or the picture carries no readable proof",
            "6:no contradiction in the bundle or picture, but an article is not at hand",
            "70:an internal error"
        })
final class VerifyCommand extends OutputCommand {
    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ARTICLES_OF",
            description =
                    "Only for a picture: the data set whose articles it is checked against. Without this and without"
                            + " --articles, the articles that come with the program.")
    private @Nullable Path articlesOf;

    @Option(names = "--json", description = "Print one JSON object instead of lines of text.")
    private boolean json;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Optional<Path> picture = arguments.named().filter(PictureVerification::concerns);
        if (picture.isPresent()) {
            ArticleSource articles = arguments
                    .articles()
                    .map(ArticleSource::folder)
                    .or(() -> Optional.ofNullable(articlesOf).map(ArticleSource::beside))
                    .orElseGet(ArticleSource::shipped);
            return PictureVerification.run(picture.get(), articles, json, arguments.labels(), out, err);
        }
        if (articlesOf != null) {
            err.println(arguments.labels().text("cli.verify.one", "file", articlesOf.toString()));
            return ExitCode.USAGE;
        }
        Optional<BundleCheck> bundle = arguments.bundle().map(BundleCheck::of);
        LoadResult result = bundle.map(BundleCheck::dataset).orElseGet(arguments::load);
        VerifyReport report = VerifyReport.of(result);
        boolean refused = result instanceof LoadResult.Refused;
        if (json) {
            out.print(report.json(bundle));
            if (refused) {
                arguments.other(err);
            }
        } else {
            // Without a data set there is no result: why not is a message.
            if (refused) {
                arguments.refused(report.problems(), err);
            }
            lines(report, refused, arguments.labels(), refused ? err : out);
            bundle.filter(check -> !refused).ifPresent(check -> BundleLines.print(check, arguments.labels(), out));
        }
        if (refused) {
            return ExitCode.UNREADABLE_INPUT;
        }
        return code(report, bundle.map(BundleCheck::verdict).orElse(Verdict.VERIFIED));
    }

    private ExitCode code(VerifyReport report, Verdict verdict) {
        long errors = report.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                // Of a bundle the verdict says it.
                .filter(problem ->
                        verdict != Verdict.ARTICLE_NOT_AT_HAND || problem.code() != ProblemCode.ARTICLE_MISSING)
                .count();
        boolean bad = errors > 0 || (strict && report.count(Severity.WARNING) > 0);
        return bad || verdict == Verdict.MISMATCH ? ExitCode.ERRORS_FOUND : ExitCode.of(verdict);
    }

    private static void lines(VerifyReport report, boolean refused, Labels labels, PrintWriter writer) {
        if (refused) {
            writer.println(labels.text("cli.verify.refused", "source", report.source()));
            return;
        }
        report.problems().forEach(problem -> writer.println(ProblemLine.of(problem, labels)));
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
