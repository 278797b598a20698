package org.isnad.interchange.timelines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.FileBytes;
import org.isnad.file.Sha256;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Foreign;

/** The articles in a folder and the folders in it: texts in UTF-8. */
public final class ArticleFolder {
    private static final int DEPTH = 2;

    /** More files than anybody keeps articles in one folder. */
    private static final int MOST = 2000;

    private final List<Article> articles = new ArrayList<>();
    private final Map<ArticleId, ArticleText> texts = new HashMap<>();

    private ArticleFolder() {}

    /** No article is at hand. */
    public static ArticleFolder none() {
        return new ArticleFolder();
    }

    /**
     * Reads the articles of a folder; what cannot be read is none.
     *
     * @param flat whether articles are named by their file names alone
     */
    public static ArticleFolder of(Path folder, boolean flat) {
        ArticleFolder found = new ArticleFolder();
        try (Stream<Path> files = Files.walk(folder, DEPTH)) {
            files.filter(file -> file.toString().endsWith(".txt") && Files.isRegularFile(file))
                    .sorted()
                    .limit(MOST)
                    .forEach(file -> found.add(
                            file,
                            flat
                                    ? file.getFileName().toString()
                                    : folder.relativize(file).toString().replace('\\', '/')));
        } catch (IOException | java.io.UncheckedIOException e) {
            // What was found so far is at hand.
            return found;
        }
        return found;
    }

    private void add(Path file, String path) {
        if (!ArticleSource.inside(path)
                || !(FileBytes.of(file, ArticleSource.LIMIT_BYTES) instanceof FileBytes.Read(var bytes))) {
            return;
        }
        text(bytes).ifPresent(text -> {
            ArticleId id = new ArticleId(String.format(java.util.Locale.ROOT, "%03d", articles.size()));
            articles.add(new Article(
                    id,
                    path,
                    Sha256.of(bytes),
                    Optional.empty(),
                    Attribute.unknown(),
                    Attribute.unknown(),
                    Attribute.unknown(),
                    Attribute.unknown(),
                    Optional.empty(),
                    List.of(),
                    Foreign.NONE));
            texts.put(id, text);
        });
    }

    private static Optional<ArticleText> text(byte[] bytes) {
        try {
            return Optional.of(ArticleText.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()));
        } catch (CharacterCodingException e) {
            // A text in another encoding is no article.
            return Optional.empty();
        }
    }

    /** The articles, by their paths. */
    List<Article> articles() {
        return List.copyOf(articles);
    }

    ArticleText text(Article article) {
        return Optional.ofNullable(texts.get(article.id())).orElseThrow();
    }
}
