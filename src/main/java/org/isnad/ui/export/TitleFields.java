package org.isnad.ui.export;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import org.isnad.labels.Labels;
import org.isnad.layout.export.PictureTitles;

/** The fields of the words over a picture that its maker chooses; blank, the program finds them. Not remembered. */
final class TitleFields {
    private final TextField title;
    private final TextField subtitle;

    /**
     * Two blank fields.
     *
     * @param changed runs after each change
     */
    TitleFields(Labels labels, Runnable changed) {
        title = field("export-title", labels.text("exportdialog.title"), PictureTitles.MOST_OF_TITLE, changed);
        subtitle =
                field("export-subtitle", labels.text("exportdialog.subtitle"), PictureTitles.MOST_OF_SUBTITLE, changed);
        title.setPromptText(labels.text("exportdialog.title.found"));
        subtitle.setPromptText(labels.text("exportdialog.title.found"));
    }

    TextField title() {
        return title;
    }

    TextField subtitle() {
        return subtitle;
    }

    /** What stands in the fields. */
    PictureTitles titles() {
        return new PictureTitles(typed(title), typed(subtitle));
    }

    private static Optional<String> typed(TextField field) {
        return Optional.of(field.getText().strip()).filter(words -> !words.isEmpty());
    }

    private static TextField field(String id, String name, int most, Runnable changed) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.setTextFormatter(new TextFormatter<>(change -> {
            String whole = change.getControlNewText();
            if (whole.codePointCount(0, whole.length()) > most) {
                // Nothing of what is too long is taken.
                change.setText("");
                change.setRange(change.getRangeStart(), change.getRangeStart());
                change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
            }
            return change;
        }));
        field.textProperty().subscribe((before, now) -> changed.run());
        return field;
    }
}
