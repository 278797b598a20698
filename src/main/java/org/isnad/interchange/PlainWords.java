package org.isnad.interchange;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.text.DisplayText;

/** Texts with markup as plain words, and plain words as markup. Nothing is executed, resolved or fetched. */
public final class PlainWords {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#(?<decimal>\\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>[A-Za-z]{2,8}));");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u00A0\\u2028\\u2029]+");

    /** Elements whose content is no text. */
    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");

    /** Elements inside a line: words on both sides may belong together. */
    private static final Set<String> INLINE = Set.of(
            "a", "b", "i", "em", "strong", "span", "u", "s", "small", "sup", "sub", "cite", "q", "mark", "code", "abbr",
            "font");

    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "laquo", "«", "raquo", "»",
            "ndash", "–", "mdash", "—");

    private PlainWords() {}

    /** Whether a text holds markup, so that its plain words are not all of it. */
    public static boolean marked(String text) {
        return !untagged(text).equals(text) || ENTITY.matcher(text).find();
    }

    /** The words of a text without its markup, on one line. */
    public static String of(String markup) {
        return line(decoded(untagged(markup)));
    }

    /** One pass; what begins like a tag and never ends is text, and so is everything after it. */
    private static String untagged(String markup) {
        if (markup.indexOf('<') < 0) {
            return markup;
        }
        String lower = markup.toLowerCase(Locale.ROOT);
        if (lower.length() != markup.length()) {
            // Some capitals have longer small letters: the places would no longer agree.
            lower = markup;
        }
        StringBuilder words = new StringBuilder(markup.length());
        int from = 0;
        while (true) {
            int open = markup.indexOf('<', from);
            int end = open < 0 ? -1 : tagEnd(markup, open);
            if (end < 0) {
                return words.append(markup, from, markup.length()).toString();
            }
            words.append(markup, from, open);
            from = end;
            if (end == open + 1) {
                words.append('<');
                continue;
            }
            boolean closing = markup.charAt(open + 1) == '/';
            String name = name(lower, closing ? open + 2 : open + 1);
            if (SILENT.contains(name) && !closing) {
                int last = lower.indexOf("</" + name, from);
                from = last < 0 ? markup.length() : last;
            }
            if (!INLINE.contains(name)) {
                words.append(' ');
            }
        }
    }

    /** Where the tag that begins at an index ends; the next index when no tag begins there, -1 when none of it ends. */
    private static int tagEnd(String markup, int open) {
        if (markup.startsWith("<!--", open)) {
            int end = markup.indexOf("-->", open);
            return end < 0 ? -1 : end + 3;
        }
        char next = open + 1 < markup.length() ? markup.charAt(open + 1) : ' ';
        if (next != '/' && next != '!' && next != '?' && !letter(next)) {
            return open + 1;
        }
        char quote = 0;
        for (int i = open + 1; i < markup.length(); i++) {
            char unit = markup.charAt(i);
            if (quote != 0) {
                quote = unit == quote ? 0 : quote;
            } else if (unit == '"' || unit == '\'') {
                quote = unit;
            } else if (unit == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static String name(String lower, int from) {
        int to = from;
        while (to < lower.length() && (letter(lower.charAt(to)) || Character.isDigit(lower.charAt(to)))) {
            to++;
        }
        return lower.substring(from, to);
    }

    private static boolean letter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    /** A text on one line: without control characters, and with single spaces. */
    public static String line(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
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

    private static String decoded(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(decoded(entity.group(), entity)));
    }

    private static String decoded(String written, MatchResult entity) {
        String decimal = entity.group("decimal");
        String hex = entity.group("hex");
        if (decimal == null && hex == null) {
            return NAMED.getOrDefault(entity.group("name"), written);
        }
        int point = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(hex, 16);
        boolean character = Character.isValidCodePoint(point)
                && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return character ? Character.toString(point) : written;
    }
}
