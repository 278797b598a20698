package org.isnad.interchange.timelinejs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.dataset.ForeignJson;
import org.isnad.interchange.ImportedEvents;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.PlainWords;
import org.isnad.interchange.ReadResult;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Era;
import org.isnad.model.Foreign;
import org.isnad.time.FuzzyDate;

/** Makes events of slides, wherever the slides come from, and keeps each slide whole. */
final class SlideImport {
    /** A slide lies deeper in a data set than in its own file. */
    private static final int SLIDE_DEPTH = 50;

    private final Notices notices;
    private final ImportedEvents events;

    SlideImport(Notices notices) {
        this.notices = notices;
        this.events = new ImportedEvents(notices);
    }

    /**
     * Adds a slide.
     *
     * @param cells what the row of a spreadsheet says beside the slide
     */
    void slide(JsonNode node, Map<String, String> cells) {
        if (!(node instanceof JsonObject slide)) {
            notices.at(node.location(), NoticeCode.NOT_AN_OBJECT);
            return;
        }
        if (depth(slide) > SLIDE_DEPTH) {
            notices.at(slide.location(), NoticeCode.TOO_DEEP, "limit", SLIDE_DEPTH);
            return;
        }
        SlideWords words = SlideWords.ofEvent(slide);
        Optional<FuzzyDate> date = SlideDates.of(slide, notices);
        if (date.isEmpty()) {
            String year = SlideFields.words(slide, "start_date") + SlideFields.words(slide, "start_date", "year");
            if (year.isBlank()) {
                notices.at(slide.location(), NoticeCode.NO_DATE, "title", words.title());
            } else {
                notices.at(slide.location(), NoticeCode.DATE_UNREADABLE, "value", year, "title", words.title());
            }
            return;
        }
        countKept(slide);
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put(SlideFields.FOREIGN, ForeignJson.read(slide).fields());
        if (!cells.isEmpty()) {
            kept.put(SlideFields.FOREIGN_CELLS, cells);
        }
        events.add(
                slide.location(),
                SlideFields.words(slide, "unique_id"),
                date.get(),
                words.title(),
                words.summary(),
                words.group(),
                words.status(),
                new Foreign(kept));
    }

    /**
     * The data set.
     *
     * @param head the outermost object without its events
     */
    ReadResult finish(JsonObject head) {
        Optional<JsonObject> title = SlideFields.object(head, "title");
        SlideWords words = title.map(SlideWords::of).orElse(SlideWords.NONE);
        title.ifPresent(this::countKept);
        List<Object> eras = new ArrayList<>();
        if (head.fields().get("eras") instanceof JsonArray(var elements, var _)) {
            elements.forEach(era -> era(era).map(Era::foreign).ifPresent(eras::add));
        }
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put(SlideFields.FOREIGN, ForeignJson.read(head).fields());
        if (!eras.isEmpty()) {
            kept.put(Era.FOREIGN, eras);
        }
        return events.finish(words.title(), words.summary(), new Foreign(kept));
    }

    /** A period behind the timeline; empty, and told, where its dates cannot be read. */
    private Optional<Era> era(JsonNode node) {
        Optional<Era> era = node instanceof JsonObject slide
                ? SlideDates.of(slide, notices)
                        .map(date -> new Era(date, SlideWords.of(slide).title()))
                : Optional.empty();
        notices.count(node.location(), era.isPresent() ? NoticeCode.ERAS : NoticeCode.ERAS_UNDATED);
        return era;
    }

    private void countKept(JsonObject slide) {
        if (SlideFields.object(slide, "media")
                .filter(media -> SlideFields.written(media, "url"))
                .isPresent()) {
            notices.count(slide.location(), NoticeCode.MEDIA);
        }
        if (SlideFields.written(slide, "background")) {
            notices.count(slide.location(), NoticeCode.BACKGROUND);
        }
        if (Stream.of(SlideFields.words(slide, "text", "headline"), SlideFields.words(slide, "text", "text"))
                .anyMatch(PlainWords::marked)) {
            notices.count(slide.location(), NoticeCode.MARKUP);
        }
        if (!SlideFields.DOCUMENTED.containsAll(slide.fields().keySet())) {
            notices.count(slide.location(), NoticeCode.UNUSED_FIELDS);
        }
    }

    private static int depth(JsonNode node) {
        Collection<JsonNode> inside = switch (node) {
            case JsonObject(var fields, var _, var _) -> fields.values();
            case JsonArray(var elements, var _) -> elements;
            default -> List.of();
        };
        int deepest = 0;
        for (JsonNode value : inside) {
            deepest = Math.max(deepest, depth(value));
        }
        return 1 + deepest;
    }
}
