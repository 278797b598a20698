package org.isnad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** The order of rows, and what listeners are told of it. */
class SheetRowsTest {

    @Test
    void equalRowsStayInTheOrderOfTheSheet() {
        SheetRows rows = new SheetRows();
        rows.setCount(6);
        rows.arrange(Optional.of(Comparator.comparingInt(row -> row % 2)));
        assertEquals(
                List.of(0, 2, 4, 1, 3, 5), rows.stream().map(RowItem::number).toList());
        rows.arrange(
                Optional.of(Comparator.<Integer>comparingInt(row -> row % 2).reversed()));
        assertEquals(
                List.of(1, 3, 5, 0, 2, 4), rows.stream().map(RowItem::number).toList());
        assertEquals(3, rows.placeOf(0));
    }

    @Test
    void listenersLearnWhereEachRowWent() {
        SheetRows rows = new SheetRows();
        rows.setCount(4);
        List<Integer> before = rows.stream().map(RowItem::number).toList();
        List<Integer> after = new ArrayList<>();
        rows.addListener((ListChangeListener<RowItem>) change -> {
            while (change.next()) {
                for (int place = 0; place < 4; place++) {
                    after.add(rows.get(change.getPermutation(place)).number());
                }
            }
        });
        rows.arrange(
                Optional.of(Comparator.comparingInt(row -> List.of(2, 0, 3, 1).indexOf(row))));
        assertEquals(before, after);
    }

    @Test
    void theOrderOfTheSheetComesBack() {
        SheetRows rows = new SheetRows();
        rows.setCount(4);
        rows.arrange(Optional.of(Comparator.reverseOrder()));
        assertEquals(List.of(3, 2, 1, 0), rows.stream().map(RowItem::number).toList());
        rows.arrange(Optional.empty());
        assertEquals(List.of(0, 1, 2, 3), rows.stream().map(RowItem::number).toList());
    }

    @Test
    void rowsThatAreInTheirOrderDoNotMove() {
        SheetRows rows = new SheetRows();
        rows.setCount(4);
        List<String> told = new ArrayList<>();
        rows.addListener((ListChangeListener<RowItem>) change -> told.add("moved"));
        rows.arrange(Optional.empty());
        rows.arrange(Optional.of(Comparator.naturalOrder()));
        assertEquals(List.of(), told);
    }
}
