package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.search.Term.FieldValue;
import org.isnad.search.Term.Phrase;
import org.isnad.search.Term.SearchedWord;
import org.isnad.search.Term.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "القوات الأمريكية | word القوات; word الأمريكية",
                "«كتائب حزب الله» | phrase كتائب حزب الله",
                "\"الأمن\" في “المنطقة” | phrase الأمن; word في; phrase المنطقة",
                "«كتائب حزب | phrase كتائب حزب",
                "كتائب» حزب | word كتائب; word حزب",
                "170 ألف جندي | number 170000; word جندي",
                "خمسة آلاف | number 5000",
                "ألفين وخمسمئة | number 2500",
                "مئتان وخمسون مليون | number 250000000",
                "5,200 | number 5200",
                "٥٬٢٠٠ | number 5200",
                "2.5 | number 2.5",
                "آلاف القوات | word آلاف; word القوات",
                "هجومان | word هجومان",
                "أيلول 2020 | time [18506, 18536)",
                "2020-09 | time [18506, 18536)",
                "٢٠٢٠-٠٩-٠٩ | time [18514, 18515)",
                "9 سبتمبر/أيلول 2020 | time [18514, 18515)",
                "September 9 2020 | time [18514, 18515)",
                "9-9-2020 | time [18514, 18515)",
                "2019..2020 | time [17897, 18628)",
                "2019.. | time [17897, …)",
                "..2020 | time […, 18628)",
                "قبل 2010 | time […, 14610)",
                "before 2010 | time […, 14610)",
                "قبل عام 2014 | time […, 16071)",
                "بعد 2023 | time [19723, …)",
                "after September 2020 | time [18536, …)",
                "بعد 9 أيلول 2020 | time [18515, …)",
                "قبل سبتمبر/أيلول 2020 | time […, 18506)",
                "after 2020-09 | time [18536, …)",
                "قبل الانسحاب | word قبل; word الانسحاب",
                "Da'esh | word Da'esh",
                "Trump’s visit | word Trump; word visit",
                "بعد 170 ألف | word بعد; number 170000",
                "قوات قبل 2010 وبعدها | word قوات; time […, 14610); word وبعدها",
                "أيلول | time month 9",
                "مارس | time month 3",
                "كانون أول | time month 12",
                "August | time month 8",
                "عام 2014 | time [16071, 16436)",
                "2014 | number 2014",
                "2020 5200 | number 2020; number 5200",
                "5200 ٢٠٢٠ جندي | number 5200; number 2020; word جندي",
                "2020-13 | number 2020; number 13",
                "31 نيسان 2020 | word 31; word نيسان; word 2020",
                "status:planned | field STATUS planned",
                "الحالة:خطة بغداد | field STATUS خطة; word بغداد",
                "حالة:«متنازع عليه» | field STATUS متنازع عليه",
                "actor:\"Donald Trump | field ACTOR Donald Trump",
                "كلمة:قيمة | word كلمة; word قيمة",
                "status: | ''"
            })
    void aQueryIsReadIntoTerms(String text, String terms) {
        assertEquals(terms, words(SearchQuery.of(text)));
    }

    @Test
    void everyTermKnowsWhereItStands() {
        String text = "😀 القوات 170 ألف status:planned «حزب الله» أيلول 2020";
        List<String> typed = List.of("القوات", "170 ألف", "status:planned", "«حزب الله»", "أيلول 2020");
        SearchQuery query = SearchQuery.of(text);
        assertEquals(typed, query.terms().stream().map(Term::typed).toList());
        assertEquals(
                typed, query.terms().stream().map(term -> term.range().of(text)).toList());
    }

    @Test
    void aTermCanBeTakenOut() {
        SearchQuery query = SearchQuery.of("بغداد status:planned 2020");
        assertEquals("بغداد 2020", query.without(query.terms().get(1)));
        assertEquals("status:planned 2020", query.without(query.terms().get(0)));
        assertEquals("بغداد status:planned", query.without(query.terms().get(2)));
    }

    @Test
    void onlyTheLastWordOfATypedQueryIsOpen() {
        assertEquals(List.of(false, true), open(SearchQuery.typing("القوات الأمر")));
        assertEquals(List.of(false, false), open(SearchQuery.typing("القوات الأمر ")));
        assertEquals(List.of(false, false), open(SearchQuery.of("القوات الأمر")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "؟؟؟", "«»", "\"", "»", "🙂", "\u200f\u2067", "\u0640\u064B", "،؛…", ":", "..", "-"})
    void whatHasNoWordsAsksForNothing(String text) {
        assertTrue(SearchQuery.of(text).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "قبل 2010, '[…, 14610)'",
        "بعد 2010, '[14975, …)'",
        "حتى 2010, '[…, 14975)'",
        "لغاية عام 2010, '[…, 14975)'",
        "until 2010, '[…, 14975)'",
        "منذ 2010, '[14610, …)'",
        "since March 2003, '[12112, …)'",
        "بين 2008 و2010, '[13879, 14975)'",
        "بين ٢٠٠٨ و٢٠١٠, '[13879, 14975)'",
        "بين عامي 2008 و 2010, '[13879, 14975)'",
        "بين مارس 2008 وديسمبر 2010, '[13939, 14975)'",
        "between 2010 and 2008, '[13879, 14975)'",
        "between the years 2008 and 2010, '[13879, 14975)'",
        "من 2008 إلى 2010, '[13879, 14975)'",
        "من عام 2008 حتى عام 2010, '[13879, 14975)'",
        "from March 2008 to 2010, '[13939, 14975)'",
        "2008-2010, '[13879, 14975)'",
        "2008–2010, '[13879, 14975)'",
    })
    void wordsAroundDatesSayWhichTimeIsAskedFor(String typed, String days) {
        assertEquals("time " + days, words(SearchQuery.of(typed)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بين بغداد وواشنطن",
                "from Baghdad to Erbil",
                "منذ أشهر",
                "حتى الآن",
                "من",
                "بين 5 و6 جنود",
                "between"
            })
    void wordsThatStandBesideNoDateStayWords(String typed) {
        assertTrue(SearchQuery.of(typed).terms().stream().noneMatch(Time.class::isInstance), typed);
    }

    @Test
    void aWebAddressThatIsPastedWithATitleIsNotAskedFor() {
        String typed = "https://example.org/2020/كركوك هجوم www.example.org";
        assertEquals("word هجوم", words(SearchQuery.typing(typed)));
        assertEquals("هجوم", SearchQuery.of(typed).terms().getFirst().range().of(typed));
        assertFalse(SearchQuery.of("www.example.org").isEmpty());
    }

    @Test
    void aVeryLongQueryIsReadUpToItsLimit() {
        SearchQuery query = SearchQuery.of("قوات ".repeat(2000));
        assertEquals(SearchQuery.MOST_TERMS, query.terms().size());
        assertInstanceOf(
                SearchedWord.class, SearchQuery.of("ق".repeat(10_000)).terms().getFirst());
    }

    private static List<Boolean> open(SearchQuery query) {
        return query.terms().stream().map(term -> ((SearchedWord) term).open()).toList();
    }

    private static String words(SearchQuery query) {
        return query.terms().stream()
                .map(term -> switch (term) {
                    case SearchedWord word -> "word " + word.typed();
                    case Phrase phrase -> "phrase " + phrase.words();
                    case Term.Amount number -> "number " + plain(number.value());
                    case Time time -> "time " + words(time.asked());
                    case FieldValue field -> "field " + field.field() + " " + field.value();
                })
                .collect(Collectors.joining("; "));
    }

    private static String words(AskedTime asked) {
        return switch (asked) {
            case AskedTime.Span(var days) ->
                "[" + (days.openFrom() ? "…" : days.fromDay()) + ", " + (days.openTo() ? "…" : days.toDay()) + ")";
            case AskedTime.MonthOfYear(int month) -> "month " + month;
        };
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    @Test
    void ofAVeryLongQueryTheBeginningIsReadAndThatIsTold() {
        String page = "انسحاب القوات الأمريكية من العراق ".repeat(15_000);
        SearchQuery query = SearchQuery.typing(page);
        assertTrue(query.isCutOff());
        assertEquals(page, query.text());
        assertEquals(SearchQuery.MOST_TERMS, query.terms().size());
        String word = "ق".repeat(500_000);
        assertTrue(SearchQuery.of(word).isCutOff());
        assertTrue(SearchQuery.of(word).terms().getFirst().typed().length() <= SearchQuery.MOST_CHARACTERS);
        assertEquals(List.of(), ShippedIndex.get().search(word, 10).hits());
        assertFalse(SearchQuery.of("قوات").isCutOff());
    }
}
