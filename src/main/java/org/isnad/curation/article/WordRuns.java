package org.isnad.curation.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.ArticleText;
import org.isnad.model.Paragraph;
import org.isnad.text.FoldedText;

/** The runs of five words of a text, folded so that vowel signs and forms of letters do not count. */
final class WordRuns {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final int WORDS = 5;

    /** Texts of fewer runs say nothing. */
    private static final int FEWEST = 8;

    private final Set<String> runs = new HashSet<>();

    private WordRuns() {}

    static WordRuns of(ArticleText text) {
        WordRuns found = new WordRuns();
        for (Paragraph paragraph : text.paragraphs()) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(FoldedText.of(paragraph.text()).folded());
            while (word.find()) {
                words.add(word.group());
            }
            for (int i = 0; i + WORDS <= words.size(); i++) {
                found.runs.add(String.join(" ", words.subList(i, i + WORDS)));
            }
        }
        return found;
    }

    /** How many of a hundred runs of the shorter text stand in both. */
    int percentIn(WordRuns other) {
        int shorter = Math.min(runs.size(), other.runs.size());
        if (shorter < FEWEST) {
            return 0;
        }
        Set<String> common = new HashSet<>(runs);
        common.retainAll(other.runs);
        return common.size() * 100 / shorter;
    }
}
