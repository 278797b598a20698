package org.isnad.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.layout.StackPane;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.article.ArticleViewSkin;
import org.isnad.ui.chart.FigureChartView;
import org.isnad.ui.disagreement.DisagreementView;
import org.isnad.ui.disagreement.DisagreementViewSkin;
import org.isnad.ui.editor.RecordEditor;
import org.isnad.ui.editor.RecordEditorSkin;
import org.isnad.ui.export.PicturePreview;
import org.isnad.ui.export.PicturePreviewSkin;
import org.isnad.ui.overview.OverviewView;
import org.isnad.ui.overview.OverviewViewSkin;
import org.isnad.ui.plot.PlotSkin;
import org.isnad.ui.problems.ProblemsView;
import org.isnad.ui.problems.ProblemsViewSkin;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.record.RecordCardSkin;
import org.isnad.ui.search.SearchView;
import org.isnad.ui.search.SearchViewSkin;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.table.DataTableView;
import org.isnad.ui.table.DataTableViewSkin;
import org.isnad.ui.timeline.TimelineView;
import org.isnad.ui.worklist.WorkListView;
import org.isnad.ui.worklist.WorkListViewSkin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every control of the program keeps to; a control that is not in the table fails the test. */
final class ControlContractTest {
    private static final Viewport SHARED = new Viewport(new DayRange(0, 100));
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);

    private static final Map<Class<? extends Control>, Supplier<Control>> CONTROLS = Map.ofEntries(
            Map.entry(TimelineView.class, () -> new TimelineView(SHARED)),
            Map.entry(FigureChartView.class, () -> new FigureChartView(SHARED)),
            Map.entry(OverviewView.class, () -> new OverviewView(SHARED)),
            Map.entry(ArticleView.class, () -> new ArticleView(LABELS)),
            Map.entry(RecordEditor.class, () -> new RecordEditor(LABELS)),
            Map.entry(RecordCard.class, () -> new RecordCard(LABELS)),
            Map.entry(ProblemsView.class, () -> new ProblemsView(LABELS)),
            Map.entry(DataTableView.class, () -> new DataTableView(LABELS)),
            Map.entry(WorkListView.class, () -> new WorkListView(LABELS)),
            Map.entry(SearchView.class, () -> new SearchView(LABELS)),
            Map.entry(DisagreementView.class, () -> new DisagreementView(LABELS)),
            Map.entry(PicturePreview.class, PicturePreview::new));

    static Set<Class<? extends Control>> controls() {
        return CONTROLS.keySet();
    }

    private static Control show(Class<? extends Control> type) {
        Control control = CONTROLS.get(type).get();
        StackPane root = new StackPane(control);
        new Scene(root, 400, 300);
        root.applyCss();
        root.layout();
        return control;
    }

    private static Skin<?> another(Control control) {
        return switch (control) {
            case TimelineView view -> new PlotSkin(view, view.model());
            case FigureChartView view -> new PlotSkin(view, view.model());
            case OverviewView view -> new OverviewViewSkin(view);
            case ArticleView view -> new ArticleViewSkin(view);
            case RecordEditor editor -> new RecordEditorSkin(editor);
            case RecordCard card -> new RecordCardSkin(card);
            case ProblemsView view -> new ProblemsViewSkin(view);
            case DataTableView view -> new DataTableViewSkin(view);
            case WorkListView view -> new WorkListViewSkin(view);
            case SearchView view -> new SearchViewSkin(view);
            case DisagreementView view -> new DisagreementViewSkin(view);
            case PicturePreview preview -> new PicturePreviewSkin(preview);
            default -> throw new IllegalArgumentException(control.toString());
        };
    }

    @Test
    void everyControlIsInTheTable() {
        Set<String> found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.isnad").stream()
                        .filter(type -> type.isAssignableTo(Control.class) && !type.isAssignableTo(Cell.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());
        assertEquals(CONTROLS.keySet().stream().map(Class::getName).collect(Collectors.toSet()), found);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aSkinMayBeDisposedTwiceAndLeavesNothing(Class<? extends Control> type) {
        FxThread.run(() -> {
            Control control = show(type);
            Skin<?> skin = control.getSkin();
            assertFalse(control.getChildrenUnmodifiable().isEmpty());
            control.setSkin(null);
            assertTrue(control.getChildrenUnmodifiable().isEmpty());
            skin.dispose();
            skin.dispose();
            assertNull(skin.getSkinnable());
        });
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aSkinMayBeReplaced(Class<? extends Control> type) {
        FxThread.run(() -> {
            Control control = show(type);
            Skin<?> before = control.getSkin();
            int children = control.getChildrenUnmodifiable().size();
            control.setSkin(another(control));
            control.layout();
            assertNotSame(before, control.getSkin());
            assertEquals(children, control.getChildrenUnmodifiable().size());
        });
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aControlThatIsNoLongerShownIsCollected(Class<? extends Control> type) {
        WeakReference<Control> control = FxThread.call(() -> {
            Control shown = show(type);
            ((StackPane) shown.getParent()).getChildren().clear();
            shown.setSkin(null);
            return new WeakReference<>(shown);
        });
        Collected.assertCollected(control);
    }

    @ParameterizedTest
    @MethodSource("controls")
    void aControlHasAStyleClassARoleAndTakesTheFocus(Class<? extends Control> type) {
        FxThread.run(() -> {
            Control control = show(type);
            assertFalse(control.getStyleClass().isEmpty());
            assertNotEquals(AccessibleRole.NODE, control.getAccessibleRole());
            assertTrue(control.isFocusTraversable());
        });
    }
}
