package org.isnad.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.architecture.PackageTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every rule rejects a class that breaks it.
 *
 * <p>The package {@code violations} is a small program with the names of the table. Each row has a class
 * {@code Violator} with a forbidden package and a forbidden library, each ban a class named after it; a rule without
 * its violator fails here.
 */
final class ViolationsTest {
    private static final String ROOT = "org.isnad.architecture.violations";
    private static final List<Row> LIMITED_ROWS =
            PackageTable.ROWS.stream().filter(row -> !row.isUnlimited()).toList();
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(ROOT);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @FieldSource("LIMITED_ROWS")
    void aForbiddenPackageAndAForbiddenLibraryAreRejected(Row row) {
        List<String> violations = new DependencyRule(ROOT, row).violations(VIOLATIONS);
        String violator = ROOT + (row.name().isEmpty() ? "" : "." + row.name()) + ".Violator.";
        assertReported(violations, violator, ROOT + ".app.Target");
        assertReported(violations, violator, "java.awt.Point");
    }

    @Test
    void aViewThatUsesAnotherViewIsRejected() {
        Row chart = PackageTable.rowOf(ROOT, ROOT + ".ui.chart").orElseThrow();
        assertReported(
                new DependencyRule(ROOT, chart).violations(VIOLATIONS),
                ROOT + ".ui.chart.OtherViewViolator.",
                ROOT + ".ui.timeline.Violator");
    }

    @Test
    void jacksonOutsideJsonIsRejected() {
        Row dataset = PackageTable.rowOf(ROOT, ROOT + ".dataset").orElseThrow();
        assertReported(
                new DependencyRule(ROOT, dataset).violations(VIOLATIONS),
                ROOT + ".dataset.JacksonViolator.",
                "tools.jackson.databind.JsonNode");
    }

