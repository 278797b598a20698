package org.isnad.interchange.timelinejs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.ImportedEvents;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.time.FuzzyDate;

/** A data set as the outermost object of TimelineJS 3: a title, and a slide for each event. */
final class TimelineSlides {
    private final Dataset dataset;
    private final Labels labels;
    private final SlideTexts texts;
    private final Map<CategoryId, Category> categories = new HashMap<>();

    TimelineSlides(LoadedDataset loaded, Labels labels) {
        this.dataset = loaded.dataset();
        this.labels = labels;
        this.texts = new SlideTexts(loaded, labels);
        dataset.categories().forEach(category -> categories.put(category.id(), category));
    }

    /** Everything; events too far away for the scale are left out. */
    JsonObject root() {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        Optional<JsonObject> kept = SlideFields.kept(dataset.foreign(), SlideFields.FOREIGN);
        title(kept).ifPresent(title -> fields.put("title", title));
        fields.put("events", new JsonArray(events()));
        kept.ifPresent(head -> head.fields().forEach(fields::putIfAbsent));
        return new JsonObject(fields);
    }

    /** The slides, in the order of the data set. */
    private List<JsonNode> events() {
        List<JsonNode> slides = new ArrayList<>();
        dataset.events().stream()
                .filter(event -> SlideMoment.near(event.date()))
                .map(this::slide)
                .forEach(slides::add);
        return slides;
    }

    /** The slide of an event: as it was read, except for what the event no longer says. */
    JsonObject slide(Event event) {
        JsonObject kept = SlideFields.kept(event.foreign(), SlideFields.FOREIGN).orElse(new JsonObject(Map.of()));
        SlideWords words = SlideWords.ofEvent(kept);
        boolean fresh = kept.fields().isEmpty();
        JsonObject slide = kept;
        if (fresh) {
            slide = SlideFields.with(
                    slide, "unique_id", new JsonString(event.id().value()));
        }
        slide = dated(slide, event);
        slide = worded(slide, event, words);
        Category category = categories.get(event.category());
        if (category != null && !same(category.labels(), words.group(), ImportedEvents.NO_GROUP)) {
            slide = SlideFields.with(slide, "group", new JsonString(PlainWords.escaped(labels.of(category.labels()))));
        }
        return slide;
    }

    private JsonObject dated(JsonObject kept, Event event) {
        FuzzyDate date = event.date();
        if (SlideDates.of(kept, new Notices("")).equals(Optional.of(date))) {
            return kept;
        }
        SlideMoment moment = SlideMoment.of(date, labels);
        JsonObject slide = SlideFields.with(kept, "start_date", moment.start());
        slide = moment.end().isPresent()
                ? SlideFields.with(slide, "end_date", moment.end().get())
                : SlideFields.without(slide, "end_date");
        Optional<String> display = event.datedOutside() ? Optional.of(labels.date(event)) : moment.display();
        return display.isPresent()
                ? SlideFields.with(slide, "display_date", new JsonString(display.get()))
                : SlideFields.without(slide, "display_date");
    }

    private JsonObject worded(JsonObject kept, Event event, SlideWords words) {
        JsonObject text = SlideFields.object(kept, "text").orElse(new JsonObject(Map.of()));
        JsonObject written = text;
        if (event.status() != words.status()
                || !same(event.title(), words.title(), ImportedEvents.one(ImportedEvents.UNTITLED))) {
            written = SlideFields.with(written, "headline", new JsonString(texts.headline(event)));
        }
        String body = same(event.summary().orElse(ImportedEvents.one("")), words.summary(), ImportedEvents.one(""))
                ? SlideFields.words(text, "text")
                : texts.summary(event);
        body += texts.sources(event) + texts.origin(event);
        if (!body.equals(SlideFields.words(text, "text"))) {
            written = SlideFields.with(written, "text", new JsonString(body));
        }
        return written.equals(text) ? kept : SlideFields.with(kept, "text", written);
    }

    /** The slide before all others: as it was read, or the title of the data set; none where a file came without. */
    private Optional<JsonObject> title(Optional<JsonObject> head) {
        Optional<JsonObject> kept = head.flatMap(found -> SlideFields.object(found, "title"));
        if (head.isPresent() && kept.isEmpty()) {
            return Optional.empty();
        }
        SlideWords words = kept.map(SlideWords::of).orElse(SlideWords.NONE);
        if (kept.isPresent()
                && (words.title().isEmpty() || dataset.title().equals(ImportedEvents.one(words.title())))) {
            return kept;
        }
        Map<String, JsonNode> text = new LinkedHashMap<>();
        text.put("headline", new JsonString(PlainWords.escaped(labels.of(dataset.title()))));
        dataset.description()
                .ifPresent(description ->
                        text.put("text", new JsonString("<p>" + PlainWords.escaped(labels.of(description)) + "</p>")));
        return Optional.of(SlideFields.with(kept.orElse(new JsonObject(Map.of())), "text", new JsonObject(text)));
    }

    /** Whether a text of the data set is what a slide says, or stands for its silence. */
    private static boolean same(Bilingual text, String words, Bilingual silence) {
        return text.equals(words.isEmpty() ? silence : ImportedEvents.one(words));
    }
}
