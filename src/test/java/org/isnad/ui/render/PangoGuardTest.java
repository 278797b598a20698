package org.isnad.ui.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.isnad.ui.FxThread;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What libraries wrap without asking survives layout; each of these throws when the guard is not installed. */
final class PangoGuardTest {
    private static final String LONG =
            ("أعلنت القيادة العسكرية الأمريكية في الشرق الأوسط، الأربعاء 9 سبتمبر/أيلول 2020،"
                            + " خفض قواتها في العراق، فيما يتوقع أن يصدر إعلان مماثل عن الرئيس الأمريكي دونالد ترامب. ")
                    .repeat(2);

    private static void layOut(Parent root, double width, double height) {
        Scene scene = new Scene(root, width, height);
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        root.applyCss();
        root.layout();
    }

    @Test
    void theGuardIsInstalledAndMayBeInstalledAgain() {
        assertEquals(PangoGuard.Outcome.INSTALLED, FxThread.call(PangoGuard::install));
    }

    @Test
    void aWrappedLabelSurvives() {
        FxThread.run(() -> {
            Label label = new Label(LONG);
            label.setFont(Font.font(Fonts.FAMILY, 14));
            label.setWrapText(true);
            label.setMaxWidth(200);
            layOut(new StackPane(label), 220, 900);
            assertTrue(label.getHeight() > 150, "wraps to many lines: " + label.getHeight());
        });
    }

    @Test
    void aWrappedTextAreaSurvives() {
        FxThread.run(() -> {
            TextArea area = new TextArea(LONG);
            area.setFont(Font.font(Fonts.FAMILY, 14));
            area.setWrapText(true);
            layOut(area, 260, 300);
            assertEquals(260, area.getWidth());
        });
    }

    @Test
    void anAlertSurvives() {
        Alert alert = FxThread.call(() -> {
            Alert shown = new Alert(Alert.AlertType.ERROR, LONG, ButtonType.OK);
            shown.setHeaderText(LONG);
            shown.getDialogPane().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            shown.getDialogPane().setStyle("-fx-font-family: Vazirmatn");
            shown.show();
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents();
        FxThread.run(() -> {
            assertTrue(alert.isShowing());
            Node content = alert.getDialogPane().lookup(".content.label");
            assertTrue(content.getLayoutBounds().getHeight() > 30, "wrapped: " + content.getLayoutBounds());
            alert.close();
        });
    }

    @Test
    void aTooltipSurvives() {
        Tooltip tooltip = FxThread.call(() -> {
            Tooltip shown = new Tooltip(LONG);
            shown.setFont(Font.font(Fonts.FAMILY, 14));
            shown.setWrapText(true);
            shown.setPrefWidth(240);
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 300, 300));
            stage.getScene().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            stage.show();
            shown.show(stage);
            return shown;
        });
        WaitForAsyncUtils.waitForFxEvents();
        FxThread.run(() -> {
            assertTrue(tooltip.isShowing());
            assertTrue(tooltip.getHeight() > 150, "wrapped: " + tooltip.getHeight());
            Stage owner = (Stage) tooltip.getOwnerWindow();
            tooltip.hide();
            owner.close();
        });
    }
}
