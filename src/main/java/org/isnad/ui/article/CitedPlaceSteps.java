package org.isnad.ui.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;

/** Keyboard navigation between the cited words of an article; opens their records. */
final class CitedPlaceSteps {

    private final ArticleView view;
    private final ArticleScroll scroll;

    CitedPlaceSteps(ArticleView view, ArticleScroll scroll) {
        this.view = view;
        this.scroll = scroll;
    }

    /** Opens the records of the cited words that have the keyboard, else of the shortest at the caret. */
    boolean open() {
        Optional<ArticlePage> page = view.pageProperty().get();
        Optional<CitedPlace> place = view.placeProperty()
                .get()
                .or(() ->
                        view.selectionProperty().get().map(TextSelection::caret).flatMap(this::placeAt));
        if (page.isEmpty() || place.isEmpty()) {
            return false;
        }
        view.openRecords(place.get().records(page.get()), onScreen(place.get()));
        return true;
    }

    private Optional<CitedPlace> placeAt(TextPosition caret) {
        return view.pageProperty().get().stream()
                .flatMap(page -> CitedPlace.of(page).stream())
                .filter(place -> place.paragraph() == caret.paragraph()
                        && place.range().start() <= caret.codePoint()
                        && caret.codePoint() < place.range().end())
                .min(Comparator.comparingInt(
                        place -> place.range().end() - place.range().start()));
    }

    private Bounds onScreen(CitedPlace place) {
        ParagraphBox box = scroll.column().require(place.paragraph());
        return box.localToScreen(box.boxes(place.range()).getFirst());
    }

    /** Goes to the next cited words or to those before; at the ends the focus leaves the article. */
    boolean step(boolean forward) {
        Optional<ArticlePage> page = view.pageProperty().get();
        Optional<CitedPlace> next = page.flatMap(shown -> view.placeProperty()
                .get()
                .map(current -> current.next(shown, forward))
                .orElseGet(() -> firstPlace(shown, forward)));
        view.placeProperty().set(next);
        next.ifPresent(place -> {
            if (!scroll.shows(place.paragraph(), place.range())) {
                view.reveal(place.paragraph(), place.range());
            }
        });
        return next.isPresent();
    }

    /** From the caret, else from the first paragraph that can be seen. */
    private Optional<CitedPlace> firstPlace(ArticlePage page, boolean forward) {
        TextPosition from = view.selectionProperty()
                .get()
                .map(TextSelection::caret)
                .orElseGet(() -> new TextPosition(scroll.column().numberAt(scroll.top()), 0));
        List<CitedPlace> places = CitedPlace.of(page);
        return forward
                ? places.stream()
                        .filter(place -> place.start().compareTo(from) >= 0)
                        .findFirst()
                : places.reversed().stream()
                        .filter(place -> place.start().compareTo(from) < 0)
                        .findFirst();
    }
}
