package org.isnad.bundle;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.SourceLocation;
import org.isnad.check.Subject;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;

/**
 * A data set wherever it lies: in a folder, in a file, in a bundle, or in the program.
 *
 * @param result what came of reading it
 * @param articles the bytes of its articles
 */
public record DatasetSource(LoadResult result, ArticleSource articles) {

    private static final int MEBIBYTE = 1024 * 1024;

    /**
     * Opens a data set.
     *
     * @param dataset a bundle, the file of a data set, or the folder that holds it
     * @param articles a folder in which the articles lie side by side; without it they lie where the data set says, or in
     *     the bundle
     */
    public static DatasetSource of(Path dataset, Optional<Path> articles) {
        if (ZipArchive.looksLikeZip(dataset)) {
            return switch (ZipArchive.read(dataset, ZipArchive.Limits.DEFAULT)) {
                case ZipArchive.Result.Read(var members) -> of(members, dataset.toString(), articles);
                case ZipArchive.Result.Refused refused -> refused(refused, dataset.toString());
            };
        }
        return new DatasetSource(
                DatasetReader.read(dataset, articles),
                articles.map(ArticleSource::folder).orElseGet(() -> ArticleSource.beside(dataset)));
    }

    /**
     * Opens the data set that comes with the program.
     *
     * @param articles a folder in which the articles lie side by side
     */
    public static DatasetSource shipped(Optional<Path> articles) {
        return new DatasetSource(
                DatasetReader.readShipped(articles),
                articles.map(ArticleSource::folder).orElseGet(ArticleSource::shipped));
    }

    /** The data set among the members of a bundle, with its own articles or those of a folder. */
    static DatasetSource of(SortedMap<String, byte[]> members, String source, Optional<Path> folder) {
        ArticleSource articles = folder.map(ArticleSource::folder).orElseGet(() -> ArticleSource.of(members));
        return Optional.ofNullable(members.get(DatasetReader.FILE_NAME))
                .map(bytes -> new DatasetSource(DatasetReader.read(bytes, source, articles), articles))
                .orElseGet(() -> refused(ProblemCode.BUNDLE_WITHOUT_DATASET, source, ""));
    }

    private static DatasetSource refused(ZipArchive.Result.Refused refused, String source) {
        ProblemCode code = switch (refused.fault()) {
            case UNREADABLE -> ProblemCode.BUNDLE_UNREADABLE;
            case UNSAFE_NAME -> ProblemCode.BUNDLE_UNSAFE_NAME;
            case DUPLICATE_NAME -> ProblemCode.BUNDLE_DUPLICATE_NAME;
            case TOO_MANY, TOO_LARGE -> ProblemCode.BUNDLE_TOO_LARGE;
        };
        return refused(code, source, refused.member());
    }

    private static DatasetSource refused(ProblemCode code, String source, String member) {
        Problem problem = Problem.of(
                code,
                Subject.WHOLE,
                SourceLocation.file(source),
                "file",
                source,
                "member",
                member,
                "limit",
                ZipArchive.Limits.DEFAULT.bytes() / MEBIBYTE,
                "members",
                ZipArchive.Limits.DEFAULT.members());
        return new DatasetSource(new LoadResult.Refused(source, List.of(problem)), ArticleSource.NONE);
    }
}
