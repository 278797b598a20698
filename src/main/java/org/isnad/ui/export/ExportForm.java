package org.isnad.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.layout.export.ExportRequest;
import org.isnad.model.Dataset;
import org.isnad.model.Language;
import org.isnad.proof.PictureName;
import org.isnad.proof.PictureView;
import org.isnad.scale.Direction;
import org.isnad.theme.Theme;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.ExportLook;

/**
 * The content of the export dialog: the picture as it will be, how many records it shows, and all that can be chosen. To be
 * used on the JavaFX thread.
 */
public final class ExportForm extends StackPane {
    private static final double PREVIEW_WIDTH_PX = 720;
    private static final double PREVIEW_HEIGHT_PX = 410;
    private static final double PREVIEW_MOST_PX = 900;

    private static final double TOOLS_GAP_PX = 8;

    /** How small an image is, as a part of the room, before it is painted anew. */
    private static final double BLURRED = 0.85;

    private final Labels labels;
    private final PictureMaker maker;
    private final Asking asking;
    private final ChoiceBox<ExportRequest.Content> content;
    private final ExportRequest.Content usualContent;
    private final ChoiceBox<Boolean> wholeRange;
    private final ChoiceBox<Theme> theme;
    private final ChoiceBox<Direction> direction;
    private final ChoiceBox<MonthNames> months;
    private final ChoiceBox<Digits> digits;
    private final CheckBox footer;
    private final SizeFields size;
    private final FileFields file;
    private final TitleFields titles;
    private final MoreFields fields;
    private final ToggleButton zoom = new ToggleButton();
    private final PicturePreview preview = new PicturePreview();
    private final LivePreview live;
    private final WrappedText shown = new WrappedText("");
    private final WrappedText message = new WrappedText("");
    private final WrappedText copied = new WrappedText("");
    private final Button copy = new Button();
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(this, "valid");
    private Optional<PictureView> view = Optional.empty();

    /**
     * What the form cannot do by itself.
     *
     * @param folder asks for a folder; empty when the user chose none
     * @param mayReplace asks whether an existing file may be replaced
     * @param remember keeps how a picture was made
     * @param failed tells of what should not have happened
     */
    public record Asking(
            Supplier<Optional<Path>> folder,
            Predicate<Path> mayReplace,
            Consumer<ExportLook> remember,
            Consumer<Throwable> failed) {}

    /**
     * A form that begins with what was chosen the last time, and with direction, months and digits of the window.
     *
     * @param usualFolder where pictures go while no other folder is chosen
     */
    public ExportForm(Labels labels, PictureMaker maker, ExportLook look, Path usualFolder, Asking asking) {
        this.labels = labels;
        this.maker = maker;
        this.asking = asking;
        PictureView inWindow = maker.source().inWindow();
        usualContent = look.content();
        List<ExportRequest.Content> contents = contents(maker.source().dataset());
        content = choice(
                "content",
                contents,
                contents.contains(usualContent) ? usualContent : contents.getFirst(),
                value -> name("exportdialog.content.", value.name()));
        wholeRange = choice(
                "range",
                List.of(false, true),
                look.wholeRange(),
                value -> name("exportdialog.range.", value ? "whole" : "visible"));
        theme = choice(
                "theme",
                List.of(Theme.PRINT, Theme.LIGHT, Theme.DARK, Theme.CONTRAST),
                look.theme(),
                value -> name("exportdialog.theme.", value.name()));
        direction = choice("direction", List.of(Direction.values()), inWindow.direction(), labels::word);
        LabelSettings words = inWindow.labels();
        months = choice("months", List.of(MonthNames.values()), words.monthNames(), labels::word);
        digits = choice("digits", List.of(Digits.values()), words.digits(), labels::word);
        // English has one name for each month, and one kind of digits.
        months.setDisable(words.language() == Language.ENGLISH);
        digits.setDisable(words.language() == Language.ENGLISH);
        footer = new CheckBox(labels.text("exportdialog.footer.listed"));
        footer.setId("export-footer");
        footer.setSelected(look.footer());
        size = new SizeFields(
                labels, look, () -> maker.source().time(wholeRange.getValue()).days(), this::changed);
        file = new FileFields(
                labels,
                look,
                usualFolder,
                PictureName.values(maker.source().dataset(), inWindow),
                asking.folder(),
                this::changed);
        titles = new TitleFields(labels, this::changed);
        fields = new MoreFields(labels);
        live = new LivePreview(maker, this::show, asking.failed());
        getStyleClass().add("export-form");
        getChildren().add(new ExportColumns(pictureColumn(), fields()));
        List.of(content, theme, direction, months, digits)
                .forEach(box -> box.valueProperty().subscribe((before, now) -> changed()));
        wholeRange.valueProperty().subscribe((before, now) -> size.refill());
        footer.selectedProperty().subscribe((before, now) -> changed());
        // After the layout that gives it more room, which takes no further request.
        preview.layoutBoundsProperty().subscribe((before, now) -> Platform.runLater(this::sharpen));
        changed();
    }

