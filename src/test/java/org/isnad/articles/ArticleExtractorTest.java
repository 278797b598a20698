package org.isnad.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.articles.Offer.Field;
import org.junit.jupiter.api.Test;

/** Articles come out of the kinds of files that people have, with their words as they are read. */
final class ArticleExtractorTest {
    private static final String ARABIC = "أعلنت القيادة المركزية خفض القوات في العراق عام 2020 إلى 3000 جندي.";

    @Test
    void plainTextInUtf8StaysSignForSign() throws Exception {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
                byte[] bytes = Files.readAllBytes(seed);
                ExtractedArticle article = read(bytes, seed.toString());
                assertEquals(new String(bytes, StandardCharsets.UTF_8), article.text());
                assertEquals(List.of(), article.remarks());
            }
        }
        assertEquals("\uFEFFنص\r\n\r\nآخر", text("\uFEFFنص\r\n\r\nآخر".getBytes(StandardCharsets.UTF_8), "a.txt"));
    }

    @Test
    void otherEncodingsOfTextAreRecognised() {
        ExtractedArticle old = read(ARABIC.getBytes(Charset.forName("windows-1256")), "a.txt");
        assertEquals(ARABIC, old.text());
        assertEquals(List.of(Remark.Code.WINDOWS_1256), codes(old));
        assertEquals(
                "\uFEFF" + ARABIC,
                "\uFEFF" + text(bytes(0xFF, 0xFE, ARABIC.getBytes(StandardCharsets.UTF_16LE)), "a.txt"));
        assertEquals(ARABIC, text(bytes(0xFE, 0xFF, ARABIC.getBytes(StandardCharsets.UTF_16BE)), "a.txt"));
        assertEquals(ExtractionFault.ENCODING, fault(new byte[] {'a', (byte) 0x81, 1, 2}, "a.txt"));
    }

    @Test
    void aPageGivesItsArticleAndOffersWhatItSaysOfIt() {
        String page = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>ش</title>
            <meta property="og:site_name" content="صحيفة المثال">
            <script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "عنوان المقال",
              "datePublished": "2020-09-09T23:30:00+03:00"}]}</script>
            <script>document.write('<p>كاذب</p>')</script></head>
            <body><header><nav><a href="/">الرئيسية</a> <a href="/x">أخبار</a></nav></header>
            <article><h1>عنوان المقال</h1><aside>شارك</aside>
            <p>فقرة <b>أولى</b> من ال<i>مقال</i>،\n  تمتد&nbsp;سطرين.</p><p>ثانية<br>وثالثة</p>
            <table><tr><td>العدد</td><td>3000</td></tr></table>
            <p hidden>مخفي</p><noscript>بلا برامج</noscript></article>
            <footer>حقوق النشر</footer></body></html>\
            """;
        ExtractedArticle article = read(page.getBytes(StandardCharsets.UTF_8), "a.html");
        assertEquals(
                List.of("عنوان المقال", "فقرة أولى من المقال، تمتد سطرين.", "ثانية", "وثالثة", "العدد 3000"),
                paragraphs(article));
        assertEquals(
                List.of(
                        new Offer(Field.HEADLINE, "عنوان المقال", "headline"),
                        new Offer(Field.PUBLISHED, "2020-09-09", "datePublished"),
                        new Offer(Field.OUTLET, "صحيفة المثال", "og:site_name")),
                article.offers());
        assertTrue(codes(article).contains(Remark.Code.PAGE_PARTS));
    }

    @Test
    void aPageWithoutAnArticleElementGivesItsWords() {
        assertEquals(
                List.of("واحد", "اثنان"),
                paragraphs(read("<p>واحد<p>اثنان".getBytes(StandardCharsets.UTF_8), "a.htm")));
        byte[] old = ("<html><body><div>" + ARABIC + "</div></body></html>").getBytes(Charset.forName("windows-1256"));
        assertEquals(List.of(ARABIC), paragraphs(read(old, "a.html")));
        byte[] declared =
                ("<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1256'></head><body>"
                                + ARABIC)
                        .getBytes(Charset.forName("windows-1256"));
        assertEquals(List.of(ARABIC), paragraphs(read(declared, "a.html")));
    }

    @Test
    void aWordDocumentGivesWhatItPrints() {
        String body = MadeWord.paragraph("عنوان")
                + "<w:p><w:r><w:t>جزء</w:t></w:r><w:r><w:t xml:space=\"preserve\">"
                + " ثان</w:t><w:tab/><w:t>بعد</w:t><w:br/>"
                + "<w:t>سطر</w:t></w:r><w:hyperlink><w:r><w:t>وصلة</w:t></w:r></w:hyperlink></w:p>"
                + "<w:p><w:del><w:r><w:delText>محذوف</w:delText></w:r></w:del><w:ins><w:r><w:t>مضاف</w:t></w:r></w:ins>"
                + "<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r></w:p>"
                + "<w:sdt><w:sdtContent>" + MadeWord.paragraph("حقل") + "</w:sdtContent></w:sdt>"
                + "<w:tbl><w:tr><w:tc>" + MadeWord.paragraph("خانة") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><mc:AlternateContent><mc:Choice><w:txbxContent>" + MadeWord.paragraph("إطار")
                + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>" + MadeWord.paragraph("إطار")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:p>";
        String notes = "<w:footnote w:type=\"separator\"><w:p><w:r><w:t>خط</w:t></w:r></w:p></w:footnote><w:footnote>"
                + MadeWord.paragraph("حاشية") + "</w:footnote>";
        ExtractedArticle article = read(new MadeWord(body).footnotes(notes, 9).bytes(), "a.docx");
        assertEquals(
                List.of("عنوان", "جزء ثان بعد", "سطروصلة", "مضاف", "حقل", "خانة", "إطار", "حاشية"),
                paragraphs(article));
        assertEquals(
                List.of(new Remark(Remark.Code.DELETED_WORDS, 1), new Remark(Remark.Code.FOOTNOTES, 1)),
                article.remarks());
    }

    private static Extraction.Reversed reversed(String text) {
        return assertInstanceOf(Extraction.Reversed.class, ArticleExtractor.pasted(text));
    }

    private static List<LetterReading.Turn> turns(Extraction.Reversed found) {
        return found.readings().stream().map(LetterReading::turn).toList();
    }

    private static ExtractedArticle of(Extraction.Reversed found, LetterReading.Turn turn) {
        return found.readings().stream()
                .filter(reading -> reading.turn() == turn)
                .findFirst()
                .orElseThrow()
                .article();
    }

    @Test
    void lettersThatStandAsTheyAreDrawnAreTurnedAndSaidSo() {
        String drawn = "\u202A.يدنج 3000 ىلإ 2020 ماع قارعلا يف تاوقلا ضفخ ةيزكرملا ةدايقلا تنلعأ\u202C"
                .replaceAll("[\u202A\u202C]", "");
        Extraction.Reversed found = reversed(drawn);
        assertTrue(found.certain());
        assertEquals(List.of(LetterReading.Turn.LETTERS, LetterReading.Turn.NOTHING), turns(found));
        ExtractedArticle article = found.readings().getFirst().article();
        assertEquals(List.of(ARABIC), paragraphs(article));
        assertEquals(List.of(Remark.Code.TURNED), codes(article));
        ExtractedArticle kept = of(found, LetterReading.Turn.NOTHING);
        assertEquals(List.of(drawn), paragraphs(kept), "as the file has it, for whoever wants that");
        assertEquals(List.of(), codes(kept));
        Extraction.Reversed backwards =
                reversed(new StringBuilder(ARABIC).reverse().toString());
        assertTrue(backwards.certain());
        assertEquals(List.of(LetterReading.Turn.ALL, LetterReading.Turn.NOTHING), turns(backwards));
        assertEquals(List.of(ARABIC), paragraphs(backwards.readings().getFirst().article()));
    }

    @Test
    void whereNothingTellsHowNumbersStandEachReadingIsOffered() {
        String words = "القوات الأمريكية غادرت القاعدة العراقية ومعها 312 مدرعة";
        Extraction.Reversed found = reversed(new StringBuilder(words).reverse().toString());
        assertFalse(found.certain());
        assertEquals(
                List.of(LetterReading.Turn.LETTERS, LetterReading.Turn.ALL, LetterReading.Turn.NOTHING), turns(found));
        assertEquals(List.of(words), paragraphs(of(found, LetterReading.Turn.ALL)));
        assertEquals(List.of(words.replace("312", "213")), paragraphs(of(found, LetterReading.Turn.LETTERS)));
    }

    @Test
    void ofATextThatIsReversedInPartTheseLinesAloneMayBeTurned() {
        String other = "وقالت القيادة المركزية إن القوات الأمريكية غادرت القاعدة";
        Extraction.Reversed found = reversed(ARABIC + "\n" + new StringBuilder(other).reverse());
        assertFalse(found.certain());
        assertEquals(LetterReading.Turn.LINES, turns(found).getFirst());
        assertEquals(List.of(ARABIC, other), paragraphs(of(found, LetterReading.Turn.LINES)));
        assertEquals(
                List.of(new Remark(Remark.Code.TURNED, 1)),
                of(found, LetterReading.Turn.LINES).remarks());
    }

    @Test
    void presentationFormsBecomeLettersAndSignsOfAuthorsStay() {
        String forms = "ﺃﻋﻠﻨﺖ ﺍﻟﻘﻴﺎﺩﺓ ﺍﻟﻤﺮﻛﺰﻳﺔ";
        ExtractedArticle article = pasted(forms + " ﷺ");
        assertEquals(List.of("أعلنت القيادة المركزية ﷺ"), paragraphs(article));
        assertEquals(List.of(Remark.Code.PRESENTATION_FORMS), codes(article));
        String one = "قال ﷺ وفيه ﻻ واحدة في نص طويل بالحروف المعتادة";
        assertEquals(List.of(one), paragraphs(pasted(one)));
    }

    /** No sentence of the five articles looks as if it stood the other way round, and each does when it is turned. */
    @Test
    void theOrderOfTheFiveArticlesIsSeenBothWays() throws Exception {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed :
                    seeds.filter(path -> path.toString().endsWith(".txt")).toList()) {
                String text = Files.readString(seed);
                assertEquals(LetterOrder.AS_READ, LetterOrder.of(text));
                String turned = text.lines()
                        .map(line -> new StringBuilder(line).reverse().toString())
                        .collect(Collectors.joining("\n"));
                assertEquals(LetterOrder.BACKWARDS, LetterOrder.of(turned), seed.toString());
            }
        }
    }

    @Test
    void otherKindsOfFilesAreCalledByTheirNames() {
        assertEquals(ExtractionFault.OLD_WORD, fault(bytes(0xD0, 0xCF, new byte[] {0x11, (byte) 0xE0, 0, 0}), "a.doc"));
        assertEquals(ExtractionFault.RICH_TEXT, fault("{\\rtf1\\ansi}".getBytes(StandardCharsets.UTF_8), "a.rtf"));
        assertEquals(
                ExtractionFault.WEB_ARCHIVE,
                fault("MIME-Version: 1.0\nContent-Type: multipart/related".getBytes(StandardCharsets.UTF_8), "a.mht"));
        assertEquals(ExtractionFault.EMPTY, fault(new byte[0], "a.txt"));
        assertEquals(ExtractionFault.EMPTY, fault("12 34 …\n".getBytes(StandardCharsets.UTF_8), "a.txt"));
        assertEquals(ExtractionFault.OTHER_KIND, fault("\u0089PNG\0\0\0".getBytes(StandardCharsets.UTF_8), "a.png"));
    }

    private static byte[] bytes(int first, int second, byte[] rest) {
        byte[] all = new byte[rest.length + 2];
        all[0] = (byte) first;
        all[1] = (byte) second;
        System.arraycopy(rest, 0, all, 2, rest.length);
        return all;
    }

    private static ExtractedArticle pasted(String text) {
        return assertInstanceOf(Extraction.Read.class, ArticleExtractor.pasted(text))
                .article();
    }

    private static String text(byte[] bytes, String name) {
        return read(bytes, name).text();
    }

    static ExtractedArticle read(byte[] bytes, String name) {
        return assertInstanceOf(Extraction.Read.class, ArticleExtractor.read(bytes, name))
                .article();
    }

    static ExtractionFault fault(byte[] bytes, String name) {
        return assertInstanceOf(Extraction.Refused.class, ArticleExtractor.read(bytes, name))
                .fault();
    }

    private static List<String> paragraphs(ExtractedArticle article) {
        return article.text().lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<Remark.Code> codes(ExtractedArticle article) {
        return article.remarks().stream().map(Remark::code).toList();
    }
}
