package org.isnad.interchange.timelines;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;
import org.isnad.interchange.LossCounts;
import org.isnad.interchange.PlainWords;
import org.isnad.labels.Labels;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.Status;
import org.isnad.time.DateInterval;
import org.isnad.time.DateInterval.Endpoint;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.isnad.time.Precision;

/**
 * Writes events as a calendar of RFC 5545. Calendars know days alone: where a date is no day, its words stand in the title, and its
 * EDTF in a field of our own, from which it is read again.
 */
public final class CalendarExport implements DatasetExport {
    private static final int LINE_BYTES = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Labels labels;

    /** Writes in the language of the labels. */
    public CalendarExport(Labels labels) {
        this.labels = labels;
    }

    @Override
    public List<Loss> losses(LoadedDataset loaded) {
        Dataset dataset = loaded.dataset();
        List<Event> events = dataset.events();
        List<Loss> losses = new ArrayList<>();
        LossCounts.add(
                losses,
                Loss.Code.FAR_DATES,
                events.stream()
                        .filter(event -> CalendarDays.of(event.date()).isEmpty())
                        .count());
        LossCounts.add(
                losses,
                Loss.Code.DATE_SHAPES,
                events.stream().filter(event -> !days(event.date())).count());
        LossCounts.add(losses, Loss.Code.FIGURES, dataset.figures().size());
        LossCounts.add(losses, Loss.Code.NOTES, dataset.notes().size());
        LossCounts.add(losses, Loss.Code.QUESTIONS, dataset.questions().size());
        LossCounts.add(
                losses,
                Loss.Code.ACTORS_AND_PLACES,
                events.stream()
                        .mapToLong(
                                event -> event.actors().size() + event.places().size())
                        .sum());
        LossCounts.addEvidence(losses, events);
        LossCounts.add(
                losses,
                Loss.Code.OTHER_LANGUAGE,
                events.stream().filter(event -> event.title().en().isPresent()).count());
        LossCounts.add(
                losses,
                Loss.Code.FOREIGN,
                events.stream()
                        .filter(event -> !event.foreign().equals(Foreign.NONE))
                        .count());
        LossCounts.add(losses, Loss.Code.ARTICLES, dataset.articles().size());
        return losses;
    }

    @Override
    public byte[] write(LoadedDataset loaded) {
        Dataset dataset = loaded.dataset();
        Map<CategoryId, Category> categories = new HashMap<>();
        dataset.categories().forEach(category -> categories.put(category.id(), category));
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Isnad//Isnad//EN");
        line(text, "X-WR-CALNAME:" + escaped(labels.of(dataset.title())));
        for (Event event : dataset.events()) {
            CalendarDays.of(event.date())
                    .ifPresent(days ->
                            event(text, event, days, Optional.ofNullable(categories.get(event.category())), dataset));
        }
        line(text, "END:VCALENDAR");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(
            StringBuilder text, Event event, CalendarDays days, Optional<Category> category, Dataset dataset) {
        String title = PlainWords.line(labels.of(event.title()));
        String shown = event.status() == Status.REPORTED
                ? title
                : labels.text("interchange.slide.headline", "status", labels.word(event.status()), "title", title);
        boolean plain = days(event.date()) && !event.datedOutside();
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(event.id().value()));
        // When the event was written down is not known, and the same data set gives the same file.
        line(text, "DTSTAMP:19700101T000000Z");
        line(text, "DTSTART;VALUE=DATE:" + day(days.first()));
        line(text, "DTEND;VALUE=DATE:" + day(days.last().plusDays(1)));
        line(text, "SUMMARY:" + escaped(plain ? shown : shown + " (" + labels.date(event) + ")"));
        if (!plain) {
            line(text, ICalendar.OWN_DATE + ":" + escaped(event.date().edtf()));
        }
        if (!plain || event.status() != Status.REPORTED) {
            line(text, ICalendar.OWN_TITLE + ":" + escaped(title));
        }
        if (event.status() != Status.REPORTED) {
            line(text, ICalendar.OWN_STATUS + ":" + event.status().name().toLowerCase(Locale.ROOT));
        }
        if (event.status() == Status.PLANNED) {
            line(text, "STATUS:TENTATIVE");
        }
        category.ifPresent(found -> line(text, "CATEGORIES:" + escaped(labels.of(found.labels()))));
        String description = description(event, dataset);
        if (!description.isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(description));
        }
        line(text, "END:VEVENT");
    }

    private String description(Event event, Dataset dataset) {
        List<String> parts = new ArrayList<>();
        event.summary().ifPresent(summary -> parts.add(labels.of(summary)));
        event.citations()
                .forEach(citation -> parts.add("«" + citation.anchor().exact() + "» – "
                        + dataset.articles().stream()
                                .filter(article ->
                                        article.id().equals(citation.anchor().article()))
                                .map(article -> article.file())
                                .findFirst()
                                .orElse("")));
        return String.join("\n", parts);
    }

    /** Whether a date is a day, or a stretch of days, without reserve: what a calendar shows as it is. */
    private static boolean days(FuzzyDate date) {
        return switch (date) {
            case PeriodDate period -> day(period);
            case DateInterval(Endpoint.Known(var from), Endpoint.Known(var to)) -> day(from) && day(to);
            default -> false;
        };
    }

    private static boolean day(PeriodDate period) {
        return period.precision() == Precision.DAY && !period.soft() && !period.unspecified();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** A line of at most 75 bytes, and its rest behind a blank on the next ones; no letter is cut. */
    private static void line(StringBuilder text, String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            if (bytes + size > LINE_BYTES) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(point);
            bytes += size;
            i += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
