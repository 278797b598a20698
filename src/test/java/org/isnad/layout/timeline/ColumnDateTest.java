package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.columns.DateShape;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of columns that do not keep them as written. */
class ColumnDateTest {

    @ParameterizedTest
    @CsvSource({
        "DAY, 2020-09-09, 2020-09-09, 2020-09-09",
        "PERIOD, 2020-02-01, 2020-02-29, 2020-02",
        "PERIOD, 2020-01-01, 2020-12-31, 2020",
        "PERIOD, 2020-03-01, 2020-05-31, [2020-03..2020-05]",
        "CHOICE, 2020-01-01, 2020-03-15, [2020-01..2020-03-15]",
        "CHOICE, 2020-09-08, 2020-09-14, [2020-09-08..2020-09-14]",
        "CHOICE, '', 2020-09-14, [..2020-09-14]",
        "INTERVAL, 2014-06-01, 2017-12-09, 2014-06/2017-12-09",
        "INTERVAL, 2014-01-01, 2017-12-31, 2014/2017",
        "INTERVAL, 2020-02-01, 2020-02-10, 2020-02-01/2020-02-10",
        "INTERVAL, 2014-06-05, '', 2014-06-05/.."
    })
    void isRebuiltNeverFinerThanTheColumns(DateShape shape, String first, String last, String edtf) {
        Row row = Row.span("x", shape, first, last, 0, "عنوان");
        assertEquals(edtf, ListedEvents.of(row).date(0).edtf());
    }
}
