package org.isnad.ui.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.isnad.articles.ExtractedArticle;
import org.isnad.articles.LetterReading;
import org.isnad.labels.Labels;
import org.isnad.ui.render.WrappedText;

/**
 * Asks in which way an article is to be read whose letters stand in reverse order, each way with a sample. Where words and
 * numbers tell which it is, that is chosen; else nothing is.
 */
final class LetterReadingForm extends VBox {

    static final double WIDTH_PX = 640;

    private static final int SAMPLE_LINES = 2;
    private static final int SAMPLE_CODE_POINTS = 140;

    private final ToggleGroup ways = new ToggleGroup();

    /**
     * A form.
     *
     * @param certain whether the first reading is the one for which everything tells
     */
    LetterReadingForm(Labels labels, List<LetterReading> readings, boolean certain) {
        getStyleClass().add("form");
        getChildren().add(text(labels.text(certain ? "newdata.letters.certain" : "newdata.letters.in_doubt")));
        int line = telling(readings);
        for (LetterReading reading : readings) {
            RadioButton way = new RadioButton(
                    labels.text("newdata.letters." + reading.turn().name().toLowerCase(Locale.ROOT)));
            String sample = sample(reading.article(), line);
            way.setId("letters-" + reading.turn().name().toLowerCase(Locale.ROOT));
            way.setMnemonicParsing(false);
            way.setAccessibleText(way.getText() + ": " + sample);
            way.setToggleGroup(ways);
            way.setUserData(reading);
            VBox box = new VBox(way, text(sample));
            box.getStyleClass().add("lost-words");
            getChildren().add(box);
        }
        if (certain) {
            ways.getToggles().getFirst().setSelected(true);
        }
    }

    /** The first line in which the readings differ from one another, or 0. */
    private static int telling(List<LetterReading> readings) {
        List<List<String>> lines = readings.stream()
                .map(reading -> lines(reading.article()).toList())
                .toList();
        int count = lines.stream().mapToInt(List::size).min().orElse(0);
        int line = 0;
        long most = 0;
        for (int i = 0; i < count; i++) {
            int at = i;
            long different = lines.stream().map(all -> all.get(at)).distinct().count();
            if (different > most) {
                most = different;
                line = i;
            }
        }
        return line;
    }

    private static Stream<String> lines(ExtractedArticle article) {
        return article.text().lines().filter(line -> !line.isBlank());
    }

    private static String sample(ExtractedArticle article, int line) {
        String words =
                String.join(" ", lines(article).skip(line).limit(SAMPLE_LINES).toList());
        return words.codePointCount(0, words.length()) <= SAMPLE_CODE_POINTS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SAMPLE_CODE_POINTS)) + "…";
    }

    /** Whether a way is chosen. */
    BooleanBinding validProperty() {
        return ways.selectedToggleProperty().isNotNull();
    }

    /** The article in the way that is chosen. */
    Optional<ExtractedArticle> chosen() {
        return Optional.ofNullable(ways.getSelectedToggle())
                .map(toggle -> ((LetterReading) toggle.getUserData()).article());
    }

    private static WrappedText text(String words) {
        WrappedText text = new WrappedText(words);
        text.getStyleClass().add("dialog-text");
        return text;
    }
}
