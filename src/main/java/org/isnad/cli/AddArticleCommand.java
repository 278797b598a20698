package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.cli.article.ArticleAdder;
import org.isnad.cli.article.ArticleInput;
import org.isnad.cli.article.ArticleTraits;
import org.isnad.cli.article.BothLanguages;
import org.isnad.curation.ArticleEdit.Trait;
import org.isnad.curation.session.EditingSession;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.document.DatasetFile;
import org.isnad.labels.Labels;
import org.isnad.model.ArticleId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad add-article}: more articles for a data set. */
@Command(
        name = "add-article",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Adds articles to a data set: their words as plain text, and beside them the files from which they were"
                        + " taken. An article whose text is there already is not added a second time.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the articles were added, or were there already",
            "2:the command line is not valid",
            "4:the data set or an article cannot be read; nothing was written",
            "5:the data set cannot be written, or somebody edits it",
            "70:an internal error"
        })
final class AddArticleCommand extends OutputCommand {
    @Parameters(index = "0", paramLabel = "DATASET", description = "A file, or a folder that holds a dataset.json.")
    private Path dataset = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "ARTICLE",
            description = "Articles: plain text, web pages (.html), Word documents (.docx), PDF files.")
    private List<Path> articles = new ArrayList<>();

    @Mixin
    private final ArticleTraits traits = new ArticleTraits();

    @Option(
            names = "--version-of",
            paramLabel = "ID",
            description =
                    "The ARTICLE is a newer version of this one: what cites words that did not change is taken over,"
                        + " the rest is listed, and the older version stays. Only with one ARTICLE. Default: of none.")
    private @Nullable String versionOf;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = language.labels();
        Map<Trait, String> given = traits.given();
        if (articles.size() > 1 && (traits.ofOneArticle() || versionOf != null)) {
            BothLanguages.print(
                    err, labels, "curation.one_article", "option", versionOf != null ? "--version-of" : "--headline");
            return ExitCode.USAGE;
        }
        LoadResult read = DatasetReader.read(dataset, Optional.empty());
        if (!(read instanceof LoadResult.Loaded(var loaded))) {
            refused(read, labels, err);
            return ExitCode.UNREADABLE_INPUT;
        }
        Optional<Path> path = loaded.file().flatMap(DatasetFile::path);
        if (path.isEmpty()) {
            BothLanguages.print(err, labels, "curation.not_a_file", "file", dataset.toString());
            return ExitCode.UNREADABLE_INPUT;
        }
        if (versionOf != null && !has(loaded, versionOf)) {
            String known = loaded.whole().articles().stream()
                    .map(article -> article.id().value())
                    .collect(Collectors.joining(", "));
            BothLanguages.print(err, labels, "curation.no_such_article", "id", versionOf, "known", known);
            return ExitCode.USAGE;
        }
        Optional<List<ArticleInput>> inputs = ArticleInput.read(articles, labels, err);
        if (inputs.isEmpty()) {
            BothLanguages.print(err, labels, "curation.nothing_written");
            return ExitCode.UNREADABLE_INPUT;
        }
        return SavedSession.run(
                EditingSession.open(path.get(), loaded),
                path.get(),
                labels,
                err,
                session -> work(session, inputs.get(), given, labels, err),
                lines -> lines.forEach(out::println));
    }

    /** Says that a bundle takes no articles, and of anything else why it is no data set. */
    private void refused(LoadResult result, Labels labels, PrintWriter err) {
        DatasetArguments arguments = DatasetArguments.of(dataset, Optional.empty(), language.language());
        if (result instanceof LoadResult.Refused
                && arguments.load() instanceof LoadResult.Refused(var _, var problems)) {
            arguments.refused(problems, err);
        } else {
            BothLanguages.print(err, labels, "curation.not_a_file", "file", dataset.toString());
        }
    }

    private SavedSession.Work work(
            EditingSession session,
            List<ArticleInput> inputs,
            Map<Trait, String> given,
            Labels labels,
            PrintWriter err) {
        ArticleAdder adder = new ArticleAdder(session, labels, err);
        return new SavedSession.Work(adder, () -> {
            for (ArticleInput input : inputs) {
                Optional<ArticleId> added = adder.add(input, given);
                if (versionOf != null && added.isPresent()) {
                    adder.takeOver(new ArticleId(versionOf), added.get());
                }
            }
        });
    }

    private static boolean has(LoadedDataset loaded, String id) {
        return loaded.whole().articles().stream()
                .anyMatch(article -> article.id().value().equals(id));
    }
}
