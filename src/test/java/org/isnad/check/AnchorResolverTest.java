package org.isnad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Map;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Resolution;
import org.isnad.model.Resolution.Broken;
import org.isnad.model.Resolution.Resolved;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnchorResolverTest {
    private static final ArticleId ID = new ArticleId("a");
    private static final AnchorResolver RESOLVER = new AnchorResolver(Map.of(
            ID, ArticleText.of("🌉 الجسر القديم والجسر القديم\nأعلنت القيادة الأمريكية خفض قواتها في العراق\nآآآ")));

    @ParameterizedTest
    @CsvSource({
        "1, 🌉, '', '', 0-1",
        "1, الجسر القديم, '🌉 ', '', 2-14",
        "1, الجسر القديم, و, '', 16-28",
        "1, الجسر القديم, '', ' و', 2-14",
        "2, خفض, '', '', 24-27"
    })
    void wordsThatStandOnceResolveInCodePoints(
            int paragraph, String exact, String prefix, String suffix, String expected) {
        var resolved =
                assertInstanceOf(Resolved.class, RESOLVER.resolve(new Anchor(ID, paragraph, exact, prefix, suffix)));
        assertEquals(expected, resolved.range().start() + "-" + resolved.range().end());
    }

    @ParameterizedTest
    @CsvSource({
        "1, الجسر القديم, AMBIGUOUS, ''",
        "3, آآ, AMBIGUOUS, ''",
        "9, خفض قواتها, PARAGRAPH_MISSING, 2:خفض قواتها",
        "1, خفض قواتها, WORDS_MISSING, 2:خفض قواتها",
        "2, أعلنت القيادة الأميركية خفض قواتها, WORDS_MISSING, 2:أعلنت القيادة الأمريكية خفض قواتها",
        "2, اعلنت القيادة الامريكية, WORDS_MISSING, 2:أعلنت القيادة الأمريكية",
        "2, لا شيء من هذا كله, WORDS_MISSING, ''"
    })
    void otherWordsAreBrokenAndTheNearestAreOffered(int paragraph, String exact, String reason, String suggestion) {
        Broken broken = assertInstanceOf(Broken.class, RESOLVER.resolve(new Anchor(ID, paragraph, exact, "", "")));
        assertEquals(Resolution.Reason.valueOf(reason), broken.reason());
        assertEquals(
                suggestion,
                broken.suggestion()
                        .map(nearest -> nearest.paragraph() + ":" + nearest.words())
                        .orElse(""));
    }
}
