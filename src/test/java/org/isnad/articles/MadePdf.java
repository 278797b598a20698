package org.isnad.articles;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** PDF files as programs make them: Arabic letters in their forms, drawn from left to right. */
final class MadePdf {
    private static final Path FONT = Path.of("src/main/resources/org/isnad/fonts/Amiri-Regular.ttf");

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);

    MadePdf() {
        try (InputStream input = Files.newInputStream(FONT)) {
            font = PDType0Font.load(document, input, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.addPage(page);
    }

    MadePdf page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /** Lines that end at a right edge, the first at a height from the top. */
    MadePdf right(float right, float top, float size, String... lines) {
        float y = top;
        for (String line : lines) {
            String drawn = drawn(line);
            draw(right - width(drawn, size), y, size, drawn);
            y += size * 1.6f;
        }
        return this;
    }

    /** A line as it is. */
    MadePdf left(String line) {
        draw(50, 80, 12, line);
        return this;
    }

    /** One line, each of its words drawn by itself without a space between them. */
    MadePdf words(float right, float top, float size, String line) {
        float x = right;
        for (String word : line.split(" ", -1)) {
            String drawn = drawn(word);
            x -= width(drawn, size);
            draw(x, top, size, drawn);
            x -= size * 0.28f;
        }
        return this;
    }

    private void draw(float x, float top, float size, String drawn) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, page.getMediaBox().getHeight() - top);
            content.showText(drawn);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float width(String drawn, float size) {
        try {
            return font.getStringWidth(drawn) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The forms of the letters from left to right. */
    private static String drawn(String line) {
        try {
            String shaped =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.LENGTH_GROW_SHRINK).shape(line);
            Bidi bidi = new Bidi(shaped, Bidi.LEVEL_DEFAULT_RTL);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
        } catch (ArabicShapingException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return bytes(List.of());
    }

    byte[] bytes(List<String> password) {
        try (document) {
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password.getFirst(), password.getFirst(), new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
