package org.isnad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** The order of rows, and what listeners are told of it. */
class SheetRowsTest {

    @Test
    void equalRowsStayInTheOrderOfTheSheet() {
        SheetRows rows = new SheetRows();
        rows.setCount(6);
        rows.arrange(Comparator.comparingInt(row -> row % 2));
        assertEquals(
                List.of(0, 2, 4, 1, 3, 5), rows.stream().map(RowItem::number).toList());
        rows.arrange(Comparator.<Integer>comparingInt(row -> row % 2).reversed());
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
        rows.arrange(Comparator.comparingInt(row -> List.of(2, 0, 3, 1).indexOf(row)));
        assertEquals(before, after);
    }
}