    /** What there is a picture of: without figures a chart would be empty. */
    private static List<ExportRequest.Content> contents(Dataset dataset) {
        return dataset.figures().isEmpty()
                ? List.of(ExportRequest.Content.TIMELINE)
                : List.of(ExportRequest.Content.values());
    }

    /** Whether the choices make a picture; the form says what is wrong otherwise. */
    public ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /**
     * What the user chose, which is remembered; empty when it makes no picture, or an existing file is not to be replaced.
     */
    public Optional<ExportChoice> accept() {
        Optional<Path> path = file.file();
        if (!valid.get() || path.isEmpty() || view.isEmpty()) {
            return Optional.empty();
        }
        boolean exists = Files.exists(path.get());
        if (exists && !asking.mayReplace().test(path.get())) {
            return Optional.empty();
        }
        asking.remember().accept(remembered());
        return Optional.of(new ExportChoice(view.get(), path.get(), exists));
    }

    private ExportLook look() {
        return look(content.getValue());
    }

    /** What the next form begins with: what could not be chosen here is not given up. */
    private ExportLook remembered() {
        return look(content.getItems().contains(usualContent) ? content.getValue() : usualContent);
    }

    private ExportLook look(ExportRequest.Content chosen) {
        return new ExportLook(
                chosen,
                size.chosen(),
                size.widthPx(),
                size.heightPx(),
                size.scale(),
                wholeRange.getValue(),
                theme.getValue(),
                footer.isSelected(),
                file.format(),
                file.pattern(),
                file.rememberedFolder());
    }

    private void changed() {
        copied.setText("");
        boolean fits = size.check();
        if (fits) {
            LabelSettings words = maker.source()
                    .inWindow()
                    .labels()
                    .withMonthNames(months.getValue())
                    .withDigits(digits.getValue());
            PictureView wanted =
                    maker.source().view(look(), direction.getValue(), words).withTitles(titles.titles());
            file.show(PictureName.values(maker.source().dataset(), wanted));
            if (!view.equals(Optional.of(wanted))) {
                view = Optional.of(wanted);
                live.ask(wanted, room());
            }
        } else {
            view = Optional.empty();
            live.forget();
            preview.imageProperty().set(Optional.empty());
            preview.setAccessibleText(labels.text("exportdialog.preview"));
            shown.setText("");
        }
        copy.setDisable(!fits);
        if (!fits || size.chosen().isEmpty() || file.isNameUnusable()) {
            fields.unfold();
        }
        message.setText(fits ? file.fault().orElseGet(size::words) : size.words());
        valid.set(fits && file.fault().isEmpty());
    }

    /** Paints the picture again where it has more room than it was painted for. */
    private void sharpen() {
        preview.imageProperty()
                .get()
                .filter(image -> image.getWidth() < room().widthPx() * BLURRED
                        && image.getHeight() < room().heightPx() * BLURRED)
                .ifPresent(image -> view.filter(wanted -> image.getWidth() < wanted.widthPx())
                        .ifPresent(wanted -> live.ask(wanted, room())));
    }

