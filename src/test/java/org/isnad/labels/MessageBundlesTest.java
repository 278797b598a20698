package org.isnad.labels;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MessageBundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path BUNDLES = Path.of("src/main/resources/org/isnad/labels");
    private static final Path BROKEN = Path.of("src/test/resources/org/isnad/labels/broken");

    /** Whose words they are: keys are looked for once the package is there. */
    private static final Map<String, String> OWNERS =
            Map.of("window.", "ui", "common.count.", "ui", "common.severity.", "check");

    @Test
    void theBundlesAreWhole() throws IOException, ReflectiveOperationException {
        Predicate<String> used = new UsedKeys(SOURCES, CLASSES);
        assertEquals(List.of(), BundleCheck.of(BUNDLES, used.or(MessageBundlesTest::ownerToCome)));
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertTrue(files.count() >= 4, "bundles were found");
        }
    }

    private static boolean ownerToCome(String key) {
        return OWNERS.entrySet().stream()
                .anyMatch(owner -> key.startsWith(owner.getKey())
                        && !Files.isDirectory(SOURCES.resolve("org/isnad").resolve(owner.getValue())));
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
    void aKeyIsUsedByLiteralPrefixOrConstant() throws IOException, ReflectiveOperationException {
        Predicate<String> used = new UsedKeys(SOURCES, CLASSES);
        assertTrue(used.test("common.quantity.about"), "by literal");
        assertTrue(used.test("common.season.21"), "by prefix");
        assertTrue(used.test("common.status.reported"), "by constant");
        assertFalse(used.test("common.status.unheard_of"), "by nobody");
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
