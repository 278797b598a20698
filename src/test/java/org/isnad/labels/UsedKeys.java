package org.isnad.labels;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The message keys that the sources use: those written out in a string, those that begin with a string of at least two
 * parts that ends in a dot ({@code "common.season."}), and those of the constants of all enums.
 */
final class UsedKeys implements Predicate<String> {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z_0-9]*(?:\\.[a-z_0-9]+)+\\.?)\"");

    private final Set<String> keys = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();

    /** Reads all Java files below a folder, and all enums among the classes of another. */
    UsedKeys(Path sources, Path classes) throws IOException, ReflectiveOperationException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literals(Files.readString(file));
            }
        }
        enums(classes).forEach(constant -> keys.add(Labels.keyOf(constant)));
    }

    private void literals(String source) {
        Matcher literal = LITERAL.matcher(source);
        while (literal.find()) {
            String text = literal.group(1);
            if (text.endsWith(".")) {
                prefixes.add(text);
            } else {
                keys.add(text);
            }
        }
    }

    @Override
    public boolean test(String key) {
        return keys.contains(key) || prefixes.stream().anyMatch(key::startsWith);
    }

    /** All constants of the enums below a folder of classes. */
    static List<Enum<?>> enums(Path classes) throws IOException, ReflectiveOperationException {
        List<Enum<?>> constants = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name =
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.');
                Class<?> type = Class.forName(
                        name.substring(0, name.length() - ".class".length()), false, Labels.class.getClassLoader());
                if (type.isEnum()) {
                    for (Object constant : type.getEnumConstants()) {
                        constants.add((Enum<?>) constant);
                    }
                }
            }
        }
        return constants;
    }
}
