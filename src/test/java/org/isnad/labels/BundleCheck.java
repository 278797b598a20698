package org.isnad.labels;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what is wrong with a folder of message bundles; each finding begins with its kind. */
final class BundleCheck {
    /** Names that Arabic writes in Latin letters. */
    private static final Set<String> LATIN_NAMES = Set.of(
            "PNG",
            "SVG",
            "CSV",
            "JSON",
            "EDTF",
            "SHA-256",
            "UTF-8",
            "TimelineJS",
            "Web",
            "Annotation",
            "Markdown",
            "Esc",
            "PDF",
            "RTF",
            "Word",
            "Office",
            "Excel",
            "iCalendar",
            "OpenDocument",
            "xls",
            "xlsx",
            "doc",
            "XML",
            "RSS",
            "Atom",
            "KML",
            "GPX",
            "GeoJSON",
            "GEDCOM",
            "shapefile",
            "BibTeX",
            "RIS",
            "YAML",
            "format",
            "foreign",
            "context",
            "ar");

    private static final Pattern FILE = Pattern.compile("([a-z]+)_(ar|en)\\.properties");

    /** A run of Latin letters, with what belongs to a name. */
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\d_-]*");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    private final List<String> findings = new ArrayList<>();

    private BundleCheck() {}

    /** All findings in the files of a folder. */
    static List<String> of(Path folder, Predicate<String> used) throws IOException {
        BundleCheck check = new BundleCheck();
        Map<String, Map<String, Map<String, String>>> areas = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches()) {
                    areas.computeIfAbsent(name.group(1), area -> new TreeMap<>())
                            .put(name.group(2), check.read(file, name.group(1)));
                } else {
                    check.find("file", file.getFileName().toString());
                }
            }
        }
        areas.values().forEach(languages -> check.compare(languages, used));
        return List.copyOf(check.findings);
    }

    private void find(String kind, String what) {
        findings.add(kind + ": " + what);
    }

    /** Reads line by line, since {@code Properties} swallows doubled keys. */
    private Map<String, String> read(Path file, String area) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int sign = line.indexOf('=');
            String key = sign < 0 ? line : line.substring(0, sign);
            if (sign < 0 || line.endsWith("\\") || !key.equals(key.strip()) || !key.startsWith(area + ".")) {
                find("line", file.getFileName() + " " + line);
            } else if (messages.put(key, unescaped(line)) != null) {
                find("doubled", file.getFileName() + " " + key);
            }
            String text = line.substring(sign + 1);
            if (!text.equals(text.strip())) {
                // Nobody sees it, and the reader drops it in front: one that is meant is written as an escape.
                find("space", key);
            }
        }
        return messages;
    }

    private static String unescaped(String line) throws IOException {
        Properties one = new Properties();
        one.load(new StringReader(line));
        return one.values().iterator().next().toString();
    }

    private void compare(Map<String, Map<String, String>> languages, Predicate<String> used) {
        Map<String, String> arabic = languages.getOrDefault("ar", Map.of());
        Map<String, String> english = languages.getOrDefault("en", Map.of());
        Set<String> keys = new TreeSet<>(arabic.keySet());
        keys.addAll(english.keySet());
        for (String key : keys) {
            String ar = arabic.get(key);
            String en = english.get(key);
            if (ar == null || en == null) {
                find("missing", key + (ar == null ? " ar" : " en"));
            } else if (!placeholders(ar).equals(placeholders(en))) {
                find("placeholders", key);
            }
            if (!used.test(key)) {
                find("unused", key);
            }
        }
        arabic.forEach((key, text) -> {
            words(key, text);
            LATIN.matcher(shown(text))
                    .results()
                    .filter(run -> !LATIN_NAMES.contains(run.group()))
                    .forEach(run -> find("latin", key + " " + run.group()));
        });
        english.forEach((key, text) -> {
            words(key, text);
            // A name that is not translated may stand in digits, never in words.
            if (ARABIC.matcher(shown(text))
                    .results()
                    .anyMatch(sign -> Character.isLetter(sign.group().charAt(0)))) {
                find("arabic", key);
            }
        });
    }

    private void words(String key, String text) {
        if (text.isEmpty()) {
            find("empty", key);
        }
        if (!BundleLabels.withoutBidiControls(text).equals(text)) {
            find("bidi", key);
        }
        try {
            Message.of(text);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            find("syntax", key);
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new TreeSet<>();
        for (Part part : parts(text)) {
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) {
                names.add(text.substring(part.getIndex(), part.getLimit()));
            }
        }
        return names;
    }

    /** What can be seen of a message: neither names of arguments nor selectors. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(text);
        int syntax = -1;
        for (Part part : parts(text)) {
            switch (part.getType()) {
                // From here to the first selector, or to the end of a plain argument, stands syntax.
                case ARG_START -> syntax = part.getIndex();
                case ARG_SELECTOR, ARG_LIMIT -> {
                    int from = syntax < 0 ? part.getIndex() : syntax;
                    shown.replace(from, part.getLimit(), " ".repeat(part.getLimit() - from));
                    syntax = -1;
                }
                default -> {}
            }
        }
        return shown.toString();
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        try {
            MessagePattern pattern = new MessagePattern(text);
            for (int i = 0; i < pattern.countParts(); i++) {
                parts.add(pattern.getPart(i));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Reported as a finding of its own kind.
            return List.of();
        }
        return parts;
    }
}
