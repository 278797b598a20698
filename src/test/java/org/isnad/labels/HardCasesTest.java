package org.isnad.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Bilingual;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers among Arabic and Latin words: how they are written, and in which order they are drawn. */
final class HardCasesTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/isnad/labels");
    /** Shows both kinds of digits, since the search takes them for the same. */
    private static final String SAYS_THAT_DIGITS_ARE_ALIKE = "search.note.begin";

    private static final Pattern DIGIT = Pattern.compile("[0-9٠-٩]");

    /** Bundles that tell of files and the command line, which are written in Western digits. */
    private static final List<String> ABOUT_FILES =
            List.of("problems_ar.properties", "cli_ar.properties", "interchange_ar.properties", "bundle_ar.properties");

    private final Labels western = BundleLabels.of(LabelSettings.DEFAULT);
    private final Labels indic = BundleLabels.of(LabelSettings.DEFAULT.withDigits(Digits.ARABIC_INDIC));

    /** The signs from left to right as they are drawn, by the algorithm that every text engine follows. */
    private static String drawn(String text, boolean rightToLeft) {
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        Integer[] runs = new Integer[bidi.getRunCount()];
        byte[] levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            runs[i] = i;
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        StringBuilder out = new StringBuilder();
        for (int run : runs) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            out.append(bidi.getRunLevel(run) % 2 == 0 ? part : new StringBuilder(part).reverse());
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({"-5, −5, −٥", "-0.5, −0.5, −٠٫٥", "170000, 170000, ١٧٠٠٠٠", "12.50, 12.5, ١٢٫٥"})
    void aNumberIsOneUnitFromLeftToRight(BigDecimal value, String inWestern, String inIndic) {
        assertEquals(inWestern, western.number(value));
        assertEquals(inIndic, indic.number(value));
        assertEquals(inWestern, drawn(western.number(value), false));
        assertEquals(inIndic, drawn(indic.number(value), false));
    }

    @Test
    void aSignStandsAtTheLeftOfItsNumber() {
        Quantity about = new Quantity.About(new BigDecimal("5200"));
        Quantity most = new Quantity.AtMost(new BigDecimal("5200"));
        assertEquals("≈ 5200", drawn(western.signedQuantity(about), false));
        assertEquals("≈ ٥٢٠٠", drawn(indic.signedQuantity(about), false));
        assertEquals("≤ ٥٢٠٠", drawn(indic.signedQuantity(most), false));
    }

    @ParameterizedTest
    @CsvSource({
        "2014/2017, 2014–2017, 2017–2014, ٢٠١٤–٢٠١٧, ٢٠١٧–٢٠١٤",
        "2020-09-09/2020-09-12, 9–12 أيلول 2020, 2020 لوليأ 12–9, ٩–١٢ أيلول ٢٠٢٠, ٢٠٢٠ لوليأ ١٢–٩"
    })
    void aRangeInAnArabicLineBeginsAtTheRight(
            String edtf, String inWestern, String drawnWestern, String inIndic, String drawnIndic) {
        assertEquals(inWestern, western.shortDate(Edtf.parse(edtf)));
        assertEquals(drawnWestern, drawn(western.shortDate(Edtf.parse(edtf)), true));
        assertEquals(inIndic, indic.shortDate(Edtf.parse(edtf)));
        assertEquals(drawnIndic, drawn(indic.shortDate(Edtf.parse(edtf)), true));
    }

    @ParameterizedTest
    @CsvSource({
        "خفض القوات من نحو 5200 إلى 3000 جندي, خفض القوات من نحو ٥٢٠٠ إلى ٣٠٠٠ جندي",
        "«أكثر من 170 ألف» في 2007, «أكثر من 170 ألف» في ٢٠٠٧",
        "مقاتلات F-16 عددها 4, مقاتلات F-16 عددها ٤",
        "نسبة 45% أو 12.5%, نسبة ٤٥% أو ١٢٫٥%",
        "9/11 و2020-09-09, ٩/١١ و٢٠٢٠-٠٩-٠٩",
        "اللجنة 5. ثم 6., اللجنة ٥. ثم ٦.",
        "AIM-120C و3M54 و7, AIM-120C و3M54 و٧"
    })
    void textsOfTheDataSetTakeTheDigitsButQuotationsAndNamesKeepTheirs(String printed, String shown) {
        Bilingual text = new Bilingual(printed, Optional.of("x 5"));
        assertEquals(printed, western.of(text));
        assertEquals(shown, indic.of(text));
        assertEquals(
                "x 5",
                BundleLabels.of(LabelSettings.DEFAULT
                                .withLanguage(Language.ENGLISH)
                                .withDigits(Digits.ARABIC_INDIC))
                        .of(text));
    }

    @Test
    void arabicMessagesHoldNoDigitsOfTheirOwn() throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(one -> one.toString().endsWith("_ar.properties"))
                    .filter(one -> !ABOUT_FILES.contains(one.getFileName().toString()))
                    .toList()) {
                Properties messages = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    messages.load(reader);
                }
                for (String key : messages.stringPropertyNames()) {
                    seen++;
                    // Selectors of plural forms and names such as SHA-256 are no numbers; the samples of digits are
                    // what they name; what stands in «» is quoted or typed.
                    String text = messages.getProperty(key).replaceAll("=\\d+ \\{|[A-Z]+-\\d+|«[^»]*»", "{");
                    assertTrue(
                            key.startsWith("common.digits.")
                                    || key.equals(SAYS_THAT_DIGITS_ARE_ALIKE)
                                    || !DIGIT.matcher(text).find(),
                            () -> key + " = " + text);
                }
            }
        }
        assertTrue(seen > 300, "messages were found: " + seen);
    }
}
