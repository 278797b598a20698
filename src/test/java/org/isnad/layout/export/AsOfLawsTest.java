package org.isnad.layout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.columns.Excerpt;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SceneGolden;
import org.isnad.layout.data.ExcerptWords;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.data.PlotData;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scene.FontRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;
import org.isnad.time.DateBounds;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;
import org.isnad.time.PeriodDate;
import org.junit.jupiter.api.Test;

/** What holds of every picture of what was known by a day. */
final class AsOfLawsTest {

    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);
    private static final long FIRST = LocalDate.of(2019, 10, 1).toEpochDay();
    private static final int DAYS = 2200;

    private static Dataset shipped() {
        return assertInstanceOf(Loaded.class, DatasetReader.readShipped())
                .dataset()
                .dataset();
    }

    /** The shipped records, told by articles of other days: exact ones, windows, open ones and none. */
    private static Dataset withOtherDays(Dataset dataset, Random random) {
        return dataset.withArticles(dataset.articles().stream()
                .map(article -> article.withPublished(published(random)))
                .toList());
    }

    private static Attribute<FuzzyDate> published(Random random) {
        LocalDate day = LocalDate.ofEpochDay(FIRST + random.nextInt(DAYS));
        LocalDate later = day.plusDays(1 + random.nextInt(300));
        return switch (random.nextInt(5)) {
            case 0 -> Attribute.unknown();
            case 1 -> inferred(Edtf.parse("[" + day + ".." + later + "]"));
            case 2 -> inferred(Edtf.parse("[" + day + "..]"));
            case 3 -> inferred(Edtf.parse("[.." + day + "]"));
            default -> inferred(PeriodDate.day(day));
        };
    }

    private static Attribute<FuzzyDate> inferred(FuzzyDate date) {
        return new Attribute<>(Optional.of(date), Basis.INFERRED, Optional.empty(), Optional.empty());
    }

    private static ExportRequest request(PlotData data, Excerpt excerpt, Random random) {
        LaneKind kind = List.of(LaneKind.values()).get(random.nextInt(LaneKind.values().length));
        return new ExportRequest(
                ExportRequest.Content.BOTH,
                data.dataset(),
                excerpt,
                LaneSpec.within(data.lanes(kind), excerpt),
                data.fromDay(),
                data.toDay(),
                random.nextBoolean() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT,
                1400,
                1600,
                NumberScale.Kind.LOG,
                FigureSeries.besides(data.dataset().chartSeries(), data.dataset(), LABELS),
                data.numerals(),
                PictureTitles.NONE,
                PictureExtras.NONE,
                true,
                LABELS,
                new FixedTextMetrics());
    }

    @Test
    void nothingThatWasCertainlyPublishedLaterHasAMark() {
        Random random = new Random(11);
        Dataset shipped = shipped();
        int seen = 0;
        for (int round = 0; round < 60; round++) {
            PlotData data = PlotData.of(withOtherDays(shipped, random), record -> true, LABELS);
            long day = FIRST + random.nextInt(DAYS);
            Map<ArticleId, Long> earliest = earliest(data.dataset());
            Map<String, DatedRecord> records = new HashMap<>();
            data.dataset().events().forEach(event -> records.put(event.id().value(), event));
            data.dataset().figures().forEach(figure -> records.put(figure.id().value(), figure));
            Excerpt excerpt = data.excerpt(RecordFilter.NONE, OptionalLong.of(day));
            Scene scene = ExportLayout.scene(request(data, excerpt, random));
            for (Mark mark : scene.marks().toList()) {
                for (String id : records(mark)) {
                    seen++;
                    assertTrue(
                            records.get(id).citations().stream()
                                    .anyMatch(citation ->
                                            earliest.get(citation.anchor().article()) <= day),
                            () -> mark.key() + " on " + LocalDate.ofEpochDay(day));
                }
            }
            numeralsOnTheChart(scene)
                    .forEach(numeral -> assertTrue(
                            data.numerals().entrySet().stream()
                                    .anyMatch(entry ->
                                            LABELS.number(entry.getValue()).equals(numeral)
                                                    && earliest.get(entry.getKey()) <= day),
                            "source " + numeral));
        }
        assertTrue(seen > 1000, "the test saw marks: " + seen);
    }

    private static Map<ArticleId, Long> earliest(Dataset dataset) {
        Map<ArticleId, Long> earliest = new HashMap<>();
        dataset.articles()
                .forEach(article -> earliest.put(
                        article.id(),
                        article.published()
                                .value()
                                .map(FuzzyDate::bounds)
                                .map(DateBounds::fromDay)
                                .orElse(Long.MIN_VALUE)));
        return earliest;
    }

    private static List<String> records(Mark mark) {
        List<String> ids = new ArrayList<>();
        mark.target().ifPresent(target -> {
            switch (target) {
                case Target.OneRecord(String id) -> ids.add(id);
                case Target.ManyRecords(List<String> several) -> ids.addAll(several);
                case Target.Article _, Target.Lane _ -> {}
            }
        });
        return ids;
    }

    private static Stream<String> numeralsOnTheChart(Scene scene) {
        return scene.panes().stream()
                .filter(pane -> pane.name().startsWith("chart-"))
                .flatMap(pane -> pane.marks().stream())
                .filter(mark -> mark instanceof Mark.Text text
                        && text.font() == FontRole.NUMERAL
                        && !mark.key().value().endsWith("/source-number"))
                .map(mark -> ((Mark.Text) mark).text());
    }

    @Test
    void onTheDayThatTheIssueAsksForThePictureSaysWhatItHides() {
        PlotData data = PlotData.of(shipped(), record -> true, LABELS);
        long day = LocalDate.of(2020, 9, 30).toEpochDay();
        Excerpt excerpt = data.excerpt(RecordFilter.NONE, OptionalLong.of(day));
        Excerpt.Counts counts = excerpt.counts(data.fromDay(), data.toDay());
        assertEquals(data.columns().size(), counts.published() + counts.unplaced() + counts.notYet());
        String words = new ExcerptWords(LABELS)
                .known(excerpt, data.fromDay(), data.toDay())
                .orElseThrow();
        assertTrue(words.startsWith("ما نُشر حتى 30 أيلول 2020: " + counts.published()), words);
        Scene scene = ExportLayout.scene(request(data, excerpt, new Random(1)));
        assertTrue(scene.marks()
                .anyMatch(mark -> mark instanceof Mark.Text text && text.text().contains("ما نُشر حتى")));
        // Small pictures leave out title, subtitle and notes, but not this.
        ExportRequest small = new ExportRequest(
                ExportRequest.Content.TIMELINE,
                data.dataset(),
                excerpt,
                LaneSpec.within(data.lanes(LaneKind.CATEGORY), excerpt),
                data.fromDay(),
                data.toDay(),
                Direction.RIGHT_TO_LEFT,
                480,
                320,
                NumberScale.Kind.LOG,
                List.of(),
                data.numerals(),
                PictureTitles.NONE,
                PictureExtras.NONE,
                true,
                LABELS,
                new FixedTextMetrics());
        assertTrue(ExportLayout.scene(small)
                .marks()
                .anyMatch(mark -> mark.key().value().startsWith("export/excerpt")));
    }

    @Test
    void aPictureOfWhatWasKnownIsAsAgreed() throws IOException {
        Dataset sample = assertInstanceOf(
                        Loaded.class,
                        DatasetReader.read(Path.of("src/test/resources/org/isnad/dataset/sample"), Optional.empty()))
                .dataset()
                .dataset();
        PlotData data = PlotData.of(sample, record -> true, LABELS);
        Excerpt excerpt = data.excerpt(
                RecordFilter.NONE, OptionalLong.of(LocalDate.of(2020, 9, 9).toEpochDay()));
        ExportRequest request = new ExportRequest(
                ExportRequest.Content.BOTH,
                data.dataset(),
                excerpt,
                LaneSpec.within(data.lanes(LaneKind.CATEGORY), excerpt),
                data.fromDay(),
                data.toDay(),
                Direction.RIGHT_TO_LEFT,
                1000,
                700,
                NumberScale.Kind.LINEAR,
                FigureSeries.besides(data.dataset().chartSeries(), data.dataset(), LABELS),
                data.numerals(),
                PictureTitles.NONE,
                PictureExtras.NONE,
                true,
                LABELS,
                new FixedTextMetrics());
        SceneGolden.check(
                "export-known-by",
                new SvgWriter(Theme.PRINT, new FixedTextMetrics()).write(ExportLayout.scene(request)));
    }
}
