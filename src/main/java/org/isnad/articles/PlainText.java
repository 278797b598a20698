package org.isnad.articles;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Articles as plain text: what is in UTF-8 stays as it is, sign for sign. */
final class PlainText {
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Pattern ARABIC_WORD = Pattern.compile("\\p{IsArabic}{2,}");

    private PlainText() {}

    static ExtractedArticle read(byte[] bytes) throws ExtractionFaultException {
        if (starts(bytes, 0xFE, 0xFF)) {
            return article(decoded(bytes, 2, StandardCharsets.UTF_16BE), List.of());
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return article(decoded(bytes, 2, StandardCharsets.UTF_16LE), List.of());
        }
        Optional<String> utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            if (utf8.get().indexOf('\0') >= 0) {
                throw new ExtractionFaultException(ExtractionFault.OTHER_KIND);
            }
            return article(utf8.get(), List.of());
        }
        String text = decoded(bytes, 0, WINDOWS_1256);
        // Any bytes are text in some encoding: only Arabic words show that it is this one.
        if (!ARABIC_WORD.matcher(text).find()
                || text.chars().anyMatch(unit -> unit < ' ' && !Character.isWhitespace(unit))) {
            throw new ExtractionFaultException(ExtractionFault.ENCODING);
        }
        return article(text, List.of(new Remark(Remark.Code.WINDOWS_1256, 1)));
    }

    /** Text from the clipboard; line ends are made one kind, and what cannot be printed is left out. */
    static ExtractedArticle pasted(String text) throws ExtractionFaultException {
        WordsCollector words = new WordsCollector();
        for (String line : text.lines().toList()) {
            words.add(line);
            words.end();
        }
        return new ExtractedArticle(ArticleKind.PASTED, WordsCollector.text(words.paragraphs()), List.of(), List.of());
    }

    private static ExtractedArticle article(String text, List<Remark> remarks) {
        return new ExtractedArticle(ArticleKind.TEXT, text, List.of(), remarks);
    }

    private static String decoded(byte[] bytes, int from, Charset charset) throws ExtractionFaultException {
        return decode(bytes, from, charset).orElseThrow(() -> new ExtractionFaultException(ExtractionFault.ENCODING));
    }

    static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            // Another encoding, or none.
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
