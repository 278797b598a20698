package org.isnad.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class ReadingLookTest {

    @Test
    void stepsThereAndBackLeadToTheBeginning() {
        assertEquals(ReadingLook.DEFAULT, ReadingLook.DEFAULT.larger(3).larger(-3));
        ReadingLook narrow = ReadingLook.DEFAULT.wider(-3);
        assertEquals(0.7, narrow.columnShare());
        assertEquals(ReadingLook.DEFAULT, narrow.wider(3));
        assertEquals(15.5, ReadingLook.DEFAULT.larger(1).textPx());
    }

    @Test
    void sizesStayInTheirRange() {
        assertEquals(ReadingLook.LARGEST_PX, ReadingLook.DEFAULT.larger(100).textPx());
        assertEquals(ReadingLook.SMALLEST_PX, ReadingLook.DEFAULT.larger(-100).textPx());
        assertEquals(1, ReadingLook.DEFAULT.wider(1).columnShare());
        assertEquals(ReadingLook.NARROWEST, ReadingLook.DEFAULT.wider(-100).columnShare());
        assertEquals(ReadingLook.DEFAULT, new ReadingLook(Double.NaN, Double.NaN, false));
    }
}
