package org.isnad.ui.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.isnad.dates.DateOrder;
import org.isnad.formats.TableInput;
import org.isnad.interchange.table.CalendarSystem;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.DateExample;
import org.isnad.interchange.table.EventTableReader;
import org.isnad.interchange.table.TableRows;
import org.isnad.labels.Labels;
import org.isnad.text.DisplayText;
import org.isnad.ui.render.WrappedText;

/** Shows how a table was understood, and lets the user say what its columns mean. */
final class ColumnForm extends GridPane {
    static final double WIDTH_PX = 680;

    private static final int SHOWN_CODE_POINTS = 60;
    private static final double ROLE_PX = 110;
    private static final double COLUMN_PX = 210;

    /** Stands for no column; no heading is empty. */
    private static final String NONE = "";

    private final Labels labels;
    private final TableInput table;
    private final Map<ColumnRole, ComboBox<String>> choices = new EnumMap<>(ColumnRole.class);
    private final ComboBox<Optional<DateOrder>> order;
    private final ComboBox<Optional<CalendarSystem>> calendar;
    private final WrappedText dates = new WrappedText("");

    /** Set at the end of the constructor: until then every choice would read the dates again. */
    private boolean built;

    private final WrappedText message = new WrappedText("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(this, "valid");

    /** A form with what the headings tell. */
    ColumnForm(Labels labels, TableInput table) {
        this.labels = labels;
        this.table = table;
        this.order = FoundOutChoice.of(labels, "import-order", DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);
        this.calendar = FoundOutChoice.of(labels, "import-calendar", CalendarSystem.values());
        getStyleClass().add("export-form");
        setHgap(12);
        setVgap(6);
        ColumnConstraints samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(fixed(ROLE_PX), fixed(COLUMN_PX), samples);
        TableRows.Form form = table.rows().form();
        WrappedText written = new WrappedText(labels.text(
                        "interchange.notice.table_form", "encoding", form.encoding(), "delimiter", form.delimiter())
                + " "
                + labels.text("data.import.rows", "n", table.rows().rows().size()));
        written.setId("import-form");
        add(written, 0, 0, 3, 1);
        Map<ColumnRole, String> proposed = table.proposed();
        dates.setId("import-dates");
        add(dates, 0, getRowCount(), 3, 1);
        // What the table proves by itself is not asked.
        if (table.examples(proposed).stream().anyMatch(DateExample::doubtful)) {
            option("data.import.order", order);
            option("data.import.calendar", calendar);
        }
        addRow(
                getRowCount(),
                heading("data.import.role"),
                heading("data.import.column"),
                heading("data.import.sample"));
        boolean parts = proposed.keySet().stream().anyMatch(ColumnRole::part);
        for (ColumnRole role : ColumnRole.values()) {
            // Years, months and days in columns of their own are rare, and the form must fit a small screen.
            if (parts || !role.part()) {
                row(role, proposed.getOrDefault(role, NONE));
            }
        }
        built = true;
        message.setId("import-message");
        add(message, 0, getRowCount(), 3, 1);
        check();
    }

    /** Whether the columns make events; the form says what is wrong otherwise. */
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** The table with what was said of its dates. */
    TableInput table() {
        return table.with(table.options().with(order.getValue(), calendar.getValue()));
    }

    private void option(String key, ComboBox<?> choice) {
        Label name = new Label(labels.text(key));
        name.setLabelFor(choice);
        choice.setAccessibleText(name.getText());
        choice.valueProperty().subscribe(_ -> check());
        addRow(getRowCount(), name, choice);
    }

    /** How dates are read: first, earliest, latest, doubtful, and what is none. */
    private String examples(Map<ColumnRole, String> columns) {
        return table().examples(columns).stream()
                .map(example -> labels.text(
                        example.date().isEmpty()
                                ? "data.import.example.none"
                                : example.doubtful() ? "data.import.example.doubtful" : "data.import.example.sure",
                        "written",
                        shown(example.written()),
                        "date",
                        example.date().map(labels::date).orElse("")))
                .collect(Collectors.joining("\n"));
    }

    /** What the columns mean; empty while they make no events. */
    Optional<Map<ColumnRole, String>> columns() {
        return valid.get() ? Optional.of(chosen()) : Optional.empty();
    }

    private void row(ColumnRole role, String proposed) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId("import-" + role.code());
        List<String> headings = new ArrayList<>(List.of(NONE));
        headings.addAll(table.rows().headings());
        choice.getItems().setAll(headings);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(String heading) {
                return heading == null || heading.equals(NONE) ? labels.text("data.import.none") : shown(heading);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException("columns are chosen, not typed");
            }
        });
        choice.setValue(proposed);
        choice.setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(labels.text("data.role." + role.code()));
        name.setLabelFor(choice);
        choice.setAccessibleText(name.getText());
        Label sample = new Label();
        sample.setId("import-sample-" + role.code());
        choices.put(role, choice);
        choice.valueProperty().subscribe(heading -> {
            sample.setText(table.sample(heading).map(ColumnForm::shown).orElse(""));
            check();
        });
        addRow(getRowCount(), name, choice, sample);
    }

    private Map<ColumnRole, String> chosen() {
        Map<ColumnRole, String> chosen = new EnumMap<>(ColumnRole.class);
        choices.forEach((role, choice) -> {
            if (!choice.getValue().equals(NONE)) {
                chosen.put(role, choice.getValue());
            }
        });
        return chosen;
    }

    private void check() {
        Map<ColumnRole, String> chosen = chosen();
        Set<String> seen = new HashSet<>();
        Optional<String> twice =
                chosen.values().stream().filter(heading -> !seen.add(heading)).findFirst();
        boolean dated = EventTableReader.dated(chosen);
        valid.set(dated && twice.isEmpty());
        if (built) {
            dates.setText(valid.get() ? examples(chosen) : "");
        }
        if (twice.isPresent()) {
            message.setText(labels.text("data.import.twice", "heading", shown(twice.get())));
        } else if (!dated) {
            message.setText(labels.text("data.import.no_date"));
        } else {
            message.setText(labels.text(
                    "data.import.others", "n", table.rows().headings().size() - seen.size()));
        }
    }

    private Label heading(String key) {
        Label label = new Label(labels.text(key));
        label.getStyleClass().add("key-group");
        return label;
    }

    private static ColumnConstraints fixed(double widthPx) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(widthPx);
        column.setPrefWidth(widthPx);
        return column;
    }

    private static String shown(String words) {
        String line = DisplayText.of(words).shown().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN_CODE_POINTS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_CODE_POINTS)) + "…";
    }
}
