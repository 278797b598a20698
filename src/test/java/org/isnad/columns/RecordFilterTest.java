package org.isnad.columns;

import static org.isnad.columns.Citations.actor;
import static org.isnad.columns.Citations.event;
import static org.isnad.columns.Citations.named;
import static org.isnad.columns.Citations.nameless;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Event;
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
    void aFilterThatAsksForNothingKeepsEverything() {
        assertTrue(RecordFilter.NONE.isNone());
        assertTrue(RecordFilter.NONE.keeps(record(Citations.of("a"))));
        assertFalse(RecordFilter.NONE.withNamedOnly(true).isNone());
    }
}
