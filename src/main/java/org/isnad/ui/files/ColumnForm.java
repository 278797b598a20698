package org.isnad.ui.files;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.isnad.dates.DateOrder;
import org.isnad.formats.OpenedInput;
import org.isnad.formats.Recognised;
import org.isnad.formats.TableInput;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.table.CalendarSystem;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.ColumnRoles;
import org.isnad.interchange.table.DateExample;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.isnad.labels.Labels;
import org.isnad.text.DisplayText;
import org.isnad.time.PeriodDate;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.words.NoticeTexts;

/**
 * Shows how a table was understood, with examples of its dates, and lets the user say how it is written, what its columns mean, and
 * what its dates leave open. Where something else is said the examples follow.
 */
final class ColumnForm extends VBox {
    static final double WIDTH_PX = 760;

    private static final int SHOWN_CODE_POINTS = 60;
    private static final double ROLE_PX = 110;
    private static final double COLUMN_PX = 210;

    private static final double COLUMN_GAP_PX = 12;
    private static final double GAP_PX = 6;

    /** The first years of the hundreds that years of two digits may mean: as computers have it, the last century, ours. */
    private static final List<Integer> FIRST_YEARS = List.of(1970, 1900, 2000);

    /** Stands for no column; no heading is empty. */
    private static final String NONE = "";

    private final Labels labels;
    private final BiConsumer<ReadingOptions, Consumer<Recognised>> again;
    private final WrittenForm how;
    private final WrappedText written = new WrappedText("");
    private final GridPane doubts = new GridPane();
    private final GridPane grid = new GridPane();
    private final Map<ColumnRole, ComboBox<String>> choices = new EnumMap<>(ColumnRole.class);
    private final ComboBox<Optional<DateOrder>> order;
    private final ComboBox<Optional<CalendarSystem>> calendar;
    private final ComboBox<Optional<Integer>> century;
    private final WrappedText dates = new WrappedText("");
    private final WrappedText message = new WrappedText("");
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(this, "valid");

    /** The table before anything was said of it. */
    private final TableInput asked;

    private TableInput table;

    /** What the file is after something else was said of it, where that is no table any more. */
    private Optional<OpenedInput> other = Optional.empty();

    /** While the form is being filled, no choice reads the dates again. */
    private boolean filling;

    /** Counts what was said, so that an answer that comes late is not shown. */
    private int said;

    /**
     * A form with what the headings tell.
     *
     * @param again recognises the file anew with other options, and hands on what it is
     */
    ColumnForm(Labels labels, TableInput table, BiConsumer<ReadingOptions, Consumer<Recognised>> again) {
        super(GAP_PX);
        this.labels = labels;
        this.asked = table;
        this.table = table;
        this.again = again;
        this.order = FoundOutChoice.of(labels, "import-order", List.of(DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST));
        this.calendar = FoundOutChoice.of(labels, "import-calendar", List.of(CalendarSystem.values()));
        this.century = FoundOutChoice.of(
                labels,
                "import-century",
                FIRST_YEARS,
                first -> labels.text(
                        "data.import.century.years",
                        "first",
                        labels.date(PeriodDate.year(first)),
                        "last",
                        labels.date(PeriodDate.year(first + 99))));
        this.how = new WrittenForm(labels, table, this::readAgain);
        getStyleClass().add("export-form");
        doubts.setHgap(COLUMN_GAP_PX);
        doubts.setVgap(GAP_PX);
        grid.setHgap(COLUMN_GAP_PX);
        grid.setVgap(GAP_PX);
        ColumnConstraints samples = new ColumnConstraints();
        samples.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(atLeast(ROLE_PX), atLeast(COLUMN_PX), samples);
        doubts.getColumnConstraints().addAll(atLeast(ROLE_PX), atLeast(COLUMN_PX));
        written.setId("import-form");
        dates.setId("import-dates");
        message.setId("import-message");
        getChildren().addAll(written, how, dates, doubts, grid, message);
        for (ComboBox<?> choice : List.of(order, calendar, century)) {
            choice.valueProperty().subscribe((_, _) -> check());
        }
        fill();
    }

    /** Whether the columns make events; the form says what is wrong otherwise. */
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    /** Reads the file as the form says, on any thread; empty while the columns make no events. */
    Optional<Supplier<OpenedInput>> reading() {
        if (other.isPresent()) {
            OpenedInput input = other.get();
            return Optional.of(() -> input);
        }
        if (!valid.get()) {
            return Optional.empty();
        }
        TableInput confirmed = said();
        Map<ColumnRole, String> columns = chosen();
        return Optional.of(() -> confirmed.readAs(columns));
    }

    /** Whether the form says of the table that it was made for what the table tells by itself. */
    boolean isAsProposed() {
        return valid.get()
                && other.isEmpty()
                && said == 0
                && said().options().equals(asked.options())
                && chosen().equals(asked.proposed());
    }

