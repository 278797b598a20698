package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.dates.number.NumberMention;
import org.isnad.time.Edtf;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dates and numbers of sentences that were labelled before the reader existed")
final class HeldOutTest {
    private int stated;
    private int statedRight;
    private int relative;
    private int relativeRight;
    private int numbers;
    private int numbersRight;
    private int readings;
    private int invented;
    private final StringBuilder report = new StringBuilder();

    @Test
    @DisplayName("stated 98 %, relative 90 %, numbers 95 %, invented under 1 %")
    void areRead() throws IOException {
        List<String> lines = lines();
        lines.forEach(this::sentence);
        System.out.printf(
                Locale.ROOT,
                "%sheld-out sentences %d: stated %d of %d, relative %d of %d, numbers %d of %d, invented dates %d of"
                        + " %d%n",
                report,
                lines.size(),
                statedRight,
                stated,
                relativeRight,
                relative,
                numbersRight,
                numbers,
                invented,
                readings);
        assertAll(
                () -> assertTrue(lines.size() >= 200),
                () -> assertTrue(statedRight >= 0.98 * stated),
                () -> assertTrue(relativeRight >= 0.90 * relative),
                () -> assertTrue(numbersRight >= 0.95 * numbers),
                () -> assertTrue(invented < 0.01 * readings));
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = HeldOutTest.class.getResourceAsStream("held-out.tsv")) {
            if (file == null) {
                throw new IOException("no sentences");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }

    private void sentence(String line) {
        String[] columns = line.split("\t", -1);
        String sentence = columns[3];
        Mentions mentions = Mentions.in(sentence, columns[0].equals("-") ? null : Edtf.parse(columns[0]));
        Set<DateMention> expected = new HashSet<>();
        for (String entry : entries(columns[1])) {
            boolean right = date(entry, sentence, mentions.dates(), expected);
            if (entry.startsWith("s ")) {
                stated++;
                statedRight += right ? 1 : 0;
            } else {
                relative++;
                relativeRight += right ? 1 : 0;
            }
            if (!right) {
                report.append("missed ")
                        .append(entry)
                        .append(" in ")
                        .append(sentence)
                        .append('\n');
            }
        }
        for (DateMention mention : mentions.dates()) {
            readings += mention.readings().isEmpty() ? 0 : 1;
            if (!mention.readings().isEmpty() && !expected.contains(mention)) {
                invented++;
                report.append("invented ")
                        .append(mention.range().of(sentence))
                        .append(" in ")
                        .append(sentence)
                        .append('\n');
            }
        }
        for (String entry : entries(columns[2])) {
            boolean right = number(entry, sentence, mentions.numbers());
            numbers++;
            numbersRight += right ? 1 : 0;
            if (!right) {
                report.append("missed ")
                        .append(entry)
                        .append(" in ")
                        .append(sentence)
                        .append('\n');
            }
        }
    }

    private static List<String> entries(String column) {
        return column.equals("-") ? List.of() : List.of(column.split(" ; ", -1));
    }

    private static boolean date(String entry, String sentence, List<DateMention> mentions, Set<DateMention> expected) {
        String words = entry.substring(2, entry.indexOf('='));
        List<String> dates = List.of(entry.substring(entry.indexOf('=') + 1).split("\\|", -1));
        boolean right = false;
        for (DateMention mention : mentions) {
            if (overlaps(mention.range().start(), mention.range().end(), words, sentence)) {
                expected.add(mention);
                List<String> read = mention.readings().stream()
                        .map(reading -> reading.date().edtf())
                        .toList();
                right |= !read.isEmpty() && read.getFirst().equals(dates.getFirst()) && read.containsAll(dates);
            }
        }
        return right;
    }

    private static boolean number(String entry, String sentence, List<NumberMention> mentions) {
        String words = entry.substring(0, entry.indexOf('='));
        List<String> wanted =
                new ArrayList<>(List.of(entry.substring(entry.indexOf('=') + 1).split(" ", 3)));
        if (wanted.getFirst().equals("unquantified")) {
            wanted.add(1, "");
        }
        String unit = wanted.size() > 2 ? wanted.get(2) : "";
        return mentions.stream()
                .filter(mention ->
                        overlaps(mention.range().start(), mention.range().end(), words, sentence))
                .anyMatch(mention -> mention.qualifier().code().equals(wanted.getFirst())
                        && value(mention).equals(wanted.get(1))
                        && mention.unit().orElse("").equals(unit));
    }

    private static String value(NumberMention mention) {
        String value = mention.fraction()
                .map(NumberMention.Fraction::toString)
                .orElse(mention.value().map(Object::toString).orElse(""));
        return value + mention.most().map(most -> ".." + most).orElse("");
    }

    private static boolean overlaps(int start, int end, String words, String sentence) {
        int from = sentence.indexOf(words);
        return start < from + words.length() && from < end;
    }
}
