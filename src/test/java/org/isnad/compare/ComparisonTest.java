package org.isnad.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.compare.Agreement.Values;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Bilingual;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.model.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Comparing two data sets")
final class ComparisonTest {
    private static final int MANY = 5_000;

    private static Comparison of(List<Event> first, List<Event> second) {
        return Comparison.of(MadeSets.set(40, first), MadeSets.set(40, second));
    }

    private static List<String> pairs(Comparison comparison) {
        return comparison.pairs().stream()
                .map(pair -> pair.first().id() + "=" + pair.second().id())
                .toList();
    }

    private static List<String> ids(List<DatedRecord> records) {
        return records.stream().map(record -> record.id().value()).toList();
    }

    @Test
    @DisplayName("a data set is the same as itself, whatever its order and ids are")
    void sameAsItself() {
        List<Event> events = MadeSets.random(new Random(1), 200, 40);
        assertTrue(of(events, events).same());
        List<Event> other = new ArrayList<>(events);
        other.replaceAll(event -> event.withId(new RecordId("x" + event.id().value())));
        Collections.shuffle(other, new Random(2));
        Comparison comparison = of(events, other);
        assertTrue(comparison.same(), () -> comparison.pairs().toString());
        assertEquals(1.0, comparison.recordsInBoth().orElseThrow());
        assertEquals(1.0, comparison.agreement(Field.DATE).share().orElseThrow());
    }

