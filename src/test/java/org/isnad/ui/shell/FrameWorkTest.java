package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.isnad.ui.FxThread;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.state.DayRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a frame of panning does, and what it leaves alone. */
final class FrameWorkTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private void pan(double days) {
        FxThread.run(() -> {
            DayRange range = window.session().viewport().range();
            window.session().viewport().fit(new DayRange(range.fromDay() + days, range.toDay() + days));
        });
        FxThread.settle();
    }

    /** What was asked to be laid out and was not: it would be laid out again in each frame. */
    private static List<String> waiting(Node node, String path) {
        List<String> found = new ArrayList<>();
        if (node instanceof Parent parent && node.isVisible()) {
            String here =
                    path + "/" + node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId());
            if (parent.isNeedsLayout()) {
                found.add(here);
            }
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(waiting(child, here)));
        }
        return found;
    }

    private boolean isLaidOut(String selector) {
        FigureChartView chart = window.lookup(selector, FigureChartView.class);
        return chart.model().shownProperty().get().stream()
                .anyMatch(scene -> !scene.panes().isEmpty());
    }

    @Test
    void nothingIsLaidOutAgainAndAgainBesideAnArticle() {
        FxThread.run(() -> window.session()
                .recordNavigation()
                .select(window.dataset().dataset().events().getFirst().id().value()));
        FxThread.settle();
        pan(20);
        assertEquals(
                List.of(), FxThread.call(() -> waiting(window.stage().getScene().getRoot(), "")));
    }

    @Test
    void onlyTheChartThatIsSeenIsLaidOut() {
        pan(20);
        assertFalse(FxThread.call(() -> isLaidOut("#chart")), "folded");
        assertFalse(FxThread.call(() -> isLaidOut("#chart-alone")), "behind timeline and chart");
        FxThread.run(window::unfoldChart);
        FxThread.settle();
        pan(20);
        assertTrue(FxThread.call(() -> isLaidOut("#chart")));
        assertFalse(FxThread.call(() -> isLaidOut("#chart-alone")), "behind timeline and chart");
    }
}
