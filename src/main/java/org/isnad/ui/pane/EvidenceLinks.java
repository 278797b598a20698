package org.isnad.ui.pane;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.input.ContextMenuEvent;
import org.isnad.columns.CuratedColumns;
import org.isnad.labels.Labels;
import org.isnad.layout.legend.StatusSign;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.plot.PlotModel;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.record.RecordLink;
import org.isnad.ui.session.RecordNavigation;

/** Leads from the card to the words and to other records, and offers citations wherever words or records are shown. */
public final class EvidenceLinks {

    private final RecordNavigation records;
    private final CitationCopy copy;
    private final Consumer<String> say;

    /**
     * Links among what is open.
     *
     * @param say reads out what stands in no article
     */
    public EvidenceLinks(RecordNavigation records, CitationCopy copy, Consumer<String> say) {
        this.records = records;
        this.copy = copy;
        this.say = say;
    }

    /**
     * Makes the links of the card work.
     *
     * @param reveal scrolls to the words, also to those that were shown before
     */
    public void bind(RecordCard card, Runnable reveal) {
        card.setOnFollow(link -> {
            follow(link);
            reveal.run();
        });
        card.setSourceMenu(index -> Optional.of(copy.menu(form -> copy.copySource(form, index))));
    }

    /** Offers to cite the record of the mark under the pointer, which is selected; by keyboard, the selected one. */
    public void bind(Control plot, PlotModel model) {
        plot.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                if (model.hoveredProperty().get().flatMap(mark -> mark.target()).orElse(null)
                        instanceof Target.OneRecord(String id)) {
                    records.select(id);
                } else {
                    return;
                }
            }
            if (records.selectedRecord().isPresent()) {
                copy.menu(copy::copy).show(plot, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
    }

    /** The paint of the status of a record as its mark has it. */
    public static Scene sign(DatedRecord record, Labels labels, TextMetrics metrics) {
        boolean unnamed = record instanceof Event && record.citations().stream().allMatch(CuratedColumns::unnamed);
        return StatusSign.scene(record.status(), unnamed, labels, metrics);
    }

    private void follow(RecordLink link) {
        switch (link) {
            case RecordLink.Source(int index) -> records.openSource(index);
            case RecordLink.Words(var anchor) -> records.openWords(anchor);
            case RecordLink.WholeArticle(var article) -> records.openArticle(article.value());
            case RecordLink.OtherRecord(var record) -> records.select(record.value());
            case RecordLink.Period() ->
                records.aroundSelected().ifPresent(records.viewport().motion()::fit);
            case RecordLink.Rule() -> sayRule();
        }
    }

    private void sayRule() {
        records.open()
                .ifPresent(open -> records.selectedRecord()
                        .map(record -> open.summaries().working().basis(record)
                                + open.summaries()
                                        .working()
                                        .reasoning(record)
                                        .map(why -> " · " + why)
                                        .orElse(""))
                        .ifPresent(say));
    }
}
