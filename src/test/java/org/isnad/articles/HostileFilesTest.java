package org.isnad.articles;

import static org.isnad.articles.ArticleExtractorTest.fault;
import static org.isnad.articles.ArticleExtractorTest.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is made to do harm is refused, and does none. */
final class HostileFilesTest {
    private static final int BOMB = 140 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void packedFilesThatGrowWithoutEndAreRefused() throws IOException {
        byte[] block = new byte[1 << 20];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int n = 0; n < BOMB / block.length; n++) {
                deflater.write(block);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.5\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length " + packed.size()
                        + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(pdf);
        pdf.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        assertEquals(ExtractionFault.TOO_LARGE, fault(pdf.toByteArray(), "bomb.pdf"));

        MadeWord word = new MadeWord(MadeWord.paragraph("كلمة"));
        for (int n = 0; n < 5; n++) {
            word.part("word/media/" + n + ".bin", new byte[BOMB / 5]);
        }
        assertEquals(ExtractionFault.TOO_LARGE, fault(word.bytes(), "bomb.docx"));
        MadeWord many = new MadeWord(MadeWord.paragraph("كلمة"));
        for (int n = 0; n < 3000; n++) {
            many.part("word/" + n + ".xml", "");
        }
        assertEquals(ExtractionFault.TOO_LARGE, fault(many.bytes(), "many.docx"));
        assertEquals(ExtractionFault.TOO_LARGE, fault(new byte[ArticleExtractor.LIMIT_BYTES + 1], "large.txt"));
    }

    @Test
    void whatIsNestedWithoutEndIsRefused() {
        assertEquals(
                ExtractionFault.TOO_DEEP,
                fault(new MadeWord("<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)).bytes(), "deep.docx"));
        ExtractedArticle page =
                read(("<html><body>" + "<div>".repeat(100_000) + "كلمة").getBytes(StandardCharsets.UTF_8), "deep.html");
        assertEquals("كلمة\n", page.text());
    }

    /** Forms that draw each other twice: two to the power of thirty signs out of thirty objects. */
    @Test
    void aPageThatRepeatsItselfWithoutEndIsRefused() {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n"
                + "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F 5 0"
                + " R>>>>>>endobj\n"
                + "4 0 obj<</Length 5>>stream\n"
                + "/F Do\n"
                + "endstream endobj\n");
        for (int n = 5; n < 35; n++) {
            pdf.append(n)
                    .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 11/Resources<</XObject<</F ")
                    .append(n + 1)
                    .append(" 0 R>>>>>>stream\n/F Do /F Do\nendstream endobj\n");
        }
        pdf.append("35 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>stream\nq\nendstream endobj\n");
        pdf.append("trailer<</Root 1 0 R>>\n%%EOF");
        assertEquals(ExtractionFault.TOO_LARGE, fault(pdf.toString().getBytes(StandardCharsets.US_ASCII), "loop.pdf"));
    }

    @Test
    void nothingIsFetchedAndNoFileIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "سر");
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            int port = server.getLocalPort();
            String here = "http://127.0.0.1:" + port + "/x";
            String page = "<!DOCTYPE html SYSTEM '" + here + "'><html><head><base href='" + here
                    + "'><link rel=stylesheet href='"
                    + here + "'><script src='" + here + "'></script></head><body><p>كلمة<img src='" + here
                    + "'><iframe src='"
                    + here + "'></iframe></body></html>";
            assertEquals(
                    "كلمة\n",
                    read(page.getBytes(StandardCharsets.UTF_8), "a.html").text());
            for (String address : new String[] {here, secret.toUri().toString()}) {
                String entity = "<!DOCTYPE w:document [<!ENTITY x SYSTEM '" + address + "'><!ENTITY % y SYSTEM '"
                        + address + "'> %y;]>";
                MadeWord word = new MadeWord("")
                        .footnotes("", port)
                        .part(
                                "word/document.xml",
                                entity
                                        + "<w:document"
                                        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                                        + "<w:body>" + MadeWord.paragraph("كلمة &x;") + "</w:body></w:document>");
                Extraction extraction = ArticleExtractor.read(word.bytes(), "a.docx");
                assertFalse(extraction instanceof Extraction.Read(var article)
                        && article.text().contains("سر"));
            }
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void laughingEntitiesDoNotGrow() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 'كلمة'>");
        for (int n = 1; n < 40; n++) {
            entities.append("<!ENTITY a")
                    .append(n)
                    .append(" '&a")
                    .append(n - 1)
                    .append(";&a")
                    .append(n - 1)
                    .append(";'>");
        }
        MadeWord word = new MadeWord("")
                .part(
                        "word/document.xml",
                        entities
                                + "]><w:document"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + MadeWord.paragraph("&a39;") + "</w:body></w:document>");
        assertInstanceOf(Extraction.Refused.class, ArticleExtractor.read(word.bytes(), "a.docx"));
    }

    /** Whatever the bytes, the answer is words or a fault. */
    @Test
    void damagedFilesAreAnsweredAlways() {
        Random random = new Random(1816);
        byte[] pdf = new MadePdf().right(540, 80, 12, "كلمات في ملف").bytes();
        byte[] word = new MadeWord(MadeWord.paragraph("كلمات في ملف"))
                .footnotes("", 9)
                .bytes();
        for (int run = 0; run < 120; run++) {
            for (byte[] whole : new byte[][] {pdf, word}) {
                byte[] damaged = Arrays.copyOf(whole, run % 3 == 0 ? random.nextInt(whole.length) : whole.length);
                for (int n = random.nextInt(20); n > 0 && damaged.length > 5; n--) {
                    damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt();
                }
                ArticleExtractor.read(damaged, "damaged");
            }
        }
    }
}
