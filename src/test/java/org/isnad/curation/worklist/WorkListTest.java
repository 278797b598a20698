package org.isnad.curation.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.isnad.check.Evidence;
import org.isnad.curation.ArticleEdit;
import org.isnad.curation.Curation;
import org.isnad.curation.Draft;
import org.isnad.curation.Edit;
import org.isnad.curation.EditHistory;
import org.isnad.curation.ListEdit;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.Outcome;
import org.isnad.curation.RandomEdit;
import org.isnad.curation.RecordEdit;
import org.isnad.curation.article.NewDataset;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.CalendarRule;
import org.isnad.labels.StartCategories;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Foreign;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Resolution;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.junit.jupiter.api.Test;

final class WorkListTest {
    private static final ArticleId ONE = new ArticleId("one");
    static final Bilingual REASON = new Bilingual("حساب", Optional.empty());

    private final LoadedDataset shipped = ((Loaded) DatasetReader.readShipped()).dataset();

    static WorkList list(Curation now) {
        return WorkList.of(now, evidence(now), _ -> REASON);
    }

    private static Evidence evidence(Curation now) {
        return Evidence.of(now.dataset(), now.texts());
    }

    /** The shipped articles with nothing recorded of them. */
    private Curation bare() {
        List<Article> articles = shipped.whole().articles().stream()
                .map(article -> article.withExemptions(List.of()))
                .toList();
        return Curation.of(
                shipped.whole()
                        .withEvents(List.of())
                        .withFigures(List.of())
                        .withNotes(List.of())
                        .withArticles(articles),
                shipped.texts());
    }

    private Curation bareOf(String article) {
        Curation all = bare();
        return Curation.of(
                all.dataset()
                        .withArticles(all.dataset().articles().stream()
                                .filter(one -> one.id().value().equals(article))
                                .toList()),
                all.texts());
    }

    /** A data set of one article, published on a day. */
    static Curation made(String published, String text) {
        Curation empty = Curation.of(
                NewDataset.of("made", new Bilingual("مقالات", Optional.empty()), StartCategories.all()), Map.of());
        Curation with = after(empty, new ArticleEdit.Add("articles/one.txt", text, Optional.of(ONE), Optional.empty()));
        return published.isEmpty()
                ? with
                : after(
                        with,
                        new ArticleEdit.Describe(
                                ONE,
                                ArticleEdit.Trait.PUBLISHED,
                                new ArticleEdit.Statement(
                                        Optional.of(published),
                                        Basis.EXTERNAL,
                                        Optional.empty(),
                                        Optional.of(REASON))));
    }

    private static Curation knowing(Curation now, String actor, String place) {
        return after(
                after(
                        now,
                        new ListEdit.PutActor(new Actor(
                                new ActorId("a"), new Bilingual(actor, Optional.empty()), List.of(), Foreign.NONE))),
                new ListEdit.PutPlace(
                        new Place(new PlaceId("p"), new Bilingual(place, Optional.empty()), List.of(), Foreign.NONE)));
    }

    private static List<String> dates(WorkSentence sentence) {
        return sentence.lines().stream()
                .map(line -> (line.sourceOf().isPresent() ? "+" : "")
                        + line.date().map(date -> date.date().edtf()).orElse("-"))
                .toList();
    }

    static Curation after(Curation now, Edit edit) {
        return assertInstanceOf(Outcome.Done.class, now.apply(edit)).after();
    }

    @Test
    void nothingIsLeftOfTheShippedArticlesAndAllOfThemWithoutRecords() {
        assertEquals(
                new Progress(72, 72),
                list(Curation.of(shipped.whole(), shipped.texts())).progress());
        WorkList all = list(bare());
        assertEquals(new Progress(4, 72), all.progress(), "four print what is known of their article");
        assertEquals(68, all.open().size());
        ArticleId third = new ArticleId("003");
        Progress of = all.progress(third);
        assertEquals(all.open(third).size(), of.all() - of.done());
    }

