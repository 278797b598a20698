package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.model.Series;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.text.CodePointRange;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.CitedSpan;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.plot.PlotModel;
import org.isnad.ui.timeline.TimelineView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the mark of every record to its words, and from the words to the mark again. */
final class MarkToWordsAndBackTest {
    @RegisterExtension
    final WindowFixture window =
            WindowFixture.shippedAnd(opened -> opened.session().viewport().fitAll());

    private TimelineView timeline;
    private FigureChartView chart;
    private ArticleView article;

    @BeforeEach
    void find() {
        timeline = window.timeline();
        chart = window.chart();
        article = window.article();
    }

    /** The targets that are drawn, each under the records that it stands for. */
    private static void collect(PlotModel model, Map<String, Target> targets) {
        Scene scene = FxThread.call(() -> model.shownProperty().get().orElseThrow());
        scene.marks()
                .forEach(mark -> mark.target().ifPresent(target -> {
                    switch (target) {
                        case Target.OneRecord(String id) -> targets.put(id, target);
                        case Target.ManyRecords(List<String> ids) -> ids.forEach(id -> targets.putIfAbsent(id, target));
                        default -> {}
                    }
                }));
    }

    private Map<String, Target> onTimeline() {
        Map<String, Target> targets = new TreeMap<>();
        for (double offset = 0; ; offset += 40) {
            double most = timeline.maxLaneOffsetProperty().get();
            double to = Math.min(offset, most);
            FxThread.run(() -> timeline.laneOffsetProperty().set(to));
            WindowFixture.layOut(timeline);
            collect(timeline.model(), targets);
            if (offset >= most) {
                return targets;
            }
        }
    }

    /** The chart, and under it the strip of each other series in its turn. */
    private Map<String, Target> onChart() {
        Map<String, Target> targets = new TreeMap<>();
        collect(chart.model(), targets);
        for (Series series : window.dataset().dataset().series()) {
            FxThread.run(
                    () -> window.session().plotContents().shownSeriesProperty().set(Set.of(series.id())));
            WindowFixture.layOut(chart);
            collect(chart.model(), targets);
        }
        return targets;
    }

    private static Set<String> ids(List<? extends DatedRecord> records) {
        return records.stream().map(record -> record.id().value()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyEventHasAMarkOrStandsInACountAndLeadsToItsWordsAndBack() {
        Map<String, Target> targets = onTimeline();
        assertEquals(ids(window.dataset().dataset().events()), targets.keySet());
        assertTrue(targets.values().stream().anyMatch(Target.ManyRecords.class::isInstance), "some stand in counts");
        // In one turn of the JavaFX thread: nothing here waits until the window has drawn it.
        FxThread.run(() -> targets.forEach((id, target) -> assertRoundTrip(timeline.model(), id, target)));
    }

    @Test
    void everyFigureHasAPointAndLeadsToItsWordsAndBack() {
        Map<String, Target> targets = onChart();
        assertEquals(ids(window.dataset().dataset().figures()), targets.keySet());
        FxThread.run(() -> targets.forEach((id, target) -> assertRoundTrip(chart.model(), id, target)));
    }

    private void assertRoundTrip(PlotModel model, String id, Target target) {
        window.session().recordNavigation().select(Optional.empty());
        if (target instanceof Target.OneRecord) {
            // What a click on the mark does.
            model.onSelectProperty().get().accept(target);
        } else {
            window.session().recordNavigation().select(id);
        }
        RecordId record = new RecordId(id);
        assertEquals(Optional.of(record), window.selected());
        assertEquals(Optional.of(record), model.selectedProperty().get(), "its mark is the selected one");
        var citations = window.dataset().record(record).orElseThrow().citations();
        for (int i = 0; i < citations.size(); i++) {
            window.session().recordNavigation().openSource(i);
            var anchor = citations.get(i).anchor();
            ArticlePage page = article.pageProperty().get().orElseThrow();
            assertEquals(anchor.article().value(), page.id());
            var paragraph = page.paragraphs().get(anchor.paragraph() - 1);
            CodePointRange range =
                    ((Resolution.Resolved) window.dataset().loaded().evidence().of(anchor)).range();
            assertEquals(anchor.exact(), range.of(paragraph.text()), "to the code point");
            assertTrue(
                    article.highlightsProperty()
                            .get()
                            .getOrDefault(anchor.paragraph(), List.of())
                            .contains(range),
                    id + " " + i);
            Set<String> back = paragraph.spans().stream()
                    .filter(span -> span.range().equals(range))
                    .map(CitedSpan::recordId)
                    .collect(Collectors.toCollection(HashSet::new));
            assertTrue(back.contains(id), "the words lead back to " + id);
        }
    }
}
