package org.isnad.documents;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of Markdown files that lead to files beside them. */
final class LocalLinks {
    private static final Pattern LINK = Pattern.compile("\\]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)");
    private static final Pattern FENCE = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:");
    private static final Set<String> NOT_OURS = Set.of(".git", "target", "node_modules");

    private LocalLinks() {}

    /** The Markdown files below a folder, without what a build or another tool made. */
    static List<Path> pages(Path folder) throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                boolean skip = !visited.equals(folder)
                        && NOT_OURS.contains(visited.getFileName().toString());
                return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return pages.stream().sorted().toList();
    }

    /** The targets of a page's local links, as they are written, without the part after {@code #}. */
    static List<String> of(String page) {
        List<String> targets = new ArrayList<>();
        Matcher link = LINK.matcher(FENCE.matcher(page).replaceAll(""));
        while (link.find()) {
            String target = link.group(1).replaceFirst("#.*", "");
            if (!target.isEmpty() && !SCHEME.matcher(target).find()) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** The links of the pages below a folder that lead nowhere, each with its page. */
    static List<String> dead(Path folder) throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages(folder)) {
            for (String target : of(Files.readString(page))) {
                Path file = page.resolveSibling(URLDecoder.decode(target, StandardCharsets.UTF_8));
                if (!Files.exists(file)) {
                    dead.add(folder.relativize(page) + ": " + target);
                }
            }
        }
        return dead;
    }
}
