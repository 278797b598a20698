package org.isnad.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules about the text of the source files, which the compiled classes no longer show. */
final class SourceRules {
    /** A file that is longer holds more than one idea. */
    static final int MOST_LINES = 400;

    /** A package with more files is a drawer; they are cut by what they are about. */
    static final int MOST_FILES = 40;

    private static final Pattern CATCH_ALL = Pattern.compile("catch\\s*\\([^)]*\\b(Exception|Throwable)\\b");
    private static final Pattern EXCUSED =
            Pattern.compile("@ArchitectureException\\(\\s*ban\\s*=\\s*\"CATCH_ALL\"", Pattern.DOTALL);

    private final Path sources;

    /**
     * @param sources the folder of the root of the packages
     */
    SourceRules(Path sources) {
        this.sources = sources;
    }

    List<Path> files() throws IOException {
        try (var all = Files.walk(sources)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** The folders that hold Java files, each with the package it stands for. */
    List<String> packages() throws IOException {
        TreeSet<String> names = new TreeSet<>();
        for (Path file : files()) {
            names.add(sources.relativize(file.getParent())
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "."));
        }
        return List.copyOf(names);
    }

    List<String> tooLong() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                found.add(file + " has " + lines + " lines, more than " + MOST_LINES);
            }
        }
        return found;
    }

    /**
     * The packages with too many files.
     *
     * @param excused the one that may have more, by its name below the root
     */
    List<String> tooMany(String excused) throws IOException {
        Map<Path, Long> files = files().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        return files.entrySet().stream()
                .filter(folder -> folder.getValue() > MOST_FILES)
                .filter(folder ->
                        !sources.relativize(folder.getKey()).toString().equals(excused))
                .map(folder -> folder.getKey() + " has " + folder.getValue() + " files, more than " + MOST_FILES)
                .sorted()
                .toList();
    }

    List<String> catchAll() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            String text = Files.readString(file);
            Matcher matcher = CATCH_ALL.matcher(text);
            while (matcher.find() && !EXCUSED.matcher(text).find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.add(file + ":" + line + " " + matcher.group());
            }
        }
        return found;
    }

    List<String> notNullMarked() throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : packages()) {
            Path info = sources.resolve(name.replace('.', '/')).resolve("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked\npackage ")) {
                found.add(name + " has no @NullMarked package-info");
            }
        }
        return found;
    }
}
