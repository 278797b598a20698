package org.isnad.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.isnad.architecture.PackageTable.Row;

/** The dependencies that a row of the table forbids to its classes. */
final class DependencyRule {
    private final String root;
    private final Row row;

    /**
     * @param root the package under which the names of the table are looked up
     */
    DependencyRule(String root, Row row) {
        this.root = root;
        this.row = row;
    }

    /** The classes that this rule looks at; none while the package does not exist yet. */
    List<JavaClass> subjects(JavaClasses classes) {
        return classes.stream()
                .filter(type -> PackageTable.rowOf(root, type.getPackageName())
                        .filter(row::equals)
                        .isPresent())
                .toList();
    }

    /** One sentence for each forbidden dependency. */
    List<String> violations(JavaClasses classes) {
        return subjects(classes).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !allows(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .toList();
    }

    private boolean allows(JavaClass target) {
        if (row.isUnlimited() || target.isPrimitive()) {
            return true;
        }
        String name = target.getPackageName() + ".";
        if (name.startsWith(root + ".")) {
            return PackageTable.rowOf(root, target.getPackageName())
                    .filter(used -> used.equals(row) || row.mayUse().contains(used.name()))
                    .isPresent();
        }
        boolean jdk = startsWithOneOf(name, PackageTable.JDK) && !startsWithOneOf(name, PackageTable.BANNED_JDK);
        return jdk || row.libraries().stream().anyMatch(name::startsWith);
    }

    private static boolean startsWithOneOf(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
