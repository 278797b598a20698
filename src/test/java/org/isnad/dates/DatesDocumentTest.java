package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.dates.number.NumberMention;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;

/** The examples of docs/dates.md. */
final class DatesDocumentTest {

    @Test
    void datesAreReadAsDocumented() throws IOException {
        List<List<String>> rows = DatesDocument.rows("| words | base |");
        assertTrue(rows.size() > 60, () -> "rows: " + rows.size());
        StringBuilder wrong = new StringBuilder();
        for (List<String> row : rows) {
            String read = DateReader.readWhole(
                                    row.get(0),
                                    row.get(1).isEmpty() ? null : Edtf.parse(row.get(1)),
                                    DateOrder.UNCERTAIN)
                            instanceof DateAnswer.Read(var readings)
                    ? readings.stream().map(reading -> reading.date().edtf()).collect(Collectors.joining(" or "))
                    : "nothing";
            if (!read.equals(row.get(2))) {
                wrong.append(row).append(" -> ").append(read).append('\n');
            }
        }
        assertEquals("", wrong.toString());
    }

    @Test
    void numbersAreReadAsDocumented() throws IOException {
        List<List<String>> rows = DatesDocument.rows("| words | value |");
        StringBuilder wrong = new StringBuilder();
        for (List<String> row : rows) {
            List<NumberMention> numbers = Mentions.in(row.getFirst()).numbers();
            String read = numbers.stream()
                    .map(number -> List.of(
                            row.getFirst(),
                            number.fraction()
                                            .map(NumberMention.Fraction::toString)
                                            .orElse(number.value()
                                                    .map(Object::toString)
                                                    .orElse(""))
                                    + number.most().map(most -> ".." + most).orElse(""),
                            number.qualifier().code(),
                            number.unit().orElse("")))
                    .toList()
                    .toString();
            if (!read.equals(List.of(row).toString())) {
                wrong.append(row).append(" -> ").append(read).append('\n');
            }
        }
        assertEquals("", wrong.toString());
    }
}
