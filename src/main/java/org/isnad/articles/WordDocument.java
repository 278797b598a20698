package org.isnad.articles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * The words of a Word document. POI opens the package; the words are read from its parts as they stream by, because the model
 * that POI builds of a document leaves out text boxes and content controls and mixes marks of footnotes into the words.
 */
final class WordDocument {
    private static final String FOOTNOTES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes";

    private WordDocument() {}

    static ExtractedArticle read(byte[] bytes) throws ExtractionFaultException {
        PackedParts.check(bytes);
        try (OPCPackage document = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            PackagePart main = main(document);
            WordsCollector words = new WordsCollector();
            WordPart body = read(main, words);
            List<Remark> remarks = new ArrayList<>();
            if (body.deleted() > 0) {
                remarks.add(new Remark(Remark.Code.DELETED_WORDS, body.deleted()));
            }
            int before = words.paragraphs().size();
            for (PackageRelationship notes : main.getRelationshipsByType(FOOTNOTES)) {
                // A target outside the file is never fetched.
                if (notes.getTargetMode() == TargetMode.INTERNAL) {
                    read(main.getRelatedPart(notes), words);
                }
            }
            int notes = words.paragraphs().size() - before;
            if (notes > 0) {
                remarks.add(new Remark(Remark.Code.FOOTNOTES, notes));
            }
            return new ExtractedArticle(ArticleKind.DOCX, WordsCollector.text(words.paragraphs()), List.of(), remarks);
        } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            // POI says by all of these that the package is not what it should be.
            throw new ExtractionFaultException(ExtractionFault.DAMAGED);
        }
    }

    private static PackagePart main(OPCPackage document) throws ExtractionFaultException, OpenXML4JException {
        Optional<PackagePart> main = Optional.empty();
        for (PackageRelationship relationship :
                document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            if (relationship.getTargetMode() == TargetMode.INTERNAL) {
                main = Optional.ofNullable(
                        document.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI())));
            }
        }
        return main.orElseThrow(() -> new ExtractionFaultException(ExtractionFault.DAMAGED));
    }

    private static WordPart read(PackagePart part, WordsCollector words) throws IOException, ExtractionFaultException {
        try (InputStream input = part.getInputStream()) {
            return WordPart.read(input, words);
        }
    }
}
