package org.isnad.chronology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.check.Quotation;
import org.isnad.chronology.Chronology.Cited;
import org.isnad.chronology.Passage.Saying;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.Labels;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution.Resolved;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;

/** Finds the sentences in which cited words stand. */
final class PassageFinder {
    private final LoadedDataset loaded;
    private final Map<ArticleId, Article> articles;
    private final SayingWords words;

    PassageFinder(LoadedDataset loaded, Labels labels) {
        this.loaded = loaded;
        articles = loaded.dataset().articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        words = new SayingWords(loaded.dataset(), labels);
    }

    /** The passages of one date; citations of one sentence share one. */
    List<Passage> passages(List<Cited> cited) {
        Map<Quotation, List<Found>> bySentence = new LinkedHashMap<>();
        for (Cited one : cited) {
            Found found = find(one);
            bySentence
                    .computeIfAbsent(found.sentence(), sentence -> new ArrayList<>())
                    .add(found);
        }
        return bySentence.entrySet().stream()
                .map(entry -> passage(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * A citation with its sentence.
     *
     * @param part code points of the sentence; empty where the words do not stand there
     */
    private record Found(Quotation sentence, Optional<CodePointRange> part, Saying saying) {}

    private Passage passage(Quotation sentence, List<Found> found) {
        List<CodePointRange> parts =
                joined(found.stream().map(Found::part).flatMap(Optional::stream).toList());
        return new Passage(
                sentence, parts, found.stream().map(Found::saying).distinct().toList());
    }

    private Found find(Cited cited) {
        Anchor anchor = cited.citation().anchor();
        Article article = Optional.ofNullable(articles.get(anchor.article())).orElseThrow();
        Optional<Paragraph> paragraph =
                loaded.text(anchor.article()).flatMap(text -> text.paragraph(anchor.paragraph()));
        Saying saying = words.of(cited);
        if (paragraph.isPresent() && loaded.evidence().of(anchor) instanceof Resolved(var range)) {
            CodePointRange sentence = sentence(paragraph.get().text(), range);
            return new Found(
                    Quotation.of(article, paragraph.get(), sentence),
                    Optional.of(new CodePointRange(range.start() - sentence.start(), range.end() - sentence.start())),
                    saying);
        }
        return new Found(
                Quotation.of(
                        anchor,
                        article,
                        loaded.text(anchor.article()),
                        loaded.evidence().of(anchor)),
                Optional.empty(),
                saying);
    }

    /** From the beginning of the first sentence that the range touches to the end of the last, without the space behind it. */
    private static CodePointRange sentence(String text, CodePointRange range) {
        int start = range.start();
        int end = range.end();
        for (CodePointRange sentence : SentenceBreaks.in(text)) {
            if (sentence.overlaps(range)) {
                start = Math.min(start, sentence.start());
                end = Math.max(end, sentence.end());
            }
        }
        while (end > range.end() && isSpace(text.codePointBefore(text.offsetByCodePoints(0, end)))) {
            end--;
        }
        return new CodePointRange(start, end);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The ranges in reading order, those that overlap or touch in one. */
    private static List<CodePointRange> joined(List<CodePointRange> ranges) {
        List<CodePointRange> joined = new ArrayList<>();
        ranges.stream().sorted(Comparator.comparingInt(CodePointRange::start)).forEach(range -> {
            if (!joined.isEmpty() && joined.getLast().end() >= range.start()) {
                CodePointRange last = joined.removeLast();
                joined.add(new CodePointRange(last.start(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        });
        return joined;
    }
}
