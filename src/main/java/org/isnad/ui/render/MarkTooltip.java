package org.isnad.ui.render;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.scene.MarkKey;
import org.isnad.theme.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The tooltip of a plot, whose words depend on the mark under the pointer. It comes after a short rest on a mark, stays
 * while the pointer is on it, and is built of {@link WrappedText}.
 */
final class MarkTooltip {
    private static final Duration REST = Duration.millis(350);
    private static final double MAX_WIDTH_PX = 380;
    private static final double BELOW_POINTER_PX = 18;

    private final Node owner;
    private final WrappedText words = new WrappedText("");
    private final Tooltip tooltip = new Tooltip();
    private final PauseTransition rest = new PauseTransition(REST);
    private @Nullable MarkKey mark;

    MarkTooltip(Node owner) {
        this.owner = owner;
        words.fontProperty().set(Fonts.of(FontRole.Weight.REGULAR, 12.5));
        tooltip.setGraphic(words);
        tooltip.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tooltip.getStyleClass().add("mark-tooltip");
    }

    /**
     * Shows words for a mark after a rest; does nothing when it shows that mark, or is about to.
     *
     * @param at place of the pointer in the owner
     */
    void offer(MarkKey key, String text, Point2D at, Theme theme) {
        if (key.equals(mark)) {
            return;
        }
        hide();
        mark = key;
        rest.setOnFinished(finished -> show(text, at, theme));
        rest.playFromStart();
    }

    void hide() {
        mark = null;
        rest.stop();
        tooltip.hide();
    }

    private void show(String text, Point2D at, Theme theme) {
        Point2D screen = owner.localToScreen(at);
        if (screen == null) {
            // The plot has left its window meanwhile.
            return;
        }
        // The plot itself runs from left to right in every window.
        tooltip.getScene().setNodeOrientation(owner.getScene().getEffectiveNodeOrientation());
        words.setText(text);
        words.textFillProperty().set(Paints.colour(ColourRole.INK, 1, theme));
        words.setPrefWidth(Region.USE_COMPUTED_SIZE);
        words.setPrefWidth(Math.min(MAX_WIDTH_PX, Math.ceil(words.prefWidth(-1)) + 1));
        tooltip.show(owner, screen.getX(), screen.getY() + BELOW_POINTER_PX);
    }
}
