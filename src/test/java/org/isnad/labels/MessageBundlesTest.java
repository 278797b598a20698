package org.isnad.labels;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessageBundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    /** The folder of the program's classes, whatever a build calls it. */
    private static final Path CLASSES = Path.of(URI.create(
            Labels.class.getProtectionDomain().getCodeSource().getLocation().toString()));

    private static final Path BUNDLES = Path.of("src/main/resources/org/isnad/labels");
    private static final Path BROKEN = Path.of("src/test/resources/org/isnad/labels/broken");

    /** Words that wait for the window; looked for as soon as the window has its first menu. */
    private static final List<String> WORDS_OF_THE_WINDOW = List.of("window.", "common.count.", "common.severity.");

    private static final String FIRST_MENU = "window.menu.file";

    @Test
    void theBundlesAreWhole() throws IOException, ReflectiveOperationException {
        Predicate<String> used = new UsedKeys(SOURCES, CLASSES);
        assertEquals(
                List.of(), BundleCheck.of(BUNDLES, used.test(FIRST_MENU) ? used : used.or(MessageBundlesTest::waits)));
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertTrue(files.count() >= 4, "bundles were found");
        }
    }

    private static boolean waits(String key) {
        return WORDS_OF_THE_WINDOW.stream().anyMatch(key::startsWith);
    }

    @ParameterizedTest
    @CsvSource({
        "missing, missing: missing.two en",
        "unused, unused: unused.two",
        "doubled, doubled: doubled_ar.properties doubled.one",
        "placeholders, placeholders: placeholders.one",
        "latin, latin: latin.one timeline",
        "arabic, arabic: arabic.one",
        "syntax, syntax: syntax.one",
        "type, syntax: type.one",
        "bidi, bidi: bidi.one",
        "space, space: space.one",
        "empty, empty: empty.one",
        "line, line: line_ar.properties line.two: اثنان",
        "stray, line: stray_en.properties other.one=one",
        "name, file: names.properties"
    })
    void aBrokenBundleIsFound(String folder, String finding) throws IOException {
        List<String> findings = BundleCheck.of(BROKEN.resolve(folder), key -> key.endsWith(".one"));
        assertTrue(findings.contains(finding), () -> finding + " in " + findings);
    }

    @Test
    void namesOfFormatsMayStandInArabic() throws IOException {
        List<String> findings = BundleCheck.of(BROKEN.resolve("latin"), key -> true);
        assertFalse(findings.stream().anyMatch(finding -> finding.contains("PNG")), findings::toString);
    }

    @Test
    void aSpaceThatIsMeantIsWrittenAsEscape() throws IOException {
        assertEquals(List.of(), BundleCheck.of(BROKEN.resolveSibling("whole"), key -> true));
    }

    @Test
    void aKeyIsUsedByLiteralPrefixOrConstant() throws IOException, ReflectiveOperationException {
        Predicate<String> used = new UsedKeys(SOURCES, CLASSES);
        assertTrue(used.test("common.quantity.about"), "by literal");
        assertTrue(used.test("common.season.21"), "by prefix");
        assertTrue(used.test("common.status.reported"), "by constant");
        assertFalse(used.test("common.unheard.of"), "by nobody");
        assertFalse(used.test("common.quantity"), "a part of a key");
    }

    @Test
    void eachConstantOfTheModelHasItsWord() throws IOException, ReflectiveOperationException {
        Labels arabic = BundleLabels.of(LabelSettings.DEFAULT);
        Labels english = BundleLabels.of(new LabelSettings(Language.ENGLISH, MonthNames.IRAQI, Digits.WESTERN));
        List<Enum<?>> constants = UsedKeys.enums(CLASSES).stream()
                .filter(constant ->
                        constant.getDeclaringClass().getPackageName().equals("org.isnad.model"))
                .filter(constant ->
                        Modifier.isPublic(constant.getDeclaringClass().getModifiers()))
                .toList();
        assertTrue(constants.size() > 40, () -> "enums were found: " + constants);
        assertAll(constants.stream()
                .flatMap(constant -> Stream.of(arabic, english)
                        .map(labels -> () -> assertFalse(labels.word(constant).isBlank(), constant::toString))));
    }
}
