package org.isnad.layout.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.junit.jupiter.api.Test;

class CrosshairWordsTest {
    private static final double DAY = LocalDate.of(2020, 1, 3).toEpochDay() + 0.7;

    private final CrosshairWords words = new CrosshairWords(BundleLabels.of(LabelSettings.DEFAULT));

    @Test
    void aPointIsToldAsFinelyAsOneCanPointAtIt() {
        assertEquals("3 كانون الثاني 2020", words.at(DAY, 2));
        assertEquals("كانون الثاني 2020", words.at(DAY, 1.9));
        assertEquals("كانون الثاني 2020", words.at(DAY, 0.08));
        assertEquals("2020", words.at(DAY, 0.07));
    }

    @Test
    void aDayBeyondAllCalendarsIsStillTold() {
        assertFalse(words.at(1e18, 5).isEmpty());
        assertFalse(words.at(-1e18, 1e-12).isEmpty());
    }
}
