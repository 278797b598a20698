package org.isnad.fonts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FontCoverageTest {
    private static final Path FONTS = Path.of("src/main/resources/org/isnad/fonts");
    private static final Path LABELS = Path.of("src/main/resources/org/isnad/labels");
    private static final Path DATA = Path.of("src/main/resources/org/isnad/data");
    private static final Path SEEDS = Path.of("seeds");

    /** What code writes without a message: digits, signs of quantities and dates. */
    private static final String WRITTEN_BY_CODE = "0123456789٠١٢٣٤٥٦٧٨٩٫−≈≥≤><–/,.«»؟?";

    /** Signs that are drawn as shapes and never set as text, since the font has none of them. */
    private static final String DRAWN = "◄►▲▼●○✓✕←→↑↓⚠";

    private static Font font(String weight) throws IOException, FontFormatException {
        return Font.createFont(
                Font.TRUETYPE_FONT,
                FONTS.resolve("Vazirmatn-" + weight + ".ttf").toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Regular", "Medium", "Bold"})
    void theFontHasEverySign(String weight) throws IOException, FontFormatException {
        assertEquals("", missing(font(weight), texts()));
    }

    @Test
    void theBookFaceHasEverySignOfTheArticles() throws IOException, FontFormatException {
        List<String> articles = new ArrayList<>();
        for (Path file : files(SEEDS, ".txt")) {
            articles.add(Files.readString(file));
        }
        Font amiri = Font.createFont(
                Font.TRUETYPE_FONT, FONTS.resolve("Amiri-Regular.ttf").toFile());
        assertEquals("", missing(amiri, articles));
    }

    @Test
    void aSignThatTheFontLacksIsFound() throws IOException, FontFormatException {
        assertEquals("U+4E2D", missing(font("Regular"), List.of("حدث 中")));
    }

    @Test
    void signsThatAreDrawnAreMissingInTheFont() throws IOException, FontFormatException {
        Font regular = font("Regular");
        String there = DRAWN.codePoints()
                .filter(regular::canDisplay)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertEquals("", there, "could be set as text");
    }

    @Test
    void theLicenceLiesBesideTheFonts() throws IOException {
        assertTrue(Files.readString(FONTS.resolve("OFL.txt")).contains("SIL OPEN FONT LICENSE"));
        String amiri = Files.readString(FONTS.resolve("Amiri-OFL.txt"));
        assertTrue(amiri.contains("The Amiri Project Authors") && amiri.contains("SIL OPEN FONT LICENSE"));
    }

    private static String missing(Font font, List<String> texts) {
        return texts.stream()
                .flatMapToInt(String::codePoints)
                .filter(point -> !Character.isISOControl(point) && point != 0xFEFF && !font.canDisplay(point))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(point -> String.format(Locale.ROOT, "U+%04X", point))
                .collect(Collectors.joining(" "));
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(WRITTEN_BY_CODE));
        for (Path bundle : files(LABELS, ".properties")) {
            Properties messages = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle)) {
                messages.load(reader);
            }
            messages.stringPropertyNames().forEach(key -> texts.add(messages.getProperty(key)));
        }
        List<Path> articles = files(SEEDS, ".txt");
        assertEquals(5, articles.size(), "articles");
        List<Path> plain = new ArrayList<>(articles);
        if (Files.isDirectory(DATA)) {
            plain.addAll(files(DATA, ".json"));
        }
        for (Path file : plain) {
            texts.add(Files.readString(file));
        }
        assertFalse(texts.size() < 100, "messages were found");
        return texts;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
