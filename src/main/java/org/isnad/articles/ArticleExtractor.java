package org.isnad.articles;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words of an article out of a file or the clipboard. Without state; any thread may use it. It takes as long as the
 * file is large: not to be called on the thread of a window.
 */
public final class ArticleExtractor {

    /** The largest file that is read, in bytes. */
    public static final int LIMIT_BYTES = ExtractionLimits.FILE_BYTES;

    private ArticleExtractor() {}

    /**
     * Reads a file.
     *
     * @param bytes all of it
     * @param name its name, which decides between a page and plain text where the bytes leave it open
     */
    public static Extraction read(byte[] bytes, String name) {
        try {
            if (bytes.length > LIMIT_BYTES) {
                throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
            }
            return checked(
                    switch (FileKind.of(bytes, name)) {
                        case HTML -> HtmlArticle.read(bytes);
                        case DOCX -> WordDocument.read(bytes);
                        case PDF -> PdfArticle.read(bytes);
                        case TEXT, PASTED -> PlainText.read(bytes);
                    });
        } catch (ExtractionFaultException e) {
            return new Extraction.Refused(e.fault());
        } catch (OutOfMemoryError e) {
            // Within the limits, but larger than this machine; what was built is garbage already.
            return new Extraction.Refused(ExtractionFault.TOO_LARGE);
        }
    }

    /** Reads text from the clipboard. */
    public static Extraction pasted(String text) {
        try {
            return checked(PlainText.pasted(text));
        } catch (ExtractionFaultException e) {
            return new Extraction.Refused(e.fault());
        }
    }

    /** The article; where its letters do not stand as they are read, the ways in which it can be. */
    private static Extraction checked(ExtractedArticle found) throws ExtractionFaultException {
        if (found.text().length() > ExtractionLimits.TEXT_UNITS) {
            throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
        }
        if (found.text().codePoints().noneMatch(Character::isLetter)) {
            throw new ExtractionFaultException(ExtractionFault.EMPTY);
        }
        List<Remark> remarks = new ArrayList<>(found.remarks());
        String text = found.text();
        if (found.kind() == ArticleKind.PDF ? PresentationForms.count(text) > 0 : PresentationForms.prevail(text)) {
            remarks.add(new Remark(Remark.Code.PRESENTATION_FORMS, PresentationForms.count(text)));
            text = PresentationForms.replaced(text);
        }
        ExtractedArticle article = new ExtractedArticle(found.kind(), text, found.offers(), remarks);
        LetterOrder order = LetterOrder.of(text);
        return order == LetterOrder.AS_READ
                ? new Extraction.Read(article)
                : new Extraction.Reversed(LetterReading.of(article, order), order != LetterOrder.IN_DOUBT);
    }
}
