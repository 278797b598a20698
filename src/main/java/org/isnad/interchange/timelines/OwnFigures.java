package org.isnad.interchange.timelines;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.interchange.ImportedEvents;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Bilingual;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Foreign;
import org.isnad.model.Measure;
import org.isnad.model.Quantity;
import org.isnad.model.Quantity.Hedge;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;

/** Makes figures again of the annotations that our own export made of figures; those whose tags do not say one stay events. */
final class OwnFigures {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(?:\\.\\d{1,30})?");
    private static final Pattern PART = Pattern.compile("(\\d{1,9})/(\\d{1,9})");

    private final Map<SeriesId, Series> series = new LinkedHashMap<>();

    private OwnFigures() {}

    /** The data set with its figures. */
    static Dataset in(Dataset dataset, JsonNode root) {
        List<JsonNode> nodes = Annotations.list(root);
        Map<String, Map<String, String>> said = OwnRecords.of(nodes);
        OwnFigures own = new OwnFigures();
        List<Event> events = new ArrayList<>();
        List<Figure> figures = new ArrayList<>(dataset.figures());
        for (Event event : dataset.events()) {
            Map<String, String> tags = AnnotationCitations.number(event)
                    .map(nodes::get)
                    .filter(JsonObject.class::isInstance)
                    .map(node -> said.getOrDefault(Annotations.record((JsonObject) node), Map.of()))
                    .orElse(Map.of());
            Optional<Figure> figure =
                    tags.getOrDefault("record", "").equals("figure") ? own.figure(event, tags) : Optional.empty();
            figure.ifPresentOrElse(
                    figures::add,
                    () -> events.add(title(tags).map(event::withTitle).orElse(event)));
        }
        List<Series> all = new ArrayList<>(dataset.series());
        all.addAll(own.series.values());
        Set<CategoryId> used = events.stream().map(Event::category).collect(Collectors.toSet());
        return dataset.withEvents(events)
                .withFigures(figures)
                .withSeries(all)
                .withCategories(dataset.categories().stream()
                        .filter(category -> used.contains(category.id()))
                        .toList());
    }

    private Optional<Figure> figure(Event event, Map<String, String> tags) {
        Optional<Quantity> quantity = quantity(tags);
        String name = tags.getOrDefault("series", "");
        if (quantity.isEmpty() || !NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Optional<Bilingual> subject = words(tags, "subject");
        Optional<Bilingual> unit = words(tags, "unit");
        // What the first figure says of its series holds for the others unless they say otherwise.
        Series in = series.computeIfAbsent(new SeriesId(name), id -> {
            Bilingual label = ImportedEvents.one(name);
            return new Series(id, subject.orElse(label), subject.orElse(label), unit.orElse(label), Foreign.NONE);
        });
        return Optional.of(new Figure(
                event.id(),
                in.id(),
                event.date(),
                event.dateBasis(),
                quantity.get(),
                AnnotationCitations.code(FigureKind.class, tags.getOrDefault("kind", ""))
                        .orElse(FigureKind.ACTUAL),
                AnnotationCitations.code(Measure.class, tags.getOrDefault("measure", ""))
                        .orElse(Measure.COUNT),
                event.status(),
                tags.containsKey("title_ar") ? title(tags) : Optional.of(event.title()),
                subject.filter(words -> !words.equals(in.subject())),
                unit.filter(words -> !words.equals(in.unit())),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                event.citations(),
                event.foreign()));
    }

    /** The title as our own table has it, in both languages. */
    private static Optional<Bilingual> title(Map<String, String> tags) {
        return words(tags, "title_ar")
                .map(title -> new Bilingual(
                        title.ar(), Optional.ofNullable(tags.get("title_en")).filter(words -> !words.isBlank())));
    }

    private static Optional<Bilingual> words(Map<String, String> tags, String tag) {
        return Optional.ofNullable(tags.get(tag))
                .filter(words -> !words.isBlank())
                .map(ImportedEvents::one);
    }

    static Optional<Quantity> quantity(Map<String, String> tags) {
        String qualifier = tags.getOrDefault("qualifier", "");
        String value = tags.getOrDefault("value", "");
        Optional<Hedge> hedge = AnnotationCitations.code(Hedge.class, qualifier);
        Matcher part = PART.matcher(value);
        if (part.matches()) {
            int numerator = Integer.parseInt(part.group(1));
            int denominator = Integer.parseInt(part.group(2));
            return hedge.filter(_ -> numerator > 0 && denominator > 0)
                    .map(said -> new Quantity.Part(numerator, denominator, said));
        }
        return switch (qualifier) {
            case "unquantified" -> value.isBlank() ? Optional.empty() : Optional.of(new Quantity.Unquantified(value));
            case "within" ->
                number(value)
                        .flatMap(from -> number(tags.getOrDefault("value_max", ""))
                                .filter(to -> from.compareTo(to) <= 0)
                                .map(to -> new Quantity.Within(from, to)));
            default -> hedge.flatMap(said -> number(value).map(said::of));
        };
    }

    private static Optional<BigDecimal> number(String value) {
        return NUMBER.matcher(value).matches() ? Optional.of(new BigDecimal(value)) : Optional.empty();
    }
}
