package org.isnad.dataset;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.document.DatasetList;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonWriter;
import org.isnad.model.Accepted;
import org.isnad.model.Article;
import org.isnad.model.Attribute;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Foreign;
import org.isnad.model.Note;
import org.isnad.model.PublishedOutside;
import org.isnad.model.Question;
import org.isnad.model.Series;
import org.isnad.time.FuzzyDate;

/**
 * Writes data sets in format 1, each in one form: fields in a fixed order, defaults left out. {@link DatasetReader} reads an
 * equal data set back.
 */
public final class DatasetWriter {

    /** Every field of the outermost object, in the order in which they are written. */
    static final List<String> FIELDS = Stream.of(
                    Stream.of("$schema", "format", "id", "title", "description", "language", "chart"),
                    Stream.of(DatasetList.values()).map(DatasetList::field),
                    Stream.of("accepted", "foreign"))
            .flatMap(Function.identity())
            .toList();

    private static final JsonNode EMPTY = new JsonNode.JsonArray(List.of());

    private DatasetWriter() {}

    /** The text of the file, with LF and a line end after the last line. */
    public static String write(Dataset dataset) {
        return JsonWriter.write(tree(dataset));
    }

    /** The data set as one object, to stand inside another. */
    public static JsonNode.JsonObject tree(Dataset dataset) {
        JsonFieldWriter fields = new JsonFieldWriter()
                .put("$schema", "isnad-dataset-1.schema.json")
                .put("format", 1)
                .put("id", dataset.id())
                .put("title", dataset.title())
                .text("description", dataset.description())
                .put("language", dataset.language());
        dataset.chartSeries()
                .ifPresent(series -> fields.put(
                        "chart",
                        new JsonFieldWriter().put("series", series.value()).object()));
        for (DatasetList list : DatasetList.values()) {
            List<JsonNode> records = records(dataset, list);
            // Required, so written also when there are none.
            if (!records.isEmpty() || list == DatasetList.ARTICLES) {
                fields.put(list.field(), new JsonNode.JsonArray(records));
            }
        }
        return fields.list("accepted", dataset.accepted(), DatasetWriter::accepted)
                .foreign(dataset.foreign())
                .object();
    }

    private static JsonNode accepted(Accepted accepted) {
        JsonFieldWriter fields =
                new JsonFieldWriter().put("suspicion", accepted.suspicion()).put("id", accepted.id());
        accepted.actor().ifPresent(actor -> fields.put("actor", actor.value()));
        return fields.put("reason", accepted.reason()).object();
    }

    /** The events, field by field. */
    public static void passEvents(Dataset dataset, RecordFields receiver) {
        PassedFieldWriter fields = new PassedFieldWriter(receiver);
        for (Event event : dataset.events()) {
            event(event, fields);
            receiver.endRecord();
        }
    }

    /** The figures, field by field. */
    public static void passFigures(Dataset dataset, RecordFields receiver) {
        PassedFieldWriter fields = new PassedFieldWriter(receiver);
        for (Figure figure : dataset.figures()) {
            figure(figure, fields);
            receiver.endRecord();
        }
    }

    /** The records of one list, each as it stands in the file. */
    static List<JsonNode> records(Dataset dataset, DatasetList list) {
        return switch (list) {
            case ARTICLES -> written(dataset.articles(), DatasetWriter::article);
            case CATEGORIES -> written(dataset.categories(), DatasetWriter::category);
            case ACTORS ->
                written(
                        dataset.actors(),
                        actor -> labelled(actor.id(), actor.labels(), actor.aliases())
                                .foreign(actor.foreign())
                                .object());
            case PLACES ->
                written(
                        dataset.places(),
                        place -> labelled(place.id(), place.labels(), place.aliases())
                                .foreign(place.foreign())
                                .object());
            case SERIES -> written(dataset.series(), DatasetWriter::series);
            case QUESTIONS -> written(dataset.questions(), DatasetWriter::question);
            case EVENTS ->
                written(
                        dataset.events(),
                        event -> event(event, new JsonFieldWriter()).object());
            case FIGURES ->
                written(
                        dataset.figures(),
                        figure -> figure(figure, new JsonFieldWriter()).object());
            case NOTES -> written(dataset.notes(), DatasetWriter::note);
        };
    }

    private static <T> List<JsonNode> written(List<T> records, Function<T, JsonNode> write) {
        return records.stream().map(write).toList();
    }

    private static JsonNode category(Category category) {
        return labelled(category.id(), category.labels(), category.aliases())
                .unless(CategoryRole.CONTEXT, "role", category.role())
                .foreign(category.foreign())
                .object();
    }

