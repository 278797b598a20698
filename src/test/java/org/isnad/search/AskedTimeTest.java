package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AskedTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2020, 2020-09-09, true",
        "2020-09, 2020-09-09~, true",
        "2020-09-09, 2020-09, false",
        "2020-09, 2020, false",
        "2019..2020, 2019-12, true",
        "2019.., 2031, true",
        "..2020, 2021, false",
        "2014, 2014-06/2017-12-09, true",
        "2017, 2014-06/2017-12-09, true",
        "2015, 2014-06/2017-12-09, false",
        "2020, 2020/.., true",
        "2020, /2020, true",
        "2020-01, [2020-01-03..2020-01-05], true",
        "2020-01, [2020-01-03..2020-02-05], false",
        "2020-02, [2020-01-03..2020-02-05], false",
        "2020, [2020..], false",
        "prior to 2010, 2009, true",
        "prior to 2010, 2010, false",
        "later than 2010, 2011, true",
        "up to 2010, 2010, true",
        "اعتباراً من 2010, 2010, true",
        "اعتباراً من 2010, 2009, false",
        "أيلول, 2020-09, true",
        "أيلول, 2020-09-09, true",
        "أيلول, 2020, false",
        "أيلول, 2019-09/2020-10, true",
        "أيلول, [2020-09-01..2020-09-30], true",
        "أيلول, [2020-09..2021-09], false"
    })
    void aDateIsFoundWhenItLiesInTheTimeAskedFor(String asked, String date, boolean found) {
        assertEquals(found, QueryReader.time(asked).orElseThrow().holds(Edtf.parse(date)));
    }
}
