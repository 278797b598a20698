package org.isnad.check;

import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.isnad.model.Resolution.Broken;
import org.isnad.model.Resolution.Reason;
import org.isnad.model.Resolution.Resolved;
import org.isnad.text.CodePointRange;

/**
 * Finds the words of anchors, by exact match only.
 *
 * <p>An anchor resolves when prefix, words and suffix in one piece occur exactly once in the paragraph; overlapping
 * occurrences count. Not safe for use by several threads, because the work on suggestions is bounded in all.
 */
public final class AnchorResolver {
    private final Map<ArticleId, ArticleText> texts;
    private final NearestWords nearest = new NearestWords();

    /** Resolves in these texts. */
    public AnchorResolver(Map<ArticleId, ArticleText> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** Where the words stand, or why they do not. */
    public Resolution resolve(Anchor anchor) {
        ArticleText text = texts.get(anchor.article());
        if (text == null) {
            return new Broken(Reason.ARTICLE_MISSING, Optional.empty());
        }
        Optional<Paragraph> paragraph = text.paragraph(anchor.paragraph());
        if (paragraph.isEmpty()) {
            return new Broken(Reason.PARAGRAPH_MISSING, nearest.of(anchor, text));
        }
        String there = paragraph.get().text();
        String words = anchor.prefix() + anchor.exact() + anchor.suffix();
        int at = there.indexOf(words);
        if (at < 0) {
            return new Broken(Reason.WORDS_MISSING, nearest.of(anchor, text));
        }
        if (there.indexOf(words, at + 1) >= 0) {
            return new Broken(Reason.AMBIGUOUS, Optional.empty());
        }
        int from = at + anchor.prefix().length();
        return new Resolved(
                CodePointRange.ofUtf16(there, from, from + anchor.exact().length()));
    }

    /** Whether prefix or suffix is given although the words alone would resolve. */
    boolean contextUnneeded(Anchor anchor) {
        ArticleText text = texts.get(anchor.article());
        if (text == null || (anchor.prefix().isEmpty() && anchor.suffix().isEmpty())) {
            return false;
        }
        return text.paragraph(anchor.paragraph())
                .map(Paragraph::text)
                .filter(there -> there.indexOf(anchor.exact()) >= 0
                        && there.indexOf(anchor.exact()) == there.lastIndexOf(anchor.exact()))
                .isPresent();
    }
}
