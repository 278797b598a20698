package org.isnad.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that were given up for better ones stand nowhere any more: neither in a message nor in a document. */
final class GivenUpWordsTest {
    private static final Path GLOSSARY = Path.of("docs/glossary.md");
    private static final Path BUNDLES = Path.of("src/main/resources/org/isnad/labels");
    private static final Pattern QUOTED = Pattern.compile("«([^»]+)»");

    /** The words in the first column of the glossary's last table. */
    private static List<String> givenUp() throws IOException {
        String all = Files.readString(GLOSSARY);
        List<String> words = new ArrayList<>();
        all.substring(all.indexOf("## Not used"))
                .lines()
                .filter(line -> line.startsWith("| «"))
                .forEach(line -> {
                    Matcher quoted = QUOTED.matcher(line.substring(0, line.indexOf('|', 1)));
                    while (quoted.find()) {
                        words.add(quoted.group(1));
                    }
                });
        return words;
    }

    private static List<Path> written() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES);
                Stream<Path> documents = Files.list(GLOSSARY.getParent())) {
            return Stream.of(
                            bundles,
                            documents.filter(file -> file.toString().endsWith(".md")),
                            Stream.of(Path.of("README.md")))
                    .flatMap(files -> files)
                    .sorted()
                    .toList();
        }
    }

    /** Whether the words stand in a line as words of their own, also with و or ب before them. */
    private static boolean stands(String words, String line) {
        return Pattern.compile("(?<!\\p{IsArabic})[وبلف]?" + Pattern.quote(words) + "(?!\\p{IsArabic})")
                .matcher(line)
                .find();
    }

    @Test
    void noWordThatWasGivenUpStandsAnywhere() throws IOException {
        List<String> words = givenUp();
        assertTrue(words.size() > 30, () -> "too few words were read: " + words);
        Set<String> found = new TreeSet<>();
        for (Path file : written()) {
            String text = Files.readString(file);
            String looked = file.equals(GLOSSARY) ? text.substring(0, text.indexOf("## Not used")) : text;
            looked.lines()
                    .filter(line -> !ofDates(file))
                    .forEach(line -> words.stream()
                            .filter(word -> stands(word, line))
                            .forEach(word -> found.add(file.getFileName() + ": " + word + ": " + line)));
        }
        assertEquals(Set.of(), found);
    }

    /** Documents on what is read in articles, whose words are not ours. */
    private static boolean ofDates(Path file) {
        return Set.of("dates.md", "curation-guide.md", "search.md")
                .contains(file.getFileName().toString());
    }

    @Test
    void aWordThatWasGivenUpIsFoundAlsoBehindAnd() {
        assertTrue(stands("مرساة", "حدث ومرساة مكسورة"));
        assertTrue(stands("قبل المدى", "overview.before=حدث واحد قبل المدى"));
        assertEquals(false, stands("طرد", "مطرد"));
    }
}
