package org.isnad.ui.plot;

import java.util.OptionalDouble;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.isnad.scale.TimeScale;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;
import org.isnad.theme.Theme;
import org.isnad.ui.render.Fonts;
import org.isnad.ui.render.TextDirection;

/**
 * The crosshair: a thin line at the pointer with its label at the upper edge. It lies over the picture and is transparent to the mouse, so that moving the mouse needs no layout.
 */
final class CrosshairNode extends Pane {
    private static final double SIZE_PX = 11;
    private static final double MARGIN_PX = 2;

    private final PlotModel model;
    private final Line line = new Line();
    private final Text words = new Text();
    private final StackPane box = new StackPane(words);

    CrosshairNode(PlotModel model) {
        this.model = model;
        getStyleClass().add("crosshair");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMouseTransparent(true);
        line.getStyleClass().add("crosshair-line");
        box.getStyleClass().add("crosshair-words");
        words.setFont(Fonts.of(FontRole.Weight.MEDIUM, SIZE_PX));
        line.setManaged(false);
        box.setManaged(false);
        getChildren().addAll(line, box);
        show(OptionalDouble.empty());
    }

    void setTheme(Theme theme) {
        line.setStroke(Color.web(theme.colour(ColourRole.INK_3).hex(), 0.8));
        words.setFill(Color.web(theme.colour(ColourRole.INK).hex()));
        box.setStyle("-fx-background-color: "
                + theme.colour(ColourRole.HAIRLINE_STRONG).hex() + ", "
                + theme.colour(ColourRole.PAPER).hex()
                + "; -fx-background-insets: 0, 1; -fx-background-radius: 4, 3; -fx-padding: 1 6 1 6;");
    }

    /** Stands at a day, or nowhere; a day outside of the picture is nowhere. */
    void show(OptionalDouble day) {
        OptionalDouble inside = day.isPresent() ? inside(day.getAsDouble()) : OptionalDouble.empty();
        line.setVisible(inside.isPresent());
        box.setVisible(false);
        if (inside.isEmpty()) {
            return;
        }
        TimeScale scale = model.timeScale().orElseThrow();
        // In the middle of a pixel: a line one pixel wide is sharp there.
        double x = Math.floor(scale.x(inside.getAsDouble())) + 0.5;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(0);
        line.setEndY(getHeight());
        String said = model.crosshairWordsProperty().get().at(inside.getAsDouble(), scale.pxPerDay());
        if (!said.isEmpty()) {
            words.setNodeOrientation(TextDirection.of(said));
            words.setText(said);
            box.applyCss();
            double width = Math.ceil(box.prefWidth(Region.USE_COMPUTED_SIZE));
            double height = Math.ceil(box.prefHeight(Region.USE_COMPUTED_SIZE));
            double left = Math.clamp(
                    x - width / 2,
                    scale.leftPx() + MARGIN_PX,
                    Math.max(scale.leftPx() + MARGIN_PX, scale.rightPx() - width - MARGIN_PX));
            box.resizeRelocate(Math.floor(left), MARGIN_PX, width, height);
            box.setVisible(true);
        }
    }

    private OptionalDouble inside(double day) {
        return model.timeScale()
                .filter(scale -> day >= scale.fromDay() && day <= scale.toDay())
                .map(scale -> OptionalDouble.of(day))
                .orElse(OptionalDouble.empty());
    }
}
