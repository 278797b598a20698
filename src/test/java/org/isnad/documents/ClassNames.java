package org.isnad.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of classes in a Markdown page: {@code `Session`}, or with a member {@code `Session.select`}. */
final class ClassNames {

    private static final Pattern NAME = Pattern.compile("`([A-Z][a-z0-9]\\w*)(?:\\.\\w+)?`");

    private ClassNames() {}

    /** The names that no Java file below the folders has, in the order of the page. */
    static List<String> unknown(String page, List<Path> folders) throws IOException {
        Set<String> known = new HashSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                known.addAll(files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".java"))
                        .map(name -> name.substring(0, name.length() - ".java".length()))
                        .collect(Collectors.toSet()));
            }
        }
        return NAME.matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .filter(name -> !known.contains(name))
                .toList();
    }
}
