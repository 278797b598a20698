package org.isnad.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.ArchitectureException;
import org.isnad.architecture.PackageTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program itself keeps the rules. That the rules can be broken is the matter of {@link ViolationsTest}. */
final class ArchitectureTest {
    private static final String ROOT = "org.isnad";
    private static final List<Row> ROWS = PackageTable.ROWS;

    /** The folder of the classes of tests, whatever a build calls it. */
    private static final String TESTS = ArchitectureTest.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .getPath();

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains(TESTS))
            .importPackages(ROOT);
    private static final SourceRules SOURCES = new SourceRules(Path.of("src/main/java/org/isnad"));

    /** The entry points are those who hand the streams to the others. */
    private static final Set<String> ENTRY_POINTS = Set.of(ROOT + ".app.Launcher.", ROOT + ".app.AotTrainingRun.");

    @ParameterizedTest
    @FieldSource("ROWS")
    void aPackageUsesOnlyWhatItsRowAllows(Row row) {
        assertEquals(List.of(), new DependencyRule(ROOT, row).violations(PROGRAM));
    }

    @ParameterizedTest
    @EnumSource
    void noClassBreaksABan(Ban ban) {
        List<String> violations = ban.violations(ROOT, PROGRAM).stream()
                .filter(violation ->
                        ban != Ban.STANDARD_STREAMS || ENTRY_POINTS.stream().noneMatch(violation::contains))
                .toList();
        assertEquals(List.of(), violations);
    }

    @Test
    void packagesFormNoCycles() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(PROGRAM);
    }

    @Test
    void classesOfAPackageOfTheWindowFormNoCircles() {
        assertEquals(List.of(), ClassCircles.in(PROGRAM, name -> name.startsWith(ROOT + ".ui.")));
    }

    @Test
    void onlyWhatPutsPartsTogetherTakesTheWholeSession() {
        assertEquals(List.of(), WholeSession.takenBy(PROGRAM));
        assertEquals(List.of(), WholeSession.needless(PROGRAM));
    }

    /** Guards against a rule that looks at nothing: what lies in the source folders was seen in the classes. */
    @Test
    void everyPackageStandsInTheTableAndWasSeen() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Row row : ROWS) {
            new DependencyRule(ROOT, row)
                    .subjects(PROGRAM).stream()
                            .filter(type -> !type.getSimpleName().equals("package-info"))
                            .forEach(type -> seen.add(type.getPackageName()));
        }
        for (String name : SOURCES.packages()) {
            String full = name.isEmpty() ? ROOT : ROOT + "." + name;
            assertTrue(PackageTable.rowOf(ROOT, full).isPresent(), "not in the table: " + full);
            assertTrue(seen.contains(full), "no class seen in " + full);
        }
        assertTrue(seen.contains(ROOT + ".app"), "no class seen at all");
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        assertEquals(List.of(), SOURCES.notNullMarked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java", "bench", "scripts"})
    void filesAreShort(String folder) throws IOException {
        SourceRules sources = new SourceRules(Path.of(folder));
        assertFalse(sources.files().isEmpty());
        assertEquals(List.of(), sources.tooLong());
    }

    /** The model is excused: its small records are one vocabulary, which is best read in one place. */
    @Test
    void packagesAreSmall() throws IOException {
        assertEquals(List.of(), SOURCES.tooMany("model"));
    }

    @Test
    void onlyExcusedClassesCatchEverything() throws IOException {
        assertEquals(List.of(), SOURCES.catchAll());
    }

    @Test
    void anExcuseNamesABanAndAReason() {
        for (JavaClass type : PROGRAM) {
            type.tryGetAnnotationOfType(ArchitectureException.class).ifPresent(excuse -> {
                boolean known = excuse.ban().equals("CATCH_ALL")
                        || Arrays.stream(Ban.values())
                                .anyMatch(ban -> ban.name().equals(excuse.ban()));
                assertTrue(known, type.getName() + " names an unknown ban: " + excuse.ban());
                assertFalse(excuse.reason().isBlank(), type.getName() + " gives no reason");
            });
        }
    }
}