    @Test
    @DisplayName("the other way round gives the same, no record twice, and nothing is lost")
    void symmetrical() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Event> first = MadeSets.random(random, 60, 8);
            List<Event> second = MadeSets.random(random, 50, 8);
            Comparison there = of(first, second);
            Comparison back = of(second, first);
            assertEquals(there.pairs().size(), back.pairs().size());
            assertEquals(first.size(), there.pairs().size() + there.onlyFirst().size());
            assertEquals(
                    second.size(), there.pairs().size() + there.onlySecond().size());
            Set<String> seen = new HashSet<>();
            for (Pair pair : there.pairs()) {
                assertTrue(seen.add("1 " + pair.first().id())
                        && seen.add("2 " + pair.second().id()));
            }
            assertEquals(
                    there.pairs().stream().mapToDouble(Pair::share).sum(),
                    back.pairs().stream().mapToDouble(Pair::share).sum(),
                    1e-9);
            assertStable(there);
        }
    }

    /** No two that are not paired would both rather have each other. */
    private static void assertStable(Comparison comparison) {
        Map<DatedRecord, Double> shares = new HashMap<>();
        comparison.pairs().forEach(pair -> shares.merge(pair.first(), pair.share(), Math::max));
        Map<DatedRecord, Double> others = new HashMap<>();
        comparison.pairs().forEach(pair -> others.merge(pair.second(), pair.share(), Math::max));
        List<ComparedSet> sets = ComparedSet.of(comparison.first(), comparison.second());
        for (Event one : comparison.first().dataset().events()) {
            for (Event other : comparison.second().dataset().events()) {
                CitedWords mine = sets.getFirst().words(one);
                CitedWords theirs = sets.getLast().words(other);
                if (mine.with(theirs).ofShorter() >= Pairing.LEAST) {
                    double share = mine.with(theirs).ofBoth();
                    assertTrue(
                            shares.getOrDefault(one, -1.0) >= share || others.getOrDefault(other, -1.0) >= share,
                            one.id() + " and " + other.id());
                }
            }
        }
    }

    @Test
    @DisplayName("of several records on the same words those that say the same are paired")
    void severalOnTheSameWords() {
        List<Event> first = List.of(
                MadeSets.event("a", "2001", 1, 0, 4),
                MadeSets.event("b", "2002", 1, 0, 4),
                MadeSets.event("c", "2003", 1, 0, 4));
        List<Event> second = List.of(
                MadeSets.event("z", "2003", 1, 0, 4),
                MadeSets.event("y", "2001", 1, 0, 4),
                MadeSets.event("x", "2009", 1, 0, 4),
                MadeSets.event("w", "2010", 1, 0, 4));
        Comparison comparison = of(first, second);
        assertEquals(List.of("a=y", "b=x", "c=z"), pairs(comparison));
        assertEquals(List.of("w"), ids(comparison.onlySecond()));
        assertEquals(
                4,
                comparison.kin(Side.SECOND, comparison.onlySecond().getFirst()).size() + 1);
    }

    @Test
    @DisplayName(
            "of near duplicates the one with more words in common is taken; under a third of the shorter one is not"
                    + " the same")
    void nearDuplicates() {
        Comparison comparison = of(
                List.of(MadeSets.event("a", "2001", 1, 0, 9)),
                List.of(
                        MadeSets.event("less", "2001", 1, 0, 5),
                        MadeSets.event("more", "2001", 1, 0, 8),
                        MadeSets.event("touching", "2001", 1, 9, 18)));
        assertEquals(List.of("a=more"), pairs(comparison));
        assertEquals(List.of("less", "touching"), ids(comparison.onlySecond()));
    }

    @Test
    @DisplayName("the same words in another article, and other words, are not the same")
    void otherArticles() {
        List<Event> events = List.of(MadeSets.event("a", "2001", 1, 0, 4));
        Comparison comparison =
                Comparison.of(MadeSets.set(3, events), MadeSets.set("articles/one.txt", "\uFEFF\n", 3, events));
        assertEquals(List.of(), comparison.pairs());
        assertEquals(1, comparison.articlesOnly(Side.FIRST).size());
        Comparison renamed = Comparison.of(MadeSets.set(3, events), MadeSets.set("articles/two.txt", "", 3, events));
        assertEquals(List.of("a=a"), pairs(renamed), "an article is its checksum, whatever its file is called");
    }

    @Test
    @DisplayName("words that one side has at hand serve both")
    void articleAtHandOnOneSide() {
        LoadedDataset whole = MadeSets.set(3, List.of(MadeSets.event("a", "2001", 1, 0, 4)));
        LoadedDataset bare = LoadedDataset.made(whole.dataset(), Map.of(), "bare");
        assertEquals(List.of("a=a"), pairs(Comparison.of(bare, whole)));
        assertEquals(List.of("a=a"), pairs(Comparison.of(whole, bare)));
    }

    @Test
    @DisplayName("without a source only what is alike in everything is the same")
    void withoutSource() {
        Comparison comparison = of(
                List.of(MadeSets.event("a", "2001", List.of()), MadeSets.event("b", "2002", List.of())),
                List.of(MadeSets.event("c", "2001", List.of()), MadeSets.event("d", "2003", List.of())));
        assertEquals(List.of("a=c"), pairs(comparison));
    }

    @Test
    @DisplayName("empty data sets have nothing in common and nothing to count")
    void empty() {
        assertTrue(of(List.of(), List.of()).same());
        assertEquals(Optional.empty(), of(List.of(), List.of()).recordsInBoth());
        assertEquals(
                Optional.empty(),
                of(List.of(), List.of()).agreement(Field.STATUS).share());
        Comparison one = of(List.of(), List.of(MadeSets.event("a", "2001", 1, 0, 4)));
        assertFalse(one.same());
        assertEquals(0.0, one.recordsInBoth().orElseThrow());
    }

    @Test
    @DisplayName("says which fields differ, and does not count wording as a difference")
    void differences() {
        Event event = MadeSets.event("a", "2001", 1, 0, 4);
        Event worded = event.withTitle(new Bilingual("غيره", Optional.empty()));
        Pair pair = of(List.of(event), List.of(worded)).pairs().getFirst();
        assertEquals(List.of(new Difference.InRecord(Field.TITLE)), pair.differences());
        assertFalse(pair.different());
        Event planned = event.withStatus(Status.PLANNED)
                .withCitations(List.of(MadeSets.citation(2, 0, 4), MadeSets.citation(1, 0, 3)));
        pair = of(List.of(event), List.of(planned)).pairs().getFirst();
        assertEquals(
                List.of(
                        new Difference.InRecord(Field.STATUS),
                        new Difference.InCitation(Field.WORDS, 0, 1),
                        new Difference.Alone(Side.SECOND, 0)),
                pair.differences());
        assertTrue(pair.different());
    }

    @Test
    @DisplayName("kappa is that of Cohen, and has no value where agreement by chance is certain")
    void kappa() {
        // 20 both yes, 5 first alone, 10 second alone, 15 both no: (0.7 - 0.5) / (1 - 0.5), reckoned by hand.
        List<Values> values = new ArrayList<>();
        values.addAll(Collections.nCopies(20, new Values("yes", "yes")));
        values.addAll(Collections.nCopies(5, new Values("yes", "no")));
        values.addAll(Collections.nCopies(10, new Values("no", "yes")));
        values.addAll(Collections.nCopies(15, new Values("no", "no")));
        assertEquals(0.4, Agreement.of(values, true).kappa().orElseThrow(), 1e-12);
        assertEquals(0.7, Agreement.of(values, true).share().orElseThrow(), 1e-12);
        assertEquals(Optional.empty(), Agreement.of(values, false).kappa());
        assertEquals(Optional.empty(), Agreement.of(List.of(), true).kappa());
        assertEquals(
                Optional.empty(),
                Agreement.of(Collections.nCopies(9, new Values("yes", "yes")), true)
                        .kappa());
        assertEquals(
                0.0,
                Agreement.of(Collections.nCopies(9, new Values("yes", "no")), true)
                        .kappa()
                        .orElseThrow());
    }

    @ParameterizedTest
    @DisplayName(
            "5,000 records are paired, also where all cite the same words or one paragraph; CompareBenchmark times it")
    @ValueSource(ints = {MANY / 5, 1, 0})
    void many(int paragraphs) {
        Random random = new Random(3);
        List<Event> events = paragraphs == 0
                ? IntStream.range(0, MANY)
                        .mapToObj(n -> MadeSets.event("e" + n, Integer.toString(1000 + n % 3000), 1, 0, 4))
                        .toList()
                : MadeSets.random(random, MANY, paragraphs);
        LoadedDataset first = MadeSets.set(Math.max(1, paragraphs), events);
        List<Event> changed = new ArrayList<>(events.subList(0, MANY - 100));
        changed.replaceAll(event -> random.nextInt(5) == 0 ? event.withStatus(Status.PLANNED) : event);
        Collections.shuffle(changed, random);
        LoadedDataset second = MadeSets.set(Math.max(1, paragraphs), changed);
        Comparison comparison = Comparison.of(first, second);
        assertTrue(Stream.of(comparison.pairs()).mapToInt(List::size).sum() > MANY / 2);
    }
}
