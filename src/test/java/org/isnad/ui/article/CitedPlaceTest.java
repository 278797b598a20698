package org.isnad.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.isnad.text.CodePointRange;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.article.CitedSpan.Kind;
import org.junit.jupiter.api.Test;

final class CitedPlaceTest {
    private static final ArticlePage PAGE = new ArticlePage(
            "a",
            "",
            List.of(),
            List.of(
                    new PageParagraph(
                            1,
                            "خفض القوات إلى 3000",
                            List.of(
                                    span(0, 10, Kind.EVENT, "cut"),
                                    span(0, 19, Kind.EVENT, "plan"),
                                    span(15, 19, Kind.FIGURE, "troops"),
                                    span(0, 10, Kind.EVENT, "order"))),
                    new PageParagraph(2, "بلا شيء", List.of()),
                    new PageParagraph(3, "في أيلول", List.of(span(3, 8, Kind.STATED_DATE, "cut")))));

    private static CitedSpan span(int start, int end, Kind kind, String record) {
        return new CitedSpan(new CodePointRange(start, end), kind, record);
    }

    private static CitedPlace place(int paragraph, int start, int end) {
        return new CitedPlace(paragraph, new CodePointRange(start, end));
    }

    @Test
    void placesFollowEachOtherAsTheyAreReadTheLongerFirst() {
        List<CitedPlace> places = List.of(place(1, 0, 19), place(1, 0, 10), place(1, 15, 19), place(3, 3, 8));
        assertEquals(places, CitedPlace.of(PAGE));
        for (int i = 0; i + 1 < places.size(); i++) {
            assertEquals(Optional.of(places.get(i + 1)), places.get(i).next(PAGE, true));
            assertEquals(Optional.of(places.get(i)), places.get(i + 1).next(PAGE, false));
        }
        assertEquals(Optional.empty(), places.getFirst().next(PAGE, false));
        assertEquals(Optional.empty(), places.getLast().next(PAGE, true));
    }

    @Test
    void allRecordsThatCiteTheseWordsOrMoreAreOpenedTheClosestFirst() {
        assertEquals(List.of("cut", "order", "plan"), place(1, 0, 10).records(PAGE));
        assertEquals(List.of("troops", "plan"), place(1, 15, 19).records(PAGE));
        assertEquals(List.of("plan"), place(1, 0, 19).records(PAGE));
    }
}
