package org.isnad.ui.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.isnad.model.RecordId;
import org.isnad.ui.record.RecordSummary.Source;
import org.isnad.ui.render.ScenePlot;
import org.isnad.ui.render.WrappedText;

/** Draws a {@link RecordCard}. */
public final class RecordCardSkin extends SkinBase<RecordCard> {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    /** What was found of the record stands behind its title and its date. */
    private static final int CHECK_PLACE = 2;

    /** Kept beside a link that was scrolled to. */
    private static final double MARGIN_PX = 8;

    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final FlowPane sources = new FlowPane();
    private final ScenePlot sign = new ScenePlot();
    private final ToggleButton more = new ToggleButton();
    private final VBox rest = new VBox();
    private final Button disagreement = new Button();
    private final WrappedText check = new WrappedText("");
    private final InvalidationListener onRecord = observable -> showRecord();
    private final InvalidationListener onDisagreement = observable -> showDisagreement();
    private final InvalidationListener onCheck = observable -> showCheck();
    private final InvalidationListener onDetails = observable -> showDetails();
    private final InvalidationListener onSource = observable -> markSource();
    private final InvalidationListener onSign = observable -> showSign();
    private final EventHandler<ContextMenuEvent> onMenu = event -> offer(event, OptionalInt.empty());
    private final List<Button> chips = new ArrayList<>();
    private List<TextLink> citations = List.of();
    private Optional<RecordId> drawn = Optional.empty();

