package org.isnad.columns;

import java.util.List;
import java.util.Optional;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.RecordId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.time.Edtf;

/** Records and citations for tests, of which only what is asked about is told. */
final class Citations {
    private Citations() {}

    static Citation of(String article, Speech speech, Voice... voices) {
        return new Citation(
                new Anchor(new ArticleId(article), 1, "كلام", "", ""),
                List.of(voices),
                speech,
                Stance.SUPPORTS,
                Optional.empty(),
                Foreign.NONE);
    }

    /** Words of an article that gives another date. */
    static Citation otherwise(String article) {
        return new Citation(
                new Anchor(new ArticleId(article), 1, "كلام", "", ""),
                List.of(),
                Speech.PARAPHRASE,
                Stance.DISPUTES,
                Optional.of(new Claim(Optional.of(Edtf.parse("2019")), Optional.empty())),
                Foreign.NONE);
    }

    static Citation of(String article) {
        return of(article, Speech.PARAPHRASE);
    }

    static Voice named(VoiceRole role) {
        return new Voice(role, Optional.of(new Bilingual("فلان", Optional.empty())), Optional.empty());
    }

    static Voice actor(VoiceRole role) {
        return new Voice(role, Optional.empty(), Optional.of(new ActorId("x")));
    }

    static Voice nameless(VoiceRole role) {
        return new Voice(role, Optional.empty(), Optional.empty());
    }

    static Event event(Status status, Citation... citations) {
        return new Event(
                new RecordId("e"),
                Edtf.parse("2020"),
                new DateBasis.Stated(Optional.empty()),
                new Bilingual("حدث", Optional.empty()),
                Optional.empty(),
                new CategoryId("c"),
                List.of(),
                List.of(),
                List.of(),
                status,
                List.of(citations),
                Foreign.NONE);
    }
}
