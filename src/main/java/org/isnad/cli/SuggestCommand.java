package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.bundle.ZipArchive;
import org.isnad.check.Subject;
import org.isnad.cli.article.KindLine;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.DateMention;
import org.isnad.dates.number.NumberMention;
import org.isnad.formats.ContentKind;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleText;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad suggest}: what is understood of the dated and numeric sentences of articles. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Lists the sentences with a date or number and what is understood of each: dates with their readings,"
                        + " numbers with hedge and counted noun.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:all articles were read",
            "2:the command line is not valid",
            "4:an article or the data set cannot be read; the others are listed all the same",
            "70:an internal error"
        })
final class SuggestCommand extends OutputCommand {
    private static final long LIMIT_MB = ArticleSource.LIMIT_BYTES >> 20;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description =
                    "Articles as plain text in UTF-8, or one data set whose articles are read. Without it, the data set"
                            + " that comes with the program.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "Date in EDTF from which relative phrases are counted. Default: the publication date of an article"
                            + " in a data set, none for a file.")
    private @Nullable String published;

    @Mixin
    private final DatasetArguments.OutsideDates outside = new DatasetArguments.OutsideDates();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print one JSON object instead of lines of text.")
    private boolean json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = language.labels();
        Optional<FuzzyDate> day = published();
        List<Suggestion> suggestions = new ArrayList<>();
        boolean dataset = files.isEmpty() || (files.size() == 1 && isDataset(files.getFirst()));
        boolean read = dataset ? dataset(day, suggestions, labels, err) : articles(day, suggestions, labels, err);
        if (json) {
            out.print(SuggestReport.json(suggestions));
        } else {
            suggestions.forEach(suggestion -> lines(suggestion, labels, out));
            out.println(labels.text("suggest.result", "n", suggestions.size()));
        }
        return read ? ExitCode.OK : ExitCode.UNREADABLE_INPUT;
    }

    private Optional<FuzzyDate> published() {
        if (published == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Edtf.parse(published));
        } catch (EdtfException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "Invalid value for option '--published': '" + published + "' is no date such as 2020-09-09",
                    e);
        }
    }

    private static boolean isDataset(Path file) {
        return Files.isDirectory(file)
                || file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                || ZipArchive.looksLikeZip(file);
    }

    private boolean dataset(Optional<FuzzyDate> day, List<Suggestion> suggestions, Labels labels, PrintWriter err) {
        DatasetArguments arguments = files.isEmpty()
                ? new DatasetArguments()
                : DatasetArguments.of(files.getFirst(), Optional.empty(), language.language());
        return switch (arguments.load()) {
            case LoadResult.Refused(var _, var problems) -> {
                arguments.refused(problems, err);
                yield false;
            }
            case LoadResult.Loaded(var read) -> {
                LoadedDataset loaded = outside.of(read);
                boolean all = true;
                for (Article article : loaded.dataset().articles()) {
                    all &= article(article, loaded, day, suggestions, labels, err);
                }
                yield all;
            }
        };
    }

    private static boolean article(
            Article article,
            LoadedDataset loaded,
            Optional<FuzzyDate> day,
            List<Suggestion> suggestions,
            Labels labels,
            PrintWriter err) {
        ArticleText text = loaded.texts().get(article.id());
        if (text == null) {
            loaded.problems().stream()
                    .filter(problem -> problem.subject().equals(new Subject.OfArticle(article.id())))
                    .forEach(problem -> err.println(ProblemLine.of(problem, labels)));
            return false;
        }
        Optional<FuzzyDate> base = day.or(() -> article.publication().value());
        suggestions.addAll(Suggestion.of(fileName(article.file()), text, base));
        return true;
    }

    private boolean articles(Optional<FuzzyDate> day, List<Suggestion> suggestions, Labels labels, PrintWriter err) {
        boolean all = true;
        for (Path file : files) {
            switch (FileBytes.of(file, ArticleSource.LIMIT_BYTES)) {
                case FileBytes.Read(var bytes) -> {
                    Optional<ContentKind> other = ContentKind.otherThanText(bytes, file.toString());
                    if (other.isPresent()) {
                        err.println(KindLine.noText(file, other.get(), labels));
                        all = false;
                        continue;
                    }
                    Optional<ArticleText> text = text(bytes);
                    text.ifPresentOrElse(
                            read -> suggestions.addAll(Suggestion.of(fileName(file.toString()), read, day)),
                            () -> err.println(labels.text("suggest.refused.not_utf8", "file", file.toString())));
                    all &= text.isPresent();
                }
                case FileBytes.Failed(var reason) -> {
                    err.println(
                            labels.text("suggest.refused." + code(reason), "file", file.toString(), "limit", LIMIT_MB));
                    all = false;
                }
            }
        }
        return all;
    }

    private static String code(FileBytes.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ArticleText> text(byte[] bytes) {
        try {
            return Optional.of(ArticleText.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException e) {
            // No UTF-8: another encoding would give other words.
            return Optional.empty();
        }
    }

    private static String fileName(String path) {
        return path.substring(path.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static void lines(Suggestion suggestion, Labels labels, PrintWriter out) {
        out.println(labels.text(
                "suggest.sentence",
                "file",
                suggestion.article(),
                "paragraph",
                suggestion.paragraph(),
                "start",
                suggestion.read().range().start(),
                "end",
                suggestion.read().range().end(),
                "sentence",
                suggestion.sentence()));
        for (DateMention date : suggestion.read().dates()) {
            String readings = date.readings().stream()
                    .map(reading -> reading.date().edtf()
                            + reading.rule()
                                    .map(rule -> " (" + rule.code() + ")")
                                    .orElse(""))
                    .collect(Collectors.joining(" | "));
            out.println("  " + suggestion.words(date.range()) + " = "
                    + (readings.isEmpty() ? labels.text("suggest.needs_base") : readings));
        }
        for (NumberMention number : suggestion.read().numbers()) {
            String value = number.fraction()
                    .map(NumberMention.Fraction::toString)
                    .orElse(number.value().map(Object::toString).orElse(""));
            String most = number.most().map(larger -> ".." + larger).orElse("");
            out.println("  " + suggestion.words(number.range()) + " = "
                    + number.qualifier().code() + " " + value + most
                    + number.unit().map(unit -> " " + unit).orElse(""));
        }
    }
}
