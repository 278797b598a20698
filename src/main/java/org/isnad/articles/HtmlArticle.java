package org.isnad.articles;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The words of a web page: those of its article, without what stands around it. Nothing is fetched and no script is run. */
final class HtmlArticle {

    /** What browsers do not show as words. */
    private static final String NO_WORDS =
            "script, style, noscript, template, svg, math, iframe, object, embed, canvas, audio, video, select,"
                    + " option, datalist";

    /** What stands around an article. */
    private static final String AROUND = "nav, aside, footer, form, button, dialog, [hidden], [aria-hidden=true],"
            + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [style*=display:none],"
            + " [style*=display: none]";

    /** Elements inside a line: words on both sides may belong together. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
            "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=", Pattern.CASE_INSENSITIVE);

    /** An article of fewer letters than this share of the page is a teaser. */
    private static final int SHARE = 4;

    private static final int HEAD = 4096;

    private HtmlArticle() {}

    static ExtractedArticle read(byte[] bytes) throws ExtractionFaultException {
        List<Remark> remarks = new ArrayList<>();
        Document page = parsed(bytes, remarks);
        List<Offer> offers = PageData.offers(page);
        page.select(NO_WORDS).remove();
        Element article = article(page);
        int left = words(page.body()) > words(article) ? 1 : 0;
        left += article.select(AROUND).size();
        article.select(AROUND).remove();
        if (left > 0) {
            remarks.add(new Remark(Remark.Code.PAGE_PARTS, left));
        }
        WordsCollector words = new WordsCollector();
        collect(article, words);
        List<String> paragraphs = words.paragraphs();
        return new ExtractedArticle(ArticleKind.HTML, WordsCollector.text(paragraphs), offers, remarks);
    }

    private static Document parsed(byte[] bytes, List<Remark> remarks) throws ExtractionFaultException {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        String charset = null;
        boolean marked = head.startsWith("\u00EF\u00BB\u00BF")
                || head.startsWith("\u00FE\u00FF")
                || head.startsWith("\u00FF\u00FE");
        if (!marked
                && !CHARSET.matcher(head).find()
                && PlainText.decode(bytes, 0, StandardCharsets.UTF_8).isEmpty()) {
            charset = "windows-1256";
            remarks.add(new Remark(Remark.Code.WINDOWS_1256, 1));
        }
        try {
            Parser parser = Parser.htmlParser().setMaxDepth(ExtractionLimits.DEPTH);
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "", parser);
        } catch (IOException e) {
            throw new ExtractionFaultException(ExtractionFault.DAMAGED);
        }
    }

    /** The element that holds the article: what is marked as its body, else the largest article, else all of the page. */
    private static Element article(Document page) {
        Element body = page.body();
        for (String query : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
            Optional<Element> largest = page.select(query).stream().max(Comparator.comparingInt(HtmlArticle::words));
            if (largest.isPresent() && words(largest.get()) * SHARE >= words(body)) {
                return withHeadline(largest.get(), page);
            }
        }
        return body;
    }

    /** With the article around a marked body, which has the headline. */
    private static Element withHeadline(Element found, Document page) {
        Element headline = page.selectFirst("h1");
        if (headline == null || found.select("h1").contains(headline)) {
            return found;
        }
        Element around = found.closest("article, main");
        return around != null && around.select("h1").contains(headline) ? around : found;
    }

    private static int words(Element element) {
        return element.text().length();
    }

    private static void collect(Node node, WordsCollector words) throws ExtractionFaultException {
        if (node instanceof TextNode text) {
            words.add(text.getWholeText());
            return;
        }
        boolean block = !INLINE.contains(node.nodeName());
        if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
            // The cells of a row are read one after the other.
            words.add(" ");
            block = false;
        }
        if (block) {
            words.end();
        }
        for (Node child : node.childNodes()) {
            collect(child, words);
        }
        if (block) {
            words.end();
        }
    }
}
