package org.isnad.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Quotation;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Foreign;
import org.isnad.model.Language;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Citations say what the article says, and read the same wherever they are pasted. */
final class CitationWriterTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final LoadedDataset SHIPPED =
            ((LoadResult.Loaded) DatasetReader.readShipped(Optional.empty())).dataset();

    private static CitationWriter writer(Language language) {
        return new CitationWriter(labels(language));
    }

    private static Labels labels(Language language) {
        LabelSettings settings = LabelSettings.DEFAULT;
        return BundleLabels.of(new LabelSettings(language, settings.monthNames(), settings.digits()));
    }

    private static Article article(String file, String outlet, String headline) {
        return new Article(
                new ArticleId("a"),
                file,
                HASH,
                Optional.empty(),
                external(headline),
                external(outlet),
                Attribute.unknown(),
                new Attribute<FuzzyDate>(
                        Optional.of(Edtf.parse("2020-09-09")), Basis.INFERRED, Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                Foreign.NONE);
    }

    private static Attribute<String> external(String value) {
        return new Attribute<>(Optional.of(value), Basis.EXTERNAL, Optional.empty(), Optional.<Bilingual>empty());
    }

    private static Quotation quotation(Article article, String paragraph, String words) {
        int at = paragraph.indexOf(words);
        return Quotation.of(
                article, new Paragraph(3, paragraph, 100), CodePointRange.ofUtf16(paragraph, at, at + words.length()));
    }

    private static final Quotation MIXED = quotation(
            article("articles/000_1414ed.txt", "CNN", "قوات (US) في 2020"),
            "قال إن شبكة CNN نقلت 3 صور عن Reuters، أمس.",
            "شبكة CNN نقلت 3 صور عن Reuters");

    /** What is seen, from left to right, in a paragraph of a given direction. */
    private static String seen(String line, byte direction) {
        Bidi bidi = new Bidi();
        bidi.setPara(line, direction, null);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
    }

    private static String withoutControls(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u2066-\\u2069]", "");
    }

    private static Stream<Quotation> shipped() {
        return Stream.<DatedRecord>concat(SHIPPED.dataset().events().stream(), SHIPPED.dataset().figures().stream())
                .flatMap(record -> record.citations().stream())
                .map(Citation::anchor)
                .map(CitationWriterTest::quotation);
    }

    private static Quotation quotation(Anchor anchor) {
        Article article = SHIPPED.dataset().articles().stream()
                .filter(one -> one.id().equals(anchor.article()))
                .findFirst()
                .orElseThrow();
        return Quotation.of(
                anchor,
                article,
                SHIPPED.text(anchor.article()),
                SHIPPED.evidence().of(anchor));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLineIsSeenAlikeInParagraphsOfBothDirections(Language language) {
        List<Quotation> all = new ArrayList<>(shipped().toList());
        all.add(MIXED);
        int lines = 0;
        for (Quotation quotation : all) {
            for (String line :
                    writer(language).text(List.of(quotation)).plain().lines().toList()) {
                assertEquals(seen(line, Bidi.LTR), seen(line, Bidi.RTL), line);
                lines++;
            }
        }
        assertTrue(lines > 300, "lines were compared");
    }

    @Test
    void anAgencyThatItsOwnArticleContradictsIsNeverGivenAsTheSource() {
        Article article = SHIPPED.dataset().articles().get(1);
        assertEquals(Basis.CONTRADICTED, article.agency().basis());
        assertTrue(writer(Language.ARABIC).publisher(article).toString().contains("يخالفه المقال"));
        assertTrue(writer(Language.ENGLISH).publisher(article).toString().contains("contradicted"));
    }

    @Test
    void withoutIsolatesTheLatinWordsWouldMove() {
        String line = withoutControls(writer(Language.ARABIC)
                .text(List.of(MIXED))
                .plain()
                .lines()
                .toList()
                .get(1));
        assertFalse(seen(line, Bidi.LTR).equals(seen(line, Bidi.RTL)), "the test sees a difference");
    }

    @Test
    void theOutletStandsAtTheRightOfAnArabicLineAndItsLettersInOrder() {
        String seen = seen(
                writer(Language.ARABIC)
                        .text(List.of(MIXED))
                        .plain()
                        .lines()
                        .toList()
                        .get(1),
                Bidi.LTR);
        assertTrue(seen.indexOf("CNN") > seen.indexOf("(US)"), seen);
        assertTrue(seen.indexOf("(US)") > seen.indexOf("2020"), seen);
        String english = seen(
                writer(Language.ENGLISH)
                        .text(List.of(MIXED))
                        .plain()
                        .lines()
                        .toList()
                        .get(1),
                Bidi.RTL);
        assertTrue(english.indexOf("CNN") < english.indexOf("(US)"), english);
        assertTrue(english.indexOf("(US)") < english.indexOf("paragraph 3"), english);
    }

    @Test
    void hashAndFileKeepTheirOrderEvenWhereNobodyKnowsIsolates() {
        String line = withoutControls(writer(Language.ARABIC)
                .text(List.of(MIXED))
                .plain()
                .lines()
                .toList()
                .getLast());
        assertEquals("SHA-256 0123456789ab · 000_1414ed.txt", line);
        assertEquals(line, seen(line, Bidi.RTL));
    }

    @Test
    void theDirectionOfAParagraphIsGuessedFromTheMarkBeforeTheIsolate() {
        String line = writer(Language.ARABIC)
                .text(List.of(MIXED))
                .plain()
                .lines()
                .toList()
                .get(1);
        Bidi bidi = new Bidi();
        bidi.setPara(line, Bidi.LEVEL_DEFAULT_LTR, null);
        assertEquals(1, bidi.getParaLevel());
    }

    @Test
    void theWordsAreThoseOfTheArticleToTheCharacter() {
        shipped().forEach(quotation -> {
            String quote = writer(Language.ARABIC)
                    .text(List.of(quotation))
                    .plain()
                    .lines()
                    .toList()
                    .getFirst();
            assertEquals("«" + quotation.exact() + "»", withoutControls(quote));
        });
    }

    @Test
    void theSourceIsSaidInWords() {
        List<String> lines = withoutControls(
                        writer(Language.ARABIC).text(List.of(MIXED)).plain())
                .lines()
                .toList();
        assertEquals(
                "CNN (من خارج المقال)، «قوات (US) في 2020» (من خارج المقال)، نُشر 9 أيلول 2020 (مستنتج)، الفقرة 3",
                lines.get(1));
    }

    @Test
    void whatIsUnknownIsSaidToBeUnknown() {
        Article article = new Article(
                new ArticleId("a"),
                "a.txt",
                HASH,
                Optional.empty(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Attribute.unknown(),
                Optional.empty(),
                List.of(),
                Foreign.NONE);
        List<String> lines = withoutControls(writer(Language.ENGLISH)
                        .text(List.of(quotation(article, "كلمات", "كلمات")))
                        .plain())
                .lines()
                .toList();
        assertEquals("publisher unknown, no title in the text, date of publication unknown, paragraph 3", lines.get(1));
    }

    @Test
    void brokenAnchorsAreCitedAsBroken() {
        Anchor anchor = new Anchor(new ArticleId("a"), 2, "ليست هنا", "", "");
        Quotation broken = Quotation.of(
                anchor,
                MIXED.article(),
                Optional.of(new ArticleText(List.of(new Paragraph(1, "نص", 0)))),
                new Resolution.Broken(Resolution.Reason.PARAGRAPH_MISSING, Optional.empty()));
        assertTrue(broken.inFile().isEmpty());
        String text = writer(Language.ARABIC).text(List.of(broken)).plain();
        assertTrue(text.contains("اقتباس غير مطابق"), text);
        assertFalse(writer(Language.ARABIC).text(List.of(MIXED)).plain().contains("غير مطابق"));
    }

    @Test
    void markdownEscapesWhatHasAMeaning() {
        Article article = article("a_b.txt", "دار *النهر*", "عنوان");
        String text = withoutControls(writer(Language.ARABIC)
                .markdown(List.of(quotation(article, "قال [هو] <ب> \\ `ج`", "قال [هو] <ب> \\ `ج`"))));
        assertEquals(
                "> «قال \\[هو\\] \\<ب\\> \\\\ \\`ج\\`»\n"
                        + ">\n"
                        + "> دار \\*النهر\\* (من خارج المقال)، «عنوان» (من خارج المقال)، نُشر 9 أيلول 2020 (مستنتج)،"
                        + " الفقرة 3\\\n"
                        + "> SHA-256 0123456789ab · a\\_b.txt\n",
                text);
    }

    @Test
    void htmlMarksDirectionsAndEscapes() {
        String html = writer(Language.ARABIC)
                .text(List.of(quotation(MIXED.article(), "أ <b> & ب", "أ <b> & ب")))
                .html();
        assertTrue(
                html.startsWith("<blockquote dir=\"rtl\"><p>«<bdi>أ &lt;b&gt; &amp; ب</bdi>»</p></blockquote>\n"),
                html);
        assertTrue(html.contains("<p dir=\"ltr\">SHA-256 0123456789ab · 000_1414ed.txt</p>"), html);
    }
}
