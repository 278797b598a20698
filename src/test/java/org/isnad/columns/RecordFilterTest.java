package org.isnad.columns;

import static org.isnad.columns.Citations.actor;
import static org.isnad.columns.Citations.event;
import static org.isnad.columns.Citations.named;
import static org.isnad.columns.Citations.nameless;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Language;
import org.isnad.model.Speech;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;
import org.junit.jupiter.api.Test;

final class RecordFilterTest {

    private static final Citation QUOTED_OFFICIAL =
            Citations.of("a", Speech.DIRECT, nameless(VoiceRole.AGENCY), named(VoiceRole.NAMED_OFFICIAL));
    private static final Citation RETOLD_UNNAMED =
            Citations.of("b", Speech.PARAPHRASE, nameless(VoiceRole.UNNAMED_OFFICIAL));

    private static Event record(Citation... citations) {
        return event(Status.REPORTED, citations);
    }

    @Test
    void whatIsAskedOfWordsMustBeTrueOfOneCitation() {
        RecordFilter official = RecordFilter.NONE.withVoices(Set.of(VoiceRole.NAMED_OFFICIAL));
        Event both = record(QUOTED_OFFICIAL, RETOLD_UNNAMED);
        assertTrue(official.keeps(both));
        assertTrue(official.withSpeech(Set.of(Speech.DIRECT)).keeps(both));
        assertFalse(official.withSpeech(Set.of(Speech.PARAPHRASE)).keeps(both));
        assertFalse(official.withArticles(Set.of(new ArticleId("b"))).keeps(both));
    }

    @Test
    void whoSpeaksIsTheEndOfTheChain() {
        assertEquals(VoiceRole.NAMED_OFFICIAL, RecordFilter.speaker(QUOTED_OFFICIAL));
        assertEquals(VoiceRole.REPORTER, RecordFilter.speaker(Citations.of("a")));
        assertFalse(RecordFilter.NONE.withVoices(Set.of(VoiceRole.AGENCY)).keeps(record(QUOTED_OFFICIAL)));
    }

    @Test
    void onTheRecordIsWhoeverHasANameOrIsAnActor() {
        RecordFilter named = RecordFilter.NONE.withNamedOnly(true);
        assertTrue(named.keeps(record(QUOTED_OFFICIAL)));
        assertTrue(named.keeps(record(Citations.of("a", Speech.PARAPHRASE, actor(VoiceRole.GROUP)))));
        assertFalse(named.keeps(record(RETOLD_UNNAMED)));
        assertFalse(named.keeps(record(Citations.of("a"))), "the writer of the article says it on nobody's behalf");
        assertFalse(
                named.keeps(record(Citations.of(
                        "a", Speech.DIRECT, named(VoiceRole.AGENCY), nameless(VoiceRole.UNNAMED_OFFICIAL)))),
                "a name on the way does not give the source one");
    }

    @Test
    void statusesAndFurtherConditionsAreAskedOfTheRecord() {
        Event denied = event(Status.DENIED, QUOTED_OFFICIAL);
        assertTrue(RecordFilter.NONE.withStatuses(Set.of(Status.DENIED)).keeps(denied));
        assertFalse(RecordFilter.NONE.withStatuses(Set.of(Status.REPORTED)).keeps(denied));
        RecordFilter several =
                RecordFilter.NONE.and("several", record -> record.citations().size() > 1);
        assertFalse(several.keeps(denied));
        assertTrue(several.keeps(record(QUOTED_OFFICIAL, RETOLD_UNNAMED)));
        assertEquals(RecordFilter.NONE, several.without("several"));
    }

    @Test
    void recordsThatAreNamedAreLookedUpAndOnlyTheyAreAskedFurther() {
        Dataset dataset =
                ((LoadResult.Loaded) DatasetReader.readShipped()).dataset().dataset();
        CuratedColumns columns = CuratedColumns.of(dataset, record -> true, Language.ARABIC);
        Set<String> ids = IntStream.range(0, columns.size())
                .filter(event -> event % 3 == 0)
                .mapToObj(columns::id)
                .collect(Collectors.toSet());
        ids.add("no such event");
        List<String> asked = new ArrayList<>();
        RecordFilter named = RecordFilter.NONE.and("found", new OnlyIds(ids)).and("wrong", record -> {
            asked.add(record.id().value());
            return record.id().value().hashCode() % 2 == 0;
        });
        RecordFilter tested = RecordFilter.NONE
                .and("found", record -> ids.contains(record.id().value()))
                .and("wrong", record -> record.id().value().hashCode() % 2 == 0);

        EventIndexes all = EventIndexes.of(IntStream.range(0, columns.size()).toArray());
        PublicationDays days = PublicationDays.of(dataset, columns);
        Excerpt excerpt = Excerpt.of(columns, days, named, OptionalLong.empty());

        assertEquals(Excerpt.of(columns, days, tested, OptionalLong.empty()).of(all), excerpt.of(all));
        assertEquals(ids.size() - 1, asked.size());
        assertTrue(dataset.events().stream().allMatch(event -> named.keeps(event) == tested.keeps(event)));
    }

    @Test
    void aFilterThatAsksForNothingKeepsEverything() {
        assertTrue(RecordFilter.NONE.isNone());
        assertTrue(RecordFilter.NONE.keeps(record(Citations.of("a"))));
        assertFalse(RecordFilter.NONE.withNamedOnly(true).isNone());
    }
}
