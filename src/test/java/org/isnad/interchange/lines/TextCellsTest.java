package org.isnad.interchange.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.interchange.table.Grid.GridRow;
import org.junit.jupiter.api.Test;

class TextCellsTest {

    /** «Aa» and «BB» have one hash: what was seen is compared, not trusted. */
    @Test
    void cellsAreWhatStandsInTheTextHoweverOftenTheyAreAskedFor() {
        List<GridRow> rows =
                CellScanner.scan("Aa,BB,\"x\"\"y\"\nBB,Aa,\nAa,Aa,BB\n", ',').rows();

        for (int again = 0; again < 3; again++) {
            assertEquals(List.of("Aa", "BB", "x\"y"), rows.get(0).cells());
            assertEquals(List.of("BB", "Aa", ""), rows.get(1).cells());
            assertEquals(List.of("Aa", "Aa", "BB"), rows.get(2).cells());
        }
    }

    @Test
    void shortWordsThatComeAgainAreOneText() {
        String table = String.join(
                "\n",
                IntStream.range(0, 9).mapToObj(i -> "e" + i + ",2020-09-11").toList());
        List<GridRow> rows = CellScanner.scan(table, ',').rows();
        rows.forEach(row -> assertEquals(2, List.copyOf(row.cells()).size()));

        assertSame(rows.get(3).cells().get(1), rows.get(7).cells().get(1));
    }
}
