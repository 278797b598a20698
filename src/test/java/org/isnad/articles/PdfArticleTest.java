package org.isnad.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words out of PDF files stand as they are read. */
final class PdfArticleTest {
    private static final String[] FIRST = {
        "أعلن الجيش الأمريكي يوم الأربعاء 9 سبتمبر 2020 أنه سيخفض عدد",
        "قواته في العراق من 5200 إلى 3000 جندي (وفق بيان) خلال الشهر",
        "نفسه، وقال قائد القيادة المركزية «إننا سنواصل برنامجنا»."
    };
    private static final String[] SECOND = {
        "وأضاف أن الولايات المتحدة ستبقي 4,500 جندي بحلول 3/4/2021 في", "إطار NATO Mission Iraq بنسبة 12.5% من القوات."
    };

    @Test
    void paragraphsStandAsTheyAreRead() {
        ExtractedArticle article = read(new MadePdf()
                .right(540, 80, 22, "الانسحاب الأمريكي من العراق")
                .right(540, 130, 12, FIRST)
                .right(540, 205, 12, SECOND));
        assertEquals(
                List.of("الانسحاب الأمريكي من العراق", String.join(" ", FIRST), String.join(" ", SECOND)),
                paragraphs(article));
        assertTrue(article.remarks().stream().anyMatch(remark -> remark.code() == Remark.Code.PRESENTATION_FORMS));
    }

    @Test
    void wordsThatAreDrawnOneByOneAreToldApart() {
        assertEquals(List.of(FIRST[0]), paragraphs(read(new MadePdf().words(540, 80, 12, FIRST[0]))));
    }

    @Test
    void theRightColumnIsReadBeforeTheLeftOne() {
        String[] right = {
            "بدأت القوات انسحابها من القاعدة", "في الشمال مطلع العام ثم توقفت", "لأسباب أمنية كما قيل حينها."
        };
        String[] left = {
            "وعادت القوات إلى القاعدة بعد", "أشهر من توقف الانسحاب منها وفق", "بيان صدر عن القيادة العراقية."
        };
        assertEquals(
                List.of("عنوان الصفحة الكبير", String.join(" ", right), String.join(" ", left)),
                paragraphs(read(new MadePdf()
                        .right(400, 60, 24, "عنوان الصفحة الكبير")
                        .right(270, 120, 12, left)
                        .right(540, 120, 12, right))));
    }

    @Test
    void aSentenceGoesOnOnTheNextPageAndRunningLinesAreLeftOut() {
        MadePdf pdf = new MadePdf();
        for (int n = 1; n <= 3; n++) {
            if (n > 1) {
                pdf.page();
            }
            pdf.right(540, 40, 10, "جريدة المثال العدد 12").right(300, 800, 10, Integer.toString(n));
            pdf.right(540, 120, 12, "سطر أول من الصفحة يمضي حتى نهايته دون", "انقطاع ثم يستمر في الصفحة التي تلي هذه");
        }
        ExtractedArticle article = read(pdf);
        assertEquals(1, paragraphs(article).size(), article.text());
        assertTrue(
                article.remarks().contains(new Remark(Remark.Code.RUNNING_LINES, 6)),
                article.remarks().toString());
    }

    @Test
    void aPageThatIsAPictureIsRefused() {
        assertEquals(
                new Extraction.Refused(ExtractionFault.PICTURES_ONLY),
                ArticleExtractor.read(new MadePdf().bytes(), "a.pdf"));
    }

    @Test
    void aPasswordIsAskedFor() {
        assertEquals(
                new Extraction.Refused(ExtractionFault.ENCRYPTED),
                ArticleExtractor.read(new MadePdf().right(540, 80, 12, FIRST).bytes(List.of("secret")), "a.pdf"));
    }

    @Test
    void vowelSignsStandOnTheirLetters() {
        String line = "قَالَ الوَزِيرُ إنَّ «القُوّات» لَن تَنسَحِب سنة ٢٠٢٠";
        assertEquals(List.of(line), paragraphs(read(new MadePdf().right(540, 80, 14, line))));
    }

    @Test
    void fontsThatDoNotSayTheirLettersAreRefused() {
        assertEquals(
                new Extraction.Refused(ExtractionFault.NO_LETTERS),
                ArticleExtractor.read(
                        new MadePdf().left("ÿÿþĀÿÿ þÿ þþÿþÿÿÿ 2020 ÿþþĀÿ ÿ").bytes(), "a.pdf"));
        assertEquals(
                List.of("Où est passée la forêt enneigée d'été ?"),
                paragraphs(read(new MadePdf().left("Où est passée la forêt enneigée d'été ?"))));
    }

    private static ExtractedArticle read(MadePdf pdf) {
        return assertInstanceOf(Extraction.Read.class, ArticleExtractor.read(pdf.bytes(), "a.pdf"))
                .article();
    }

    private static List<String> paragraphs(ExtractedArticle article) {
        return article.text().lines().filter(line -> !line.isBlank()).toList();
    }
}
