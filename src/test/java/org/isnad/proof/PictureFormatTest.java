package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class PictureFormatTest {

    @ParameterizedTest
    @CsvSource({"a.png, PNG", "a.SVG, SVG", "صورة.Svg, SVG", "a, PNG", "a.svg.bak, PNG", "svg, PNG", ".svg, SVG"})
    void theNameOfAFileSaysItsFormat(String name, PictureFormat format) {
        assertEquals(format, PictureFormat.of(Path.of(name)));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsFoundByItsOwnEnding(PictureFormat format) {
        assertEquals(Optional.of(format), PictureFormat.ofEnding("x" + format.ending()));
    }

    @Test
    void aNameWithoutAnEndingHasNoFormat() {
        assertEquals(Optional.empty(), PictureFormat.ofEnding("png"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatHasANameInBothLanguages(PictureFormat format) {
        for (Language language : Language.values()) {
            Labels labels = BundleLabels.of(LabelSettings.DEFAULT.withLanguage(language));
            assertFalse(labels.text("exportdialog.format." + format.code()).isBlank());
        }
    }
}
