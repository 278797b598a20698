package org.isnad.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.articles.ArticleExtractor;
import org.isnad.articles.Extraction;
import org.isnad.articles.LetterReading;
import org.isnad.dataset.FileBytes;
import org.isnad.formats.ContentKind;
import org.isnad.labels.Labels;

/**
 * A file of an article, or the text of the clipboard, with what came of reading it.
 *
 * @param name of the file
 * @param bytes of the file; empty for the clipboard
 * @param readings the ways in which it can be read; one for most, none where there is no article
 * @param certain whether the first of them is the one for which everything tells
 * @param fault key of the message that says why there is no article
 * @param kind what it is instead
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
record ReadFile(
        String name,
        Optional<byte[]> bytes,
        List<LetterReading> readings,
        boolean certain,
        Optional<String> fault,
        Optional<ContentKind> kind) {

    /** Copies the list. */
    ReadFile {
        readings = List.copyOf(readings);
    }

    /** Reads a file; on any thread. */
    static ReadFile of(Path file) {
        return switch (FileBytes.of(file, ArticleExtractor.LIMIT_BYTES)) {
            case FileBytes.Failed(var reason) ->
                refused(
                        file.toString(),
                        switch (reason) {
                            case NOT_FOUND -> "articles.file.not_found";
                            case TOO_LARGE -> "articles.fault.too_large";
                            case NOT_REGULAR -> "articles.file.not_regular";
                            case OUTSIDE, UNREADABLE -> "articles.file.unreadable";
                        },
                        Optional.empty());
            case FileBytes.Read(var bytes) -> {
                Optional<ContentKind> other = ContentKind.otherThanArticle(bytes, file.toString());
                yield other.isPresent()
                        ? refused(file.toString(), "articles.no_article", other)
                        : of(file.toString(), Optional.of(bytes), ArticleExtractor.read(bytes, file.toString()));
            }
        };
    }

    /** What came of reading one. */
    static ReadFile of(String name, Optional<byte[]> bytes, Extraction extraction) {
        return switch (extraction) {
            case Extraction.Read(var article) ->
                new ReadFile(
                        name,
                        bytes,
                        List.of(new LetterReading(LetterReading.Turn.NOTHING, article)),
                        true,
                        Optional.empty(),
                        Optional.empty());
            case Extraction.Reversed(var readings, var certain) ->
                new ReadFile(name, bytes, readings, certain, Optional.empty(), Optional.empty());
            case Extraction.Refused(var fault) -> refused(name, fault.messageKey(), Optional.empty());
        };
    }

    private static ReadFile refused(String name, String fault, Optional<ContentKind> kind) {
        return new ReadFile(name, Optional.empty(), List.of(), false, Optional.of(fault), kind);
    }

    /** What the user is told where there is no article. */
    Optional<String> told(Labels labels) {
        String code = kind.map(ContentKind::code).orElse("");
        return fault.map(key -> labels.text(
                key,
                "file",
                name,
                "kind",
                labels.text("interchange.kind", "kind", code),
                "advice",
                kind.filter(ContentKind::hasEvents).isPresent() ? "IMPORT" : "OTHER",
                "command",
                labels.text("window.menu.file.import"),
                "ending",
                ".txt"));
    }
}
