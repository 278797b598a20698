package org.isnad.articles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Recognises the kind of a file by what it holds; its name decides only between a page and plain text. */
final class FileKind {
    private static final int HEAD = 2048;
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|article)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("<(?:p|div|br|h[1-6]|span)\\b", Pattern.CASE_INSENSITIVE);

    private FileKind() {}

    static ArticleKind of(byte[] bytes, String name) throws ExtractionFaultException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return packed(bytes);
        }
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return ArticleKind.PDF;
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            throw new ExtractionFaultException(ExtractionFault.OLD_WORD);
        }
        if (head.startsWith("{\\rtf")) {
            throw new ExtractionFaultException(ExtractionFault.RICH_TEXT);
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("mime-version:") && lower.contains("multipart/related")) {
            throw new ExtractionFaultException(ExtractionFault.WEB_ARCHIVE);
        }
        // Of UTF-16 every other byte is a zero.
        String letters = head.replace("\0", "");
        String ending = name.toLowerCase(Locale.ROOT);
        boolean page = ending.endsWith(".html") || ending.endsWith(".htm") || ending.endsWith(".xhtml");
        boolean beginsAsPage = letters.stripLeading().startsWith("<") || letters.contains("<html");
        boolean html = PAGE.matcher(letters).find()
                ? page || beginsAsPage
                : page && MARKUP.matcher(letters).find();
        return html ? ArticleKind.HTML : ArticleKind.TEXT;
    }

    private static ArticleKind packed(byte[] bytes) throws ExtractionFaultException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int parts = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return ArticleKind.DOCX;
                }
                if (++parts > ExtractionLimits.PARTS) {
                    throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
                }
                skip(zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            // Names in no encoding, broken tables.
            throw new ExtractionFaultException(ExtractionFault.DAMAGED);
        }
        throw new ExtractionFaultException(ExtractionFault.OTHER_KIND);
    }

    private static void skip(ZipInputStream zip) throws IOException, ExtractionFaultException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            unpacked += n;
            if (unpacked > ExtractionLimits.UNPACKED_BYTES) {
                throw new ExtractionFaultException(ExtractionFault.TOO_LARGE);
            }
        }
    }
}
