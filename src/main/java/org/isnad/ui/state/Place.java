package org.isnad.ui.state;

import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.RecordId;

/**
 * Where the user is: what is in view, what is selected, and which words are shown of it. Immutable.
 *
 * @param range the time in view, or the one that the view is moving to
 * @param selected the event or figure that is selected everywhere at once
 * @param source which of its citations is shown, from 0; 0 where nothing is selected or it has none
 * @param article the open article; empty before a data set is open
 * @param pointed words beside the citations that a link led to; empty while those of the citations are shown
 */
public record Place(
        DayRange range,
        Optional<RecordId> selected,
        int source,
        Optional<ArticleId> article,
        Optional<Anchor> pointed) {

    /** A place where nothing is selected and no article is open. */
    public static Place of(DayRange range) {
        return new Place(range, Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    /** The same with another time in view. */
    public Place withRange(DayRange other) {
        return other.equals(range) ? this : new Place(other, selected, source, article, pointed);
    }

    /** The same with another record selected, at its first citation, and no words pointed at. */
    public Place withSelected(Optional<RecordId> record) {
        return new Place(range, record, 0, article, Optional.empty());
    }

    /** The same at another citation of the selected record, which stands in the article; no words are pointed at. */
    public Place withSource(int index, ArticleId in) {
        return new Place(range, selected, index, Optional.of(in), Optional.empty());
    }

    /** The same with another article open, or none. */
    public Place withArticle(Optional<ArticleId> other) {
        return new Place(range, selected, source, other, pointed);
    }

    /** The same with the words of an anchor pointed at, and their article open. */
    public Place pointingAt(Anchor words) {
        return new Place(range, selected, source, Optional.of(words.article()), Optional.of(words));
    }

    /** Whether the same words are shown, or stand out, as at the other place. */
    public boolean showsWordsOf(Place other) {
        return selected.equals(other.selected)
                && source == other.source
                && article.equals(other.article)
                && pointed.equals(other.pointed);
    }
}
