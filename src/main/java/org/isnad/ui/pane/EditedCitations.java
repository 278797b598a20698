package org.isnad.ui.pane;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.curation.CitationEntry;
import org.isnad.curation.CitationEntry.ClaimEntry;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.TypedNames;
import org.isnad.curation.proposal.ProposedQuantity;
import org.isnad.labels.Labels;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Quantity;
import org.isnad.model.RecordId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.ui.editor.EditorRecord.EditorCitation;
import org.isnad.ui.editor.EditorRecord.EditorVoice;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.words.EditorRecords;

/** The citations of what stands in the editor, as they are and as they are after a change. */
final class EditedCitations {
    private final DocumentEditing editing;
    private final Labels labels;

    EditedCitations(DocumentEditing editing, Labels labels) {
        this.editing = editing;
        this.labels = labels;
    }

    /** The words on which a record or draft rests, those that stand in their article. */
    List<MarkedWords> words(RecordId id) {
        return editing.draft(id)
                .map(draft ->
                        draft.citations().stream().map(CitationEntry::words).toList())
                .orElseGet(() -> editing.record(id).map(this::words).orElse(List.of()));
    }

    private List<MarkedWords> words(DatedRecord record) {
        List<MarkedWords> words = new ArrayList<>();
        record.citations().forEach(citation -> editing.words(citation.anchor()).ifPresent(words::add));
        return words;
    }

    /** A citation, counted from 0; empty where there is none, or its words do not stand in their article. */
    Optional<CitationEntry> entry(RecordId id, int index) {
        return editing.draft(id)
                .map(draft -> at(draft.citations(), index))
                .orElseGet(() -> editing.record(id)
                        .flatMap(record -> at(record.citations(), index))
                        .flatMap(this::entry));
    }

    private Optional<CitationEntry> entry(Citation citation) {
        return editing.words(citation.anchor())
                .map(words -> new CitationEntry(
                        words, citation.voices(), citation.speech(), citation.stance(), claim(citation)));
    }

    /** A citation with other words; its own need not stand in the article any more. */
    Optional<CitationEntry> with(RecordId id, int index, MarkedWords words) {
        return editing.draft(id)
                .map(draft -> at(draft.citations(), index)
                        .map(one -> new CitationEntry(words, one.voices(), one.speech(), one.stance(), one.claim())))
                .orElseGet(() -> editing.record(id)
                        .flatMap(record -> at(record.citations(), index))
                        .map(one -> new CitationEntry(words, one.voices(), one.speech(), one.stance(), claim(one))));
    }

    private static Optional<ClaimEntry> claim(Citation citation) {
        return citation.claim().map(claim -> new ClaimEntry(claim.date().map(date -> date.edtf()), claim.quantity()));
    }

    private static <T> Optional<T> at(List<T> list, int index) {
        return index >= 0 && index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    /**
     * A citation as the fields say; empty where its number is not understood.
     *
     * @param before as it is
     * @param shown what the fields showed of that
     * @param now what they show
     */
    Optional<CitationEntry> changed(CitationEntry before, EditorCitation shown, EditorCitation now) {
        Optional<Quantity> oldQuantity = before.claim().flatMap(ClaimEntry::quantity);
        Optional<Quantity> quantity = now.claimQuantity().equals(shown.claimQuantity())
                ? oldQuantity
                : ProposedQuantity.typed(now.claimQuantity()).map(ProposedQuantity::quantity);
        if (quantity.isEmpty() && !now.claimQuantity().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> date = now.claimDate().equals(shown.claimDate())
                ? before.claim().flatMap(ClaimEntry::typedDate)
                : Optional.of(now.claimDate()).filter(typed -> !typed.isEmpty());
        Optional<ClaimEntry> claim =
                date.isEmpty() && quantity.isEmpty() ? Optional.empty() : Optional.of(new ClaimEntry(date, quantity));
        return Optional.of(new CitationEntry(
                before.words(),
                voices(before.voices(), shown.voices(), now.voices()),
                of(Speech.class, now.speech()),
                of(Stance.class, now.stance()),
                claim));
    }

    /** Voices whose names are as they were shown keep what is known of them. */
    private List<Voice> voices(List<Voice> before, List<EditorVoice> shown, List<EditorVoice> now) {
        List<Voice> voices = new ArrayList<>();
        for (EditorVoice voice : now) {
            VoiceRole role = of(VoiceRole.class, voice.role());
            int known = shown.stream().map(EditorVoice::name).toList().indexOf(voice.name());
            voices.add(
                    known >= 0 && known < before.size()
                            ? new Voice(
                                    role,
                                    before.get(known).name(),
                                    before.get(known).actor())
                            : named(role, voice.name()));
        }
        return voices;
    }

    private Voice named(VoiceRole role, String name) {
        if (name.isEmpty()) {
            return new Voice(role, Optional.empty(), Optional.empty());
        }
        Optional<ActorId> actor = editing.curation()
                .map(now -> TypedNames.actors(name, now.dataset()))
                .filter(read -> read.made().isEmpty() && read.ids().size() == 1)
                .map(read -> read.ids().getFirst());
        return new Voice(role, Optional.of(new Bilingual(name, Optional.empty())), actor);
    }

    /** What the fields show of a citation; empty where there is none. */
    Optional<EditorCitation> shown(RecordId id, int index) {
        return editing.curation()
                .map(now -> new EditorRecords(now, labels))
                .flatMap(words -> editing.draft(id)
                        .map(draft -> words.of(id, draft))
                        .or(() -> editing.record(id).map(words::of)))
                .flatMap(record -> at(record.citations(), index));
    }

    private static <E extends Enum<E>> E of(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }
}
