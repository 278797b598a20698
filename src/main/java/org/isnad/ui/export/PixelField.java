package org.isnad.ui.export;

import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;
import org.isnad.ui.state.ExportLook;

/** A number of pixels that is typed or stepped to. What is written holds at once, also before it is confirmed by Enter. */
final class PixelField {
    private static final int STEP_PX = 10;
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    /** In the digits of any script. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");

    private static final Pattern MUCH = Pattern.compile("\\p{Nd}{10,}");

    private final Spinner<Integer> spinner = new Spinner<>();
    private final IntegerSpinnerValueFactory values;

    PixelField(String id, String name, int value, Runnable changed) {
        values = new IntegerSpinnerValueFactory(1, ExportLook.MOST_TYPED_PX, value, STEP_PX);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : number.toString();
            }

            @Override
            public Integer fromString(String text) {
                // What is no number gives way to the last one that was.
                return isNumber(text) ? Integer.valueOf(number(text)) : values.getValue();
            }
        });
        spinner.setValueFactory(values);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setAccessibleText(name);
        spinner.setMaxWidth(Double.MAX_VALUE);
        spinner.getEditor().setAccessibleText(name);
        spinner.getEditor().setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        spinner.getEditor().setPrefColumnCount(5);
        spinner.getEditor().textProperty().subscribe((before, now) -> changed.run());
    }

    Spinner<Integer> node() {
        return spinner;
    }

    /** What is written; 0 where that is no number. */
    int px() {
        String text = spinner.getEditor().getText();
        return isNumber(text) ? number(text) : 0;
    }

    void set(int px) {
        values.setValue(px);
        spinner.getEditor().setText(String.valueOf(px));
    }

    /** Shows that the number cannot be, and why. */
    void refuse(boolean refused, String why) {
        spinner.pseudoClassStateChanged(REFUSED, refused);
        spinner.setAccessibleHelp(refused ? why : "");
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches()
                || MUCH.matcher(text.strip()).matches();
    }

    private static int number(String text) {
        return MUCH.matcher(text.strip()).matches()
                ? ExportLook.MOST_TYPED_PX
                : Math.min(Integer.parseInt(text.strip()), ExportLook.MOST_TYPED_PX);
    }
}
