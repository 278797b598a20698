package org.isnad.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;

/**
 * A small data set in which everything is odd: an article with byte order mark, front matter, CRLF and letters beyond the
 * basic plane, words that are markup or formulas, and controls that turn the order of words around.
 */
public final class OddDataset {

    /** The article: byte order mark, front matter, blank lines, CRLF, surrogate pairs. */
    @SuppressWarnings("StringConcatToTextBlock") // Its lines end in more than one way.
    public static final String ARTICLE = "\uFEFF---\r\ntitle: \uD83C\uDF09\r\n---\r\n\r\n"
            + "\u00A0 قال 𝐀 إن \uD83C\uDF09 الجسر افتتح <b>في</b> 2020. وسيصل 30 عاملا! \"ثالثة\" & رابعة.\r\n\r\n"
            + "نقلت CNN\u202E عن\u202C الوزير 'كلاما' مقلوبا.\r";

    private OddDataset() {}

    /** Writes it into a folder and reads it. */
    public static LoadedDataset in(Path folder) throws IOException {
        return Assertions.assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(write(folder), Optional.empty()))
                .dataset();
    }

    /** Writes it into a folder and gives its file. */
    public static Path write(Path folder) throws IOException {
        byte[] article = ARTICLE.getBytes(StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("articles"));
        Files.write(folder.resolve("articles/a b.txt"), article);
        return Files.writeString(folder.resolve("dataset.json"), """
            {"format": 1, "id": "odd", "title": {"ar": "<script>alert(1)</script> & عنوان"},
             "articles": [{"id": "a", "file": "articles/a b.txt", "sha256": "SHA",
               "outlet": {"value": "\\u202Egpj.<i>", "basis": "external", "note": {"ar": "س"}}}],
             "categories": [{"id": "c", "labels": {"ar": "فئة"}}],
             "series": [{"id": "s", "labels": {"ar": "عمال"}, "subject": {"ar": "@subject"}, "unit": {"ar": "-عامل"}}],
             "events": [
               {"id": "late", "date": "2020", "date_basis": "stated", "title": {"ar": "=HYPERLINK(\\"x\\")"},
                "category": "c", "status": "reported", "citations": [
                 {"article": "a", "paragraph": 4, "exact": "إن \uD83C\uDF09 الجسر افتتح <b>في</b> 2020"},
                 {"article": "a", "paragraph": 4, "exact": "الجسر ليس هنا"}]},
               {"id": "early", "date": "[..2020-01]", "date_basis": "stated", "date_phrase":
                 {"article": "a", "paragraph": 4, "exact": "2020"}, "title": {"ar": "'+كلام"},
                "category": "c", "status": "denied", "citations": [
                 {"article": "a", "paragraph": 5, "exact": "CNN\\u202E عن\\u202C الوزير 'كلاما'", "stance": "denies"}]}],
             "figures": [
               {"id": "plan", "series": "s", "date": "2020", "date_basis": "stated", "date_phrase":
                 {"article": "a", "paragraph": 4, "exact": "2020"}, "quantity": {"type": "at_most", "value": 30},
                "kind": "planned", "status": "reported", "measure": "level", "citations": [
                 {"article": "a", "paragraph": 4, "exact": "30 عاملا"}]},
               {"id": "minus", "series": "s", "date": "2020-02", "date_basis": "stated", "date_phrase":
                 {"article": "a", "paragraph": 4, "exact": "2020"}, "quantity": {"type": "exact", "value": -5},
                "kind": "actual", "measure": "change", "citations": [
                 {"article": "a", "paragraph": 4, "exact": "إن \uD83C\uDF09 الجسر"},
                 {"article": "a", "paragraph": 4, "exact": "30", "claim": {"date": "2021"}}]}]}
            """.replace("SHA", sha256(article)));
    }

    /** SHA-256 in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
