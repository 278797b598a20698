package org.isnad.ui.pane;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.input.ContextMenuEvent;
import org.isnad.cite.CitationForm;
import org.isnad.columns.CuratedColumns;
import org.isnad.labels.Labels;
import org.isnad.layout.legend.StatusSign;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.plot.PlotModel;
import org.isnad.ui.record.RecordCard;
import org.isnad.ui.record.RecordLink;
import org.isnad.ui.session.Session;

/** Leads from the card to the words and to other records, and offers citations wherever words or records are shown. */
public final class EvidenceLinks {

    private final Session session;
    private final CitationCopy copy;
    private final Consumer<String> say;

    /**
     * Links of a session.
     *
     * @param say reads out what stands in no article
     */
    public EvidenceLinks(Session session, CitationCopy copy, Consumer<String> say) {
        this.session = session;
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

    /** Offers to cite the marked words of the article, else the words of the selection. */
    public void bind(ArticleView article) {
        article.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            Consumer<CitationForm> chosen = copy.hasMarked() ? copy::copyMarked : copy::copy;
            copy.menu(chosen).show(article, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /** Offers to cite the record of the mark under the pointer, which is selected; by keyboard, the selected one. */
    public void bind(Control plot, PlotModel model) {
        plot.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (!event.isKeyboardTrigger()) {
                if (model.hoveredProperty().get().flatMap(mark -> mark.target()).orElse(null)
                        instanceof Target.OneRecord(String id)) {
                    session.recordNavigation().select(id);
                } else {
                    return;
                }
            }
            if (session.recordNavigation().selectedRecord().isPresent()) {
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
            case RecordLink.Source(int index) -> session.recordNavigation().openSource(index);
            case RecordLink.Words(var anchor) -> session.recordNavigation().openWords(anchor);
            case RecordLink.WholeArticle(var article) ->
                session.recordNavigation().openArticle(article.value());
            case RecordLink.OtherRecord(var record) ->
                session.recordNavigation().select(record.value());
            case RecordLink.Period() ->
                session.recordNavigation()
                        .aroundSelected()
                        .ifPresent(session.viewport().motion()::fit);
            case RecordLink.Rule() -> sayRule();
        }
    }

    private void sayRule() {
        session.open()
                .ifPresent(open -> session.recordNavigation()
                        .selectedRecord()
                        .map(record -> open.summaries().working().basis(record)
                                + open.summaries()
                                        .working()
                                        .reasoning(record)
                                        .map(why -> " · " + why)
                                        .orElse(""))
                        .ifPresent(say));
    }
}
