package org.isnad.interchange.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a table of events means, and the headings by which that is known. */
@SuppressWarnings("ImmutableEnumChecker") // Set.of does not change.
public enum ColumnRole {
    /** When, or when it begins. */
    DATE("date", "day", "when", "event date", "year", "التاريخ", "تاريخ", "اليوم", "السنه", "العام", "تاريخ الحدث"),
    /** When it begins. */
    START(
            "start",
            "start date",
            "begin",
            "begins",
            "from",
            "البدايه",
            "بدايه",
            "من",
            "تاريخ البدء",
            "تاريخ البدايه",
            "البدء"),
    /** When it ends. */
    END(
            "end",
            "end date",
            "until",
            "to",
            "النهايه",
            "نهايه",
            "الي",
            "حتي",
            "تاريخ الانتهاء",
            "تاريخ النهايه",
            "الانتهاء"),
    /** One line. */
    TITLE("title", "headline", "event", "name", "العنوان", "عنوان", "الحدث", "حدث", "الاسم"),
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
    /** What the table calls it. */
    ID("id", "identifier", "no", "number", "المعرف", "معرف", "الرقم", "رقم");

    private final Set<String> headings;

    ColumnRole(String... headings) {
        this.headings = Set.of(headings);
    }

    /** The code on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a heading means, in Arabic or English, whatever its capitals, hamzas and vowel signs. */
    static Optional<ColumnRole> of(String heading) {
        String words = folded(heading);
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
