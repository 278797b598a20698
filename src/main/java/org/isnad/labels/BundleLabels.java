package org.isnad.labels;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.isnad.model.Bilingual;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.isnad.time.FuzzyDate;
import org.isnad.time.HijriMonth;

/**
 * Labels read from the message bundles, {@code <area>_ar.properties} and {@code <area>_en.properties} in this package.
 *
 * <p>Immutable to its users and safe for several threads; areas are read when they are first needed.
 */
public final class BundleLabels implements Labels {
    private final LabelSettings settings;
    private final Messages messages;
    private final Numerals numerals;
    private final PluralRules pluralRules;
    private final CalendarNames names;
    private final DateWords dates;
    private final QuantityWords quantities;

    private BundleLabels(LabelSettings settings) {
        this.settings = settings;
        messages = new Messages(settings.language());
        boolean arabic = settings.language() == Language.ARABIC;
        numerals = new Numerals(arabic ? settings.digits() : Digits.WESTERN);
        pluralRules = PluralRules.forLocale(ULocale.forLanguageTag(arabic ? "ar" : "en"));
        names = CalendarNames.of(settings);
        dates = new DateWords(this);
        quantities = new QuantityWords(this);
    }

    /** The words under some settings. */
    public static BundleLabels of(LabelSettings settings) {
        return new BundleLabels(settings);
    }

    @Override
    public LabelSettings settings() {
        return settings;
    }

    @Override
    public String of(Bilingual text) {
        return withoutBidiControls(numerals.inText(text.in(language())));
    }

    @Override
    public String text(String key, Object... arguments) {
        if (arguments.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value for " + key);
        }
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            named.put((String) arguments[i], arguments[i + 1]);
        }
        return withoutBidiControls(messages.get(key).format(named, numerals, pluralRules));
    }

    @Override
    public String number(long value) {
        return numerals.number(value);
    }

    @Override
    public String number(BigDecimal value) {
        return numerals.number(value);
    }

    @Override
    public String axisNumber(double value) {
        return quantities.onAxis(value);
    }

    @Override
    public String year(int year) {
        // Years are counted as in ISO 8601: 0 is the first year before our era.
        return year > 0 ? number(year) : text("common.date.before_era", "year", 1 - (long) year);
    }

    @Override
    public String month(int month) {
        return names.months().get(month - 1);
    }

    @Override
    public String shortMonth(int month) {
        return names.shortMonths().get(month - 1);
    }

    @Override
    public String hijriMonth(int month) {
        return names.hijriMonths().get(month - 1);
    }

    @Override
    public String hijri(HijriMonth month) {
        return new HijriWords(this).month(month);
    }

    @Override
    public String season(int season) {
        return text("common.season." + season);
    }

    @Override
    public String weekday(DayOfWeek day) {
        return names.weekdays().get(day.getValue() - 1);
    }

    @Override
    public String day(LocalDate day) {
        return text(
                "common.date.day_month_year",
                "day",
                day.getDayOfMonth(),
                "month",
                month(day.getMonthValue()),
                "year",
                year(day.getYear()));
    }

    @Override
    public String weekdayAndDay(LocalDate day) {
        return text("common.date.weekday_day", "weekday", weekday(day.getDayOfWeek()), "day", day(day));
    }

    @Override
    public String date(FuzzyDate date) {
        return dates.words(date);
    }

    @Override
    public String shortDate(FuzzyDate date) {
        return dates.brief(date);
    }

    @Override
    public String quantity(Quantity quantity) {
        return quantities.words(quantity);
    }

    @Override
    public String signedQuantity(Quantity quantity) {
        return quantities.signs(quantity);
    }

    /** The text without U+061C, U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069, which fonts draw as boxes. */
    static String withoutBidiControls(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(unit -> !isBidiControl(unit)).forEach(unit -> out.append((char) unit));
        return out.length() == text.length() ? text : out.toString();
    }

    private static boolean isBidiControl(int unit) {
        return unit == 0x061C
                || unit == 0x200E
                || unit == 0x200F
                || (unit >= 0x202A && unit <= 0x202E)
                || (unit >= 0x2066 && unit <= 0x2069);
    }
}
