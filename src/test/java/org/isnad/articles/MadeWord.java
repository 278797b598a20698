package org.isnad.articles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word documents of a few parts. */
final class MadeWord {
    private static final String TYPES = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml"
         ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
        <Override PartName="/word/footnotes.xml"
         ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
        </Types>
        """;
    private static final String TOP = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="word/document.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
        </Relationships>
        """;
    private static final String OF_DOCUMENT = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="footnotes.xml"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/>
        <Relationship Id="rId2" Target="http://127.0.0.1:PORT/footnotes.xml" TargetMode="External"
         Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/>
        </Relationships>
        """;
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    MadeWord(String body) {
        part("[Content_Types].xml", TYPES);
        part("_rels/.rels", TOP);
        part("word/document.xml", "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
    }

    MadeWord footnotes(String notes, int port) {
        part("word/_rels/document.xml.rels", OF_DOCUMENT.replace("PORT", Integer.toString(port)));
        return part("word/footnotes.xml", "<w:footnotes" + NAMES + ">" + notes + "</w:footnotes>");
    }

    MadeWord part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    MadeWord part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
    }
}
