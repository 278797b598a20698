package org.isnad.cli.article;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.articles.ArticleExtractor;
import org.isnad.articles.ExtractedArticle;
import org.isnad.articles.Extraction;
import org.isnad.dataset.FileBytes;
import org.isnad.formats.ContentKind;
import org.isnad.labels.Labels;

/**
 * An article as a file gives it.
 *
 * @param file as the user named it
 * @param bytes all of it
 * @param article its words
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
public record ArticleInput(Path file, byte[] bytes, ExtractedArticle article) {

    /** Reads all files; empty, with a message for each that cannot be read, where one cannot. */
    public static Optional<List<ArticleInput>> read(List<Path> files, Labels labels, PrintWriter err) {
        List<ArticleInput> inputs = new ArrayList<>();
        for (Path file : files) {
            switch (FileBytes.of(file, ArticleExtractor.LIMIT_BYTES)) {
                case FileBytes.Failed(var reason) -> {
                    String key = switch (reason) {
                        case NOT_FOUND -> "articles.file.not_found";
                        case TOO_LARGE -> "articles.fault.too_large";
                        case NOT_REGULAR -> "articles.file.not_regular";
                        case OUTSIDE, UNREADABLE -> "articles.file.unreadable";
                    };
                    BothLanguages.print(err, labels, key, "file", file.toString());
                }
                case FileBytes.Read(var bytes) -> {
                    Optional<ContentKind> other = ContentKind.otherThanArticle(bytes, file.toString());
                    if (other.isPresent()) {
                        KindLine.noArticle(file, other.get(), labels, err);
                        continue;
                    }
                    switch (ArticleExtractor.read(bytes, file.toString())) {
                        case Extraction.Refused(var fault) ->
                            BothLanguages.print(err, labels, fault.messageKey(), "file", file.toString());
                        case Extraction.Read(var article) -> inputs.add(new ArticleInput(file, bytes, article));
                        case Extraction.Reversed(var readings, var certain) -> {
                            // A terminal does not ask; what was turned is told as a remark.
                            if (certain) {
                                inputs.add(new ArticleInput(
                                        file, bytes, readings.getFirst().article()));
                            } else {
                                BothLanguages.print(err, labels, "articles.order_in_doubt", "file", file.toString());
                            }
                        }
                    }
                }
            }
        }
        return inputs.size() == files.size() ? Optional.of(inputs) : Optional.empty();
    }
}
