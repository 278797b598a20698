package org.isnad.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;

/**
 * Makes the anchor of marked words: the words alone where they stand once in their paragraph, else with the shortest prefix and
 * suffix that tell them from the others. Resolving the anchor gives the marked words back.
 */
public final class AnchorMaker {
    private final Map<ArticleId, ArticleText> texts;

    /** Makes anchors in these articles. */
    public AnchorMaker(Map<ArticleId, ArticleText> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** The anchor; empty where the article has no such words. */
    public Optional<Anchor> make(MarkedWords words) {
        return Optional.ofNullable(texts.get(words.article()))
                .flatMap(text -> text.paragraph(words.paragraph()))
                .filter(paragraph -> words.range().end()
                        <= paragraph.text().codePointCount(0, paragraph.text().length()))
                .map(paragraph -> make(words, paragraph));
    }

    private static Anchor make(MarkedWords words, Paragraph paragraph) {
        String text = paragraph.text();
        int from = words.range().utf16Start(text);
        int to = words.range().utf16End(text);
        Context context = shortest(text, from, to);
        return new Anchor(
                words.article(),
                words.paragraph(),
                text.substring(from, to),
                text.substring(from - context.before, from),
                text.substring(to, to + context.after));
    }

    /** UTF-16 units before and after the words. */
    private record Context(int before, int after) {

        /** Whether it has fewer code points than another, or as many and begins earlier. */
        boolean shorterThan(Context other, String text, int from, int to) {
            int points = points(text, from, to);
            int others = other.points(text, from, to);
            return points < others || (points == others && before > other.before);
        }

        private int points(String text, int from, int to) {
            return text.codePointCount(from - before, from) + text.codePointCount(to, to + after);
        }
    }

    /**
     * The context of fewest code points with which the words stand once; of two, the one that begins earlier.
     *
     * <p>Another place with the same words is told apart as soon as the prefix is longer than what both have in common on the
     * left, or the suffix on the right. So only a prefix that just exceeds one of those lengths can be part of the shortest.
     */
    private static Context shortest(String text, int from, int to) {
        List<Context> common = new ArrayList<>();
        String words = text.substring(from, to);
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            if (at != from) {
                common.add(new Context(commonBefore(text, from, at), commonAfter(text, to, at + words.length())));
            }
        }
        Optional<Context> best = with(text, from, to, 0, common);
        for (Context other : common) {
            Optional<Context> found = with(text, from, to, other.before + 1, common);
            if (found.isPresent() && (best.isEmpty() || found.get().shorterThan(best.get(), text, from, to))) {
                best = found;
            }
        }
        // The whole paragraph stands once in itself: with the longest prefix there is always a suffix.
        return best.orElseThrow();
    }

    /** The shortest context whose prefix has at least so many units; empty where there are not so many. */
    private static Optional<Context> with(String text, int from, int to, int before, List<Context> common) {
        int prefix = before;
        if (prefix > 0 && prefix < from && Character.isLowSurrogate(text.charAt(from - prefix))) {
            prefix++;
        }
        int suffix = 0;
        for (Context other : common) {
            if (other.before >= prefix) {
                suffix = Math.max(suffix, other.after + 1);
            }
        }
        if (suffix > 0 && to + suffix < text.length() && Character.isHighSurrogate(text.charAt(to + suffix - 1))) {
            suffix++;
        }
        return prefix <= from && to + suffix <= text.length()
                ? Optional.of(new Context(prefix, suffix))
                : Optional.empty();
    }

    private static int commonBefore(String text, int one, int other) {
        int n = 0;
        while (n < one && n < other && text.charAt(one - n - 1) == text.charAt(other - n - 1)) {
            n++;
        }
        return n;
    }

    private static int commonAfter(String text, int one, int other) {
        int n = 0;
        while (one + n < text.length() && other + n < text.length() && text.charAt(one + n) == text.charAt(other + n)) {
            n++;
        }
        return n;
    }
}
