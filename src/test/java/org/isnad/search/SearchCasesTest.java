package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.search.SearchCase.Expected;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases that were laid down before the search was written: how much is found, and how much of it is right. */
final class SearchCasesTest {
    private static final double RECALL = 0.97;
    private static final double PRECISION = 0.9;

    @ParameterizedTest
    @CsvSource({
        "cases.tsv,330",
        "held-out-cases.tsv,70",
        "further-cases.tsv,80",
        "asked-anew-cases.tsv,180",
        "second-asked-cases.tsv,60"
    })
    void recallAndPrecisionOverAllCases(String file, int count) {
        List<SearchCase> cases = SearchCase.all(file);
        Score score = score(cases);
        score.report(cases.size());
        assertTrue(cases.size() >= count, cases.size() + " cases");
        assertTrue(score.recall() >= RECALL, () -> "recall " + score.recall() + "\n" + score.findings());
        assertTrue(score.precision() >= PRECISION, () -> "precision " + score.precision() + "\n" + score.findings());
        assertEquals(List.of(), score.forbidden, score.findings());
    }

    private static Score score(List<SearchCase> cases) {
        Score score = new Score();
        for (SearchCase one : cases) {
            List<Hit> hits =
                    ShippedIndex.get().search(one.query(), Integer.MAX_VALUE).hits();
            for (Expected expected : one.expected()) {
                boolean found = hits.stream().anyMatch(hit -> expected.is(hit) && expected.hasWordsOf(hit));
                score.expected++;
                if (found) {
                    score.found++;
                } else {
                    score.missed.add(one.query() + " -> " + expected);
                }
            }
            for (Hit hit : hits) {
                if (one.complete().contains(hit.type())) {
                    score.shown++;
                    if (one.expected().stream().anyMatch(expected -> expected.is(hit))) {
                        score.right++;
                    } else {
                        score.wrong.add(one.query() + " -> " + hit);
                    }
                }
                one.never().stream()
                        .filter(never -> never.is(hit) && (never.words().isEmpty() || never.hasWordsOf(hit)))
                        .forEach(never -> score.forbidden.add(one.query() + " -> " + never));
            }
        }
        return score;
    }

    private static final class Score {
        private final List<String> missed = new ArrayList<>();
        private final List<String> wrong = new ArrayList<>();
        private final List<String> forbidden = new ArrayList<>();
        private int expected;
        private int found;
        private int shown;
        private int right;

        double recall() {
            return (double) found / expected;
        }

        double precision() {
            return (double) right / shown;
        }

        void report(int cases) {
            System.out.printf(
                    Locale.ROOT,
                    "search: %d cases, recall %.4f (%d of %d), precision %.4f (%d of %d)%n",
                    cases,
                    recall(),
                    found,
                    expected,
                    precision(),
                    right,
                    shown);
        }

        String findings() {
            return "missed:\n" + String.join("\n", missed) + "\nwrong:\n" + String.join("\n", wrong) + "\nforbidden:\n"
                    + String.join("\n", forbidden);
        }
    }
}
