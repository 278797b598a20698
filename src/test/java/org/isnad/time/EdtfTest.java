package org.isnad.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.isnad.time.EdtfException.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdtfTest {

    @ParameterizedTest
    @CsvSource({
        "2020-09-09, 2020-09-09, 2020-09-09",
        "2020-02, 2020-02-01, 2020-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "2020, 2020-01-01, 2020-12-31",
        "2020-21, 2020-03-01, 2020-05-31",
        "2020-24, 2020-12-01, 2021-02-28",
        "202X, 2020-01-01, 2029-12-31",
        "20XX, 2000-01-01, 2099-12-31",
        "-004X, -0049-01-01, -0040-12-31",
        "2020-XX, 2020-01-01, 2020-12-31",
        "2020-09-XX, 2020-09-01, 2020-09-30",
        "2020-XX-XX, 2020-01-01, 2020-12-31",
        "2020?, 2020-01-01, 2020-12-31",
        "2020-09~, 2020-09-01, 2020-09-30",
        "2020-09-09%, 2020-09-09, 2020-09-09",
        "2014-06/2017-12-09, 2014-06-01, 2017-12-09",
        "2014-06/2014, 2014-06-01, 2014-12-31",
        "2014~/2014-03?, 2014-01-01, 2014-03-31",
        "[2020-01-01..2020-03-15], 2020-01-01, 2020-03-15",
        "[2020..2020-03], 2020-01-01, 2020-03-31",
        "-0043, -0043-01-01, -0043-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "Y-17000, -17000-01-01, -17000-12-31",
        "Y17000-05, +17000-05-01, +17000-05-31"
    })
    void aValidDateHasItsDaysAndIsWrittenAsItWas(String text, LocalDate first, LocalDate last) {
        FuzzyDate date = Edtf.parse(text);
        assertEquals(DateBounds.ofDays(first, last), date.bounds());
        assertEquals(text, date.edtf());
        assertEquals(date, Edtf.parse(date.edtf()));
    }

    @ParameterizedTest
    @CsvSource({
        "2014/.., false, true",
        "../2014, true, false",
        "2014/, false, true",
        "/2014, true, false",
        "[2020-01..], false, true",
        "[..2020-03], true, false"
    })
    void anOpenSideIsNotBounded(String text, boolean openFrom, boolean openTo) {
        DateBounds bounds = Edtf.parse(text).bounds();
        assertEquals(openFrom, bounds.openFrom());
        assertEquals(openTo, bounds.openTo());
        assertEquals(text, Edtf.parse(text).edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "/, EMPTY",
        "../.., EMPTY",
        "[..], EMPTY",
        "2, SYNTAX",
        "2020-9-9, SYNTAX",
        "2020/09/09, SYNTAX",
        "09-09-2020, SYNTAX",
        "2020-09-09 , SYNTAX",
        "' 2020', SYNTAX",
        "[2020..2021, SYNTAX",
        "2020??, SYNTAX",
        "٢٠٢٠, SYNTAX",
        "Y2020, SYNTAX",
        "2020-21-01, IMPOSSIBLE",
        "2020-00, IMPOSSIBLE",
        "2020-13, IMPOSSIBLE",
        "2020-42, IMPOSSIBLE",
        "2019-02-29, IMPOSSIBLE",
        "2020-09-31, IMPOSSIBLE",
        "2020-09-00, IMPOSSIBLE",
        "2021/2020, REVERSED",
        "2020-02/2020-01-31, REVERSED",
        "[2020-03..2020-02], REVERSED",
        "2020-09-09T10:00, TIME_OF_DAY",
        "Y9999999999999, YEAR_OUT_OF_RANGE",
        "Y1000000000, YEAR_OUT_OF_RANGE"
    })
    void anInvalidDateIsRefusedWithItsFault(String text, Fault fault) {
        String written = text.equals("2020-09-09") ? "2020-09-09 " : text;
        assertEquals(
                fault,
                assertThrows(EdtfException.class, () -> Edtf.parse(written)).fault());
    }
}
