package org.isnad.ui.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.isnad.labels.Labels;
import org.isnad.model.Stance;

/**
 * Buttons that leave the statements of one stance, each with its count: who denied is one click away. It takes no room where
 * all statements are of one stance.
 */
final class StanceBar extends FlowPane {
    private final DisagreementView view;

    StanceBar(DisagreementView view) {
        this.view = view;
        getStyleClass().add("disagreement-stances");
        setAccessibleText(view.labels().text("disagreement.stances"));
        managedProperty().bind(visibleProperty());
    }

    /** Shows the stances of another question, and which one is chosen. */
    void show() {
        Map<Stance, Integer> counts =
                view.pageProperty().get().map(DisagreementPage::stances).orElse(Map.of());
        setVisible(counts.size() > 1);
        Labels labels = view.labels();
        List<ToggleButton> buttons = new ArrayList<>();
        if (counts.size() > 1) {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            buttons.add(button(labels.text("disagreement.stance.all"), all, Optional.empty()));
            counts.forEach((stance, n) -> buttons.add(button(labels.word(stance), n, Optional.of(stance))));
        }
        getChildren().setAll(buttons);
        mark();
    }

    /** Shows which stance is chosen. */
    void mark() {
        for (Node node : getChildren()) {
            if (node instanceof ToggleButton button) {
                button.setSelected(view.stanceProperty().get().equals(button.getUserData()));
            }
        }
    }

    private ToggleButton button(String words, int n, Optional<Stance> stance) {
        ToggleButton button =
                new ToggleButton(view.labels().text("disagreement.stance.counted", "stance", words, "n", n));
        button.getStyleClass().add("disagreement-stance");
        button.setUserData(stance);
        button.setOnAction(event -> {
            view.stanceProperty().set(stance);
            // The one that is chosen stays chosen.
            mark();
        });
        return button;
    }
}
