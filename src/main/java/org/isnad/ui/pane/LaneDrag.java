package org.isnad.ui.pane;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.isnad.columns.LaneKind;
import org.isnad.editing.EditAnswer;
import org.isnad.labels.Labels;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.drawing.DrawnLane;
import org.isnad.model.Event;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.ui.plot.MarkDrag;
import org.isnad.ui.session.DocumentEditing;
import org.isnad.ui.session.LaneMove;
import org.isnad.ui.session.PlotContents;
import org.isnad.ui.session.RecordNavigation;
import org.isnad.ui.timeline.TimelineView;

/** Takes the selected event along into another lane of the timeline, as one step. */
final class LaneDrag implements MarkDrag {
    private final DocumentEditing editing;
    private final RecordNavigation records;
    private final PlotContents contents;
    private final Labels labels;
    private final Consumer<String> say;
    private final ReadOnlyObjectProperty<Optional<Scene>> shown;
    private final ObjectProperty<Optional<String>> over = new SimpleObjectProperty<>(this, "over", Optional.empty());
    private Optional<Event> event = Optional.empty();
    private Optional<String> from = Optional.empty();

    /**
     * A drag.
     *
     * @param shown the timeline as it is drawn
     * @param say tells the user where the event would go
     */
    LaneDrag(
            DocumentEditing editing,
            RecordNavigation records,
            PlotContents contents,
            Labels labels,
            Consumer<String> say,
            ReadOnlyObjectProperty<Optional<Scene>> shown) {
        this.editing = editing;
        this.records = records;
        this.contents = contents;
        this.labels = labels;
        this.say = say;
        this.shown = shown;
    }

    /** The lane into which the event would go; empty while none is taken along. */
    ReadOnlyObjectProperty<Optional<String>> overProperty() {
        return over;
    }

    @Override
    public boolean begin(Mark mark) {
        event = records.selectedRecord().filter(Event.class::isInstance).map(Event.class::cast);
        from = lane(mark.bounds().y() + mark.bounds().height() / 2);
        return LaneMove.isPossible(kind()) && editing.state().editable() && event.isPresent() && from.isPresent();
    }

    @Override
    public void over(double x, double y) {
        Optional<String> lane = lane(y);
        if (!lane.equals(over.get())) {
            over.set(lane);
            lane.ifPresent(id -> say.accept(
                    labels.text(from.equals(lane) ? "records.lane.stays" : "records.lane.drop", "lane", label(id))));
        }
    }

    @Override
    public void drop(double x, double y) {
        Optional<String> to = lane(y);
        over.set(Optional.empty());
        if (event.isPresent() && from.isPresent() && to.isPresent() && !from.equals(to) && editing.ready()) {
            editing.curation()
                    .flatMap(now -> new LaneMove(kind(), from.get(), to.get()).of(event.get(), now.dataset()))
                    .map(editing::apply)
                    .filter(EditAnswer.Done.class::isInstance)
                    .ifPresent(done -> say.accept(labels.text("records.lane.done")));
        }
        event = Optional.empty();
    }

    @Override
    public void cancel() {
        over.set(Optional.empty());
        event = Optional.empty();
        say.accept(labels.text("records.lane.cancelled"));
    }

    private LaneKind kind() {
        return contents.laneChoice().kind();
    }

    /** The lane at a height of the picture. */
    private Optional<String> lane(double y) {
        return shown.get()
                .flatMap(scene -> scene.panes().stream()
                        .filter(pane -> pane.name().equals(TimelineView.TIME_PANE))
                        .flatMap(pane -> DrawnLane.of(pane).stream())
                        .filter(lane ->
                                y >= lane.bounds().y() && y < lane.bounds().bottom())
                        .map(DrawnLane::id)
                        .findFirst());
    }

    private String label(String id) {
        return records.open().stream()
                .flatMap(open -> contents.allLanes(open).stream())
                .filter(lane -> lane.id().equals(id))
                .map(LaneSpec::label)
                .findFirst()
                .orElse(id);
    }
}
