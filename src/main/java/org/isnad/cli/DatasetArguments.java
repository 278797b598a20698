package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.bundle.DatasetSource;
import org.isnad.bundle.ZipArchive;
import org.isnad.check.Problem;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.formats.InputFile;
import org.isnad.formats.InputFormat;
import org.isnad.formats.OpenedInput;
import org.isnad.formats.TableInput;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.table.ColumnRoles;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Arguments shared by the commands that read a data set: the data set, its articles, the language of the output. */
final class DatasetArguments {
    @Parameters(
            arity = "0..1",
            paramLabel = "DATASET",
            description =
                    "A file, a bundle, or a folder that holds a dataset.json. Without it, the data set that comes with"
                            + " the program.")
    private @Nullable Path dataset;

    @Option(
            names = "--articles",
            paramLabel = "DIR",
            description = "Folder in which the articles are looked up by file name.")
    private @Nullable Path articles;

    @Option(
            names = "--lang",
            paramLabel = "ar|en",
            defaultValue = "ar",
            description =
                    "Language of the output: Arabic or English. Problems are reported in both, this one first. Default:"
                            + " ${DEFAULT-VALUE}.")
    private MessageLanguage language = MessageLanguage.ar;

    /** The tags, as they are written on the command line. */
    enum MessageLanguage {
        ar(Language.ARABIC),
        en(Language.ENGLISH);

        private final Language language;

        MessageLanguage(Language language) {
            this.language = language;
        }

        Language language() {
            return language;
        }
    }

    /** The arguments of one of several data sets. */
    static DatasetArguments of(Path dataset, Optional<Path> articles, MessageLanguage language) {
        DatasetArguments arguments = new DatasetArguments();
        arguments.dataset = dataset;
        arguments.articles = articles.orElse(null);
        arguments.language = language;
        return arguments;
    }

    LoadResult load() {
        return source().result();
    }

    /** Prints why the data set cannot be read: what the file is, where another program wrote it, else its problems. */
    void refused(List<Problem> problems, PrintWriter err) {
        if (!other(err)) {
            problems.forEach(problem -> err.println(ProblemLine.of(problem, labels())));
        }
    }

    /** Prints what the file is where another program wrote it; false where it did not. */
    boolean other(PrintWriter err) {
        Optional<String> other = named().flatMap(this::other);
        other.ifPresent(err::println);
        return other.isPresent();
    }

    private Optional<String> other(Path file) {
        return switch (InputFile.recognise(file, articles())) {
            case TableInput table ->
                table.format() == InputFormat.TABLE_JSON && !ColumnRoles.dated(table.proposed())
                        ? Optional.empty()
                        : Optional.of(other(file, table.format()));
            case OpenedInput.Opened opened ->
                opened.format() == InputFormat.JSON || opened.format() == InputFormat.BUNDLE
                        ? Optional.empty()
                        : Optional.of(other(file, opened.format()));
            case OpenedInput.Refused(var _, var notices) ->
                notices.stream()
                        .filter(notice -> notice.messageKey().equals(NoticeCode.OTHER_KIND.messageKey()))
                        .map(notice ->
                                notice.place() + ": " + labels().text(notice.messageKey(), notice.messageArguments()))
                        .findFirst();
        };
    }

    private String other(Path file, InputFormat format) {
        return labels().text(
                        "cli.other_format",
                        "file",
                        file.toString(),
                        "format",
                        format.code(),
                        "command",
                        "isnad convert \"" + file + "\" --to json --out dataset.json");
    }

    /** The data set with the bytes of its articles. */
    DatasetSource source() {
        return dataset == null
                ? DatasetSource.shipped(Optional.ofNullable(articles))
                : DatasetSource.of(dataset, Optional.ofNullable(articles));
    }

    /** The bundle that was named, where it is one and no other articles are asked for. */
    Optional<Path> bundle() {
        return Optional.ofNullable(dataset).filter(file -> articles == null && ZipArchive.looksLikeZip(file));
    }

    /** Takes the data set from elsewhere on the command line. */
    void name(Path named) {
        dataset = named;
    }

    /** The file or folder that is named. */
    Optional<Path> named() {
        return Optional.ofNullable(dataset);
    }

    /** The folder in which articles are looked for, if one is named. */
    Optional<Path> articles() {
        return Optional.ofNullable(articles);
    }

    /** The language of the words. */
    Language language() {
        return language.language;
    }

    Labels labels() {
        return labels(language.language);
    }

    static Labels labels(Language language) {
        return BundleLabels.of(new LabelSettings(language, MonthNames.IRAQI, Digits.WESTERN));
    }

    /** Whether dates are counted from publications that are known from outside of the articles. */
    static final class OutsideDates {
        @Option(
                names = "--outside-dates",
                description =
                        "Count dates from the publications of articles that are known from outside (published_outside),"
                                + " each by its own rule, and say so wherever one stands. Default: by the articles'"
                                + " words alone.")
        private boolean outside;

        /** Whether it is asked for. */
        boolean asked() {
            return outside;
        }

        /** The data set as it is asked for. */
        LoadedDataset of(LoadedDataset loaded) {
            return outside ? loaded.countedFromOutside() : loaded;
        }
    }
}