    /** Of the events whose words, or the words of their date, print it: at least 95 of 100. */
    @Test
    void eventsThatStateTheirDateAreOfferedWithIt() {
        WorkList list = list(bare());
        List<String> missed = new ArrayList<>();
        int asked = 0;
        for (Event event : shipped.dataset().events()) {
            if (event.dateBasis() instanceof DateBasis.Stated(var phrase)) {
                asked++;
                Anchor anchor = phrase.orElse(event.citations().getFirst().anchor());
                if (!offered(list, event, anchor)) {
                    missed.add(event.id().value() + " " + event.date().edtf());
                }
            }
        }
        assertTrue(asked > 10 && missed.size() * 20 <= asked, asked + " asked, missed " + missed);
    }

    private boolean offered(WorkList list, Event event, Anchor anchor) {
        return shipped.evidence().of(anchor) instanceof Resolution.Resolved(var range)
                && list.open(anchor.article()).stream()
                        .filter(sentence -> sentence.paragraph() == anchor.paragraph()
                                && sentence.range().overlaps(range))
                        .flatMap(sentence -> sentence.lines().stream())
                        .flatMap(line -> line.date().stream())
                        .anyMatch(date -> CalendarRule.sameExtent(date.date(), event.date()));
    }

    @Test
    void twoReadingsAreTwoLines() {
        WorkSentence sentence = list(made("2020-09-09", "اجتمعت اللجنة في 3/4/2020 في بغداد."))
                .open()
                .getFirst();
        assertEquals(List.of("2020-04-03", "2020-03-04"), dates(sentence));
    }

    @Test
    void aRelativeDateCountsFromTheDayOfPublicationAndWaitsForIt() {
        String text = "وصل الوفد أمس إلى المدينة.";
        WorkLine without = list(made("", text)).open().getFirst().lines().getFirst();
        assertEquals(Optional.empty(), without.date());
        assertTrue(without.phrase().isPresent(), "it is understood, and lacks a base");
        Curation now = made("2021-03-16", text);
        WorkLine line = list(now).open().getFirst().lines().getFirst();
        assertEquals("2021-03-15", line.date().orElseThrow().date().edtf());
        Event event = after(now, new RecordEdit.Put(new WorkDrafts(now, _ -> REASON).event(line)))
                .dataset()
                .events()
                .getFirst();
        assertInstanceOf(DateBasis.Inferred.class, event.dateBasis());
        assertEquals("وصل الوفد أمس إلى المدينة", event.title().ar());
    }

    @Test
    void clausesOfDifferentDatesAreOfferedOneAfterTheOther() {
        Curation now = made("", "أعلنت اللجنة في 3 آذار 2021 بدء التسجيل، وقالت إن الاقتراع سيجري في 20 أيار 2021.");
        WorkSentence whole = list(now).open().getFirst();
        assertEquals(List.of("2021-03-03", "2021-05-20"), dates(whole));
        assertEquals(
                "أعلنت اللجنة في 3 آذار 2021 بدء التسجيل",
                whole.lines().getFirst().quoted());
        Curation one = after(
                now,
                new RecordEdit.Put(
                        new WorkDrafts(now, _ -> REASON).event(whole.lines().getFirst())));
        WorkList rest = list(one);
        assertEquals(List.of("2021-05-20"), dates(rest.open().getFirst()));
        assertEquals(new Progress(0, 1), rest.progress());
        Curation both = after(
                one,
                new RecordEdit.Put(new WorkDrafts(one, _ -> REASON)
                        .event(rest.open().getFirst().lines().getFirst())));
        assertEquals(new Progress(1, 1), list(both).progress());
        assertEquals(
                "الاقتراع سيجري في 20 أيار 2021",
                both.dataset().events().getLast().title().ar());
    }

