package org.isnad.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.model.RecordId;
import org.isnad.scene.FontRole;
import org.isnad.ui.render.Fonts;

/** One of the two tables of a {@link DataTableView}: its nodes, its rows, what keys do in it. */
final class SheetTable {

    private static final double HEADING_PX = 12;

    /** Beside the words of a heading: its padding and the sign of the order. */
    private static final double HEADING_ROOM_PX = 36;

    private static final double SCROLL_BAR_PX = 16;

    /** How high a row of one line is. */
    static final double LINE_PX = 28;

    private final DataTableView owner;
    private final TableView<RowItem> table = new TableView<>();
    private final SheetRows rows = new SheetRows();
    private DataSheet sheet = DataSheet.empty();
    private boolean quiet;
    private Runnable onChosen = () -> {};

    SheetTable(DataTableView owner, String id) {
        this.owner = owner;
        table.setId(id);
        table.getStyleClass().add("data-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setItems(rows);
        table.setPlaceholder(new Label(owner.labels().text("table.empty")));
        table.setSortPolicy(sorted -> sort());
        table.setContextMenu(menu());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !quiet) {
                owner.select(new RecordId(sheet.id(row.number())));
            }
        });
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<RowItem>)
                change -> onChosen.run());
        table.widthProperty().subscribe(this::fitColumns);
    }

    /** What happens when other rows are chosen. */
    void setOnChosen(Runnable action) {
        onChosen = action;
    }

    /** The records of the rows that are chosen, in their order. */
    List<RecordId> chosen() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(place -> place >= 0 && place < rows.size())
                .sorted()
                .map(place -> new RecordId(sheet.id(rows.get(place).number())))
                .toList();
    }

    Node node() {
        return table;
    }

    DataSheet sheet() {
        return sheet;
    }

    void requestFocus() {
        table.requestFocus();
    }

    /** Shows other rows, sorted as the ones before. */
    void show(DataSheet shown) {
        if (shown.headings().equals(sheet.headings()) && shown.hasRowsOf(sheet)) {
            // The same records say something else: nothing moves.
            sheet = shown;
            sort();
            table.refresh();
            return;
        }
        Optional<String> top = topRow().map(row -> sheet.id(row));
        List<RecordId> chosen = chosen();
        quietly(() -> {
            boolean otherColumns = !shown.headings().equals(sheet.headings());
            table.getSelectionModel().clearSelection();
            rows.setCount(0);
            sheet = shown;
            if (otherColumns) {
                buildColumns();
            }
            rows.setCount(shown.size());
            sort();
        });
        top.map(shown::rowOf).ifPresent(row -> row.ifPresent(number -> table.scrollTo(rows.placeOf(number))));
        selectRow(owner.selectedProperty().get());
        if (chosen.size() > 1) {
            quietly(() -> chosen.forEach(id -> sheet.rowOf(id.value())
                    .ifPresent(number -> table.getSelectionModel().select(rows.placeOf(number)))));
        }
    }

    /** The row that is scrolled to the top; empty where none is. */
    private Optional<Integer> topRow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Optional.of(flow.getFirstVisibleCell().getIndex())
                        .filter(place -> place > 0 && place < rows.size())
                        .map(place -> rows.get(place).number())
                : Optional.empty();
    }

    /** Selects the row of a record and brings it into view; no row where the sheet has none. */
    void selectRow(Optional<RecordId> id) {
        if (id.equals(selectedId())) {
            return;
        }
        quietly(() -> {
            table.getSelectionModel().clearSelection();
            id.map(RecordId::value)
                    .map(sheet::rowOf)
                    .ifPresent(row -> row.ifPresent(number -> {
                        int place = rows.placeOf(number);
                        table.getSelectionModel().select(place);
                        table.getFocusModel().focus(place);
                        table.scrollTo(Math.max(0, place - 1));
                    }));
        });
    }

    /** How the rows are sorted, in words. */
    String sortWords() {
        Labels labels = owner.labels();
        return table.getSortOrder().stream()
                .findFirst()
                .map(column -> labels.text(
                        "table.sorted",
                        "column",
                        column.getText(),
                        "order",
                        column.getSortType() == SortType.DESCENDING ? "descending" : "ascending"))
                .orElseGet(() -> labels.text("table.sorted.by_time"));
    }

    private Optional<RecordId> selectedId() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem())
                .map(row -> new RecordId(sheet.id(row.number())));
    }

    private void quietly(Runnable change) {
        boolean before = quiet;
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = before;
        }
    }

    private void buildColumns() {
        boolean rightToLeft = owner.labels().language() == Language.ARABIC;
        boolean inLines = sheet.inLines();
        table.setFixedCellSize(inLines ? LINE_PX : Region.USE_COMPUTED_SIZE);
        List<TableColumn<RowItem, String>> columns = new ArrayList<>();
        for (DataSheet.Heading heading : shownHeadings()) {
            int index = sheet.headings().indexOf(heading);
            TableColumn<RowItem, String> column = new TableColumn<>(heading.text());
            column.setId(heading.id());
            column.setReorderable(false);
            column.setMinWidth(headingWidth(heading));
            column.setCellValueFactory(
                    cell -> new ReadOnlyStringWrapper(sheet.cell(cell.getValue().number(), index)));
            column.setCellFactory(made -> inLines ? new LineCell(rightToLeft) : new WordsCell(rightToLeft));
            columns.add(column);
        }
        table.getSortOrder().clear();
        table.getColumns().setAll(columns);
        fitColumns();
    }

    private List<DataSheet.Heading> shownHeadings() {
        return sheet.headings().stream().filter(DataSheet.Heading::shown).toList();
    }

    private static double headingWidth(DataSheet.Heading heading) {
        Text words = new Text(heading.text());
        words.setFont(Fonts.of(FontRole.Weight.BOLD, HEADING_PX));
        return Math.ceil(words.getLayoutBounds().getWidth()) + HEADING_ROOM_PX;
    }

    /** Shares the width out among the columns; where it is too narrow for the headings the table scrolls sideways. */
    private void fitColumns() {
        double room = table.getWidth() - SCROLL_BAR_PX;
        List<DataSheet.Heading> headings = shownHeadings();
        double shares = headings.stream().mapToDouble(DataSheet.Heading::share).sum();
        double fixed = 0;
        ObservableList<TableColumn<RowItem, ?>> columns = table.getColumns();
        // A column that needs more than its share takes it from the others.
        for (int i = 0; i < columns.size(); i++) {
            double share = headings.get(i).share();
            if (room * share / shares < columns.get(i).getMinWidth()) {
                fixed += columns.get(i).getMinWidth();
            }
        }
        double free = 0;
        for (int i = 0; i < columns.size(); i++) {
            double share = headings.get(i).share();
            free += room * share / shares < columns.get(i).getMinWidth() ? 0 : share;
        }
        for (int i = 0; i < columns.size(); i++) {
            double share = headings.get(i).share();
            boolean narrow = room * share / shares < columns.get(i).getMinWidth();
            columns.get(i)
                    .setPrefWidth(narrow ? columns.get(i).getMinWidth() : Math.floor((room - fixed) * share / free));
        }
    }

    private boolean sort() {
        quietly(() -> rows.arrange(order()));
        String words = sortWords();
        table.setAccessibleText(sheet.title() + " · " + words);
        return true;
    }

    /** As the user wants the rows; empty for the order of the sheet. */
    private Optional<Comparator<Integer>> order() {
        return table.getSortOrder().stream()
                .map(column -> sheet.order(numberInSheet(column), column.getSortType() == SortType.DESCENDING))
                .reduce(Comparator::thenComparing);
    }

    /** The number of a column in the sheet, some of whose columns are not shown. */
    private int numberInSheet(TableColumn<RowItem, ?> column) {
        return sheet.headings().indexOf(shownHeadings().get(table.getColumns().indexOf(column)));
    }

    private ContextMenu menu() {
        MenuItem copy = new MenuItem(owner.labels().text("table.copy"));
        copy.setId("table-copy");
        copy.setOnAction(event -> copy());
        MenuItem open = new MenuItem(owner.labels().text("table.open"));
        open.setOnAction(event -> owner.open());
        ContextMenu menu = new ContextMenu(copy, open);
        menu.setOnShowing(event -> {
            menu.getItems().setAll(copy, open);
            menu.getItems().addAll(owner.rowItems());
        });
        return menu;
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.C) {
            copy();
        } else if (event.isShortcutDown() || event.isAltDown()) {
            return;
        } else if (event.getCode() == KeyCode.ENTER) {
            owner.open();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            owner.leave();
        } else {
            return;
        }
        event.consume();
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        int digit = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
        if (digit >= 1 && digit <= table.getColumns().size() && !event.isShortcutDown() && !event.isAltDown()) {
            sortBy(table.getColumns().get(digit - 1));
            event.consume();
        }
    }

    /** Ascending, then descending, then by time again: as a click on the heading does. */
    private void sortBy(TableColumn<RowItem, ?> column) {
        if (!table.getSortOrder().equals(List.of(column))) {
            column.setSortType(SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(column));
        } else if (column.getSortType() == SortType.ASCENDING) {
            column.setSortType(SortType.DESCENDING);
        } else {
            table.getSortOrder().clear();
        }
        owner.say(sortWords());
    }

    private void copy() {
        List<Integer> numbers = table.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(place -> rows.get(place).number())
                .toList();
        if (!numbers.isEmpty()) {
            CopiedRows copied = new CopiedRows(sheet, numbers);
            ClipboardContent content = new ClipboardContent();
            content.putString(copied.tabSeparated());
            content.putHtml(copied.html(owner.labels().language() == Language.ARABIC));
            Clipboard.getSystemClipboard().setContent(content);
            owner.say(owner.labels().text("table.copied", "n", numbers.size()));
        }
    }
}