    @Test
    void theTableKeepsTheWindowOutOfTheCore() {
        for (Row row : LIMITED_ROWS) {
            assertFalse(row.mayUse().contains("app"), row.name());
            if (!row.name().startsWith("ui.")) {
                assertTrue(row.libraries().stream().noneMatch(library -> library.startsWith("javafx")), row.name());
                assertTrue(row.mayUse().stream().noneMatch(used -> used.startsWith("ui.")), row.name());
            }
            if (PackageTable.VIEWS.contains(row.name())) {
                assertTrue(row.mayUse().stream().noneMatch(PackageTable.VIEWS::contains), row.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBreachOfABanIsRejected(Ban ban) {
        assertReported(ban.violations(ROOT, VIOLATIONS), ROOT + ".layout.timeline.ban." + ban.violator() + ".", "");
    }

    @Test
    void eachReadingOfTheDefaultLocaleIsRejected() {
        List<String> violations = Ban.DEFAULT_LOCALE.violations(ROOT, VIOLATIONS);
        for (String call : List.of("getDefault()", "systemDefault()", ".format(", "formatted(", "toLowerCase()")) {
            assertReported(violations, "DefaultLocaleViolator", call);
        }
    }

    @Test
    void anExcusedClassIsNotReported() {
        List<String> violations = Ban.WRAPPED_TEXT.violations(ROOT, VIOLATIONS);
        assertTrue(violations.stream().noneMatch(text -> text.contains("Excused")), violations.toString());
    }

    @Test
    void anExcuseFromOneBanIsNoneFromAnother() {
        assertReported(Ban.STANDARD_STREAMS.violations(ROOT, VIOLATIONS), ".ExcusedWrappedText.", "System.out");
    }

    @Test
    void aFreeRowIsNotReported() {
        List<String> violations = Ban.STANDARD_STREAMS.violations(ROOT, VIOLATIONS);
        assertTrue(violations.stream().noneMatch(text -> text.contains(".cli.Streams.")), violations.toString());
    }

    @Test
    void aCycleIsRejected() {
        ArchRule rule =
                SlicesRuleDefinition.slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
        AssertionError error = assertThrows(AssertionError.class, () -> rule.check(VIOLATIONS));
        assertTrue(error.getMessage().contains("CycleViolator"), error.getMessage());
    }

    @Test
    void aCircleOfClassesIsRejectedAndASkinIsNone() {
        String lanes = ROOT + ".ui.lanes.";
        assertEquals(
                List.of("in a circle: " + lanes + "CircleBack, " + lanes + "CircleThird, " + lanes + "CircleViolator"),
                ClassCircles.in(VIOLATIONS, name -> name.equals(ROOT + ".ui.lanes")));
    }

    @Test
    void aClassThatTakesTheWholeSessionForOneValueIsRejected() {
        assertEquals(List.of(ROOT + ".ui.pane.WholeSessionViolator"), WholeSession.takenBy(VIOLATIONS));
        assertTrue(WholeSession.needless(VIOLATIONS).contains("MainWindow"));
    }

    @Test
    void aPackageOutsideTheTableHasNoRow() {
        assertTrue(PackageTable.rowOf(ROOT, ROOT + ".unlisted").isEmpty());
        assertTrue(PackageTable.rowOf(ROOT, ROOT + ".timeless").isEmpty());
        assertTrue(PackageTable.rowOf(ROOT, ROOT + ".ui").isEmpty());
        assertEquals(
                "dataset",
                PackageTable.rowOf(ROOT, ROOT + ".dataset.csv").orElseThrow().name());
    }

    @Test
    void aLongFileIsRejected() throws IOException {
        Files.writeString(folder.resolve("Long.java"), "\n".repeat(SourceRules.MOST_LINES + 1));
        Files.writeString(folder.resolve("Short.java"), "\n".repeat(SourceRules.MOST_LINES));
        List<String> found = new SourceRules(folder).tooLong();
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().contains("Long.java"), found.toString());
    }

    @Test
    void aPackageOfTooManyFilesIsRejectedUnlessExcused() throws IOException {
        for (String name : List.of("drawer", "model", "room")) {
            Path made = Files.createDirectory(folder.resolve(name));
            int files = name.equals("room") ? SourceRules.MOST_FILES : SourceRules.MOST_FILES + 1;
            for (int i = 0; i < files; i++) {
                Files.writeString(made.resolve("A" + i + ".java"), "");
            }
        }
        List<String> found = new SourceRules(folder).tooMany("model");
        assertEquals(1, found.size(), found.toString());
        assertTrue(found.getFirst().contains("drawer"), found.toString());
    }

    @Test
    void aCatchAllIsRejectedUnlessExcused() throws IOException {
        Files.writeString(folder.resolve("A.java"), "try { } catch (Exception e) { }");
        Files.writeString(folder.resolve("B.java"), "try { } catch (java.io.IOException | Throwable e) { }");
        Files.writeString(folder.resolve("C.java"), "try { } catch (java.io.IOException e) { }");
        Files.writeString(
                folder.resolve("D.java"),
                "@ArchitectureException(ban = \"CATCH_ALL\", reason = \"a border\") try { } catch (Exception e) { }");
        List<String> found = new SourceRules(folder).catchAll();
        assertEquals(2, found.size(), found.toString());
    }

    @Test
    void aPackageWithoutNullMarkedIsRejected() throws IOException {
        for (String name : List.of("bare", "unmarked", "marked")) {
            Files.writeString(Files.createDirectory(folder.resolve(name)).resolve("A.java"), "");
        }
        Files.writeString(folder.resolve("unmarked/package-info.java"), "/** @NullMarked */\npackage unmarked;");
        Files.writeString(folder.resolve("marked/package-info.java"), "@NullMarked\npackage marked;");
        assertEquals(
                List.of("bare has no @NullMarked package-info", "unmarked has no @NullMarked package-info"),
                new SourceRules(folder).notNullMarked());
    }

    private static void assertReported(List<String> violations, String by, String target) {
        assertTrue(
                violations.stream().anyMatch(text -> text.contains(by) && text.contains(target)),
                () -> "no violation by " + by + " with " + target + " among " + violations);
    }
}
