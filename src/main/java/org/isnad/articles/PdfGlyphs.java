package org.isnad.articles;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the signs of each page with their places. PDFBox's own order of words is not used: it turns single words alone. */
final class PdfGlyphs extends PDFTextStripper {
    private final List<List<Glyph>> pages = new ArrayList<>();
    private long commands;
    private int forms;
    private long signs;
    private long units;
    private int drawn;
    private int unknown;

    private PdfGlyphs() throws IOException {
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /** Ends the reading of a document that would draw without end; unchecked, because PDFBox goes on after others. */
    private static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The signs of each page, those that are written along one direction after those along another. */
    static List<List<Glyph>> of(PDDocument document) throws IOException, ExtractionFaultException {
        PdfGlyphs glyphs = new PdfGlyphs();
        try {
            glyphs.writeText(document, Writer.nullWriter());
        } catch (EndlessException e) {
            throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
        }
        if (glyphs.unknown * 20L > glyphs.drawn) {
            throw new ExtractionFaultException(ExtractionFault.NO_LETTERS);
        }
        return glyphs.pages;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++commands > ExtractionLimits.COMMANDS) {
            throw new EndlessException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > ExtractionLimits.FORMS) {
            throw new EndlessException();
        }
        super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (++forms > ExtractionLimits.FORMS) {
            throw new EndlessException();
        }
        super.showTransparencyGroup(form);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++signs > ExtractionLimits.TEXT_UNITS * 2L) {
            throw new EndlessException();
        }
        drawn++;
        String letters = font.toUnicode(code);
        if (letters == null || letters.chars().anyMatch(unit -> unit == 0xFFFD || (unit >= 0xE000 && unit <= 0xF8FF))) {
            unknown++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void writePage() throws IOException {
        Map<Float, List<Glyph>> directions = new TreeMap<>();
        for (List<TextPosition> positions : charactersByArticle) {
            for (TextPosition position : positions) {
                String letters = position.getUnicode();
                if (letters == null || letters.isEmpty()) {
                    continue;
                }
                units += letters.length();
                if (units > ExtractionLimits.TEXT_UNITS * 2L) {
                    throw new EndlessException();
                }
                directions
                        .computeIfAbsent(position.getDir(), _ -> new ArrayList<>())
                        .add(new Glyph(
                                letters,
                                position.getXDirAdj(),
                                position.getYDirAdj(),
                                position.getWidthDirAdj(),
                                Math.max(1, position.getFontSizeInPt()),
                                position.getWidthOfSpace()));
            }
        }
        List<Glyph> page = new ArrayList<>();
        directions.values().forEach(page::addAll);
        pages.add(page);
    }
}
