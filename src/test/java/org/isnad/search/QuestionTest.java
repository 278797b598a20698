package org.isnad.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "كم عدد القوات الأمريكية في 2007 | القوات الأمريكية في 2007",
                "متى قتل سليماني؟ | قتل سليماني",
                "من هو قيس الخزعلي | قيس الخزعلي",
                "من قتل سليماني | قتل سليماني",
                "ما هو عدد الجنود | الجنود",
                "إلى أين نقلت القوات | إلى نقلت القوات",
                "في أي عام غزت أمريكا العراق | في غزت أمريكا العراق",
                "هل كانت الرسالة صحيحة | الرسالة صحيحة",
                "when was Soleimani killed? | Soleimani killed",
                "how many US troops in 2007 | US troops in 2007",
                "القوات هناك؟ | القوات",
                "لو سمحت متى قتل سليماني | قتل سليماني",
                "أود أن أعرف من قتل سليماني من فضلك | قتل سليماني",
                "can you tell me when was Soleimani killed please | Soleimani killed",
            })
    void wordsThatOnlyAskFallAway(String typed, String left) {
        SearchQuery query = SearchQuery.of(typed);
        Question question = Question.of(query);
        assertTrue(question.asked());
        assertEquals(left, left(query, question));
    }

    @ParameterizedTest
    @CsvSource({
        "من العراق إلى سوريا",
        "أحد الجنود",
        "مفاوضات أريد لها أن تفشل",
        "we want withdrawal",
        "القوات هناك",
        "متى",
        "من هو",
        "عدد القوات",
        "when",
        "ما لا يقل عن ثلاثة",
        "«متى قتل»"
    })
    void whatIsNoQuestionKeepsItsWords(String typed) {
        SearchQuery query = SearchQuery.of(typed);
        Question question = Question.of(query);
        assertEquals(query.terms().size(), left(query, question).split(" (?![^«]*»)", -1).length);
    }

    @Test
    void whatHoldsOnlySomeOfTheWordsIsMarked() {
        SearchResult result = ShippedIndex.get().search("غزو العراق مقديشو", Integer.MAX_VALUE);
        assertEquals(
                List.of(Reason.PARTIAL),
                result.hits().stream().map(Hit::reason).distinct().toList());
        assertEquals(
                List.of("invasion-2003"),
                result.of(HitType.EVENT).stream().map(Hit::id).toList());
        assertEquals(Set.of("invasion-2003"), ShippedIndex.get().records(SearchQuery.of("غزو العراق مقديشو")));
    }

    @Test
    void theVerbOfAQuestionAloneIsNoAnswer() {
        SearchResult result = ShippedIndex.get().search("when was Soleimani killed", Integer.MAX_VALUE);
        assertEquals(List.of(), result.of(HitType.FIGURE));
        assertEquals(
                List.of("soleimani-muhandis-killed"),
                result.of(HitType.EVENT).stream().map(Hit::id).toList());
    }

    @Test
    void numbersDatesFieldsAndPhrasesMustHoldAlways() {
        for (String query : List.of(
                "كم عدد القوات الأمريكية في 1950",
                "القوات 777",
                "القوات حالة:منفي مقديشو طرف:ترامب",
                "القوات «لا وجود لهذه العبارة»")) {
            assertEquals(List.of(), ShippedIndex.get().search(query, 10).hits(), query);
        }
    }

    private static String left(SearchQuery query, Question question) {
        List<String> left = new ArrayList<>();
        for (int i = 0; i < query.terms().size(); i++) {
            if (!question.fallen().get(i)) {
                left.add(query.terms().get(i).typed());
            }
        }
        return String.join(" ", left);
    }
}
