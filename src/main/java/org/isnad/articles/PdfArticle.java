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

    /** Read when the first PDF file is. */
    private static final class Fonts {
        private static final PdfFonts MAPPER = PdfFonts.load();
    }
}
