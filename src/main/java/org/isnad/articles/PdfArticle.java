package org.isnad.articles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The words of a PDF file. Only what draws words is looked at: no script, no attachment, no link. */
final class PdfArticle {
    private PdfArticle() {}

    static ExtractedArticle read(byte[] bytes) throws ExtractionFaultException {
        PdfStreams.check(bytes);
        FontMappers.set(Fonts.MAPPER);
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > ExtractionLimits.PAGES) {
                throw new ExtractionFaultException(ExtractionFault.TOO_MANY_PAGES);
            }
            List<List<List<TextLine>>> pages = new ArrayList<>();
            for (List<Glyph> page : PdfGlyphs.of(document)) {
                pages.add(PageLayout.of(page));
            }
            PdfParagraphs found = PdfParagraphs.of(pages);
            WordsCollector words = new WordsCollector();
            for (String paragraph : found.paragraphs()) {
                words.add(paragraph);
                words.end();
            }
            if (words.paragraphs().isEmpty()) {
                throw new ExtractionFaultException(ExtractionFault.PICTURES_ONLY);
            }
            requireLetters(words.paragraphs());
            List<Remark> remarks =
                    found.running() == 0 ? List.of() : List.of(new Remark(Remark.Code.RUNNING_LINES, found.running()));
            return new ExtractedArticle(ArticleKind.PDF, WordsCollector.text(words.paragraphs()), List.of(), remarks);
        } catch (InvalidPasswordException e) {
            throw new ExtractionFaultException(ExtractionFault.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets damaged files with whatever comes: class casts, indexes, endless nesting.
            throw new ExtractionFaultException(ExtractionFault.DAMAGED);
        }
    }

    /**
     * Fonts without a table of letters give the numbers of their signs as letters: seldom ones such as «ÿþĀ», which no language
     * has so many of.
     */
    private static void requireLetters(List<String> paragraphs) throws ExtractionFaultException {
        long letters = 0;
        long seldom = 0;
        for (String paragraph : paragraphs) {
            letters += paragraph.codePoints().filter(Character::isLetter).count();
            seldom += paragraph
                    .codePoints()
                    .filter(point -> point >= 0xC0 && point <= 0x24F)
                    .count();
        }
        if (seldom * 3 > letters) {
            throw new ExtractionFaultException(ExtractionFault.NO_LETTERS);
        }
    }

    /** Read when the first PDF file is. */
    private static final class Fonts {
        private static final PdfFonts MAPPER = PdfFonts.load();
    }
}
