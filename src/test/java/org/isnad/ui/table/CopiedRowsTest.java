package org.isnad.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other programs get from the clipboard. */
class CopiedRowsTest {

    @Test
    void cellsAreLinesOfTextWithTabsBetween() {
        assertEquals(
                "الحدث\tالرقم\nسطر أول سطر ثان\tنحو 5200\n",
                new CopiedRows(sheet("سطر أول\nسطر\tثان", "نحو \u200F5200\u200E"), List.of(0)).tabSeparated());
    }

    @Test
    void aCellThatBeginsWithAQuotationMarkIsQuoted() {
        assertEquals(
                "الحدث\tالرقم\n\"\"\"قول\"\" ورد\"\tفيه \"قول\"\n",
                new CopiedRows(sheet("\"قول\" ورد", "فيه \"قول\""), List.of(0)).tabSeparated());
    }

    @Test
    void theHtmlTableRunsFromRightToLeftAndEscapesItsCells() {
        assertEquals("""
            <table dir="rtl">
            <tr><th>الحدث</th><th>الرقم</th></tr>
            <tr><td>a &lt;b&gt; &amp; &quot;c&quot;</td><td>1</td></tr>
            <tr><td>a &lt;b&gt; &amp; &quot;c&quot;</td><td>1</td></tr>
            </table>
            """, new CopiedRows(sheet("a <b> & \"c\"", "1"), List.of(0, 1)).html(true));
    }

    private static DataSheet sheet(String... cells) {
        return new DataSheet() {
            @Override
            public String title() {
                return "";
            }

            @Override
            public List<Heading> headings() {
                return List.of(new Heading("title", "الحدث", 1), new Heading("value", "الرقم", 1));
            }

            @Override
            public int size() {
                return 2;
            }

            @Override
            public String id(int row) {
                return "r" + row;
            }

            @Override
            public String cell(int row, int column) {
                return cells[column];
            }

            @Override
            public Comparator<Integer> order(int column, boolean descending) {
                return Comparator.naturalOrder();
            }
        };
    }
}
