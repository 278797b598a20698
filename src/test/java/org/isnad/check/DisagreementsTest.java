package org.isnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.RandomRevision;
import org.isnad.model.RecordId;
import org.isnad.model.Stance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the shipped data set tells of who says what: the two cases for which the view is made, and the rules. */
final class DisagreementsTest {

    private static Dataset dataset;
    private static Disagreements disagreements;

    @BeforeAll
    static void read() {
        dataset = ((Loaded) DatasetReader.readShipped()).dataset().dataset();
        disagreements = Disagreements.of(dataset);
    }

    private static Disagreement group(String key) {
        return disagreements.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Disagreement group, String record, Stance stance) {
        return group.statements().stream()
                .filter(one -> one.record().id().equals(new RecordId(record)))
                .filter(one -> one.citation().stance() == stance)
                .map(one -> one.citation().anchor().exact())
                .toList();
    }

    private static List<String> speakers(Disagreement group, String record, Stance stance) {
        return group.statements().stream()
                .filter(one -> one.record().id().equals(new RecordId(record)))
                .filter(one -> one.citation().stance() == stance)
                .map(one ->
                        one.citation().voices().getLast().name().orElseThrow().ar())
                .toList();
    }

    @Test
    void theTroopsOfTwentyTwentyAreTwoNumbersAndAPlanOfThreeArticles() {
        Disagreement troops = group("question/troops-2020");
        assertEquals(3, troops.sources());
        assertEquals(2, troops.values());
        assertEquals(1, troops.plans());
        assertTrue(troops.differs());
        assertTrue(troops.differentTimes());
        assertEquals(
                List.of(
                        "AtMost[value=5200] [2020-01-03..2020-09-09] reported",
                        "About[value=5200] 2020-09-09 reported",
                        "Exact[value=2500] 2020 ambiguous",
                        "Exact[value=3000] 2020-09 planned"),
                troops.comparable().stream()
                        .map(one ->
                                one.quantity().orElseThrow() + " " + one.date().edtf() + " "
                                        + (one.planned() ? "planned" : one.ambiguous() ? "ambiguous" : "reported"))
                        .toList());
    }

    @Test
    void theLetterIsConfirmedTwiceDeniedTwiceAndSaidOtherwiseTwice() {
        Disagreement letter = group("question/letter");
        assertEquals(1, letter.sources());
        assertEquals(2, letter.count(Stance.CONFIRMS));
        assertEquals(2, letter.count(Stance.DENIES));
        assertEquals(2, letter.count(Stance.DISPUTES));
        assertEquals(
                List.of("مارك إسبر"), speakers(letter, "letter-sent", Stance.DENIES), "who denies that it is right");
        assertEquals(
                List.of("نفى وزير الدفاع الأمريكي مارك إسبر أن تكون الرسالة \"المرسلة بالخطأ\" التي كتبها للصحفيين"
                        + " صحيحة"),
                words(letter, "letter-sent", Stance.DENIES));
        assertEquals(
                List.of("مصدر عسكري عراقي", "مسؤول أمريكي آخر"),
                speakers(letter, "letter-sent", Stance.CONFIRMS),
                "who confirms that it is genuine");
        assertEquals(
                List.of(
                        "ولا تقول الرسالة إن الولايات المتحدة ستسحب قواتها من العراق",
                        "كان مجرد إشعار من الولايات المتحدة إلى العراق حول إعادة انتشار القوات الأمريكية من مكان في"
                                + " المنطقة إلى آخر"),
                words(letter, "letter-withdraw-from-iraq", Stance.DISPUTES),
                "who says that it announces nothing");
        assertEquals(
                List.of("هذا الخبر لا يتفق مع موقفنا الحالي"),
                words(letter, "letter-withdraw-from-iraq", Stance.DENIES));
        assertEquals(
                Set.of("[2020-01-06..2020-04-06]", "[2020-01-06..2020-12-31]"),
                new HashSet<>(letter.statements().stream()
                        .filter(one -> one.record().id().value().startsWith("letter-"))
                        .map(one -> one.date().edtf())
                        .toList()),
                "some Monday between two bounds, and no more");
    }

