package org.isnad.ui.render;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextFlow;

/** What style sheets can say of a {@link WrappedText}. */
final class WrappedTextStyle {
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
    static final List<CssMetaData<? extends Styleable, ?>> ALL =
            Stream.concat(FACTORY.getCssMetaData().stream(), Stream.of(FONT)).toList();

    private WrappedTextStyle() {}
}
