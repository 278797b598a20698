package org.isnad.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.Progress;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.number.NumberReader;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Language;
import org.isnad.model.Note;
import org.isnad.model.Quantity;
import org.isnad.model.Status;
import org.isnad.model.VoiceRole;

/** Puts the events, figures, notes and paragraphs of a data set into an index, with the values of their fields. */
final class DatasetDocuments {
    private final Dataset dataset;
    private final Documents documents;
    private int next;
    private final Labels labels;
    private final List<Labels> languages;
    private final TextIndexBuilder builder;
    private final FieldIndex fields = new FieldIndex();

    /** Those of a data set; what was read for another index is not read again. */
    DatasetDocuments(LoadedDataset loaded, Labels labels, Readings known) {
        this.builder = new TextIndexBuilder(known);
        this.dataset = loaded.dataset();
        this.labels = labels;
        LabelSettings settings = labels.settings();
        Language other = labels.language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
        this.languages =
                List.of(labels, BundleLabels.of(new LabelSettings(other, settings.monthNames(), settings.digits())));
        this.documents = new Documents(loaded, languages);
    }

    /** Adds everything and closes the index. */
    TextIndex index() {
        nameValues();
        dataset.events().forEach(event -> add(event, begin(HitType.EVENT)));
        dataset.figures().forEach(figure -> add(figure, begin(HitType.FIGURE)));
        dataset.notes().forEach(note -> add(note, begin(HitType.NOTE)));
        while (next < documents.size()) {
            addSentence(begin(HitType.ARTICLE));
        }
        fields.trim();
        return builder.build(documents);
    }

    /** The number of the next document; its texts and values are to follow. */
    private int begin(HitType type) {
        Progress.check();
        int document = next++;
        builder.begin();
        fields.add(Field.KIND, code(type), document);
        return document;
    }

    FieldIndex fields() {
        return fields;
    }

    private void nameValues() {
        dataset.categories()
                .forEach(
                        category -> name(Field.CATEGORY, category.id().value(), category.labels(), category.aliases()));
        dataset.actors().forEach(actor -> name(Field.ACTOR, actor.id().value(), actor.labels(), actor.aliases()));
        dataset.places().forEach(place -> name(Field.PLACE, place.id().value(), place.labels(), place.aliases()));
        for (Status status : Status.values()) {
            fields.name(Field.STATUS, code(status), words(status));
        }
        for (VoiceRole role : VoiceRole.values()) {
            fields.name(Field.VOICE, code(role), words(role));
        }
        for (HitType type : HitType.values()) {
            String key = "search.kind." + code(type);
            fields.name(
                    Field.KIND,
                    code(type),
                    languages.stream().map(language -> language.text(key)).toList());
        }
        for (FigureKind kind : FigureKind.values()) {
            fields.name(Field.KIND, code(kind), words(kind));
        }
        for (Article article : dataset.articles()) {
            List<String> names = new ArrayList<>();
            article.headline().value().ifPresent(names::add);
            article.outlet().value().ifPresent(names::add);
            names.add(article.fileName());
            fields.name(Field.ARTICLE, article.id().value(), names);
        }
    }

    private void name(Field field, String code, Bilingual names, List<String> aliases) {
        List<String> all = new ArrayList<>();
        all.add(labels.of(names));
        all.addAll(Names.names(names, aliases));
        fields.name(field, code, all);
    }

    private List<String> words(Enum<?> constant) {
        return languages.stream().map(language -> language.word(constant)).toList();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void add(Event event, int document) {
        add((DatedRecord) event, document);
        documents.texts(event).forEach(builder::text);
        fields.add(Field.CATEGORY, event.category().value(), document);
    }

    private void add(Figure figure, int document) {
        add((DatedRecord) figure, document);
        values(figure.quantity()).forEach(builder::value);
        documents.texts(figure).forEach(builder::text);
        fields.add(Field.KIND, code(figure.kind()), document);
    }

    private void add(DatedRecord record, int document) {
        builder.date(record.date());
        fields.add(Field.STATUS, code(record.status()), document);
        record.actors().forEach(actor -> fields.add(Field.ACTOR, actor.value(), document));
        record.places().forEach(place -> fields.add(Field.PLACE, place.value(), document));
        articles(record.citations().stream().map(citation -> citation.anchor().article()))
                .forEach(article -> fields.add(Field.ARTICLE, article.value(), document));
        record.citations().stream().map(Citation::voices).flatMap(List::stream).forEach(voice -> {
            fields.add(Field.VOICE, code(voice.role()), document);
            voice.name().ifPresent(name -> speaker("name " + name.ar(), name, List.of(), document));
            voice.actor()
                    .flatMap(id -> dataset.actors().stream()
                            .filter(actor -> actor.id().equals(id))
                            .findFirst())
                    .ifPresent(
                            actor -> speaker("actor " + actor.id().value(), actor.labels(), actor.aliases(), document));
        });
    }

    private void speaker(String code, Bilingual names, List<String> aliases, int document) {
        name(Field.VOICE, code, names, aliases);
        fields.add(Field.VOICE, code, document);
    }

    private void add(Note note, int document) {
        articles(Stream.concat(
                        note.articles().stream(),
                        note.citations().stream()
                                .map(citation -> citation.anchor().article())))
                .forEach(article -> fields.add(Field.ARTICLE, article.value(), document));
        documents.texts(document).forEach(builder::text);
    }

    private void addSentence(int document) {
        fields.add(Field.ARTICLE, documents.id(document), document);
        documents.texts(document).forEach(builder::text);
    }

    private static Set<ArticleId> articles(Stream<ArticleId> ids) {
        return ids.collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<BigDecimal> values(Quantity quantity) {
        List<BigDecimal> values = switch (quantity.decimal()) {
            case Quantity.Exact(var value) -> List.of(value);
            case Quantity.About(var value) -> List.of(value);
            case Quantity.AtLeast(var value) -> List.of(value);
            case Quantity.MoreThan(var value) -> List.of(value);
            case Quantity.AtMost(var value) -> List.of(value);
            case Quantity.Within(var min, var max) -> List.of(min, max);
            case Quantity.Unquantified _ -> List.of();
        };
        return values.stream().map(NumberReader::canonical).toList();
    }
}
