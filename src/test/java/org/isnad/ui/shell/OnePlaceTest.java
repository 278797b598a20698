package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.InvalidationListener;
import org.isnad.model.ArticleId;
import org.isnad.ui.FxThread;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whatever the user does is one change of place, and is shown once. */
final class OnePlaceTest {
    private static final String IN_VIEW = "soleimani-muhandis-killed";
    private static final String OUT_OF_VIEW = "invasion-2003";

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private final List<Place> places = new ArrayList<>();
    private final AtomicInteger highlighted = new AtomicInteger();

    private void once(Runnable act) {
        Place before = window.session().place();
        places.clear();
        highlighted.set(0);
        FxThread.run(act);
        FxThread.settle();
        assertEquals(1, places.size(), "changes of place: " + places);
        assertNotEquals(before, places.getFirst());
        assertEquals(1, highlighted.get(), "times that words were highlighted");
    }

    @Test
    void oneActIsOneChangeOfPlaceAndHighlightsWordsOnce() {
        Session session = window.session();
        FxThread.run(() -> {
            session.navigation().placeProperty().subscribe((before, now) -> places.add(now));
            var highlights = window.article().highlightsProperty();
            highlights.get();
            highlights.addListener((InvalidationListener) changed -> {
                highlights.get();
                highlighted.incrementAndGet();
            });
        });
        once(() -> session.recordNavigation().select(IN_VIEW));
        once(() -> session.recordNavigation().select(OUT_OF_VIEW));
        once(() -> session.recordNavigation().openSource(session.place().source() + 1));
        once(() -> session.recordNavigation().openArticle(other(session).value()));
        once(() -> session.recordNavigation()
                .openWords(
                        session.recordNavigation().shownCitation().orElseThrow().anchor()));
        once(() -> session.recordNavigation().select(Optional.empty()));
        once(session.navigation()::back);
        once(session.navigation()::forward);
    }

    private static ArticleId other(Session session) {
        return session.open().orElseThrow().dataset().articles().stream()
                .map(article -> article.id())
                .filter(id -> !session.place().article().equals(Optional.of(id)))
                .findFirst()
                .orElseThrow();
    }
}
