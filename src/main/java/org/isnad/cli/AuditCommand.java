package org.isnad.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.isnad.check.ArticleAudit;
import org.isnad.check.AuditedSentence;
import org.isnad.check.AuditedSentence.Coverage;
import org.isnad.dataset.LoadResult;
import org.isnad.labels.Labels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad audit}: the sentences with a date or number that no record cites and no exemption covers. */
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Lists the sentences with a date or number that no record cites and no exemption covers, with the"
                + " share of cited sentences of each article.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:no such sentence",
            "1:such sentences were found",
            "2:the command line is not valid",
            "4:the data set or one of its articles cannot be read",
            "70:an internal error"
        })
final class AuditCommand extends OutputCommand {
    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(names = "--json", description = "Print one JSON object instead of lines of text.")
    private boolean json;

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        LoadResult result = arguments.load();
        AuditReport report = AuditReport.of(result);
        Labels labels = arguments.labels();
        if (!report.complete()) {
            // An audit of half the articles would pass for one of all: there is no result.
            arguments.refused(report.problems(), err);
            err.println(labels.text("audit.refused", "source", report.source()));
            return ExitCode.UNREADABLE_INPUT;
        }
        if (json) {
            out.print(report.json());
        } else {
            lines(report, labels, out);
        }
        return report.leftOver().isEmpty() ? ExitCode.OK : ExitCode.ERRORS_FOUND;
    }

    private static void lines(AuditReport report, Labels labels, PrintWriter out) {
        for (ArticleAudit audit : report.articles()) {
            audit.leftOver().forEach(sentence -> out.println(line(audit, sentence, labels)));
        }
        for (ArticleAudit audit : report.articles()) {
            out.println(labels.text(
                    "audit.article",
                    "id",
                    audit.article().id().value(),
                    "file",
                    audit.article().file(),
                    "share",
                    labels.number(AuditReport.percent(audit)),
                    "sentences",
                    audit.sentences(),
                    "found",
                    audit.datedOrNumeric().size(),
                    "cited",
                    audit.count(Coverage.CITED),
                    "exempted",
                    audit.count(Coverage.EXEMPTED),
                    "left",
                    audit.count(Coverage.LEFT_OVER)));
        }
        out.println(labels.text("audit.result", "n", report.leftOver().size()));
    }

    private static String line(ArticleAudit audit, AuditedSentence sentence, Labels labels) {
        return labels.text(
                "audit.left_over",
                "file",
                audit.article().file(),
                "paragraph",
                sentence.paragraph(),
                "start",
                sentence.range().start(),
                "end",
                sentence.range().end(),
                "words",
                sentence.expressions().stream().map(sentence::words).collect(Collectors.joining(" | ")),
                "sentence",
                sentence.sentence());
    }
}
