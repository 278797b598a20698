package org.isnad.ui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.isnad.labels.Labels;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest;
import org.isnad.proof.PictureView;
import org.isnad.ui.state.ExportLook;

/**
 * The fields of a picture's size: usual sizes, width and height, scale. A number that is typed makes it a size of the user's
 * own; the full length follows the time on the picture and the scale.
 */
final class SizeFields {
    private final Labels labels;
    private final DoubleSupplier days;
    private final Runnable changed;
    private final ChoiceBox<Optional<ExportPreset>> preset;
    private final ChoiceBox<Integer> scale;
    private final PixelField width;
    private final PixelField height;
    private boolean filling;

    /**
     * The fields with a size in them.
     *
     * @param days the length of the time on the picture
     * @param changed runs after each change
     */
    SizeFields(Labels labels, ExportLook look, DoubleSupplier days, Runnable changed) {
        this.labels = labels;
        this.days = days;
        this.changed = changed;
        List<Optional<ExportPreset>> presets = new ArrayList<>();
        Arrays.stream(ExportPreset.values()).map(Optional::of).forEach(presets::add);
        presets.add(Optional.empty());
        preset = Choices.box("export-preset", labels.text("exportdialog.preset"), presets, look.preset(), this::words);
        scale = Choices.box(
                "export-scale",
                labels.text("exportdialog.scale"),
                IntStream.rangeClosed(1, ExportLook.MOST_SCALE).boxed().toList(),
                look.scale(),
                value -> "×" + labels.number(value));
        width = new PixelField("export-width", labels.text("exportdialog.width"), look.widthPx(), this::typed);
        height = new PixelField("export-height", labels.text("exportdialog.height"), look.heightPx(), this::typed);
        fill();
        preset.valueProperty().subscribe((before, now) -> refill());
        scale.valueProperty().subscribe((before, now) -> refill());
    }

    Node preset() {
        return preset;
    }

    Node scaleBox() {
        return scale;
    }

    /** Width and height beside each other. */
    Node sides() {
        HBox.setHgrow(width.node(), Priority.ALWAYS);
        HBox.setHgrow(height.node(), Priority.ALWAYS);
        HBox sides = new HBox(8, width.node(), new Label("×"), height.node());
        sides.getStyleClass().add("export-sides");
        return sides;
    }

    /** What of the size is chosen of the usual ones. */
    Optional<ExportPreset> chosen() {
        return preset.getValue();
    }

    int widthPx() {
        return width.px();
    }

    int heightPx() {
        return height.px();
    }

    int scale() {
        return scale.getValue();
    }

    /** Puts the size of the preset into the fields again, and tells of the change. */
    void refill() {
        fill();
        changed.run();
    }

    /** Whether the size can be painted; marks the fields that say otherwise. */
    boolean check() {
        String why = words();
        width.refuse(!fits(widthPx(), ExportRequest.MIN_WIDTH_PX), why);
        height.refuse(!fits(heightPx(), ExportRequest.MIN_HEIGHT_PX), why);
        return PictureView.sizeFits(widthPx(), heightPx(), scale());
    }

    /** How large the file will be, or what is wrong with the size. */
    String words() {
        long wide = (long) widthPx() * scale();
        long high = (long) heightPx() * scale();
        long max = (long) ExportRequest.MAX_SIDE_PX;
        if (Math.max(wide, high) > max) {
            return labels.text("exportdialog.size.too_large", "width", wide, "height", high, "max", max);
        }
        return PictureView.sizeFits(widthPx(), heightPx(), scale())
                ? labels.text("exportdialog.pixels", "width", wide, "height", high)
                : labels.text(
                        "exportdialog.size.too_small",
                        "min_width",
                        (long) ExportRequest.MIN_WIDTH_PX,
                        "min_height",
                        (long) ExportRequest.MIN_HEIGHT_PX);
    }

    private boolean fits(int sidePx, double leastPx) {
        return sidePx >= leastPx && (double) sidePx * scale() <= ExportRequest.MAX_SIDE_PX;
    }

    private void typed() {
        if (!filling) {
            filling = true;
            preset.setValue(Optional.empty());
            filling = false;
            changed.run();
        }
    }

    private void fill() {
        if (!filling) {
            filling = true;
            preset.getValue().ifPresent(size -> {
                width.set(size.widthPx(days.getAsDouble(), scale()));
                height.set(size.heightPx());
            });
            filling = false;
        }
    }

    private String words(Optional<ExportPreset> value) {
        return value.map(size -> labels.text(
                        "exportdialog.preset." + size.name().toLowerCase(Locale.ROOT),
                        "width",
                        (long) size.widthPx(0, 1),
                        "height",
                        (long) size.heightPx(),
                        "paper",
                        size == ExportPreset.A3 ? 3 : 4))
                .orElseGet(() -> labels.text("exportdialog.preset.own"));
    }
}
