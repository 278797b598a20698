package org.isnad.ui.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.isnad.formats.InputFormat;
import org.isnad.formats.TableInput;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.labels.Labels;

/**
 * Asks how a table is written, where the file cannot say it: encoding, delimiter, line of the headings, sheet, whether garbled text is
 * mended. What is not asked of a kind of file is not shown.
 */
final class WrittenForm extends GridPane {
    private static final List<Charset> ENCODINGS = List.of(
            StandardCharsets.UTF_8,
            Charset.forName("windows-1256"),
            Charset.forName("ISO-8859-6"),
            Charset.forName("x-MacArabic"),
            Charset.forName("windows-1252"),
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|', '\u061B', '\u060C');

    /** Titles above the headings are a few lines. */
    private static final int LINES = 12;

    private static final double GAP_PX = 12;
    private static final double ROW_GAP_PX = 6;

    private final Labels labels;
    private final Runnable changed;
    private final ComboBox<Optional<Charset>> encoding;
    private final ComboBox<Optional<Character>> delimiter;
    private final ComboBox<Optional<Integer>> headings;
    private final ComboBox<Optional<String>> sheet;
    private final CheckBox mend;
    private int asked;

    /** @param changed runs when something else is said */
    WrittenForm(Labels labels, TableInput table, Runnable changed) {
        this.labels = labels;
        this.changed = changed;
        setHgap(GAP_PX);
        setVgap(ROW_GAP_PX);
        // One beside the other would be wider than the window in large letters.
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(names, new ColumnConstraints());
        this.encoding = choice("encoding", ENCODINGS, Charset::name);
        this.delimiter = choice(
                "delimiter", DELIMITERS, sign -> sign == '\t' ? labels.text("data.import.tab") : "«" + sign + "»");
        List<Integer> lines = new ArrayList<>();
        for (int line = 0; line <= LINES; line++) {
            lines.add(line);
        }
        this.headings = choice(
                "headings",
                lines,
                line -> line == 0
                        ? labels.text("data.import.no_headings")
                        : labels.text("data.import.line", "line", line));
        this.sheet = choice("sheet", table.rows().form().sheets(), name -> name);
        this.mend = new CheckBox(labels.text("data.import.mend"));
        mend.setId("import-mend");
        boolean text = table.format() == InputFormat.TABLE;
        boolean workbook = table.format() == InputFormat.XLSX || table.format() == InputFormat.ODS;
        if (text) {
            ask("data.import.encoding", encoding);
            ask("data.import.delimiter", delimiter);
        }
        if (text || workbook) {
            ask("data.import.headings", headings);
        }
        if (sheet.getItems().size() > 2) {
            ask("data.import.sheet", sheet);
        }
        if (told(table, NoticeCode.GARBLED)) {
            add(mend, 0, getRowCount(), 2, 1);
        }
        mend.selectedProperty().subscribe((_, _) -> changed.run());
    }

    /** What was said, on top of other options. */
    ReadingOptions on(ReadingOptions options) {
        return options.written(
                encoding.getValue(),
                delimiter.getValue(),
                headings.getValue().map(OptionalInt::of).orElseGet(OptionalInt::empty),
                sheet.getValue(),
                mend.isSelected());
    }

    private static boolean told(TableInput table, NoticeCode code) {
        return table.notices().stream().anyMatch(notice -> notice.messageKey().equals(code.messageKey()));
    }

    private void ask(String key, ComboBox<?> choice) {
        Label name = new Label(labels.text(key));
        name.setLabelFor(choice);
        choice.setAccessibleText(name.getText());
        addRow(asked++, name, choice);
    }

    private <T> ComboBox<Optional<T>> choice(String id, List<T> values, Function<T, String> words) {
        ComboBox<Optional<T>> choice =
                FoundOutChoice.of("import-" + id, labels.text("data.import.detected"), values, words);
        choice.valueProperty().subscribe((_, _) -> changed.run());
        return choice;
    }
}
