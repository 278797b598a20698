package org.isnad.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/**
 * Circles of dependencies between the top-level classes of one package; nested classes count as the class around them.
 *
 * <p>A control names its own skin to create it, and the skin is made for that control: JavaFX asks for both. That the control
 * names the skin is no part of a circle here, whatever else leads from the skin back to the control.
 */
final class ClassCircles {
    private ClassCircles() {}

    /**
     * The circles, one sentence each: the package, then its classes that all lead to one another.
     *
     * @param packages says which packages are looked at, by their full names
     */
    static List<String> in(JavaClasses classes, Predicate<String> packages) {
        Map<String, Set<String>> uses = new TreeMap<>();
        classes.stream()
                .filter(type -> packages.test(type.getPackageName()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ClassCircles::counts)
                .forEach(dependency -> uses.computeIfAbsent(outer(dependency.getOriginClass()), name -> new TreeSet<>())
                        .add(outer(dependency.getTargetClass().getBaseComponentType())));
        return circles(uses);
    }

    private static boolean counts(Dependency dependency) {
        JavaClass from = dependency.getOriginClass();
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        return from.getPackageName().equals(to.getPackageName())
                && !outer(from).equals(outer(to))
                && !(from.isAssignableTo(Control.class) && to.isAssignableTo(Skin.class));
    }

    private static String outer(JavaClass type) {
        return type.getEnclosingClass().map(ClassCircles::outer).orElseGet(type::getName);
    }

    private static List<String> circles(Map<String, Set<String>> uses) {
        Map<String, Set<String>> reached = new TreeMap<>();
        uses.keySet().forEach(name -> reached.put(name, reachedFrom(name, uses)));
        return reached.keySet().stream()
                .filter(name -> reached.get(name).contains(name))
                .map(name -> Stream.concat(Stream.of(name), reached.get(name).stream())
                        .filter(other -> reached.getOrDefault(other, Set.of()).contains(name))
                        .distinct()
                        .sorted()
                        .toList())
                .distinct()
                .map(circle -> "in a circle: " + String.join(", ", circle))
                .sorted()
                .toList();
    }

    private static Set<String> reachedFrom(String start, Map<String, Set<String>> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> ahead = new ArrayDeque<>(uses.get(start));
        while (!ahead.isEmpty()) {
            String next = ahead.pop();
            if (reached.add(next)) {
                ahead.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }
}
