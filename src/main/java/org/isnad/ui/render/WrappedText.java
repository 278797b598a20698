package org.isnad.ui.render;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableBooleanProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.isnad.scene.FontRole;

/**
 * A paragraph that wraps: one {@link Text} for each word.
 *
 * <p>Every wrapped text of the application is shown by this node. When JavaFX on Linux breaks a line inside a text run,
 * it shapes the rest of the run with stale Arabic text and fails; a run of one word is never broken. Words stay whole,
 * so the paragraph asks to be at least as wide as its longest word.
 *
 * <p>Style sheets say how the paragraph looks, with {@code -fx-font}, {@code -fx-text-fill} and {@code -fx-underline}: were they to say
 * it of each word, every rule would be tried on every word and all that it is in, which took a third of the time of a click.
 */
public final class WrappedText extends TextFlow {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final SimpleStyleableObjectProperty<Font> font =
            new SimpleStyleableObjectProperty<>(Style.FONT, this, "font", Fonts.of(FontRole.Weight.REGULAR, 13));
    private final SimpleStyleableObjectProperty<Paint> textFill =
            new SimpleStyleableObjectProperty<>(Style.TEXT_FILL, this, "textFill", Color.BLACK);
    private final SimpleStyleableBooleanProperty underline =
            new SimpleStyleableBooleanProperty(Style.UNDERLINE, this, "underline", false);

    /** The height at {@link #measuredWidth}: boxes ask for it several times in each layout, and to find it wraps all words. */
    private double measuredHeight;

    /** NaN where nothing is measured. */
    private double measuredWidth = Double.NaN;

    /**
     * A paragraph, 13 px, black. Arabic words run from right to left anywhere; words of two languages run as what is around
     * them, each stretch in its own order ({@link MixedText}).
     *
     * @param words may contain line breaks
     */
    public WrappedText(String words) {
        getStyleClass().add("wrapped-text");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(text);
        text.subscribe(this::rebuild);
        font.subscribe(to -> words(word -> word.setFont(to)));
        textFill.subscribe(to -> words(word -> word.setFill(to)));
        underline.subscribe(to -> words(word -> word.setUnderline(to)));
        effectiveNodeOrientationProperty().subscribe(this::write);
        text.set(words);
    }

    /** The words; bidi control characters in it are not drawn. Empty by default. */
    public StringProperty textProperty() {
        return text;
    }

    /** The words. */
    public String getText() {
        return text.get();
    }

    /** Shows other words. */
    public void setText(String words) {
        text.set(words);
    }

    /** The font of all words where no style sheet says otherwise; Vazirmatn Regular 13 by default. */
    public ObjectProperty<Font> fontProperty() {
        return font;
    }

    /** The colour of all words where no style sheet says otherwise; black by default. */
    public ObjectProperty<Paint> textFillProperty() {
        return textFill;
    }

    SimpleStyleableObjectProperty<Font> font() {
        return font;
    }

    SimpleStyleableObjectProperty<Paint> textFill() {
        return textFill;
    }

    SimpleStyleableBooleanProperty underline() {
        return underline;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return Style.ALL;
    }

    @Override
    protected double computeMinWidth(double height) {
        double widest = 0;
        for (Node word : getManagedChildren()) {
            widest = Math.max(widest, word.prefWidth(-1));
        }
        return Math.ceil(snappedLeftInset() + widest + snappedRightInset());
    }

    @Override
    protected double computePrefHeight(double width) {
        // Whoever asks without a width is told the height at the preferred one, as a tooltip has it.
        double wrapped = Math.max(width < 0 ? prefWidth(-1) : width, minWidth(-1));
        if (wrapped != measuredWidth) {
            measuredHeight = super.computePrefHeight(wrapped);
            measuredWidth = wrapped;
        }
        return measuredHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Forgets the height that was measured: words, font or insets have changed. */
    @Override
    public void requestLayout() {
        measuredWidth = Double.NaN;
        super.requestLayout();
    }

    /** Takes a size; a width in which the longest word would break becomes the width of that word. */
    @Override
    public void resize(double width, double height) {
        super.resize(Math.max(width, minWidth(-1)), height);
    }

    private void rebuild() {
        setNodeOrientation(
                MixedText.runsRightToLeft(PlainText.of(text.get()))
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.INHERIT);
        write();
    }

    /** Words that stay keep their nodes: a new node is styled and measured again. */
    private void write() {
        List<String> wanted = WordSplit.of(MixedText.in(getEffectiveNodeOrientation(), PlainText.of(text.get())));
        if (!wanted.equals(
                getChildren().stream().map(word -> ((Text) word).getText()).toList())) {
            getChildren().setAll(wanted.stream().map(this::node).toList());
        }
    }

    private Text node(String word) {
        Text node = new Text(word);
        node.setFont(font.get());
        node.setFill(textFill.get());
        node.setUnderline(underline.get());
        return node;
    }

    private void words(Consumer<Text> change) {
        for (Node word : getChildren()) {
            change.accept((Text) word);
        }
    }

    /** What style sheets can say of it. */
    private static final class Style {
        private static final StyleablePropertyFactory<WrappedText> FACTORY =
                new StyleablePropertyFactory<>(TextFlow.getClassCssMetaData());

        /** The font; what a sheet does not say of it is that of what is around. */
        static final CssMetaData<WrappedText, Font> FONT = new FontCssMetaData<>("-fx-font", Font.getDefault()) {
            @Override
            public boolean isSettable(WrappedText text) {
                return !text.font().isBound();
            }

            @Override
            public StyleableProperty<Font> getStyleableProperty(WrappedText text) {
                return text.font();
            }
        };

        static final CssMetaData<WrappedText, Paint> TEXT_FILL =
                FACTORY.createPaintCssMetaData("-fx-text-fill", WrappedText::textFill, Color.BLACK);

        static final CssMetaData<WrappedText, Boolean> UNDERLINE =
                FACTORY.createBooleanCssMetaData("-fx-underline", WrappedText::underline);

        /** The above and those of every {@link TextFlow}. */
        static final List<CssMetaData<? extends Styleable, ?>> ALL = Stream.concat(
                        FACTORY.getCssMetaData().stream(), Stream.of(FONT))
                .toList();

        private Style() {}
    }
}
