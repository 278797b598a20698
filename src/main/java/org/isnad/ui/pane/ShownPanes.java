package org.isnad.ui.pane;

import javafx.beans.property.BooleanProperty;
import org.isnad.ui.state.LastPlace;
import org.isnad.ui.state.LastPlace.Pane;

/**
 * What is shown of the panes that come and go: in place of the plots the table or the disagreements, never both, and in the
 * article the audit.
 *
 * @param table whether the data table is shown
 * @param disagreements whether the disagreements are shown
 * @param audit whether the sentences that no record cites are shown
 */
public record ShownPanes(BooleanProperty table, BooleanProperty disagreements, BooleanProperty audit) {

    public ShownPanes {
        table.subscribe(shown -> leave(shown, disagreements));
        disagreements.subscribe(shown -> leave(shown, table));
    }

    private static void leave(boolean forThis, BooleanProperty other) {
        if (forThis) {
            other.set(false);
        }
    }

    /** A place with these panes. */
    public LastPlace in(LastPlace place) {
        return place.withPanes(
                table.get() ? Pane.TABLE : disagreements.get() ? Pane.DISAGREEMENTS : Pane.PLOTS, audit.get());
    }

    /** Shows the panes of a place. */
    public void restore(LastPlace place) {
        table.set(place.pane() == Pane.TABLE);
        disagreements.set(place.pane() == Pane.DISAGREEMENTS);
        audit.set(place.audit());
    }
}
