package org.isnad.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What this program shows in words is read as the date that it shows. */
final class ShownDatesTest {
    private static final List<String> PERIODS = List.of(
            "2020-09",
            "2020",
            "2020-09-09",
            "0999",
            "-0043",
            "-0043-03-02",
            "-0043-03",
            "2004-21",
            "2004-24",
            "194X",
            "18XX",
            "2020-XX-XX",
            "1XXX",
            "1560-XX-25",
            "2004-33",
            "2004-38",
            "2004-41");
    private static final List<String> SPANS = List.of(
            "../1925",
            "../1925-03-02",
            "/1925",
            "1926/..",
            "1926/",
            "1926-05/..",
            "2020-05-03/..",
            "[..1925]",
            "[1925..]",
            "[1931..1934]",
            "[1931-05-02..1934-06]",
            "[1931-05-02..1931-06-03]",
            "2010~/2012?",
            "2010-03/2012-05~",
            "196X/1975",
            "[2015-03-04,2015-04-03]",
            "[2015,2017]",
            "{1960,1961-12}",
            "2010-03-01/2010-04-05",
            "-0043/-0040",
            "2004-06-~11",
            "[1931~..1934]",
            "1926?/..",
            "../1925-03~");

    private static List<String> dates() {
        List<String> all = new ArrayList<>(SPANS);
        for (String period : PERIODS) {
            all.add(period);
            // Of an open digit that is in doubt the doubt alone is said.
            if (!period.matches("2020-.*XX|1XXX|1560.*")) {
                List.of("~", "?", "%").forEach(sign -> all.add(period + sign));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsShownIsReadAgain(MonthNames months) {
        for (Language language : Language.values()) {
            for (Digits digits : Digits.values()) {
                Labels labels = BundleLabels.of(new LabelSettings(language, months, digits));
                List<String> wrong = new ArrayList<>();
                for (String edtf : dates()) {
                    FuzzyDate date = Edtf.parse(edtf);
                    Optional<FuzzyDate> read = DateCells.read(labels.date(date));
                    if (!read.equals(Optional.of(date))) {
                        wrong.add(edtf + ": " + labels.date(date) + " -> " + read.map(FuzzyDate::edtf));
                    }
                }
                assertEquals(List.of(), wrong);
            }
        }
    }

    @Test
    void otherWordsAreNoDateThatIsShown() {
        List.of("since 2003, the invasion", "Baghdad (1990)", "until then, open start", "no day given", "(2020)")
                .forEach(words -> assertEquals(Optional.empty(), ShownDates.read(words), words));
    }
}
