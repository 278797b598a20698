package org.isnad.ui.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.isnad.scene.FontRole;

/**
 * The bundled type: Vazirmatn in three weights for the interface, Amiri as a book face for articles.
 *
 * <p>Everything is asked for by family name: the object that loading returns has no fallback for missing signs.
 */
public final class Fonts {
    /** Family of the regular and the bold weight. */
    public static final String FAMILY = "Vazirmatn";

    /** Family of the medium weight, which the font files declare as one of its own. */
    public static final String MEDIUM_FAMILY = "Vazirmatn Medium";

    /** Family of the book face. */
    public static final String BOOK_FAMILY = "Amiri";

    private static final List<String> LOADED = List.of(
            load("Vazirmatn-Regular.ttf"),
            load("Vazirmatn-Medium.ttf"),
            load("Vazirmatn-Bold.ttf"),
            load("Amiri-Regular.ttf"));

    private Fonts() {}

    /**
     * Makes the fonts known to JavaFX. To be called before any text is laid out: Arabic text that was laid out earlier
     * keeps another font. Further calls do nothing.
     *
     * @throws ExceptionInInitializerError if the program is incomplete or a file is refused
     */
    public static void load() {
        if (!LOADED.equals(List.of(FAMILY, MEDIUM_FAMILY, FAMILY, BOOK_FAMILY))) {
            throw new IllegalStateException("unexpected font families: " + LOADED);
        }
    }

    /** The font of a use of type. */
    public static Font of(FontRole role) {
        return of(role.weight(), role.sizePx());
    }

    /**
     * A font.
     *
     * @param sizePx size of the letters in pixels
     */
    public static Font of(FontRole.Weight weight, double sizePx) {
        load();
        return switch (weight) {
            case REGULAR -> Font.font(FAMILY, FontWeight.NORMAL, sizePx);
            case MEDIUM -> Font.font(MEDIUM_FAMILY, FontWeight.NORMAL, sizePx);
            case BOLD -> Font.font(FAMILY, FontWeight.BOLD, sizePx);
        };
    }

    private static String load(String file) {
        try (InputStream resource = Fonts.class.getResourceAsStream("/org/isnad/fonts/" + file)) {
            Font font = resource == null ? null : Font.loadFont(resource, 12);
            if (font == null) {
                throw new IllegalStateException("font is missing or refused: " + file);
            }
            return font.getFamily();
        } catch (IOException e) {
            throw new IllegalStateException("font cannot be read: " + file, e);
        }
    }
}
