package org.isnad.curation.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.articles.ExtractedArticle;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Curation;
import org.isnad.file.AtomicFile;
import org.isnad.file.Sha256;
import org.isnad.model.Article;
import org.isnad.model.ArticleText;
import org.isnad.model.Original;

/**
 * An article that is about to come into a data set, so that a person can look at it first. Paragraphs are left out here and
 * nowhere else: afterwards the words never change.
 *
 * @param extracted its words as they came out of the file
 * @param file the path under which they will lie, relative to the data set
 * @param original the file that they were taken from; empty where the words lie exactly as they were published
 */
public record IncomingArticle(ExtractedArticle extracted, String file, Optional<OriginalFile> original) {
    private static final String FOLDER = "articles/";
    private static final String ORIGINALS = "articles/originals/";
    private static final int LONGEST_NAME = 60;

    /**
     * The file that words were taken from.
     *
     * @param path under which it will lie, relative to the data set
     * @param bytes all of it; not changed by anyone
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
    public record OriginalFile(String path, byte[] bytes) {}

    /**
     * Finds the names of the files.
     *
     * @param now the data set; no name that an article of it has is given
     * @param folder of the data set; no name of a file that lies there is given
     * @param name of the file it was read from, with or without folders
     * @param bytes of that file; empty for pasted text
     */
    public static IncomingArticle of(
            Curation now, Path folder, ExtractedArticle extracted, String name, Optional<byte[]> bytes) {
        String plain = plainName(name);
        Set<String> taken = now.dataset().articles().stream()
                .map(article -> article.file().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String free = plain;
        for (int n = 2;
                taken.contains((FOLDER + free + ".txt").toLowerCase(Locale.ROOT))
                        || lies(folder, FOLDER + free + ".txt")
                        || lies(folder, original(free, extracted));
                n++) {
            free = plain + "-" + n;
        }
        String originalPath = original(free, extracted);
        return new IncomingArticle(
                extracted,
                FOLDER + free + ".txt",
                bytes.filter(all -> !Arrays.equals(all, utf8(extracted.text())))
                        .map(all -> new OriginalFile(originalPath, all)));
    }

    /**
     * The same without some paragraphs; the file that the words were taken from stays whole.
     *
     * @param numbers of the paragraphs, from 1
     */
    public IncomingArticle without(Set<Integer> numbers) {
        if (numbers.isEmpty()) {
            return this;
        }
        ArticleText text = ArticleText.of(extracted.text());
        String left = IntStream.rangeClosed(1, text.paragraphs().size())
                .filter(number -> !numbers.contains(number))
                .mapToObj(number -> text.paragraphs().get(number - 1).text())
                .collect(Collectors.joining("\n\n", "", "\n"));
        String name = file.substring(FOLDER.length(), file.length() - ".txt".length());
        return new IncomingArticle(
                new ExtractedArticle(extracted.kind(), left, extracted.offers(), extracted.remarks()),
                file,
                original.or(() -> Optional.of(new OriginalFile(original(name, extracted), utf8(extracted.text())))));
    }

    /** The edit that takes it in, after {@link #writeOriginal}. */
    public ArticleEdit.Add edit() {
        return new ArticleEdit.Add(
                file,
                extracted.text(),
                Optional.empty(),
                original.map(found -> new Original(found.path(), Sha256.of(found.bytes()))));
    }

    /**
     * Writes the original beside the data set; the edit only names it.
     *
     * @param folder of the data set
     * @return where it lies now; empty where there is none
     * @throws IOException if it cannot be written, or another file has come to lie there
     */
    public Optional<Path> writeOriginal(Path folder) throws IOException {
        if (original.isEmpty()) {
            return Optional.empty();
        }
        Path path = folder.resolve(original.get().path());
        Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(folder));
        byte[] bytes = original.get().bytes();
        AtomicFile.write(path, false, output -> output.write(bytes));
        return Optional.of(path);
    }

    /** The article of a data set that an edit has just added. */
    public static Article added(Curation after) {
        return after.dataset().articles().getLast();
    }

    private static String original(String name, ExtractedArticle extracted) {
        return ORIGINALS + name + "-original." + extracted.kind().ending();
    }

    private static boolean lies(Path folder, String path) {
        return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A name that every system takes: letters and digits of any script, with hyphens between. */
    private static String plainName(String name) {
        String last = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String plain = (dot > 0 ? last.substring(0, dot) : last)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}_.]+", "-")
                .replaceAll("^[-.]+|[-.]+$", "");
        int end = Math.min(plain.codePointCount(0, plain.length()), LONGEST_NAME);
        String cut = plain.substring(0, plain.offsetByCodePoints(0, end));
        // Windows opens a device under these names.
        boolean device = cut.matches("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:\\..*)?");
        return cut.isEmpty() ? "article" : device ? "article-" + cut : cut;
    }
}
