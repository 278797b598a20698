package org.isnad.labels;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Language;

/**
 * Names of months and weekdays, from the locale data of ICU (Unicode CLDR), which come with the library and do not
 * depend on the Java runtime.
 *
 * @param months January first
 * @param shortMonths as an axis shows them
 * @param hijriMonths those of the Islamic calendar, Muharram first
 * @param weekdays Monday first
 */
record CalendarNames(List<String> months, List<String> shortMonths, List<String> hijriMonths, List<String> weekdays) {

    /** The names under some settings. */
    static CalendarNames of(LabelSettings settings) {
        if (settings.language() == Language.ENGLISH) {
            return new CalendarNames(
                    months("en", DateFormatSymbols.WIDE),
                    months("en", DateFormatSymbols.ABBREVIATED),
                    hijri("en"),
                    weekdays("en"));
        }
        List<String> iraqi = months("ar-IQ", DateFormatSymbols.WIDE);
        List<String> egyptian = months("ar-EG", DateFormatSymbols.WIDE);
        List<String> hijri = hijri("ar");
        List<String> weekdays = weekdays("ar");
        return switch (settings.monthNames()) {
            case IRAQI -> new CalendarNames(iraqi, iraqi, hijri, weekdays);
            case EGYPTIAN -> new CalendarNames(egyptian, egyptian, hijri, weekdays);
            case MAGHREBI -> {
                List<String> maghrebi = months("ar-DZ", DateFormatSymbols.WIDE);
                yield new CalendarNames(maghrebi, maghrebi, hijri, weekdays);
            }
            // Where space is short the single words stay.
            case BOTH -> new CalendarNames(joined(iraqi, egyptian), egyptian, hijri, weekdays);
        };
    }

    private static List<String> months(String locale, int width) {
        return List.of(symbols(locale).getMonths(DateFormatSymbols.STANDALONE, width))
                .subList(0, 12);
    }

    private static List<String> hijri(String locale) {
        ULocale islamic = ULocale.forLanguageTag(locale + "-u-ca-islamic-umalqura");
        return List.of(DateFormatSymbols.getInstance(islamic).getMonths()).subList(0, 12);
    }

    private static List<String> weekdays(String locale) {
        String[] fromSunday = symbols(locale).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        List<String> names = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            // ICU counts from Sunday as 1.
            names.add(fromSunday[day.getValue() % 7 + 1]);
        }
        return List.copyOf(names);
    }

    private static DateFormatSymbols symbols(String locale) {
        return new DateFormatSymbols(ULocale.forLanguageTag(locale));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            names.add(some.get(i) + "/" + others.get(i));
        }
        return List.copyOf(names);
    }
}