    @Test
    void theRecordsFromWhichSomebodyDeviatesComeFirstAndDenialsAfterWhatTheyDeny() {
        List<Statement> letter = group("question/letter").statements();
        assertEquals(
                List.of("letter-sent", "letter-withdraw-from-iraq"),
                letter.stream()
                        .map(one -> one.record().id().value())
                        .distinct()
                        .limit(2)
                        .toList());
        List<Stance> sent = letter.stream()
                .filter(one -> one.record().id().value().equals("letter-sent"))
                .map(one -> one.citation().stance())
                .distinct()
                .toList();
        assertEquals(List.of(Stance.SUPPORTS, Stance.CONFIRMS, Stance.DENIES), sent);
    }

    @Test
    void aRecordWithoutAQuestionStandsAloneWhereItsArticlesDiffer() {
        Disagreement killed = group("record/soleimani-muhandis-killed");
        assertEquals(3, killed.dates());
        assertEquals(3, killed.sources());
        assertTrue(killed.differs());
        assertTrue(disagreements.isDisputed(new RecordId("wmd-claim")));
    }

    @Test
    void numbersOfDifferentThingsAreNotLaidBesideEachOther() {
        Disagreement deaths = group("question/deaths-2020");
        assertEquals(
                1,
                deaths.comparable().stream().map(Statement::counted).distinct().count());
        Disagreement troops = group("question/troops-2020");
        assertTrue(troops.comparable().stream()
                .noneMatch(one -> one.record().id().value().equals("cut-half-2020")));
    }

    @Test
    void theSameNumberAtTwoTimesIsNoDifference() {
        Disagreement after = group("question/troops-after-2021");
        assertEquals(1, after.values());
        assertFalse(after.differs());
        assertFalse(disagreements.isDisputed(new RecordId("troops-2500-2024")));
    }

    @Test
    void whereSourcesDifferComesFirst() {
        List<Boolean> differ =
                disagreements.all().stream().map(Disagreement::differs).toList();
        assertEquals(disagreements.differing(), differ.indexOf(false));
        assertEquals(disagreements.differing(), differ.lastIndexOf(true) + 1);
    }

    @Test
    void aRecordIsDisputedExactlyIfItStandsInAGroupThatDiffers() {
        for (DatedRecord record : dataset.events()) {
            assertEquals(
                    disagreements.of(record.id()).stream().anyMatch(Disagreement::differs),
                    disagreements.isDisputed(record.id()));
        }
        assertTrue(disagreements.isDisputed(new RecordId("letter-sent")));
        assertTrue(disagreements.of(new RecordId("nobody")).isEmpty());
    }

    @Test
    void patchingGivesWhatGroupingAnewGives() {
        Dataset changing = dataset;
        Disagreements patched = disagreements;
        for (long seed = 0; seed < 60; seed++) {
            RandomRevision revision = RandomRevision.of(changing, seed);
            Disagreements before = patched;
            patched = before.revised(revision.after(), revision.changed());
            Disagreements anew = Disagreements.of(revision.after());
            assertEquals(anew.all(), patched.all(), "seed " + seed);
            assertEquals(anew.differing(), patched.differing(), "seed " + seed);
            for (DatedRecord record : revision.after().events()) {
                assertEquals(anew.of(record.id()), patched.of(record.id()));
                assertEquals(anew.differing(record.id()), patched.differing(record.id()));
                assertEquals(anew.isDisputed(record.id()), patched.isDisputed(record.id()));
            }
            Set<Disagreement> objects = Collections.newSetFromMap(new IdentityHashMap<>());
            objects.addAll(patched.all());
            before.all().stream()
                    .filter(anew.all()::contains)
                    .forEach(group -> assertTrue(objects.contains(group), "not made anew: " + group.key()));
            changing = revision.after();
        }
    }
}
