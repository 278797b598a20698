package org.isnad.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.isnad.dates.DateAnswer.Fault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DateAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "2020, 2020",
        "' 2020 ', 2020",
        "٢٠٢٠, 2020",
        "۲۰۲۰, 2020",
        "عام 2020, 2020",
        "2020-09, 2020-09",
        "٢٠٢٠-٠٩, 2020-09",
        "2020/9, 2020-09",
        "9/2020, 2020-09",
        "2020-09-11, 2020-09-11",
        "11/9/2020, 2020-09-11",
        "11.9.2020, 2020-09-11",
        "أيلول 2020, 2020-09",
        "ايلول ٢٠٢٠, 2020-09",
        "سبتمبر 2020, 2020-09",
        "أيلول/سبتمبر 2020, 2020-09",
        "كانون الثاني 2020, 2020-01",
        "كانون الثاني/يناير 2020, 2020-01",
        "تشرين الأول 2019, 2019-10",
        "تشرين الاول 2019, 2019-10",
        "آب 2020, 2020-08",
        "جانفي 2020, 2020-01",
        "3 كانون الثاني 2020, 2020-01-03",
        "٣ كَانُون الثَّاني ٢٠٢٠, 2020-01-03",
        "3 من كانون الثاني عام 2020, 2020-01-03",
        "September 2020, 2020-09",
        "11 sep 2020, 2020-09-11",
        "2019/2021, 2019/2021",
        "201X, 201X"
    })
    void readsWhatPeopleType(String typed, String edtf) {
        assertEquals(
                edtf,
                assertInstanceOf(DateAnswer.Read.class, DateReader.readWhole(typed))
                        .first()
                        .date()
                        .edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "' ', EMPTY",
        "أيلول, NO_YEAR",
        "3 أيلول, NO_YEAR",
        "30 شباط 2020, NO_SUCH_DAY",
        "2020-13, NO_SUCH_DAY",
        "31/6/2020, NO_SUCH_DAY",
        "أيلول شباط 2020, NOT_UNDERSTOOD",
        "بعد الحرب, NOT_UNDERSTOOD",
        "20, NOT_UNDERSTOOD",
        "2020 2021, NOT_UNDERSTOOD",
        "2020-, NOT_UNDERSTOOD",
        "عام, NO_YEAR",
        "‏, EMPTY"
    })
    void saysWhyTheRestIsNoDate(String typed, Fault fault) {
        assertEquals(new DateAnswer.Refused(fault), DateReader.readWhole(typed));
    }
}
