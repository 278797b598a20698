package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.isnad.dates.token.Expression;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The detectors against sentences labelled by hand")
class ExpressionAccuracyTest {

    /** How many things were found that should be, that should not be, and how many were missed. */
    private record Tally(String of, long right, long wrong, long missed) {
        double recall() {
            return (double) right / (right + missed);
        }

        double precision() {
            return (double) right / (right + wrong);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-20s recall %.4f (%d of %d)  precision %.4f (%d of %d)",
                    of,
                    recall(),
                    right,
                    right + missed,
                    precision(),
                    right,
                    right + wrong);
        }
    }

    @Test
    @DisplayName("held-out sentences: recall at least 0.98, precision at least 0.90")
    void heldOut() throws IOException {
        check(LabelledSentence.read("held-out.tsv"), "held-out");
    }

    @Test
    @DisplayName("sentences of the five articles: recall at least 0.98, precision at least 0.90")
    void articles() throws IOException {
        check(LabelledSentence.read("articles.tsv"), "articles");
    }

    private static void check(List<LabelledSentence> sentences, String name) {
        Tally all = bySentence(
                "sentences",
                sentences,
                LabelledSentence::labelled,
                s -> !s.found().isEmpty());
        Tally dated = bySentence(
                "  dated",
                sentences,
                s -> !s.dated().isEmpty(),
                s -> !Mentions.in(s.sentence()).dates().isEmpty());
        Tally numeric = bySentence(
                "  numeric",
                sentences,
                s -> !s.numeric().isEmpty(),
                s -> !Mentions.in(s.sentence()).numbers().isEmpty());
        Tally expressions = byExpression(sentences);
        StringBuilder report = new StringBuilder(name).append('\n');
        List.of(all, dated, numeric, expressions)
                .forEach(tally -> report.append(tally).append('\n'));
        sentences.stream()
                .filter(s -> s.labelled() == s.found().isEmpty())
                .forEach(s -> report.append(s.labelled() ? "missed " : "wrong  ")
                        .append(s.place())
                        .append(' ')
                        .append(s.sentence())
                        .append('\n'));
        sentences.forEach(s -> differences(s, report));
        System.out.print(report);
        assertAll(
                () -> assertTrue(all.recall() >= 0.98, all::toString),
                () -> assertTrue(all.precision() >= 0.90, all::toString),
                () -> assertTrue(expressions.recall() >= 0.98, expressions::toString),
                () -> assertTrue(expressions.precision() >= 0.90, expressions::toString));
    }

    private static Tally bySentence(
            String of,
            List<LabelledSentence> sentences,
            Predicate<LabelledSentence> labelled,
            Predicate<LabelledSentence> found) {
        return new Tally(
                of,
                sentences.stream().filter(labelled.and(found)).count(),
                sentences.stream().filter(found.and(labelled.negate())).count(),
                sentences.stream().filter(labelled.and(found.negate())).count());
    }

    /** Labelled words are found when an expression shares a letter with them; an expression is right when it does so. */
    private static Tally byExpression(List<LabelledSentence> sentences) {
        long right = 0;
        long missed = 0;
        long wrong = 0;
        for (LabelledSentence s : sentences) {
            long hit = s.words().filter(words -> isFound(words, s)).count();
            right += hit;
            missed += s.words().count() - hit;
            wrong += s.found().stream().filter(e -> !isLabelled(e, s)).count();
        }
        return new Tally("expressions", right, wrong, missed);
    }

    private static void differences(LabelledSentence s, StringBuilder report) {
        s.words()
                .filter(words -> !isFound(words, s))
                .forEach(words -> report.append("  missed «")
                        .append(words)
                        .append("» ")
                        .append(s.place())
                        .append('\n'));
        s.found().stream()
                .filter(e -> !isLabelled(e, s))
                .forEach(e -> report.append("  wrong  «")
                        .append(e.range().of(s.sentence()))
                        .append("» ")
                        .append(s.place())
                        .append('\n'));
    }

    private static boolean isFound(String words, LabelledSentence s) {
        return s.found().stream().anyMatch(e -> overlaps(e, words, s.sentence()));
    }

    private static boolean isLabelled(Expression expression, LabelledSentence s) {
        return s.words().anyMatch(words -> overlaps(expression, words, s.sentence()));
    }

    private static boolean overlaps(Expression expression, String words, String sentence) {
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            if (expression.range().overlaps(CodePointRange.ofUtf16(sentence, at, at + words.length()))) {
                return true;
            }
        }
        return false;
    }
}
