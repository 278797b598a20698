package org.isnad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index gives the words that counting from the beginning gives. */
final class CodePointIndexTest {

    @ParameterizedTest
    @ValueSource(strings = {"نحو 3000 جندي", "😀", "أ😀ب😀😀", "ثلث"})
    void everyRangeHasTheWordsThatCountingGives(String part) {
        String text = part.repeat(200 / part.length() + 1);
        CodePointIndex index = CodePointIndex.of(text);
        int count = text.codePointCount(0, text.length());
        for (int start = 0; start < count; start++) {
            for (int end = start + 1; end <= count; end++) {
                CodePointRange range = new CodePointRange(start, end);
                assertEquals(range.of(text), index.words(range));
            }
        }
        assertThrows(IndexOutOfBoundsException.class, () -> index.words(new CodePointRange(0, count + 1)));
    }
}