    /** The table with what was said of its dates. */
    private TableInput said() {
        return table.with(table.options()
                .with(order.getValue(), calendar.getValue())
                .withShortYears(century.getValue().map(OptionalInt::of).orElseGet(OptionalInt::empty)));
    }

    private void readAgain() {
        int mine = ++said;
        valid.set(false);
        again.accept(how.on(ReadingOptions.NONE), found -> {
            if (mine == said) {
                show(found);
            }
        });
    }

    private void show(Recognised found) {
        switch (found) {
            case TableInput read -> {
                other = Optional.empty();
                table = read;
                fill();
            }
            case OpenedInput input -> {
                // With another sheet or delimiter it may be a timeline that needs no questions, or nothing at all.
                other = input instanceof OpenedInput.Opened ? Optional.of(input) : Optional.empty();
                grid.getChildren().clear();
                doubts.getChildren().clear();
                dates.setText("");
                message.setText(
                        input instanceof OpenedInput.Refused(var _, var notices)
                                ? NoticeTexts.refusal(notices, labels, false)
                                : "");
                valid.set(other.isPresent());
            }
        }
    }

    /** Shows the table. */
    private void fill() {
        filling = true;
        choices.clear();
        grid.getChildren().clear();
        doubts.getChildren().clear();
        TableRows.Form form = table.rows().form();
        written.setText(labels.text(
                        "interchange.notice.table_form", "encoding", form.encoding(), "delimiter", form.delimiter())
                + " "
                + labels.text("data.import.rows", "n", table.rows().rows().size())
                + warnings());
        Map<ColumnRole, String> proposed = table.proposed();
        // What the table proves by itself is not asked.
        List<DateExample> examples = table.examples(proposed);
        if (examples.stream().anyMatch(DateExample::doubtful)) {
            option("data.import.order", order);
            option("data.import.calendar", calendar);
            option("data.import.century", century);
        }
        doubts.setVisible(!doubts.getChildren().isEmpty());
        doubts.setManaged(doubts.isVisible());
        grid.addRow(0, heading("data.import.role"), heading("data.import.column"), heading("data.import.sample"));
        boolean parts = proposed.keySet().stream().anyMatch(ColumnRole::part);
        for (ColumnRole role : ColumnRole.values()) {
            // Years, months and days in columns of their own are rare, and the form must fit a small screen.
            if (parts || !role.part()) {
                row(role, proposed.getOrDefault(role, NONE));
            }
        }
        filling = false;
        check();
    }

    /** What of the text is in doubt: garbled words, bytes that are no character. */
    private String warnings() {
        return table.notices().stream()
                .flatMap(notice -> notice.messageKey().equals(NoticeCode.GARBLED.messageKey())
                        ? Stream.of(labels.text("data.import.garbled", notice.messageArguments()))
                        : notice.messageKey().equals(NoticeCode.BAD_BYTES.messageKey())
                                ? Stream.of(NoticeTexts.line(notice, labels))
                                : Stream.of())
                .limit(2)
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
    }

    private void option(String key, ComboBox<?> choice) {
        Label name = name(labels.text(key), choice);
        choice.setAccessibleText(name.getText());
        doubts.addRow(doubts.getRowCount(), name, choice);
    }

    /** How dates are read: first, earliest, latest, doubtful, and what is none. */
    private String examples(Map<ColumnRole, String> columns) {
        return said().examples(columns).stream()
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

    private static Label name(String words, ComboBox<?> choice) {
        Label name = new Label(words);
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(choice);
        return name;
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
        Label name = name(labels.text("data.role." + role.code()), choice);
        choice.setAccessibleText(name.getText());
        Label sample = new Label();
        sample.setId("import-sample-" + role.code());
        choices.put(role, choice);
        choice.valueProperty().subscribe(heading -> {
            // No cell stands under no heading, and a large table has many to look into.
            sample.setText(
                    heading.equals(NONE)
                            ? ""
                            : table.sample(heading).map(ColumnForm::shown).orElse(""));
            check();
        });
        grid.addRow(grid.getRowCount(), name, choice, sample);
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
        if (filling) {
            return;
        }
        Map<ColumnRole, String> chosen = chosen();
        Set<String> seen = new HashSet<>();
        Optional<String> twice =
                chosen.values().stream().filter(heading -> !seen.add(heading)).findFirst();
        boolean dated = ColumnRoles.dated(chosen);
        valid.set(dated && twice.isEmpty());
        dates.setText(valid.get() ? examples(chosen) : "");
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

    /** A column as wide as its widest node, which grows with the letters; long headings are cut, and the sample beside them says more. */
    private static ColumnConstraints atLeast(double widthPx) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(widthPx);
        column.setMaxWidth(2 * widthPx);
        return column;
    }

    private static String shown(String words) {
        String line = DisplayText.of(words).shown().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SHOWN_CODE_POINTS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_CODE_POINTS)) + "…";
    }
}