    @Test
    void whatAnotherArticleTellsIsOfferedAsItsSourceFirst() {
        Curation now = made("", "جرى الاقتراع في المدينة في 20 أيار 2021 بحضور مراقبين دوليين.");
        now = after(
                now,
                new RecordEdit.Put(new WorkDrafts(now, _ -> REASON)
                        .event(list(now).open().getFirst().lines().getFirst())));
        now = after(
                now,
                new ArticleEdit.Add(
                        "articles/two.txt",
                        "قال المراقبون إن الاقتراع جرى في المدينة يوم 20 أيار 2021.\n\nوفي 20 أيار 2021 سقط مطر غزير.",
                        Optional.of(new ArticleId("two")),
                        Optional.empty()));
        List<WorkSentence> open = list(now).open();
        assertEquals(List.of("+2021-05-20", "2021-05-20"), dates(open.getFirst()));
        assertEquals(List.of("2021-05-20"), dates(open.getLast()), "another thing on the same day");
        WorkLine source = open.getFirst().lines().getFirst();
        Curation added = after(
                now,
                new RecordEdit.Cite(
                        source.sourceOf().orElseThrow(), new WorkDrafts(now, _ -> REASON).citation(source)));
        assertEquals(2, added.dataset().events().getFirst().citations().size());
        assertEquals(1, list(added).open().size());
    }

    @Test
    void whoSpeaksAndWhoIsNamedIsUnderstood() {
        Curation now = knowing(
                made(
                        "2021-03-16",
                        "وقال وزير الدفاع، سالم كريم، في مؤتمر صحفي إن القوات غادرت البصرة في 3 آذار 2021."
                                + "\n\nوأضاف أن نحو 4200 جندي عادوا في 5 آذار 2021."
                                + "\n\nسيبدأ الانسحاب في 1 تموز 2022 من البصرة."),
                "سالم كريم",
                "البصرة");
        List<WorkSentence> open = list(now).open();
        WorkLine said = open.getFirst().lines().getFirst();
        assertEquals(
                Optional.of(new Speaker("وزير الدفاع، سالم كريم", Optional.of(new ActorId("a")), false)),
                said.speaker());
        assertEquals(List.of(new PlaceId("p")), said.places());
        assertEquals(Optional.of("القوات غادرت البصرة في 3 آذار 2021"), said.title());
        WorkDrafts drafts = new WorkDrafts(now, _ -> REASON);
        assertEquals(
                VoiceRole.NAMED_OFFICIAL,
                drafts.citation(said).voices().getFirst().role());
        WorkLine counted = open.get(1).lines().getFirst();
        assertEquals(Optional.empty(), counted.speaker(), "nobody is named");
        assertEquals(Optional.of("جندي"), counted.numbers().getFirst().unit());
        assertEquals(
                Optional.of(Status.PLANNED),
                drafts.event(open.getLast().lines().getFirst()).status(),
                "after the day of publication");
    }

    @Test
    void aNameActsOrIsWhereAccordingToTheWordBeforeIt() {
        Curation now = knowing(
                made("", "أعلنت العراق في 3 آذار 2021 عودة الوفد.\n\nعاد الوفد في 4 آذار 2021 إلى العراق."),
                "العراق",
                "العراق");
        List<WorkSentence> open = list(now).open();
        assertEquals(
                List.of(new ActorId("a")), open.getFirst().lines().getFirst().actors());
        assertEquals(List.of(), open.getFirst().lines().getFirst().places());
        assertEquals(
                List.of(new PlaceId("p")), open.getLast().lines().getFirst().places());
    }

    @Test
    void theCategoryIsThatOfTheLastEventThatIsLikeIt() {
        Curation now = made(
                "",
                "أطلق مسلحون صواريخ على القاعدة في 3 آذار 2021.\n\nعقد البرلمان جلسة علنية في 4 آذار 2021."
                        + "\n\nأطلق مجهولون صواريخ على المطار في 5 آذار 2021.");
        List<Edit> edits = new ArrayList<>();
        for (String category : List.of("security", "decisions")) {
            WorkDrafts drafts = new WorkDrafts(now, _ -> REASON);
            var draft = drafts.event(list(now).open().getFirst().lines().getFirst())
                    .withContent(new Draft.Content.OfEvent(Optional.of(new CategoryId(category))));
            edits.add(new RecordEdit.Put(draft));
            now = after(now, edits.getLast());
        }
        assertEquals(
                new Draft.Content.OfEvent(Optional.of(new CategoryId("security"))),
                new WorkDrafts(now, _ -> REASON)
                        .event(list(now).open().getFirst().lines().getFirst())
                        .content());
    }