    private static JsonNode question(Question question) {
        JsonFieldWriter written = new JsonFieldWriter()
                .put("id", question.id().value())
                .put("ar", question.text().ar());
        question.text().en().ifPresent(en -> written.put("en", en));
        return written.foreign(question.foreign()).object();
    }

    private static JsonFieldWriter labelled(Object id, Bilingual labels, List<String> aliases) {
        return new JsonFieldWriter()
                .put("id", id.toString())
                .put("labels", labels)
                .names("aliases", aliases);
    }

    private static JsonNode article(Article article) {
        JsonFieldWriter fields = new JsonFieldWriter()
                .put("id", article.id().value())
                .put("file", article.file())
                .put("sha256", article.sha256());
        article.original()
                .ifPresent(original -> fields.put(
                        "original",
                        new JsonFieldWriter()
                                .put("file", original.file())
                                .put("sha256", original.sha256())
                                .object()));
        attribute("headline", article.headline(), Function.identity(), fields);
        attribute("outlet", article.outlet(), Function.identity(), fields);
        attribute("agency", article.agency(), Function.identity(), fields);
        attribute("published", article.published(), FuzzyDate::edtf, fields);
        article.publishedOutside().ifPresent(outside -> fields.put("published_outside", outside(outside)));
        return fields.list("exemptions", article.exemptions(), DatasetWriter::exemption)
                .foreign(article.foreign())
                .object();
    }

    private static JsonNode outside(PublishedOutside outside) {
        JsonFieldWriter fields =
                new JsonFieldWriter().put("value", outside.value().edtf()).put("source", outside.source());
        outside.address().ifPresent(address -> fields.put("address", address));
        return fields.text("note", outside.note()).object();
    }

    private static <T> void attribute(
            String name, Attribute<T> attribute, Function<T, String> write, JsonFieldWriter fields) {
        if (attribute.equals(Attribute.unknown())) {
            return;
        }
        JsonFieldWriter written = new JsonFieldWriter();
        attribute.value().ifPresent(value -> written.put("value", write.apply(value)));
        written.put("basis", attribute.basis());
        attribute
                .anchor()
                .ifPresent(anchor -> written.put(
                        "anchor",
                        PartWriter.selector(anchor, new JsonFieldWriter()).object()));
        fields.put(name, written.text("note", attribute.note()).object());
    }

    private static JsonNode exemption(Exemption exemption) {
        JsonFieldWriter fields = new JsonFieldWriter();
        exemption
                .words()
                .ifPresentOrElse(
                        words -> PartWriter.selector(words, fields),
                        () -> fields.put("paragraph", exemption.paragraph()));
        return fields.put("reason", exemption.reason())
                .text("note", exemption.note())
                .object();
    }

    private static JsonNode series(Series series) {
        return new JsonFieldWriter()
                .put("id", series.id().value())
                .put("labels", series.labels())
                .put("subject", series.subject())
                .put("unit", series.unit())
                .foreign(series.foreign())
                .object();
    }

    private static <W extends FieldWriter<W>> W event(Event event, W fields) {
        fields.put("id", event.id().value()).put("date", event.dateInWords().edtf());
        PartWriter.dateBasis(event.dateBasis(), fields);
        fields.put("title", event.title())
                .text("summary", event.summary())
                .put("category", event.category().value());
        return shared(event, fields.put("status", event.status()), event.foreign());
    }

    private static <W extends FieldWriter<W>> W figure(Figure figure, W fields) {
        fields.put("id", figure.id().value())
                .put("series", figure.series().value())
                .put("date", figure.dateInWords().edtf());
        PartWriter.dateBasis(figure.dateBasis(), fields);
        fields.put("quantity", PartWriter.quantity(figure.quantity()))
                .put("kind", figure.kind())
                .put("measure", figure.measure())
                .unless(Defaults.status(figure.kind()), "status", figure.status())
                .text("title", figure.title())
                .text("subject", figure.subject())
                .text("unit", figure.unit())
                .text("ambiguity", figure.ambiguity());
        return shared(figure, fields, figure.foreign());
    }

    private static <W extends FieldWriter<W>> W shared(DatedRecord record, W fields, Foreign foreign) {
        // Required, so written also when there are none.
        JsonNode citations = record.citations().isEmpty()
                ? EMPTY
                : new JsonNode.JsonArray(
                        record.citations().stream().map(PartWriter::citation).toList());
        return fields.names("actors", record.actors())
                .names("places", record.places())
                .names("questions", record.questions())
                .put("citations", citations)
                .foreign(foreign);
    }

    private static JsonNode note(Note note) {
        return new JsonFieldWriter()
                .put("id", note.id().value())
                .put("kind", note.kind())
                .put("text", note.text())
                .names("records", note.records())
                .names("articles", note.articles())
                .list("citations", note.citations(), PartWriter::citation)
                .foreign(note.foreign())
                .object();
    }
}
