package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command line of a document that starts the program.
 *
 * @param page the document
 * @param arguments the words after {@code ./isnad}, without their quotation marks
 */
record ShellLine(String page, List<String> arguments) {
    private static final Pattern FENCE =
            Pattern.compile("^```(?:sh)?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|([^\\s\"']+)");
    private static final Pattern COMMAND = Pattern.compile("\\s(?:&&|\\|\\||;|\\|)\\s");

    /** Those in the code blocks of README.md, CONTRIBUTING.md and the pages of docs; decisions quote what once was. */
    static List<ShellLine> ofDocuments(Path root) throws IOException {
        List<Path> pages = new ArrayList<>(List.of(root.resolve("README.md"), root.resolve("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.list(root.resolve("docs"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
        }
        List<ShellLine> lines = new ArrayList<>();
        for (Path page : pages) {
            Matcher block = FENCE.matcher(Files.readString(page));
            while (block.find()) {
                block.group(1).lines().forEach(line -> lines.addAll(of(page.toString(), line)));
            }
        }
        return lines;
    }

    /** The commands of a line that start the program; comments and what follows {@code >} are no part of them. */
    static List<ShellLine> of(String page, String line) {
        List<ShellLine> lines = new ArrayList<>();
        for (String command : COMMAND.split(line, -1)) {
            String words = command.strip().replaceFirst("\\s(?:#|>).*", "");
            if (words.equals("./isnad") || words.startsWith("./isnad ")) {
                lines.add(new ShellLine(page, words(words.substring("./isnad".length()))));
            }
        }
        return lines;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(Stream.of(1, 2, 3)
                    .map(word::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse(""));
        }
        return words;
    }
}