    /** Whatever is done and undone, the list is that of the state. */
    @Test
    void aListThatIsRevisedIsThatOfTheDataSet() {
        Random random = new Random(17);
        EditHistory history = EditHistory.of(bareOf("003"));
        WorkList revised = list(history.now());
        for (int n = 0; n < 40; n++) {
            Curation now = history.now();
            Edit edit = random.nextInt(3) == 0 ? RandomEdit.of(random, now) : accept(random, now, revised);
            if (now.apply(edit) instanceof Outcome.Done(var after)) {
                history = history.done(edit, after);
            }
            if (random.nextInt(4) == 0) {
                history = history.undo().orElse(history);
            }
            revised = revised.revised(history.now(), evidence(history.now()));
            assertEquals(list(history.now()).open(), revised.open());
            assertEquals(list(history.now()).progress(), revised.progress());
        }
    }

    /** Accepting and undoing leaves no trace. */
    @Test
    void whatIsAcceptedAndTakenBackLeavesNoTrace() {
        Random random = new Random(18);
        EditHistory history = EditHistory.of(bare());
        String before = DatasetWriter.write(history.now().dataset());
        WorkList list = list(history.now());
        int accepted = 0;
        for (; accepted < 40; accepted++) {
            Edit edit = accept(random, history.now(), list);
            history = history.done(edit, after(history.now(), edit));
            list = list.revised(history.now(), evidence(history.now()));
        }
        for (; accepted > 0; accepted--) {
            history = history.undo().orElseThrow();
        }
        assertEquals(before, DatasetWriter.write(history.now().dataset()));
        assertEquals(Map.of(), history.now().drafts());
    }

    private static Edit accept(Random random, Curation now, WorkList list) {
        if (list.open().isEmpty()) {
            return RandomEdit.of(random, now);
        }
        WorkSentence sentence = list.open().get(random.nextInt(list.open().size()));
        WorkLine line = sentence.lines().get(random.nextInt(sentence.lines().size()));
        WorkDrafts drafts = new WorkDrafts(now, _ -> REASON);
        if (line.sourceOf().isPresent()) {
            return new RecordEdit.Cite(line.sourceOf().get(), drafts.citation(line));
        }
        return line.date().isEmpty()
                ? new ArticleEdit.Exempt(
                        sentence.article(),
                        sentence.paragraph(),
                        Optional.of(new MarkedWords(sentence.article(), sentence.paragraph(), sentence.range())),
                        Exemption.Reason.BACKGROUND,
                        Optional.empty())
                : new RecordEdit.Put(drafts.event(line));
    }

    /** An article of a thousand paragraphs is not read again after an edit. */
    @Test
    void anEditReadsNoWordAgain() {
        StringBuilder text = new StringBuilder();
        for (int n = 0; n < 1000; n++) {
            text.append("وصل الوفد رقم ")
                    .append(n)
                    .append(" إلى المدينة في ")
                    .append(n % 28 + 1)
                    .append(" آذار 2021.\n\n");
        }
        Curation now = made("2021-04-01", text.toString());
        WorkList list = list(now);
        assertEquals(1000, list.open().size());
        Curation edited = after(
                now,
                new RecordEdit.Put(new WorkDrafts(now, _ -> REASON)
                        .event(list.open().getFirst().lines().getFirst())));
        Evidence evidence = evidence(edited);
        WorkList revised = list.revised(edited, evidence);
        assertEquals(999, revised.open().size());
        assertSame(list.open().getLast().lines(), revised.open().getLast().lines(), "the same lines, not made again");
    }
}
