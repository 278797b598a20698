package org.isnad.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The strings of three public suites are accepted or refused as they say, with their bounds")
final class EdtfVectorsTest {

    /** What differs on purpose; docs/dataset-format.md lists the same with the reasons. */
    private static final Map<String, String> DIFFERENT = different();

    private static Map<String, String> different() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("/", "no known side");
        reasons.put("../..", "no known side");
        reasons.put("2012-21/2012-22", "lasting from season to season");
        reasons.put("/2006", "an unknown side is not bounded");
        reasons.put("2004-06-01/", "an unknown side is not bounded");
        reasons.put("1984-06-02?/", "an unknown side is not bounded");
        reasons.put("2010-24", "a winter goes into the next year");
        return reasons;
    }

    private record Vector(String text, String verdict, String earliest, String latest) {
        boolean accepted() {
            return verdict.equals("accept");
        }

        /** What is said of the text where it is not as the suite says; empty where it is. */
        String difference() {
            FuzzyDate date;
            try {
                date = Edtf.parse(text);
            } catch (EdtfException e) {
                return accepted() ? "refused: " + e.fault() : "";
            }
            if (!accepted()) {
                return "accepted";
            }
            if (!date.edtf().replace(" ", "").equals(text.replace(" ", ""))) {
                return "written as " + date.edtf();
            }
            DateBounds bounds = date.bounds();
            boolean early = earliest.isEmpty()
                    || bounds.fromDay() == (earliest.equals("-inf") ? DateBounds.OPEN_FROM : day(earliest));
            boolean late =
                    latest.isEmpty() || bounds.toDay() == (latest.equals("inf") ? DateBounds.OPEN_TO : day(latest) + 1);
            return early && late ? "" : "bounds " + bounds;
        }

        private static long day(String text) {
            int dash = text.lastIndexOf('-', text.length() - 4);
            return LocalDate.of(
                            Integer.parseInt(text.substring(0, dash)),
                            Integer.parseInt(text.substring(dash + 1, dash + 3)),
                            Integer.parseInt(text.substring(dash + 4)))
                    .toEpochDay();
        }
    }

    @Test
    void everyStringIsAsTheSuitesSay() throws IOException {
        List<Vector> vectors = vectors();
        Map<String, String> found = new LinkedHashMap<>();
        for (Vector vector : vectors) {
            String difference = vector.difference();
            boolean timed = vector.text().contains("T") && difference.equals("refused: TIME_OF_DAY");
            if (!difference.isEmpty() && !timed) {
                found.put(vector.text(), difference);
            }
        }
        System.out.println("EDTF strings: " + vectors.size() + ", different: " + found);
        assertEquals(326, vectors.size());
        assertEquals(DIFFERENT.keySet(), found.keySet());
    }

    private static List<Vector> vectors() throws IOException {
        try (InputStream file = EdtfVectorsTest.class.getResourceAsStream("edtf-vectors.tsv")) {
            if (file == null) {
                throw new IOException("no vectors");
            }
            List<Vector> vectors = new ArrayList<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] columns = line.split("\t", -1);
                        vectors.add(new Vector(columns[0], columns[1], columns[3], columns[4]));
                    });
            return vectors;
        }
    }
}
