package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class ReadingsTest {

    @Test
    void whatWasReadIsTakenOverWhereItIsNotTooMuch() {
        for (int most : new int[] {1, 2}) {
            Readings before = new Readings(most);
            ReadText first = before.text("القوات", new Readings());
            assertEquals(ReadText.of("انسحاب"), before.text("انسحاب", new Readings()));
            assertSame(first, before.text("القوات", new Readings()));
            before.finish();
            ReadText after = new Readings().text("القوات", before);
            assertEquals(first, after);
            if (most < 2) {
                assertNotSame(first, after);
            } else {
                assertSame(first, after);
            }
        }
    }
}
