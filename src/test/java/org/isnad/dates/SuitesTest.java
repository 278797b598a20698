package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The phrases of two public recognisers")
final class SuitesTest {
    private static final LocalDate DUCKLING_BASE = LocalDate.of(2013, 2, 12);

    @Test
    @DisplayName(
            "95 % are right, none wrong without the right reading beside it; what the suites have wrong is documented")
    void areRead() throws IOException {
        Set<String> documented = new HashSet<>();
        DatesDocument.rows("| phrase | suite's value |")
                .forEach(row -> documented.add(row.get(0) + " " + row.get(1).replace("`", "")));
        Set<String> used = new TreeSet<>();
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int right = 0;
        int counted = 0;
        for (SuitePhrase phrase : phrases()) {
            List<DateMention> mentions = DateReader.read(phrase.text(), phrase.baseDate());
            String key = phrase.phrase().strip() + " " + phrase.value();
            boolean read = phrase.read(mentions);
            if (!read && documented.contains(key)) {
                used.add(key);
                continue;
            }
            counted++;
            if (read) {
                right++;
            } else if (phrase.readings(mentions).isEmpty()) {
                missed.add(phrase.phrase());
            } else {
                wrong.add(phrase.phrase() + " " + phrase.value() + " in " + phrase.text());
            }
        }
        Set<String> unused = new TreeSet<>(documented);
        unused.removeAll(used);
        System.out.println("suites: right " + right + " of " + counted + ", documented as wrong " + used.size()
                + "\n  missed " + missed + "\n  wrong " + wrong);
        int all = counted;
        int found = right;
        assertAll(
                () -> assertTrue(found >= 0.95 * all, found + " of " + all),
                () -> assertEquals(List.of(), wrong),
                () -> assertEquals(Set.of(), unused));
    }

    private static List<SuitePhrase> phrases() throws IOException {
        List<SuitePhrase> phrases = new ArrayList<>();
        for (String line : lines("arabic-dates-recognizers.tsv")) {
            String[] columns = line.split("\t", -1);
            if (columns[0].equals("DateParser") || columns[0].equals("DatePeriodParser")) {
                SuitePhrase.recognizers(columns).ifPresent(phrases::add);
            }
        }
        for (String line : lines("arabic-dates-duckling.tsv")) {
            SuitePhrase.duckling(line.split("\t", -1), DUCKLING_BASE).ifPresent(phrases::add);
        }
        return phrases;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream file = SuitesTest.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IOException("no " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
