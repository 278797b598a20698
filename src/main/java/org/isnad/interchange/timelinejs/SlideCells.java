package org.isnad.interchange.timelinejs;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.json.JsonNode.JsonObject;

/** A slide as a row of TimelineJS's spreadsheet. */
final class SlideCells {
    private static final Set<String> SLIDE =
            Set.of("start_date", "end_date", "text", "media", "group", "display_date", "background");
    private static final Set<String> DATE =
            Set.of("year", "month", "day", "hour", "minute", "second", "millisecond", "display_date");
    private static final Set<String> TEXT = Set.of("headline", "text");
    private static final Set<String> MEDIA = Set.of("url", "caption", "credit", "thumbnail", "alt", "link");
    private static final Set<String> TIME = Set.of("hour", "minute", "second", "millisecond");

    private SlideCells() {}

    /** The cells that are filled. */
    static Map<SheetColumn, String> of(JsonObject slide, String type) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        date(cells, slide, "start_date", SheetColumn.YEAR);
        date(cells, slide, "end_date", SheetColumn.END_YEAR);
        cells.put(SheetColumn.DISPLAY_DATE, display(slide));
        cells.put(SheetColumn.HEADLINE, SlideFields.words(slide, "text", "headline"));
        cells.put(SheetColumn.TEXT, SlideFields.words(slide, "text", "text"));
        cells.put(SheetColumn.MEDIA, SlideFields.words(slide, "media", "url"));
        cells.put(SheetColumn.MEDIA_CREDIT, SlideFields.words(slide, "media", "credit"));
        cells.put(SheetColumn.MEDIA_CAPTION, SlideFields.words(slide, "media", "caption"));
        cells.put(SheetColumn.MEDIA_THUMBNAIL, SlideFields.words(slide, "media", "thumbnail"));
        cells.put(SheetColumn.ALT_TEXT, SlideFields.words(slide, "media", "alt"));
        cells.put(SheetColumn.TYPE, type);
        cells.put(SheetColumn.GROUP, SlideFields.words(slide, "group"));
        String image = SlideFields.words(slide, "background", "url");
        cells.put(SheetColumn.BACKGROUND, image.isEmpty() ? SlideFields.words(slide, "background", "color") : image);
        cells.put(SheetColumn.LINK, SlideFields.words(slide, "media", "link"));
        return cells;
    }

    /** Whether a slide has a field that no column holds. */
    static boolean loses(JsonObject slide) {
        boolean twoBackgrounds = !SlideFields.words(slide, "background", "url").isEmpty()
                && !SlideFields.words(slide, "background", "color").isEmpty();
        boolean twoDisplays = Stream.of(
                                SlideFields.words(slide, "display_date"),
                                SlideFields.words(slide, "start_date", "display_date"),
                                SlideFields.words(slide, "end_date", "display_date"))
                        .filter(words -> !words.isBlank())
                        .distinct()
                        .count()
                > 1;
        return others(slide, SLIDE)
                || others(slide, "start_date", DATE)
                || others(slide, "end_date", DATE)
                || others(slide, "text", TEXT)
                || others(slide, "media", MEDIA)
                || others(slide, "background", Set.of("url", "color"))
                || twoBackgrounds
                || twoDisplays
                || timeLost(slide, "start_date")
                || timeLost(slide, "end_date");
    }

    private static String display(JsonObject slide) {
        return Stream.of(
                        SlideFields.words(slide, "display_date"),
                        SlideFields.words(slide, "start_date", "display_date"),
                        SlideFields.words(slide, "end_date", "display_date"))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static void date(Map<SheetColumn, String> cells, JsonObject slide, String name, SheetColumn year) {
        SlideFields.object(slide, name).ifPresent(date -> {
            cells.put(year, SlideFields.words(date, "year"));
            cells.put(year.after(1), SlideFields.words(date, "month"));
            cells.put(year.after(2), SlideFields.words(date, "day"));
            cells.put(year.after(3), ClockTime.of(date).map(ClockTime::cell).orElse(""));
        });
    }

    private static boolean timeLost(JsonObject slide, String name) {
        Optional<JsonObject> date = SlideFields.object(slide, name);
        return date.isPresent()
                && TIME.stream().anyMatch(part -> SlideFields.written(date.get(), part))
                && ClockTime.of(date.get()).isEmpty();
    }

    private static boolean others(JsonObject slide, String name, Set<String> known) {
        return SlideFields.object(slide, name)
                .map(object -> others(object, known))
                .orElse(false);
    }

    private static boolean others(JsonObject object, Set<String> known) {
        return object.fields().keySet().stream()
                .anyMatch(name -> !known.contains(name) && SlideFields.written(object, name));
    }
}
