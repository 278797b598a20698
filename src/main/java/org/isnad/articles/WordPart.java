package org.isnad.articles;

import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a Word document as its words stream by; nothing outside the part is ever resolved. */
final class WordPart {
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORDS = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    /** Elements with nothing that is printed, or with what is printed elsewhere a second time. */
    private static final Set<String> SILENT =
            Set.of("Fallback", "del", "moveFrom", "instrText", "delText", "delInstrText");

    /** Footnotes that only draw a line. */
    private static final Set<String> SEPARATORS = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final WordsCollector words;
    private int deleted;

    private WordPart(WordsCollector words) {
        this.words = words;
    }

    /** Reads all of it. */
    static WordPart read(InputStream input, WordsCollector words) throws ExtractionFaultException {
        WordPart part = new WordPart(words);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // One more than ours, so that ours gives the reason.
        factory.setProperty("jdk.xml.maxElementDepth", ExtractionLimits.DEPTH + 1);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        try {
            part.read(factory.createXMLStreamReader(input));
        } catch (XMLStreamException e) {
            throw new ExtractionFaultException(ExtractionFault.DAMAGED);
        }
        return part;
    }

    /** How many stretches of words the document has marked as deleted. */
    int deleted() {
        return deleted;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, ExtractionFaultException {
        int depth = 0;
        int silentFrom = Integer.MAX_VALUE;
        boolean text = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > ExtractionLimits.DEPTH) {
                        throw new ExtractionFaultException(ExtractionFault.TOO_DEEP);
                    }
                    if (depth < silentFrom && silent(xml)) {
                        silentFrom = depth;
                    }
                    if (depth < silentFrom && ofWords(xml)) {
                        text = start(xml.getLocalName());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < silentFrom && ofWords(xml)) {
                        text = false;
                        end(xml.getLocalName());
                    }
                    if (depth == silentFrom) {
                        silentFrom = Integer.MAX_VALUE;
                    }
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (text && depth < silentFrom) {
                        words.add(xml.getText());
                    }
                }
                default -> {
                    // Comments, instructions: nothing that is printed.
                }
            }
        }
        words.end();
    }

    private boolean silent(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (ofWords(xml) && name.equals("footnote")) {
            String type = xml.getAttributeValue(xml.getNamespaceURI(), "type");
            return type != null && SEPARATORS.contains(type);
        }
        if (ofWords(xml) && (name.equals("del") || name.equals("moveFrom"))) {
            deleted++;
        }
        return SILENT.contains(name);
    }

    private static boolean ofWords(XMLStreamReader xml) {
        return WORDS.equals(xml.getNamespaceURI()) || STRICT_WORDS.equals(xml.getNamespaceURI());
    }

    /** Whether the characters in the element are words. */
    private boolean start(String element) throws ExtractionFaultException {
        switch (element) {
            case "p", "txbxContent" -> words.end();
            case "tab", "ptab" -> words.add(" ");
            case "br", "cr" -> words.end();
            case "noBreakHyphen" -> words.add("-");
            default -> {
                // Properties and what holds other elements.
            }
        }
        return element.equals("t");
    }

    private void end(String element) {
        switch (element) {
            case "p", "txbxContent", "tbl" -> words.end();
            default -> {
                // The paragraph goes on.
            }
        }
    }
}
