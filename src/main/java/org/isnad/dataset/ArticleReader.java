package org.isnad.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Subject;
import org.isnad.file.Sha256;
import org.isnad.model.Article;
import org.isnad.model.ArticleText;
import org.isnad.model.Original;

/** Reads the words of one article and compares its bytes with those that were cited. */
final class ArticleReader {
    private ArticleReader() {}

    /** The words; empty, with a problem reported, when there are none. A changed article is reported and read all the same. */
    static Optional<ArticleText> read(Article article, ArticleSource source, ReadLog log) {
        article.original().ifPresent(original -> check(original, article, source, log));
        if (!ArticleSource.inside(article.file())) {
            report(ProblemCode.ARTICLE_OUTSIDE, article, log);
            return Optional.empty();
        }
        return switch (source.read(article.file())) {
            case FileBytes.Read(var bytes) -> text(bytes, article, log);
            case FileBytes.Failed(var reason) -> {
                report(
                        switch (reason) {
                            case NOT_FOUND -> ProblemCode.ARTICLE_MISSING;
                            case OUTSIDE -> ProblemCode.ARTICLE_OUTSIDE;
                            case TOO_LARGE -> ProblemCode.ARTICLE_TOO_LARGE;
                            case NOT_REGULAR, UNREADABLE -> ProblemCode.ARTICLE_UNREADABLE;
                        },
                        article,
                        log);
                yield Optional.empty();
            }
        };
    }

    /** An original that is not at hand is no problem: the words stand without it. */
    private static void check(Original original, Article article, ArticleSource source, ReadLog log) {
        if (!ArticleSource.inside(original.file())) {
            report(ProblemCode.ARTICLE_OUTSIDE, article, original.file(), log);
        } else if (source.read(original.file()) instanceof FileBytes.Read(var bytes)
                && !Sha256.of(bytes).equals(original.sha256())) {
            report(ProblemCode.ORIGINAL_CHANGED, article, original.file(), log);
        }
    }

    private static Optional<ArticleText> text(byte[] bytes, Article article, ReadLog log) {
        String actual = Sha256.of(bytes);
        if (!actual.equals(article.sha256())) {
            log.problems()
                    .add(Problem.of(
                            ProblemCode.ARTICLE_CHANGED,
                            new Subject.OfArticle(article.id()),
                            log.of(article, "sha256"),
                            "article",
                            article.id().value(),
                            "file",
                            article.file(),
                            "actual",
                            actual));
        }
        try {
            return Optional.of(ArticleText.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException e) {
            report(ProblemCode.ARTICLE_NOT_UTF8, article, log);
            return Optional.empty();
        }
    }

    private static void report(ProblemCode code, Article article, ReadLog log) {
        report(code, article, article.file(), log);
    }

    private static void report(ProblemCode code, Article article, String file, ReadLog log) {
        log.problems()
                .add(Problem.of(
                        code,
                        new Subject.OfArticle(article.id()),
                        log.of(article, "file"),
                        "article",
                        article.id().value(),
                        "file",
                        file,
                        "limit",
                        ArticleSource.LIMIT_BYTES / (1024 * 1024)));
    }
}
