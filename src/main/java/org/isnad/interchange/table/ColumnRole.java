package org.isnad.interchange.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a column of a table of events means, and the headings by which that is known. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of does not change.
public enum ColumnRole {
    /** When, or when it begins. */
    DATE(
            "date",
            "when",
            "event date",
            "date of event",
            "datetime",
            "date time",
            "dates",
            "sqldate",
            "dateadded",
            "pub date",
            "published",
            "التاريخ",
            "تاريخ",
            "تاريخ الحدث",
            "تاريخ النشر",
            "التاريخ والوقت",
            "التواريخ"),
    /** When it begins. */
    START(
            "start",
            "start date",
            "date start",
            "starts",
            "started",
            "begin",
            "begins",
            "begin date",
            "from",
            "from date",
            "البدايه",
            "بدايه",
            "من",
            "من تاريخ",
            "تاريخ البدء",
            "تاريخ البدايه",
            "البدء"),
    /** When it ends. */
    END(
            "end",
            "end date",
            "date end",
            "ends",
            "ended",
            "until",
            "to",
            "to date",
            "till",
            "finish",
            "finish date",
            "finished",
            "النهايه",
            "نهايه",
            "الي",
            "الي تاريخ",
            "حتي",
            "تاريخ الانتهاء",
            "تاريخ النهايه",
            "الانتهاء"),
    /** The year, alone or with a month and a day in columns of their own. */
    YEAR("year", "yr", "start year", "begin year", "السنه", "سنه", "العام", "عام", "سنه البدايه", "سنه البدء"),
    /** The month, by number or name. */
    MONTH("month", "start month", "begin month", "الشهر", "شهر", "شهر البدايه", "شهر البدء"),
    /** The day of the month. */
    DAY("day", "start day", "day of month", "begin day", "اليوم", "يوم", "يوم البدايه", "يوم البدء"),
    /** The year in which it ends. */
    END_YEAR("end year", "finish year", "سنه النهايه", "عام النهايه", "سنه الانتهاء", "نهايه السنه"),
    /** The month in which it ends. */
    END_MONTH("end month", "finish month", "شهر النهايه", "شهر الانتهاء"),
    /** The day of the month on which it ends. */
    END_DAY("end day", "finish day", "يوم النهايه", "يوم الانتهاء"),
    /** One line. */
    TITLE(
            "title",
            "headline",
            "event",
            "name",
            "event name",
            "event title",
            "subject",
            "what",
            "العنوان",
            "عنوان",
            "الحدث",
            "حدث",
            "اسم الحدث",
            "عنوان الحدث",
            "الموضوع",
            "الاسم"),
    /** More. */
    DESCRIPTION(
            "description",
            "text",
            "summary",
            "details",
            "notes",
            "الوصف",
            "وصف",
            "النص",
            "التفاصيل",
            "تفاصيل",
            "الملخص",
            "ملخص"),
    /** The lane. */
    CATEGORY(
            "category",
            "group",
            "type",
            "tag",
            "topic",
            "الفئه",
            "فئه",
            "التصنيف",
            "تصنيف",
            "النوع",
            "نوع",
            "المجموعه",
            "القسم"),
    /** Who says it. */
    SOURCE("source", "sources", "outlet", "publisher", "المصدر", "مصدر", "المصادر", "الجهه", "الناشر"),
    /** Where to read it. */
    LINK("link", "url", "source url", "source link", "href", "الرابط", "رابط", "رابط المصدر"),
    /** How many. */
    FIGURE(
            "figure",
            "figures",
            "value",
            "quantity",
            "amount",
            "count",
            "fatalities",
            "deaths",
            "killed",
            "casualties",
            "القيمه",
            "العدد",
            "عدد",
            "الكميه",
            "القتلي",
            "عدد القتلي",
            "الضحايا",
            "عدد الضحايا"),
    /** Whether it happened, is planned, or is denied. */
    STATUS("status", "state", "الحاله", "حاله", "الوضع"),
    /** What the table calls it. */
    ID("id", "identifier", "no", "number", "المعرف", "معرف", "الرقم", "رقم");

    /** «Date (dd/mm/yyyy)» is a date. */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

    /** «التاريخ الهجري» is a date. */
    private static final Pattern CALENDAR =
            Pattern.compile("(?:^|\\s)(?:ال)?(?:هجريه?|ميلاديه?|ه|م)(?=\\s|$)|\\b(?:hijri|gregorian|ah|ad|ce)\\b");

    private final Set<String> headings;

    ColumnRole(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The code on the command line: {@code end_year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a year, a month or a day alone. */
    public boolean part() {
        return compareTo(YEAR) >= 0 && compareTo(END_DAY) <= 0;
    }

    /** What a heading means, in Arabic or English, whatever its capitals, hamzas and vowel signs. */
    static Optional<ColumnRole> of(String heading) {
        String words = folded(heading);
        return known(words)
                .or(() -> known(folded(BRACKETS.matcher(heading).replaceAll(" "))))
                .or(() -> known(CALENDAR.matcher(words).replaceAll(" ").strip().replaceAll("\\s+", " ")));
    }

    private static Optional<ColumnRole> known(String words) {
        return Arrays.stream(values())
                .filter(role -> role.headings.contains(words))
                .findFirst();
    }

    private static String folded(String heading) {
        return heading.replaceAll("[\\p{Mn}\\p{Cf}\u0640:*]", "")
                .replaceAll("[أإآٱ]", "ا")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replaceAll("[\\s_-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
