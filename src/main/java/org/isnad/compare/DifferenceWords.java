package org.isnad.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Voice;

/** Differences in the words of the interface. Words of articles and titles are as they are; a view shortens them. */
public final class DifferenceWords {
    private final Labels labels;
    private final FieldCodes firstCodes;
    private final FieldCodes secondCodes;
    private final Map<Object, String> firstNames;
    private final Map<Object, String> secondNames;

    /** The words of a comparison. */
    public DifferenceWords(Comparison comparison, Labels labels) {
        this.labels = labels;
        Dataset first = comparison.first().dataset();
        Dataset second = comparison.second().dataset();
        firstCodes = new FieldCodes(first);
        secondCodes = new FieldCodes(second);
        firstNames = names(first);
        secondNames = names(second);
    }

    private Map<Object, String> names(Dataset dataset) {
        Map<Object, String> names = new HashMap<>();
        dataset.categories().forEach(each -> names.put(each.id(), labels.of(each.labels())));
        dataset.actors().forEach(each -> names.put(each.id(), labels.of(each.labels())));
        dataset.places().forEach(each -> names.put(each.id(), labels.of(each.labels())));
        dataset.series().forEach(each -> names.put(each.id(), labels.of(each.labels())));
        dataset.questions().forEach(each -> names.put(each.id(), labels.of(each.text())));
        dataset.articles().forEach(each -> names.put(each.id(), labels.articleName(each)));
        return names;
    }

    /** What a field is called. */
    public String field(Field field) {
        return labels.text("compare.field." + FieldCodes.name(field));
    }

    /** What differs: the field, or who alone cites the words. */
    public String name(Difference difference) {
        return difference instanceof Difference.Alone(var side, int _)
                ? labels.text(side == Side.FIRST ? "compare.cited_first" : "compare.cited_second")
                : field(difference.field());
    }

    /** What one side says; a sentence for what it does not say. */
    public String value(Side side, Pair pair, Difference difference) {
        DatedRecord record = side == Side.FIRST ? pair.first() : pair.second();
        String words = switch (difference) {
            case Difference.InRecord(var field)
            when FieldCodes.text(field, record).isPresent() -> text(side, pair, field);
            case Difference.InRecord(var field) -> ofRecord(side, field, record);
            case Difference.InCitation(var field, int first, int second) ->
                ofCitation(side, field, record.citations().get(side == Side.FIRST ? first : second));
            case Difference.Alone(var alone, int index) ->
                alone == side ? quoted(side, record.citations().get(index)) : "";
        };
        return words.isEmpty() ? labels.text("compare.nothing") : words;
    }

    /** The citation on which one side of a difference rests, an index from 0; that of the record where it is of none. */
    public static int citation(Side side, Difference difference) {
        return switch (difference) {
            case Difference.InRecord _ -> 0;
            case Difference.InCitation(var _, int first, int second) -> side == Side.FIRST ? first : second;
            case Difference.Alone(var alone, int index) -> alone == side ? index : 0;
        };
    }

    /** The title of a record; that of a figure without one is made of series and quantity. */
    public String title(Side side, DatedRecord record) {
        return switch (record) {
            case Event event -> labels.of(event.title());
            case Figure figure ->
                figure.title()
                        .map(labels::of)
                        .orElseGet(() -> labels.text(
                                "record.figure_title",
                                "series",
                                called(side, figure.series()),
                                "quantity",
                                labels.quantity(figure.quantity())));
        };
    }

    /** Event or figure. */
    public String kind(DatedRecord record) {
        return labels.text(record instanceof Event ? "record.event" : "record.figure");
    }

    /** The words of a citation with their place. */
    public String quoted(Side side, Citation citation) {
        return labels.text(
                "compare.quoted",
                "article",
                called(side, citation.anchor().article()),
                "paragraph",
                citation.anchor().paragraph(),
                "words",
                citation.anchor().exact());
    }

    /** A text in the language of the interface; where both say the same in it, with the other language. */
    private String text(Side side, Pair pair, Field field) {
        Optional<Bilingual> own = FieldCodes.text(field, side == Side.FIRST ? pair.first() : pair.second());
        Optional<Bilingual> other = FieldCodes.text(field, side == Side.FIRST ? pair.second() : pair.first());
        boolean alike = own.map(labels::of).equals(other.map(labels::of));
        return own.map(text ->
                        alike ? text.ar() + text.en().map(en -> " | " + en).orElse("") : labels.of(text))
                .orElse("");
    }

    private String ofRecord(Side side, Field field, DatedRecord record) {
        return switch (field) {
            case DATE -> labels.date(record.date());
            case DATE_BASIS ->
                labels.text("record.date_basis."
                        + switch (record.dateBasis()) {
                            case DateBasis.Stated _ -> "stated";
                            case DateBasis.Inferred _ -> "inferred";
                            case DateBasis.Outside _ -> "outside";
                            case DateBasis.External _ -> "external";
                        });
            case STATUS -> labels.word(record.status());
            case CATEGORY -> record instanceof Event event ? called(side, event.category()) : "";
            case SERIES -> record instanceof Figure figure ? called(side, figure.series()) : "";
            case QUANTITY -> record instanceof Figure figure ? labels.quantity(figure.quantity()) : "";
            case KIND -> record instanceof Figure figure ? labels.word(figure.kind()) : "";
            case MEASURE -> record instanceof Figure figure ? labels.word(figure.measure()) : "";
            case AMBIGUITY ->
                record instanceof Figure figure
                        ? labels.text(figure.ambiguity().isPresent() ? "compare.yes" : "compare.no")
                        : "";
            case ACTORS -> called(side, record.actors());
            case PLACES -> called(side, record.places());
            case QUESTIONS -> called(side, record.questions());
            default -> codes(side).of(field, record);
        };
    }

    private String ofCitation(Side side, Field field, Citation citation) {
        return switch (field) {
            case VOICES ->
                citation.voices().stream()
                        .map(voice -> voice(side, voice))
                        .collect(Collectors.joining(labels.text("record.voice_separator")));
            case SPEECH -> labels.word(citation.speech());
            case STANCE -> labels.word(citation.stance());
            case CLAIM -> citation.claim().map(this::claim).orElse("");
            default -> codes(side).of(field, citation);
        };
    }

    private String claim(Claim claim) {
        return claim.date()
                .map(labels::date)
                .map(date -> claim.quantity()
                        .map(quantity -> date + labels.text("record.separator") + labels.quantity(quantity))
                        .orElse(date))
                .or(() -> claim.quantity().map(labels::quantity))
                .orElse("");
    }

    private String voice(Side side, Voice voice) {
        return voice.name()
                .map(labels::of)
                .or(() -> voice.actor().map(id -> called(side, id)))
                .orElseGet(() -> labels.word(voice.role()));
    }

    private String called(Side side, Object id) {
        return (side == Side.FIRST ? firstNames : secondNames).getOrDefault(id, id.toString());
    }

    private String called(Side side, List<?> ids) {
        return ids.stream().map(id -> called(side, id)).collect(Collectors.joining(labels.text("record.separator")));
    }

    private FieldCodes codes(Side side) {
        return side == Side.FIRST ? firstCodes : secondCodes;
    }
}
