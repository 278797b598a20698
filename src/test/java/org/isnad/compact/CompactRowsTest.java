package org.isnad.compact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompactRowsTest {
    private static final List<Integer> NUMBERS =
            List.of(0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE);
    private static final List<String> TEXTS =
            List.of("", "a", "قاعدة", "😀", "half \uD83D", "\uDE00\uD83D", "x".repeat(41), "ب".repeat(20_000));
    private static final List<BigDecimal> DECIMALS = List.of(
            BigDecimal.ZERO,
            new BigDecimal("-1.50"),
            new BigDecimal("1E+30"),
            new BigDecimal(BigInteger.TEN.pow(60), Integer.MAX_VALUE),
            new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1023, 1024, 1025, 4096})
    void everyRowIsReadAsItWasWritten(int size) {
        CompactRows.Builder builder = new CompactRows.Builder();
        for (int i = 0; i < size; i++) {
            CompactWriter out = builder.next();
            out.text("row " + i);
            out.number(NUMBERS.get(i % NUMBERS.size()));
            out.text(TEXTS.get(i % TEXTS.size()));
            out.setRepeated("id " + i, "title " + i);
            out.shared("name");
            out.shared("title " + i);
            out.shared("value " + i % 3);
            out.shared("id " + i);
            out.shared(TEXTS.get(i % TEXTS.size()));
            out.decimal(DECIMALS.get(i % DECIMALS.size()));
            assertEquals("row " + i / 2, builder.at(i / 2).text(), "while others are written");
        }
        assertEquals(size, builder.size());
        CompactRows rows = builder.build();
        assertEquals(size, rows.size());
        for (int i = 0; i < size; i++) {
            CompactReader in = rows.at(i);
            in.passText();
            assertEquals(NUMBERS.get(i % NUMBERS.size()), in.number());
            assertEquals(TEXTS.get(i % TEXTS.size()), in.text());
            in.setRepeated("id " + i, "title " + i);
            assertEquals("name", in.text());
            assertEquals("title " + i, in.text());
            assertEquals("value " + i % 3, in.text());
            in.passText();
            assertEquals(TEXTS.get(i % TEXTS.size()), in.text());
            assertEquals(DECIMALS.get(i % DECIMALS.size()), in.decimal());
        }
        assertThrows(IndexOutOfBoundsException.class, () -> rows.at(size));
        assertThrows(IndexOutOfBoundsException.class, () -> rows.at(-1));
    }

    @Test
    void whatComesAgainIsWrittenOnce() {
        CompactRows.Builder once = new CompactRows.Builder();
        CompactRows.Builder again = new CompactRows.Builder();
        for (int i = 0; i < 100; i++) {
            once.next().text("a name that comes again");
            again.next().shared("a name that comes again");
        }
        assertTrue(again.next().size() < 300 && once.next().size() > 2000);
    }

    @Test
    void manyTextsThatComeAgainAreTheirs() {
        CompactRows.Builder builder = new CompactRows.Builder();
        int texts = 40_000;
        for (int i = 0; i < 3 * texts; i++) {
            builder.next().shared("text " + i / 3);
        }
        CompactRows rows = builder.build();
        for (int i = 0; i < 3 * texts; i++) {
            assertEquals("text " + i / 3, rows.at(i).text());
        }
    }

    @Test
    void aListOfMadeElementsIsKept() {
        List<String> made = new MadeList<>(3, i -> "element " + i);
        assertEquals(List.of("element 0", "element 1", "element 2"), made);
        assertEquals(List.of("element 2", "element 0"), MadeList.among(made, new int[] {2, 0}));
        assertSame(made, MadeList.copyOf(made));
        assertThrows(IndexOutOfBoundsException.class, () -> made.get(3));
    }
}
