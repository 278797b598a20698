package org.isnad.interchange.timelinejs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CsvTable;
import org.isnad.dataset.csv.SpreadsheetSafety;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;
import org.isnad.interchange.LossCounts;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.labels.Labels;
import org.isnad.model.Event;

/** Writes the comma-separated form of TimelineJS's spreadsheet: RFC 4180 in UTF-8 without byte order mark. */
public final class SpreadsheetExport implements DatasetExport {
    private final Labels labels;
    private final boolean safe;

    /** Writes in the language of these words, every cell as it is. */
    public SpreadsheetExport(Labels labels) {
        this(labels, false);
    }

    /**
     * Writes in the language of these words.
     *
     * @param safe whether no cell is a formula; {@link SpreadsheetSafety#undo} takes it back
     */
    public SpreadsheetExport(Labels labels, boolean safe) {
        this.labels = labels;
        this.safe = safe;
    }

    @Override
    public List<Loss> losses(LoadedDataset dataset) {
        List<Loss> losses = TimelineLosses.of(dataset.dataset(), labels);
        LossCounts.add(
                losses,
                Loss.Code.SLIDE_FIELDS,
                slides(new TimelineSlides(dataset, labels).root()).stream()
                        .filter(slide -> SlideCells.loses(slide))
                        .count());
        return losses;
    }

    @Override
    public byte[] write(LoadedDataset dataset) {
        TimelineSlides slides = new TimelineSlides(dataset, labels);
        JsonObject root = slides.root();
        List<Event> events = dataset.dataset().events().stream()
                .filter(event -> SlideMoment.near(event.date()))
                .toList();
        Set<String> more = new LinkedHashSet<>();
        events.forEach(event -> cells(event).keySet().stream()
                .filter(heading -> SheetColumn.of(heading).isEmpty())
                .forEach(more::add));
        List<String> headings = new ArrayList<>(Arrays.stream(SheetColumn.values())
                .filter(SheetColumn::written)
                .map(SheetColumn::heading)
                .toList());
        headings.addAll(more);
        CsvTable table = new CsvTable();
        table.row(headings.stream().map(this::text).toList());
        if (root.fields().get("title") instanceof JsonObject title) {
            table.row(row(headings, SlideCells.of(title, "title"), Map.of()));
        }
        for (Event event : events) {
            table.row(row(headings, SlideCells.of(slides.slide(event), ""), cells(event)));
        }
        if (root.fields().get("eras") instanceof JsonArray(var eras, var _)) {
            for (JsonNode era : eras) {
                if (era instanceof JsonObject slide) {
                    table.row(row(headings, SlideCells.of(slide, "era"), Map.of()));
                }
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(List<String> headings, Map<SheetColumn, String> slide, Map<String, String> kept) {
        List<String> row = new ArrayList<>();
        for (String heading : headings) {
            String cell = SheetColumn.of(heading)
                    .map(column -> slide.getOrDefault(column, ""))
                    .orElse("");
            String words = cell.isEmpty() ? kept.getOrDefault(heading, "") : cell;
            boolean number = SheetColumn.of(heading).filter(SheetColumn::number).isPresent();
            row.add(number && safe ? SpreadsheetSafety.quantity(words) : text(words));
        }
        return row;
    }

    private String text(String words) {
        return safe ? SpreadsheetSafety.text(words) : words;
    }

    /** The cells of the row that an event was read from, as far as no slide holds them. */
    private static Map<String, String> cells(Event event) {
        Map<String, String> cells = new LinkedHashMap<>();
        SlideFields.kept(event.foreign(), SlideFields.FOREIGN_CELLS)
                .ifPresent(kept -> kept.fields().forEach((heading, cell) -> {
                    if (cell instanceof JsonString(var words, var _)) {
                        cells.put(heading, words);
                    }
                }));
        return cells;
    }

    private static List<JsonObject> slides(JsonObject root) {
        List<JsonObject> slides = new ArrayList<>();
        root.fields().values().forEach(value -> {
            switch (value) {
                case JsonObject slide -> slides.add(slide);
                case JsonArray(var elements, var _) ->
                    elements.stream()
                            .filter(JsonObject.class::isInstance)
                            .map(JsonObject.class::cast)
                            .forEach(slides::add);
                default -> {}
            }
        });
        return slides;
    }
}
