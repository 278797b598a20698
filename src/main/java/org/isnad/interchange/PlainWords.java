package org.isnad.interchange;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.DisplayText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Conversion between HTML fragments and plain words. Nothing is executed, resolved or fetched. */
public final class PlainWords {
    /** References that end with a semicolon. HTML also takes others, but then "?a=1&copy=2" would lose words. */
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|[A-Za-z][A-Za-z0-9]{1,31});|&");

    private static final Pattern TAG_START = Pattern.compile("<[A-Za-z/!?]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u00A0\\u2028\\u2029]+");

    /** The block of Arabic has no white space and no control characters that a line may not hold. */
    private static final char FIRST_ARABIC = '\u0600';

    private static final char LAST_ARABIC = '\u06FF';

    private static final String SPACE_SIGNS = "\u00A0\u2028\u2029";

    /** Elements whose content is not shown; that of scripts and style sheets is no text for the parser. */
    private static final Set<String> SILENT = Set.of("template", "noscript");

    /** Elements inside a line: words on both sides may belong together. */
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "em", "strong", "span", "u", "s", "small", "sup", "sub", "cite", "q", "mark", "code", "abbr",
            "font");

    private PlainWords() {}

    /** Whether a text holds markup, so that its plain words are not all of it. */
    public static boolean marked(String text) {
        return !of(text).equals(line(text));
    }

    /** The words of an HTML fragment on one line. A tag at its end that is never closed is text, so nothing is lost. */
    public static String of(String markup) {
        if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
            return line(markup);
        }
        int finished = finished(markup);
        StringBuilder words = new StringBuilder(markup.length());
        NodeTraversor.filter(
                new Words(words),
                Jsoup.parseBodyFragment(strict(markup.substring(0, finished))).body());
        return line(words + markup.substring(finished));
    }

    /** Where the tag begins that the end of the markup cuts off; the length if there is none. */
    private static int finished(String markup) {
        Matcher tag = TAG_START.matcher(markup);
        return tag.find(markup.lastIndexOf('>') + 1) ? tag.start() : markup.length();
    }

    /** The markup with a written-out ampersand wherever no valid character reference begins. */
    private static String strict(String markup) {
        return ENTITY.matcher(markup).replaceAll(entity -> Matcher.quoteReplacement(strict(entity)));
    }

    private static String strict(MatchResult entity) {
        String written = entity.group();
        if (written.length() == 1) {
            return "&amp;";
        }
        String decimal = entity.group("decimal");
        String hex = entity.group("hex");
        if (decimal == null && hex == null) {
            return written;
        }
        int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
        if (point == 0) {
            return " ";
        }
        boolean character = Character.isValidCodePoint(point)
                && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return character ? written : "&amp;" + written.substring(1);
    }

    /** Collects the text nodes, with a space at each border of what is no part of a line, such as a paragraph. */
    private record Words(StringBuilder words) implements NodeFilter {
        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            }
            part(node, depth);
            return SILENT.contains(node.nodeName()) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            part(node, depth);
            return FilterResult.CONTINUE;
        }

        private void part(Node node, int depth) {
            if (depth > 0 && !(node instanceof TextNode) && !INLINE.contains(node.nodeName())) {
                words.append(' ');
            }
        }
    }

    /** A text on one line: without control characters, and with single spaces. */
    public static String line(String text) {
        return isLine(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Whether a text is as a line would be written, as most are: nothing is made anew then. */
    private static boolean isLine(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if ((unit > ' ' && unit < 0x7F) || (unit >= FIRST_ARABIC && unit <= LAST_ARABIC)) {
                // A letter, as nearly all are.
                blank = false;
                continue;
            }
            if (unit == ' '
                    ? blank
                    : Character.isWhitespace(unit) || SPACE_SIGNS.indexOf(unit) >= 0 || unit < ' ' || unit == 0x7F) {
                return false;
            }
            blank = unit == ' ';
        }
        return !blank || text.isEmpty();
    }

    /** A text as markup that shows exactly its characters; bidi controls, which could turn other words, are left out. */
    public static String escaped(String text) {
        StringBuilder markup = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '"' -> markup.append("&quot;");
                case '\'' -> markup.append("&#39;");
                default -> {
                    if (!DisplayText.invisibleControl(point) && (point == '\n' || !Character.isISOControl(point))) {
                        markup.appendCodePoint(point);
                    }
                }
            }
        });
        return markup.toString();
    }
}
