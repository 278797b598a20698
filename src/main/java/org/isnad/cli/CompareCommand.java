package org.isnad.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.cli.report.CompareReport;
import org.isnad.compare.Agreement;
import org.isnad.compare.Comparison;
import org.isnad.compare.Difference;
import org.isnad.compare.DifferenceWords;
import org.isnad.compare.Field;
import org.isnad.compare.Pair;
import org.isnad.compare.Side;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad compare}: two data sets of the same articles side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Compares two data sets of the same articles, record by record: which are in both by the words that"
                        + " they cite, in what these differ, which are in one alone, and how far the two agree.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every record is in both and the same",
            "1:there are differences",
            "2:the command line is not valid",
            "4:a data set cannot be read",
            "70:an internal error"
        })
final class CompareCommand extends OutputCommand {
    private static final int KAPPA_DIGITS = 3;

    @Parameters(
            index = "0",
            paramLabel = "FIRST",
            description = "A data set: a file, a bundle, or a folder that holds a dataset.json.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "SECOND", description = "The data set with which it is compared.")
    private Path second = Path.of("");

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "Folder in which the articles of both are looked up by file name.")
    private @Nullable Path articles;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print one JSON object instead of lines of text.")
    private boolean json;

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        List<LoadedDataset> read = new ArrayList<>();
        for (Path file : List.of(first, second)) {
            DatasetArguments arguments = DatasetArguments.of(file, Optional.ofNullable(articles), language.language());
            switch (arguments.load()) {
                case LoadResult.Loaded(var loaded) -> read.add(loaded);
                case LoadResult.Refused(var source, var problems) -> {
                    arguments.refused(problems, err);
                    err.println(language.labels().text("compare.refused", "source", source));
                }
            }
        }
        if (read.size() < 2) {
            return ExitCode.UNREADABLE_INPUT;
        }
        Comparison comparison = Comparison.of(read.getFirst(), read.getLast());
        for (Side side : Side.values()) {
            long unplaced = comparison.unplaced(side);
            if (unplaced > 0) {
                String source = (side == Side.FIRST ? comparison.first() : comparison.second()).source();
                err.println(language.labels()
                        .text("compare.unplaced", "n", unplaced, "source", source, "command", "isnad verify"));
            }
        }
        if (json) {
            out.print(CompareReport.json(comparison));
        } else {
            lines(comparison, language.labels(), out);
        }
        return comparison.same() ? ExitCode.OK : ExitCode.ERRORS_FOUND;
    }

    private static void lines(Comparison comparison, Labels labels, PrintWriter out) {
        DifferenceWords words = new DifferenceWords(comparison, labels);
        out.println(dataset("compare.first", comparison.first(), labels));
        out.println(dataset("compare.second", comparison.second(), labels));
        comparison
                .articlesOnly(Side.FIRST)
                .forEach(article -> out.println(labels.text("compare.article_first", "file", article.file())));
        comparison
                .articlesOnly(Side.SECOND)
                .forEach(article -> out.println(labels.text("compare.article_second", "file", article.file())));
        comparison
                .publications()
                .forEach(other -> out.println(labels.text(
                        "compare.published",
                        "file",
                        other.first().file(),
                        "first",
                        CompareReport.published(other.first()),
                        "second",
                        CompareReport.published(other.second()))));
        for (Pair pair : comparison.pairs()) {
            if (!pair.differences().isEmpty()) {
                pair(pair, words, labels, out);
            }
        }
        comparison.onlyFirst().forEach(record -> alone(comparison, Side.FIRST, record, words, labels, out));
        comparison.onlySecond().forEach(record -> alone(comparison, Side.SECOND, record, words, labels, out));
        for (Field field : Field.values()) {
            agreement(words.field(field), comparison.agreement(field), labels, out);
        }
        long same = comparison.pairs().stream()
                .filter(pair -> pair.differences().isEmpty())
                .count();
        long different = comparison.pairs().stream().filter(Pair::different).count();
        out.println(labels.text(
                "compare.result",
                "both",
                comparison.pairs().size(),
                "same",
                same,
                "worded",
                comparison.pairs().size() - same - different,
                "different",
                different,
                "first",
                comparison.onlyFirst().size(),
                "second",
                comparison.onlySecond().size()));
    }

    private static String dataset(String key, LoadedDataset dataset, Labels labels) {
        return labels.text(
                key,
                "source",
                dataset.source(),
                "records",
                labels.text(
                        "compare.records",
                        "events",
                        labels.text(
                                "common.count.events",
                                "n",
                                dataset.dataset().events().size()),
                        "figures",
                        labels.text(
                                "common.count.figures",
                                "n",
                                dataset.dataset().figures().size())));
    }

    private static void pair(Pair pair, DifferenceWords words, Labels labels, PrintWriter out) {
        out.println(labels.text(
                "compare.pair",
                "kind",
                words.kind(pair.first()),
                "first",
                pair.first().id().value(),
                "second",
                pair.second().id().value(),
                "title",
                words.title(Side.FIRST, pair.first()),
                "other",
                words.title(Side.SECOND, pair.second())));
        for (Difference difference : pair.differences()) {
            out.println("  "
                    + labels.text(
                            "compare.difference",
                            "field",
                            words.name(difference),
                            "first",
                            words.value(Side.FIRST, pair, difference),
                            "second",
                            words.value(Side.SECOND, pair, difference)));
        }
    }

    private static void alone(
            Comparison comparison,
            Side side,
            DatedRecord record,
            DifferenceWords words,
            Labels labels,
            PrintWriter out) {
        out.println(labels.text(
                side == Side.FIRST ? "compare.only_first" : "compare.only_second",
                "kind",
                words.kind(record),
                "id",
                record.id().value(),
                "date",
                labels.date(record.date()),
                "title",
                words.title(side, record)));
        record.citations().forEach(citation -> out.println("  " + words.quoted(side, citation)));
        List<DatedRecord> kin = comparison.kin(side, record);
        if (!kin.isEmpty()) {
            String ids = kin.stream().map(each -> each.id().value()).collect(Collectors.joining(" "));
            out.println("  " + labels.text("compare.kin", "ids", ids));
        }
    }

    private static void agreement(String field, Agreement agreement, Labels labels, PrintWriter out) {
        if (agreement.n() > 0) {
            out.println(labels.text(
                    "compare.agreement",
                    "field",
                    field,
                    "same",
                    agreement.same(),
                    "n",
                    agreement.n(),
                    "share",
                    agreement
                            .share()
                            .map(share -> labels.number(CompareReport.rounded(share * 100, 1)))
                            .orElse("none"),
                    "kappa",
                    agreement
                            .kappa()
                            .map(kappa -> CompareReport.rounded(kappa, KAPPA_DIGITS))
                            .map(BigDecimal::toPlainString)
                            .orElse("none")));
        }
    }
}