    /** Shows the picture as large as its file, to be dragged, or fitted again. */
    private void zoom(boolean large) {
        preview.zoomedProperty().set(large);
        view.ifPresent(wanted -> live.ask(wanted, room()));
    }

    private LivePreview.Room room() {
        if (zoom.isSelected() && view.isPresent()) {
            return new LivePreview.Room(view.get().widthPx(), view.get().heightPx());
        }
        double sharp = Screen.getPrimary().getOutputScaleX();
        return new LivePreview.Room(
                Math.max(preview.getWidth(), PREVIEW_WIDTH_PX) * sharp,
                Math.max(preview.getHeight(), PREVIEW_HEIGHT_PX) * sharp);
    }

    private void show(LivePreview.Shown painted) {
        preview.imageProperty().set(Optional.of(painted.image()));
        preview.setAccessibleText(labels.text("exportdialog.preview") + ". "
                + painted.laidOut().picture().scene().description());
        shown.setText(labels.text(
                "exportdialog.shown",
                "shown",
                (long) painted.laidOut().picture().shown().size(),
                "total",
                maker.source().records()));
        sharpen();
    }

    private void copy() {
        if (view.isEmpty()) {
            return;
        }
        asking.remember().accept(remembered());
        copy.setDisable(true);
        maker.image(view.get(), this::copied, broken -> {
            copy.setDisable(view.isEmpty());
            asking.failed().accept(broken);
        });
    }

    private void copied(Image image) {
        ClipboardContent onBoard = new ClipboardContent();
        onBoard.putImage(image);
        Clipboard.getSystemClipboard().setContent(onBoard);
        copy.setDisable(view.isEmpty());
        copied.setText(labels.text("exportdialog.copied"));
    }

    private VBox pictureColumn() {
        preview.setId("export-preview");
        preview.setAccessibleText(labels.text("exportdialog.preview"));
        preview.setPrefSize(PREVIEW_WIDTH_PX, PREVIEW_HEIGHT_PX);
        preview.setMinSize(0, PREVIEW_HEIGHT_PX / 2);
        // Higher, it would be out of sight where the fields are larger than the screen.
        preview.setMaxSize(Double.MAX_VALUE, PREVIEW_MOST_PX);
        VBox.setVgrow(preview, Priority.ALWAYS);
        shown.setId("export-shown");
        message.setId("export-message");
        copied.setId("export-copied");
        copy.setText(labels.text("exportdialog.copy"));
        copy.setId("export-copy");
        copy.setOnAction(event -> copy());
        zoom.setText(labels.text("exportdialog.zoom"));
        zoom.setId("export-zoom");
        zoom.selectedProperty().subscribe((before, now) -> zoom(now));
        VBox column = new VBox(preview, shown, message, new HBox(TOOLS_GAP_PX, zoom, copy), copied);
        column.getStyleClass().add("export-picture");
        return column;
    }

    private MoreFields fields() {
        fields.row("exportdialog.content", content);
        fields.row("exportdialog.range", wholeRange);
        fields.row("exportdialog.preset", size.preset());
        fields.row("exportdialog.format", file.formatBox());
        fields.row("exportdialog.folder", file.folderRow());
        fields.row("exportdialog.name.example", file.exampleRow());
        fields.fold();
        fields.folded("exportdialog.title", titles.title());
        fields.folded("exportdialog.subtitle", titles.subtitle());
        fields.folded("exportdialog.size", size.sides());
        fields.folded("exportdialog.scale", size.scaleBox());
        fields.folded("exportdialog.theme", theme);
        fields.folded("exportdialog.footer", footer);
        fields.folded("exportdialog.direction", direction);
        fields.folded("exportdialog.months", months);
        fields.folded("exportdialog.digits", digits);
        fields.folded("exportdialog.name", file.nameRow());
        return fields;
    }

    private <T> ChoiceBox<T> choice(String name, List<T> values, T chosen, Function<T, String> words) {
        return Choices.box("export-" + name, labels.text("exportdialog." + name), values, chosen, words);
    }

    private String name(String prefix, String value) {
        return labels.text(prefix + value.toLowerCase(Locale.ROOT));
    }
}