    /** Draws the control and listens to it until it is disposed of. */
    public RecordCardSkin(RecordCard card) {
        super(card);
        box.getStyleClass().add("record-box");
        sources.getStyleClass().add("record-sources");
        sign.getStyleClass().add("record-sign");
        sign.setMouseTransparent(true);
        sign.themeProperty().bind(card.themeProperty());
        // A record with many notes must not push the article out of its pane.
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-scroll");
        getChildren().add(scroll);
        more.setId("record-more");
        more.getStyleClass().add("fold-button");
        Region arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        more.setGraphic(arrow);
        more.selectedProperty().bindBidirectional(card.detailsShownProperty());
        rest.getStyleClass().add("record-rest");
        rest.managedProperty().bind(rest.visibleProperty());
        disagreement.setId("record-disagreement");
        disagreement.setMnemonicParsing(false);
        disagreement.getStyleClass().add("disagreement-chip");
        disagreement.setOnAction(event -> card.openDisagreement());
        check.setId("record-check");
        check.getStyleClass().add("record-when");
        HBox.setHgrow(sources, Priority.ALWAYS);
        card.detailsShownProperty().addListener(onDetails);
        card.recordProperty().addListener(onRecord);
        card.disagreementProperty().addListener(onDisagreement);
        card.checkProperty().addListener(onCheck);
        card.sourceProperty().addListener(onSource);
        card.signProperty().addListener(onSign);
        card.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, onMenu);
        showSign();
        showRecord();
    }

    @Override
    public void dispose() {
        RecordCard card = getSkinnable();
        if (card == null) {
            return;
        }
        card.detailsShownProperty().removeListener(onDetails);
        more.selectedProperty().unbindBidirectional(card.detailsShownProperty());
        card.recordProperty().removeListener(onRecord);
        card.disagreementProperty().removeListener(onDisagreement);
        card.checkProperty().removeListener(onCheck);
        card.sourceProperty().removeListener(onSource);
        card.signProperty().removeListener(onSign);
        card.removeEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, onMenu);
        sign.themeProperty().unbind();
        getChildren().remove(scroll);
        super.dispose();
    }

    /** What the record needs at that width; a scroll pane of its own would not ask for wrapped lines. */
    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return top + Math.ceil(box.prefHeight(width - left - right)) + bottom;
    }

    private void showRecord() {
        box.getChildren().clear();
        citations = List.of();
        Optional<RecordSummary> record = getSkinnable().recordProperty().get();
        Optional<RecordId> id = record.map(RecordSummary::id);
        if (!id.equals(drawn)) {
            drawn = id;
            scroll.setVvalue(0);
        }
        if (record.isEmpty()) {
            WrappedText invitation = new WrappedText(getSkinnable().labels().text("record.invitation"));
            invitation.getStyleClass().add("record-invitation");
            box.getChildren().add(invitation);
        } else {
            fill(record.get());
        }
    }

    private void showSign() {
        getSkinnable().signProperty().get().ifPresent(scene -> {
            sign.setPlotLayout(size -> scene);
            sign.setMinSize(scene.widthPx(), scene.heightPx());
            sign.setPrefSize(scene.widthPx(), scene.heightPx());
            sign.setMaxSize(scene.widthPx(), scene.heightPx());
        });
        boolean drawn = getSkinnable().signProperty().get().isPresent();
        sign.setVisible(drawn);
        sign.setManaged(drawn);
    }

    private void fill(RecordSummary record) {
        WrappedText title = new WrappedText(record.title());
        title.getStyleClass().add("record-title");
        sources.getChildren().setAll(head(record));
        chips.clear();
        for (int i = 0; i < record.sources().size(); i++) {
            chips.add(chip(record.sources().get(i), i));
        }
        sources.getChildren().addAll(chips);
        WrappedText when = new WrappedText(record.when() + " · " + record.kind());
        when.getStyleClass().add("record-when");
        // What a glance needs: the way to the words must never need scrolling.
        HBox ways = new HBox(sources, more);
        ways.getStyleClass().add("record-ways");
        rest.getChildren().clear();
        box.getChildren().addAll(title, when, ways, rest);
        showDisagreement();
        showCheck();
        showDetails();
        markSource();
    }

    /** The last of the chips. */
    private void showDisagreement() {
        sources.getChildren().remove(disagreement);
        getSkinnable().disagreementProperty().get().ifPresent(words -> {
            disagreement.setText(words);
            sources.getChildren().add(disagreement);
        });
    }

    /** Under title and date, once these are drawn. */
    private void showCheck() {
        box.getChildren().remove(check);
        getSkinnable().checkProperty().get().filter(found -> drawn.isPresent()).ifPresent(found -> {
            check.setText(found);
            box.getChildren().add(CHECK_PLACE, check);
        });
    }

    private void showDetails() {
        boolean shown = getSkinnable().detailsShownProperty().get();
        if (shown && rest.getChildren().isEmpty()) {
            getSkinnable().recordProperty().get().ifPresent(this::fillRest);
        }
        rest.setVisible(shown);
        more.setAccessibleText(getSkinnable().labels().text(shown ? "record.details.fold" : "record.details.open"));
        more.setTooltip(new Tooltip(more.getAccessibleText()));
        getSkinnable().requestLayout();
    }

    /** What is folded takes most of the nodes, and is made when it is asked for. */
    private void fillRest(RecordSummary record) {
        RecordDetails details = new RecordDetails(record, getSkinnable().labels(), getSkinnable()::follow);
        rest.getChildren().setAll(details.nodes());
        citations = details.citations();
        for (int i = 0; i < citations.size(); i++) {
            OptionalInt index = OptionalInt.of(i);
            citations.get(i).setOnContextMenuRequested(event -> offer(event, index));
        }
        details.links()
                .forEach(link -> link.focusedProperty().subscribe(focused -> {
                    if (focused) {
                        scrollTo(link);
                    }
                }));
        markSource();
    }

    /** Status and verification. */
    private HBox head(RecordSummary record) {
        Label status = new Label(record.status());
        status.getStyleClass().add("record-status");
        Label verification = new Label(record.verification());
        verification.getStyleClass().add("record-verification");
        verification.pseudoClassStateChanged(BROKEN, !record.verified());
        HBox head = new HBox(sign, status, verification);
        head.getStyleClass().add("record-head");
        return head;
    }

    private Button chip(Source source, int index) {
        Button button = new Button(source.text());
        button.setId("record-source-" + index);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("record-source");
        button.pseudoClassStateChanged(BROKEN, !source.resolved());
        button.setTooltip(new Tooltip(source.article()));
        button.setAccessibleText(source.article() + " · " + String.join(" · ", source.details()));
        button.setOnAction(event -> getSkinnable().follow(new RecordLink.Source(index)));
        button.setOnContextMenuRequested(event -> offer(event, OptionalInt.of(index)));
        return button;
    }

    private void offer(ContextMenuEvent event, OptionalInt source) {
        if (getSkinnable().recordProperty().get().isPresent()) {
            getSkinnable()
                    .sourceMenu(source)
                    .ifPresent(menu -> menu.show(getSkinnable(), event.getScreenX(), event.getScreenY()));
            event.consume();
        }
    }

    private void scrollTo(Node link) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = box.getHeight() - room;
        if (hidden <= 0) {
            return;
        }
        double top = box.sceneToLocal(link.localToScene(link.getLayoutBounds())).getMinY() - MARGIN_PX;
        double bottom =
                box.sceneToLocal(link.localToScene(link.getLayoutBounds())).getMaxY() + MARGIN_PX;
        double shown = scroll.getVvalue() * hidden;
        if (top < shown) {
            scroll.setVvalue(Math.max(0, top / hidden));
        } else if (bottom > shown + room) {
            scroll.setVvalue(Math.min(1, (bottom - room) / hidden));
        }
    }

    private void markSource() {
        int shown = getSkinnable().sourceProperty().get();
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).pseudoClassStateChanged(SHOWN, i == shown);
        }
        for (int i = 0; i < citations.size(); i++) {
            citations.get(i).pseudoClassStateChanged(SHOWN, i == shown);
        }
    }
}
