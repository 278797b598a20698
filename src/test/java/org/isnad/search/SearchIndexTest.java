package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchIndexTest {
    private static final int ALL = Integer.MAX_VALUE;

    private final SearchIndex index = ShippedIndex.get();

    private List<Hit> articles(String query) {
        return index.search(query, ALL).of(HitType.ARTICLE);
    }

    private static List<String> words(Hit hit) {
        return hit.ranges().stream().map(range -> range.of(hit.text())).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "سفارة, السفارة, FORM",
        "السفاره, السفارة, SPELLING",
        "السفارة, السفارة, EXACT",
        "«مطار بغداد», مطار بغداد, PHRASE",
        "٥٢٠٠, 5200, NUMBER",
        "أيلول, الأربعاء 9 سبتمبر/أيلول 2020, EXACT",
        "September 2020, الأربعاء 9 سبتمبر/أيلول 2020, DATE",
        "الانسحاب من العراق, الانسحاب من العراق, EXACT",
        "170000, 170 ألف, NUMBER",
        "2003-03, مارس/آذار 2003, DATE",
        "طهران, إيران, ALIAS",
        "أميركيون, أمريكيون, FORM"
    })
    void aHitSaysWhy(String query, String words, Reason reason) {
        Hit hit = articles(query).stream()
                .filter(one -> words(one).contains(words))
                .findFirst()
                .orElseThrow();
        assertEquals(reason, hit.reason());
    }

    @Test
    void closerReasonsComeFirst() {
        List<Hit> hits = index.search("قاعدة", ALL).hits();
        List<Boolean> other =
                hits.stream().map(hit -> hit.reason() == Reason.FORM).toList();
        assertEquals(other.stream().sorted().toList(), other);
        assertEquals(List.of(false, true), other.stream().distinct().toList());
    }

    @Test
    void wordsSideBySideComeBeforeWordsApart() {
        List<Hit> hits = articles("الهجمات على");
        assertTrue(words(hits.getFirst()).contains("الهجمات على"), hits.toString());
        Hit apart = articles("مسؤول بغداد").getLast();
        assertFalse(words(apart).contains("مسؤول بغداد"));
    }

    @Test
    void aWordThatIsTypedFindsLongerOnesBehindTheArticleToo() {
        List<Hit> typing = index.search(SearchQuery.typing("سفا"), ALL).of(HitType.ARTICLE);
        assertEquals(List.of("السفارة"), words(typing.getFirst()));
        assertEquals(Reason.PREFIX, typing.getFirst().reason());
        assertEquals(List.of(), articles("سفا"));
    }

    @Test
    void theWordsOfANameAreNoMatchAlone() {
        Hit hit = articles("تنظيم الدولة الإسلامية").stream()
                .filter(one -> one.id().equals("001") && one.paragraph() == 6)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("داعش"), words(hit));
        assertEquals(Reason.ALIAS, hit.reason());
    }

    @Test
    void aNameOfSeveralSaysNothingOfTheOthers() {
        assertTrue(articles("بغداد").stream()
                .allMatch(hit -> hit.ranges().stream()
                        .allMatch(range -> range.of(hit.text()).contains("بغداد"))));
    }

    @Test
    void particlesNeedNotBeThereWhenOtherWordsAre() {
        assertEquals(List.of(Reason.EXACT), reasons("العزم في العذاب"));
        assertEquals(List.of(Reason.PARTIAL), reasons("صدام في العذاب"));
        assertFalse(articles("في").isEmpty());
    }

    @Test
    void particlesAreEmphasisedOnlyBesideOtherWords() {
        Hit hit = articles("الانسحاب من العراق").getFirst();
        assertEquals("001 14", hit.id() + " " + hit.paragraph());
        assertEquals(List.of("من العراق", "الانسحاب من العراق"), words(hit));
    }

    @Test
    void onlyTheWordsThatMatchAreEmphasised() {
        assertEquals(List.of("القوات الأمريكية"), words(of(articles("الجيش الأمريكي"), "000", 13)));
        assertEquals(List.of("العراق"), words(of(articles("العراق"), "002", 8)));
    }

    @Test
    void aNumberThatMayBeAYearFindsItsDates() {
        Hit hit = index.search("2014", ALL).of(HitType.EVENT).getFirst();
        assertEquals(List.of("us-deploys-2014", Reason.DATE), List.of(hit.id(), hit.reason()));
    }

    private List<Reason> reasons(String query) {
        return articles(query).stream().map(Hit::reason).distinct().toList();
    }

    private static Hit of(List<Hit> hits, String article, int paragraph) {
        return hits.stream()
                .filter(hit -> hit.id().equals(article) && hit.paragraph() == paragraph)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLimitHoldsForEachTypeAndTheTotalsStay() {
        SearchResult all = index.search("العراق", ALL);
        SearchResult few = index.search("العراق", 2);
        assertEquals(all.totals(), few.totals());
        for (HitType type : HitType.values()) {
            assertEquals(all.of(type).subList(0, Math.min(2, all.of(type).size())), few.of(type));
        }
        assertEquals(List.of(), index.search("العراق", 0).hits());
    }

    @Test
    void theTitleIsShownWhenOnlyAFieldIsAskedFor() {
        Hit hit = index.search("status:denied", ALL).hits().getFirst();
        assertEquals("ادعاء تخزين صدام حسين أسلحة دمار شامل", hit.text());
        assertEquals(List.of(), hit.ranges());
        assertEquals(Reason.FIELD, hit.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "«", "🙂", "\u202e\u2066", "؟!", "status:", "date:foo", "ر\u064B\u064B", "ـ"})
    void whatAsksForNothingFindsNothing(String query) {
        assertEquals(List.of(), index.search(query, ALL).hits());
        assertEquals(
                List.of(), index.search(SearchQuery.typing(query + " "), ALL).hits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202e«حزب الله", "حزب\u200f 🙂 الله؟", "\"حزب \u2067الله\u2069\"", "حزب\u0640 اللّه"})
    void strangeSignsAroundWordsDoNoHarm(String query) {
        assertEquals(
                index.search("حزب الله", ALL).of(HitType.ARTICLE).size(),
                articles(query).size());
    }

    @Test
    void oneLetterAndTenThousandFindWhatTheySay() {
        assertEquals(List.of("أ"), words(articles("أ").getLast()));
        assertFalse(index.search(SearchQuery.typing("ا"), 10).hits().isEmpty());
        assertEquals(List.of(), index.search("ق".repeat(10_000), ALL).hits());
        assertFalse(articles("قوات ".repeat(2_000)).isEmpty());
        assertEquals(List.of(), index.search("«".repeat(10_000), ALL).hits());
    }

    @Test
    void severalThreadsMaySearchAtOnce() throws InterruptedException, ExecutionException {
        List<String> queries = List.of("القوات", "داعش", "2020", "status:planned", "«حزب الله»");
        List<SearchResult> alone =
                queries.stream().map(query -> index.search(query, 5)).toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<SearchResult>>> tasks = IntStream.range(0, 8)
                    .<Callable<List<SearchResult>>>mapToObj(i -> () -> queries.stream()
                            .map(query -> index.search(query, 5))
                            .toList())
                    .toList();
            for (Future<List<SearchResult>> task : threads.invokeAll(tasks)) {
                assertEquals(alone, task.get());
            }
        }
    }
}
