package org.isnad.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.isnad.ArchitectureException;

/** What no class may do, whatever its package may use; each with the rows of the table that are free to do it. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of and functions without state do not change.
enum Ban {
    /** Results must not hang on the day they are computed: the current date is passed in. */
    CLOCK(Set.of("app"), accesses(Ban::readsTheClock)),
    /** Digits, case and words must not change with the machine: a locale and a zone are always named. */
    DEFAULT_LOCALE(Set.of("app"), accesses(Ban::usesTheDefaultLocale)),
    /** A run must be repeatable: a generator gets its seed. */
    UNSEEDED_RANDOM(Set.of("app"), accesses(Ban::isUnseededRandom)),
    /** Standard output carries the results of commands and nothing else. */
    STANDARD_STREAMS(Set.of("cli"), accesses(Ban::usesAStandardStream)),
    /** JavaFX breaks on wrapped Arabic text; the program has a node of its own for it. */
    WRAPPED_TEXT(Set.of(), accesses(Ban::wrapsText)),
    /** All words of the interface come through the labels. */
    RESOURCE_BUNDLE(Set.of("labels"), dependencies("java.util.ResourceBundle")),
    /** State lives in objects that are passed in. */
    MUTABLE_STATIC(
            Set.of(),
            type -> type.getFields().stream()
                    .filter(Ban::isMutableStatic)
                    .map(field -> field.getFullName() + " is static and can change"));

    private static final Set<String> WRAPPING =
            Set.of("setWrapText", "wrapTextProperty", "setWrappingWidth", "wrappingWidthProperty");

    private final Set<String> freeRows;
    private final Function<JavaClass, Stream<String>> finder;

    Ban(Set<String> freeRows, Function<JavaClass, Stream<String>> finder) {
        this.freeRows = freeRows;
        this.finder = finder;
    }

    /** One sentence for each breach by the classes that are neither free nor excused. */
    List<String> violations(String root, JavaClasses classes) {
        return classes.stream()
                .filter(type -> PackageTable.rowOf(root, type.getPackageName())
                        .filter(row -> freeRows.contains(row.name()))
                        .isEmpty())
                .filter(type -> !isExcused(type))
                .flatMap(finder)
                .toList();
    }

    private boolean isExcused(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return Stream.of(type, outermost)
                .flatMap(candidate -> candidate.tryGetAnnotationOfType(ArchitectureException.class).stream())
                .anyMatch(exception -> exception.ban().equals(name()));
    }

    private static Function<JavaClass, Stream<String>> accesses(BiPredicate<String, JavaAccess<?>> isBreach) {
        return type -> type.getAccessesFromSelf().stream()
                .filter(access -> isBreach.test(access.getTargetOwner().getName(), access))
                .map(JavaAccess::getDescription);
    }

    private static Function<JavaClass, Stream<String>> dependencies(String target) {
        return type -> type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> dependency.getTargetClass().isAssignableTo(target))
                .map(dependency -> dependency.getDescription());
    }

    private static boolean readsTheClock(String owner, JavaAccess<?> access) {
        String name = access.getName();
        return (owner.startsWith("java.time.") && name.equals("now") && !hasParameter(access, "java.time.Clock"))
                || (owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"))
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"))
                || (owner.equals("java.util.Date")
                        && name.equals("<init>")
                        && parameters(access).isEmpty());
    }

    private static boolean usesTheDefaultLocale(String owner, JavaAccess<?> access) {
        String name = access.getName();
        boolean namesLocale = hasParameter(access, "java.util.Locale");
        return (owner.equals("java.util.Locale") && name.equals("getDefault"))
                || (owner.equals("java.util.TimeZone") && name.equals("getDefault"))
                || (owner.equals("java.time.ZoneId") && name.equals("systemDefault"))
                || (owner.equals("java.lang.String")
                        && !namesLocale
                        && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                .contains(name));
    }

    private static boolean isUnseededRandom(String owner, JavaAccess<?> access) {
        String name = access.getName();
        boolean noArguments = parameters(access).isEmpty();
        return (owner.equals("java.lang.Math") && name.equals("random"))
                || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || owner.equals("java.security.SecureRandom")
                || (owner.equals("java.util.random.RandomGenerator")
                        && Set.of("getDefault", "of").contains(name))
                || (Set.of("java.util.Random", "java.util.SplittableRandom").contains(owner)
                        && name.equals("<init>")
                        && noArguments)
                || (owner.equals("java.util.Collections")
                        && name.equals("shuffle")
                        && parameters(access).size() == 1);
    }

    private static boolean usesAStandardStream(String owner, JavaAccess<?> access) {
        return (owner.equals("java.lang.System") && Set.of("out", "err", "in").contains(access.getName()))
                || (access.getName().equals("printStackTrace")
                        && parameters(access).isEmpty());
    }

    private static boolean wrapsText(String owner, JavaAccess<?> access) {
        return WRAPPING.contains(access.getName()) && access.getTargetOwner().isAssignableTo("javafx.scene.Node");
    }

    private static boolean isMutableStatic(JavaField field) {
        Set<JavaModifier> modifiers = field.getModifiers();
        if (!modifiers.contains(JavaModifier.STATIC) || modifiers.contains(JavaModifier.SYNTHETIC)) {
            return false;
        }
        // The coverage agent's own field.
        if (field.getName().startsWith("$jacoco")) {
            return false;
        }
        JavaClass type = field.getRawType();
        return !modifiers.contains(JavaModifier.FINAL)
                || type.isArray()
                || Stream.of(
                                "java.util.AbstractCollection",
                                "java.util.AbstractMap",
                                "java.lang.AbstractStringBuilder",
                                "java.util.BitSet",
                                "javafx.beans.value.ObservableValue")
                        .anyMatch(type::isAssignableTo)
                || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    private static List<String> parameters(JavaAccess<?> access) {
        if (access instanceof JavaCodeUnitAccess<?> call) {
            return call.getTarget().getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .toList();
        }
        return List.of();
    }

    private static boolean hasParameter(JavaAccess<?> access, String type) {
        return parameters(access).contains(type);
    }

    /** The name of the class under the violations that commits this breach. */
    String violator() {
        StringBuilder name = new StringBuilder();
        Arrays.stream(name().split("_", -1))
                .forEach(word ->
                        name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT)));
        return name + "Violator";
    }
}
