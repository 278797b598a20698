package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.cli.article.ArticleAdder;
import org.isnad.cli.article.ArticleInput;
import org.isnad.cli.article.BothLanguages;
import org.isnad.curation.article.NewDataset;
import org.isnad.curation.session.EditingSession;
import org.isnad.dataset.DatasetReader;
import org.isnad.labels.Labels;
import org.isnad.labels.StartCategories;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad new}: a data set of one's own articles. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "Makes a data set in a folder, with the words of articles and a short set of categories that can be"
                        + " changed.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the data set was made",
            "2:the command line is not valid",
            "4:an article cannot be read; nothing was written",
            "5:the folder cannot be written to, or a data set lies there already",
            "70:an internal error"
        })
final class NewCommand extends OutputCommand {
    @Parameters(index = "0", paramLabel = "FOLDER", description = "Folder of the data set; made where there is none.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ARTICLE",
            description = "Articles: plain text, web pages (.html), Word documents (.docx), PDF files.")
    private List<Path> articles = new ArrayList<>();

    @Option(names = "--title", required = true, paramLabel = "WORDS", description = "Title of the data set in Arabic.")
    private String title = "";

    @Option(
            names = "--title-en",
            paramLabel = "WORDS",
            description = "Title of the data set in English. Default: none.")
    private @Nullable String titleEn;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = language.labels();
        Optional<List<ArticleInput>> inputs = ArticleInput.read(articles, labels, err);
        if (inputs.isEmpty()) {
            BothLanguages.print(err, labels, "curation.nothing_written");
            return ExitCode.UNREADABLE_INPUT;
        }
        Path file = folder.resolve(DatasetReader.FILE_NAME);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            BothLanguages.print(err, labels, "curation.no_folder", "file", folder.toString());
            return ExitCode.CANNOT_WRITE;
        }
        return SavedSession.run(
                EditingSession.create(file, start()),
                file,
                labels,
                err,
                session -> {
                    ArticleAdder adder = new ArticleAdder(session, labels, err);
                    return new SavedSession.Work(adder, () -> {
                        for (ArticleInput input : inputs.get()) {
                            adder.add(input, Map.of());
                        }
                    });
                },
                lines -> {
                    out.println(labels.text("curation.made", "file", file.toString()));
                    lines.forEach(out::println);
                });
    }

    private Dataset start() {
        String name = Optional.ofNullable(folder.toAbsolutePath().normalize().getFileName())
                .map(Path::toString)
                .orElse("");
        return NewDataset.of(
                name,
                new Bilingual(title.strip(), Optional.ofNullable(titleEn).map(String::strip)),
                StartCategories.all());
    }
}
