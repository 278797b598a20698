package org.isnad.ui.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.curation.CitationEntry;
import org.isnad.curation.Curation;
import org.isnad.curation.DateEntry;
import org.isnad.curation.Draft;
import org.isnad.curation.MarkedWords;
import org.isnad.curation.UnderstoodDate;
import org.isnad.labels.Labels;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Bilingual;
import org.isnad.model.Claim;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Paragraph;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.ui.editor.Choice;
import org.isnad.ui.editor.EditorChoices;
import org.isnad.ui.editor.EditorRecord;
import org.isnad.ui.editor.EditorRecord.Content;
import org.isnad.ui.editor.EditorRecord.EditorCitation;
import org.isnad.ui.editor.EditorRecord.EditorVoice;

/** Puts records, drafts and what they choose from into the words of the editor. */
public final class EditorRecords {
    private final Curation curation;
    private final Dataset dataset;
    private final Labels labels;

    /** Words for what was made so far. */
    public EditorRecords(Curation curation, Labels labels) {
        this.curation = curation;
        this.dataset = curation.dataset();
        this.labels = labels;
    }

    /** A draft. */
    public EditorRecord of(RecordId id, Draft draft) {
        return new EditorRecord(
                id.value(),
                true,
                draft.title().map(Bilingual::ar).orElse(""),
                draft.title().flatMap(Bilingual::en).orElse(""),
                draft.date()
                        .flatMap(entry -> UnderstoodDate.of(curation, entry))
                        .map(labels::date)
                        .orElse(""),
                draft.date().map(this::basis).orElse(""),
                switch (draft.content()) {
                    case Draft.Content.OfEvent(var category) ->
                        new Content.OfEvent(
                                category.map(one -> one.value()), draft.status().map(EditorRecords::code));
                    case Draft.Content.OfFigure(var counting) ->
                        new Content.OfFigure(
                                counting.map(one -> one.series().value()),
                                counting.map(one -> labels.quantity(one.quantity()))
                                        .orElse(""),
                                code(counting.map(one -> one.kind()).orElse(FigureKind.ACTUAL)));
                },
                actors(draft.actors()),
                places(draft.places()),
                draft.questions().stream().map(QuestionId::value).toList(),
                draft.summary().map(Bilingual::ar).orElse(""),
                draft.citations().stream().map(this::citation).toList(),
                draft.missing().stream()
                        .map(part -> labels.text("editor.part." + part.name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    /** A record. */
    public EditorRecord of(DatedRecord record) {
        Optional<Bilingual> title = switch (record) {
            case Event event -> Optional.of(event.title());
            case Figure figure -> figure.title();
        };
        return new EditorRecord(
                record.id().value(),
                false,
                title.map(Bilingual::ar).orElse(""),
                title.flatMap(Bilingual::en).orElse(""),
                labels.date(record.dateInWords()),
                basis(record.dateBasis()),
                switch (record) {
                    case Event event ->
                        new Content.OfEvent(Optional.of(event.category().value()), Optional.of(code(event.status())));
                    case Figure figure ->
                        new Content.OfFigure(
                                Optional.of(figure.series().value()),
                                labels.quantity(figure.quantity()),
                                code(figure.kind()));
                },
                actors(record.actors()),
                places(record.places()),
                record.questions().stream().map(QuestionId::value).toList(),
                record instanceof Event event
                        ? event.summary().map(Bilingual::ar).orElse("")
                        : "",
                record.citations().stream()
                        .map(citation -> new EditorCitation(
                                citation.anchor().exact(),
                                citation.anchor().article().value(),
                                code(citation.stance()),
                                code(citation.speech()),
                                voices(citation.voices()),
                                citation.claim()
                                        .flatMap(Claim::date)
                                        .map(labels::date)
                                        .orElse(""),
                                citation.claim()
                                        .flatMap(Claim::quantity)
                                        .map(labels::quantity)
                                        .orElse("")))
                        .toList(),
                List.of());
    }

    /** What the fields choose from. */
    public EditorChoices choices() {
        return new EditorChoices(
                dataset.categories().stream()
                        .map(one -> new Choice(one.id().value(), labels.brief(one.labels())))
                        .toList(),
                words(Status.values()),
                dataset.series().stream()
                        .map(one -> new Choice(one.id().value(), labels.brief(one.labels())))
                        .toList(),
                words(FigureKind.values()),
                words(Stance.values()),
                words(Speech.values()),
                words(VoiceRole.values()),
                dataset.questions().stream()
                        .map(one -> new Choice(one.id().value(), labels.brief(one.text())))
                        .toList(),
                dataset.actors().stream().map(one -> labels.of(one.labels())).toList(),
                dataset.places().stream().map(one -> labels.of(one.labels())).toList());
    }

    /** The code of a constant, as the format writes it. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private List<Choice> words(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(one -> new Choice(code(one), labels.word(one)))
                .toList();
    }

    private String basis(DateEntry entry) {
        return labels.text(
                switch (entry) {
                    case DateEntry.Stated _ -> "record.date_basis.stated";
                    case DateEntry.Inferred _ -> "record.date_basis.inferred";
                    case DateEntry.External _ -> "record.date_basis.external";
                });
    }

    private String basis(DateBasis basis) {
        return labels.text(
                switch (basis) {
                    case DateBasis.Stated _ -> "record.date_basis.stated";
                    case DateBasis.Inferred _, DateBasis.Outside _ -> "record.date_basis.inferred";
                    case DateBasis.External _ -> "record.date_basis.external";
                });
    }

    private EditorCitation citation(CitationEntry entry) {
        MarkedWords words = entry.words();
        String printed = Optional.ofNullable(curation.texts().get(words.article()))
                .flatMap(text -> text.paragraph(words.paragraph()))
                .map(Paragraph::text)
                .map(words.range()::of)
                .orElse("");
        return new EditorCitation(
                printed,
                words.article().value(),
                code(entry.stance()),
                code(entry.speech()),
                voices(entry.voices()),
                entry.claim().flatMap(CitationEntry.ClaimEntry::typedDate).orElse(""),
                entry.claim()
                        .flatMap(CitationEntry.ClaimEntry::quantity)
                        .map(labels::quantity)
                        .orElse(""));
    }

    private List<EditorVoice> voices(List<Voice> voices) {
        return voices.stream()
                .map(voice -> new EditorVoice(
                        code(voice.role()),
                        voice.name()
                                .map(labels::of)
                                .or(() -> voice.actor().map(id -> actors(List.of(id))))
                                .orElse("")))
                .toList();
    }

    private String actors(List<ActorId> ids) {
        Map<ActorId, Actor> known = dataset.actors().stream()
                .collect(Collectors.toMap(Actor::id, Function.identity(), (one, other) -> one));
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(one -> labels.of(one.labels()))
                        .orElse(id.value()))
                .collect(Collectors.joining("، "));
    }

    private String places(List<PlaceId> ids) {
        Map<PlaceId, Place> known = dataset.places().stream()
                .collect(Collectors.toMap(Place::id, Function.identity(), (one, other) -> one));
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id))
                        .map(one -> labels.of(one.labels()))
                        .orElse(id.value()))
                .collect(Collectors.joining("، "));
    }
}
