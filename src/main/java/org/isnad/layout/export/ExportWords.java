package org.isnad.layout.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.labels.Labels;
import org.isnad.layout.data.ExcerptWords;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.LineBreaking;
import org.isnad.model.Bilingual;
import org.isnad.model.PublishedOutside;
import org.isnad.model.Quantity;
import org.isnad.model.Series;
import org.isnad.scale.NumberScale;
import org.isnad.time.PeriodDate;

/** What is written around the plots of an exported picture, except its sources. */
final class ExportWords {
    private static final double DAYS_IN_YEARS = 1000;
    private static final double FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final double LAST_DAY = LocalDate.MAX.toEpochDay();

    private final ExportRequest request;
    private final Labels labels;

    ExportWords(ExportRequest request) {
        this.request = request;
        this.labels = request.labels();
    }

    /** The finding, or the title of the data set. */
    String title() {
        return request.titles()
                .title()
                .orElseGet(() -> labels.brief(request.dataset().title()));
    }

    /** The words of the maker, or what is shown, in what unit, of which time, and how to read it. */
    String subtitle() {
        return request.titles().subtitle().orElseGet(this::reading);
    }

    private String reading() {
        List<String> parts = new ArrayList<>();
        if (request.hasChart()) {
            series().ifPresent(series -> {
                parts.add(labels.brief(series.labels()));
                parts.add(labels.text("export.unit", "unit", labels.brief(series.unit())));
            });
        }
        parts.add(period());
        if (request.hasChart()) {
            // Whether a broken scale has a break is said on the chart, which knows.
            if (request.kind() != NumberScale.Kind.BROKEN) {
                parts.add(
                        labels.text(request.kind() == NumberScale.Kind.LOG ? "chart.scale.log" : "chart.scale.linear"));
            }
        }
        parts.add(labels.text(request.hasChart() ? "export.rule.chart" : "export.rule.timeline"));
        return String.join(" " + LineBreaking.SEPARATOR, parts);
    }

    /** That the work is not saved, what was known by the day of the picture and what a filter hides, a line each; these lines never give way. */
    List<String> excerpt() {
        ExcerptWords words = new ExcerptWords(labels);
        List<String> lines = new ArrayList<>();
        if (request.extras().unsaved()) {
            lines.add(labels.text("export.unsaved"));
        }
        if (request.hasTimeline()) {
            words.known(request.excerpt(), request.fromDay(), request.toDay()).ifPresent(lines::add);
        }
        if (request.hasChart()) {
            List<Reading> inTime = new ExportSources(request)
                    .readingsEverPublished().stream()
                            .filter(reading -> reading.liesIn(request.fromDay(), request.toDay()))
                            .toList();
            words.known(request.excerpt().known(), inTime).ifPresent(lines::add);
        }
        words.filtered(request.excerpt(), request.numerals(), request.dataset()).ifPresent(lines::add);
        return lines;
    }

    /** Of which articles dates are counted from outside, and who says when they appeared; empty where none is. */
    Optional<String> outside() {
        List<String> articles = request.dataset().articles().stream()
                .filter(article -> article.publishedOutside()
                        .filter(PublishedOutside::used)
                        .isPresent())
                .map(article -> labels.text(
                        "export.outside.article",
                        "numeral",
                        request.numerals().getOrDefault(article.id(), 0),
                        "date",
                        labels.shortDate(
                                article.publishedOutside().orElseThrow().value()),
                        "source",
                        labels.of(article.publishedOutside().orElseThrow().source())))
                .toList();
        return articles.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.text("export.outside", "articles", String.join("؛ ", articles)));
    }

    /** The series of the chart, by its name. */
    Optional<String> chartTitle() {
        return series().map(Series::labels).map((Bilingual text) -> labels.brief(text));
    }

    /** What the chart counts, by its name. */
    Optional<String> chartUnit() {
        return series().map(Series::unit).map((Bilingual text) -> labels.brief(text));
    }

    /** How much of what there is can be seen. */
    List<String> shown() {
        List<String> parts = new ArrayList<>();
        if (request.hasTimeline()) {
            EventColumns columns = request.columns();
            int seen = 0;
            EventIndexes events = EventIndexes.union(
                    request.lanes().stream().map(LaneSpec::events).toList());
            for (int i = 0; i < events.size(); i++) {
                int event = events.get(i);
                if (columns.toDay(event) > request.fromDay() && columns.fromDay(event) < request.toDay()) {
                    seen++;
                }
            }
            parts.add(labels.text("export.shown.events", "shown", seen, "total", columns.size()));
        }
        if (request.hasChart()) {
            ExportSources sources = new ExportSources(request);
            long seen = figures(sources.readings());
            long total = figures(sources.readingsOfAllTime());
            parts.add(labels.text("export.shown.figures", "shown", seen, "total", total));
        }
        return parts;
    }

    /** What a reader has to know about the figures on the picture. */
    List<String> notes(List<Reading> readings) {
        List<String> notes = new ArrayList<>();
        if (readings.stream().anyMatch(Reading::planned)) {
            notes.add(labels.text("export.note.planned"));
        }
        if (readings.stream().anyMatch(ExportWords::hedged)) {
            notes.add(labels.text("export.note.hedged"));
        }
        readings.stream()
                .filter(reading -> reading.claim() == 0)
                .forEach(reading -> reading.figure()
                        .ambiguity()
                        .ifPresent(other -> notes.add(labels.text(
                                "export.note.ambiguous",
                                "quantity",
                                labels.quantity(reading.quantity()),
                                "reading",
                                labels.passage(other)))));
        return notes.stream().distinct().toList();
    }

    private static boolean hedged(Reading reading) {
        Quantity quantity = reading.quantity().decimal();
        return !(quantity instanceof Quantity.Exact
                || quantity instanceof Quantity.Within
                || quantity instanceof Quantity.Unquantified);
    }

    private static long figures(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.figure().id())
                .distinct()
                .count();
    }

    private Optional<Series> series() {
        return request.dataset().series().stream()
                .filter(series -> request.dataset()
                        .chartSeries()
                        .filter(series.id()::equals)
                        .isPresent())
                .findFirst();
    }

    private String period() {
        LocalDate from = day(Math.floor(request.fromDay()));
        LocalDate to = day(Math.ceil(request.toDay()) - 1);
        boolean years = request.toDay() - request.fromDay() > DAYS_IN_YEARS;
        return labels.text("export.period", "from", word(from, years), "to", word(to, years));
    }

    private String word(LocalDate day, boolean years) {
        return years ? labels.year(day.getYear()) : labels.shortDate(PeriodDate.month(YearMonth.from(day)));
    }

    private static LocalDate day(double day) {
        return LocalDate.ofEpochDay((long) Math.clamp(day, FIRST_DAY, LAST_DAY));
    }
}
