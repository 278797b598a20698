package org.isnad.interchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.lines.DelimitedText;
import org.isnad.model.Dataset;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventTableReaderTest {
    private static final Path FILE = Path.of("src/test/resources/org/isnad/interchange/arabic.csv");

    private final Notices notices = new Notices("events.csv");

    @Test
    void arabicHeadingsAndDatesAreRead() throws IOException {
        Dataset dataset = dataset(Files.readAllBytes(FILE), Map.of());
        assertEquals(
                List.of("2020-09-09 افتتاح الجسر", "2021-03/2021-05 ترميم", "1990~ خطاب", "-0043 قديم"),
                dataset.events().stream()
                        .map(event -> event.date().edtf() + " " + event.title().ar())
                        .toList());
        assertEquals(
                List.of("أشغال", "أقوال", "بلا مجموعة"),
                dataset.categories().stream()
                        .map(category -> category.labels().ar())
                        .toList());
        assertEquals("ar", dataset.language());
        assertEquals(
                List.of("no_date 5", "date_unreadable 6"),
                told().stream()
                        .filter(line -> line.startsWith("no_date") || line.startsWith("date_"))
                        .toList());
    }

    @Test
    void everyRowIsKeptWhole() throws IOException {
        Dataset dataset = dataset(Files.readAllBytes(FILE), Map.of());
        assertEquals(
                Map.of(
                        "source",
                        "جريدة النهر",
                        "link",
                        "https://example.org/1",
                        "row",
                        Map.of(
                                "العنوان",
                                "افتتاح الجسر",
                                "التاريخ",
                                "٩ أيلول ٢٠٢٠",
                                "الفئة",
                                "أشغال",
                                "المصدر",
                                "جريدة النهر",
                                "الرابط",
                                "https://example.org/1",
                                "ملاحظة",
                                "أ")),
                dataset.events().getFirst().foreign().fields().get("table"));
    }

    @Test
    void howColumnsAreUnderstoodIsTold() throws IOException {
        dataset(Files.readAllBytes(FILE), Map.of());
        assertEquals(
                List.of(
                        "التاريخ=date",
                        "النهاية=end",
                        "العنوان=title",
                        "الفئة=category",
                        "المصدر=source",
                        "الرابط=link",
                        "ملاحظة=none"),
                columnsTold());
    }

    @Test
    void theUserMayNameColumns() {
        byte[] file = "x,Date,y\n2020,2021,a\n".getBytes(StandardCharsets.UTF_8);
        Dataset dataset = dataset(file, Map.of(ColumnRole.START, "x", ColumnRole.TITLE, "y"));
        assertEquals("2020", dataset.events().getFirst().date().edtf());
        assertEquals("a", dataset.events().getFirst().title().ar());
        assertInstanceOf(ReadResult.Refused.class, read(file, Map.of(ColumnRole.TITLE, "z")));
    }

    @Test
    void aTableWithoutDatesIsRefused() {
        assertInstanceOf(
                ReadResult.Refused.class, read("Title,Place\na,b\n".getBytes(StandardCharsets.UTF_8), Map.of()));
        assertTrue(told().contains("no_date_column 0"), () -> told().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020|2020",
                "12025|1932-12-02?",
                "202113|",
                "-44|-0043",
                "44 BC|-0043",
                "500 B.C.E.|-0499",
                "6700-02-25 BC|-6699-02-25",
                "17 Oct 4070 BC|-4069-10-17",
                "-001000-06-25|-1000-06-25",
                "2024-W41-5|2024-10-11",
                "2024-285|2024-10-11",
                "20241011|2024-10-11",
                "Fri, 11 Oct 2024 14:30:00 +0000|2024-10-11",
                "الجمعة 11 تشرين الأول 2024|2024-10-11",
                "أربعينيات القرن الماضي|194X",
                "بين 1931 و1934|[1931..1934]",
                "before 1925|[..1925]",
                "23 محرم 1433 هـ|2011-12-18",
                "٥٠٠ قبل الميلاد|-0499",
                "2020-09-09T22:15:00Z|2020-09-09",
                "2020-09-09 22:15|2020-09-09",
                "9/9/2020 10:15 PM|2020-09-09",
                "Sep 9, 2020|2020-09-09",
                "9th September 2020|2020-09-09",
                "9 سبتمبر/أيلول 2020|2020-09-09",
                "circa 1900|1900~",
                "[2020-01..2020-03]|[2020-01..2020-03]",
                "31/12/2020|2020-12-31",
                "12/31/2020|2020-12-31",
                "2020-13-45|",
                "soon|"
            })
    void datesAreReadAsPeopleWriteThem(String cell, String edtf) {
        ReadResult result = read(
                ("Title\tDate\na\t" + cell + "\nb\t1999\nc\t31/01/1999\n").getBytes(StandardCharsets.UTF_8), Map.of());
        Dataset dataset = assertInstanceOf(ReadResult.Imported.class, result).dataset();
        assertEquals(edtf == null ? 2 : 3, dataset.events().size());
        if (edtf != null) {
            assertEquals(edtf, dataset.events().getFirst().date().edtf());
        }
    }

    @Test
    void theOtherDatesTellWhetherDayOrMonthComesFirst() {
        String file = "Title,Date\na,03/04/2020\nb,12/31/2020\n";
        assertEquals("2020-03-04", first(file));
        assertEquals("2020-04-03", first(file.replace("12/31", "31/12")));
        assertTrue(told().stream().noneMatch(line -> line.startsWith("two_readings")));
        assertEquals("[2020-03-04,2020-04-03]", first(file.replace("12/31", "12/12")));
        assertTrue(told().contains("two_readings 2"), () -> told().toString());
    }

    private String first(String file) {
        return dataset(file.getBytes(StandardCharsets.UTF_8), Map.of())
                .events()
                .getFirst()
                .date()
                .edtf();
    }

    @Test
    void aLongYearAmongDatesOfOurTimeIsLeftOutWithTheReasonUnlessItIsBeforeOurEra() {
        assertEquals(
                List.of("2005-05-04", "Y-99998", "-0043"),
                dates("date,title\n2005-05-04,a\n202113,b\n-99999,c\n-44,d\n", ReadingOptions.NONE));
        assertTrue(told().contains("long_year_among_dates 3"), () -> told().toString());
        assertTrue(told().stream().noneMatch(line -> line.startsWith("date_unreadable")), () -> told().toString());
        assertEquals(List.of("Y202113", "Y123456"), dates("date,title\n202113,b\nY123456,c\n", ReadingOptions.NONE));
    }

    @Test
    void anEventWithoutATitleIsToldByItsRow() {
        dates("date,title,place\n2005-05-04,a,b\nsoon,,Basra\n,,Mosul\n", ReadingOptions.NONE);
        assertEquals(
                List.of("date: soon · place: Basra", "place: Mosul"),
                notices.all().stream()
                        .flatMap(
                                notice -> Optional.ofNullable(notice.arguments().get("title")).stream())
                        .toList());
    }

    private Dataset dataset(byte[] file, Map<ColumnRole, String> chosen) {
        return assertInstanceOf(ReadResult.Imported.class, read(file, chosen)).dataset();
    }

    private ReadResult read(byte[] file, Map<ColumnRole, String> chosen) {
        return EventTableReader.read(
                DelimitedText.read(file, ReadingOptions.NONE, notices).orElseThrow(),
                chosen,
                ReadingOptions.NONE,
                notices);
    }

    private List<String> told() {
        return notices.all().stream()
                .map(notice -> notice.messageKey().replaceAll(".*\\.", "") + " "
                        + notice.place().line())
                .toList();
    }

    private List<String> columnsTold() {
        return notices.all().stream()
                .filter(notice -> notice.messageKey().endsWith(".column"))
                .map(notice -> notice.arguments().get("heading") + "="
                        + notice.arguments().get("role"))
                .toList();
    }

    private List<String> dates(String table, ReadingOptions options) {
        TableRows rows = DelimitedText.read(table.getBytes(StandardCharsets.UTF_8), options, notices)
                .orElseThrow();
        return assertInstanceOf(ReadResult.Imported.class, EventTableReader.read(rows, Map.of(), options, notices))
                .dataset()
                .events()
                .stream()
                .map(event -> event.date().edtf())
                .toList();
    }

    @Test
    void theCenturyOfYearsOfTwoDigitsIsNamed() {
        String table = "Date,Title\n31/12/29,a\n31/12/30,b\n29/2/00,c\n1999,d\n";
        assertEquals(List.of("2029-12-31?", "2030-12-31?", "2000-02-29?", "1999"), dates(table, ReadingOptions.NONE));
        assertTrue(told().contains("short_years 2"), () -> told().toString());
        // 1900 has no 29 February.
        assertEquals(
                List.of("1929-12-31", "1930-12-31", "1999"),
                dates(table, ReadingOptions.NONE.withShortYears(OptionalInt.of(1900))));
        assertEquals(
                List.of("2029-12-31", "1930-12-31", "2000-02-29", "1999"),
                dates(table, ReadingOptions.NONE.withShortYears(OptionalInt.of(1930))));
        assertEquals(
                List.of("1999-05", "2001"),
                dates("Year,Month,Title\n99,5,a\n01,,b\n", ReadingOptions.NONE.withShortYears(OptionalInt.of(1930))));
    }

    @Test
    void whatIsToldLeadsToItsRowAndToWhatCameOfIt() {
        TableRows rows = DelimitedText.read(
                        "Date,Title\nnonsense,a\n3/4/2021,b\n".getBytes(StandardCharsets.UTF_8),
                        ReadingOptions.NONE,
                        notices)
                .orElseThrow();
        ReadResult.Imported read = assertInstanceOf(
                ReadResult.Imported.class, EventTableReader.read(rows, Map.of(), ReadingOptions.NONE, notices));
        assertEquals(
                List.of("2 Optional.empty Date: nonsense · Title: a", "3 Optional[e1] Date: 3/4/2021 · Title: b"),
                read.notices().stream()
                        .filter(notice -> notice.place().line() > 0)
                        .map(notice ->
                                notice.place().line() + " " + notice.record().map(RecordId::value) + " " + notice.row())
                        .toList());
    }
}
