package org.isnad.layout.disagreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.check.Disagreement;
import org.isnad.check.Statement;
import org.isnad.labels.Labels;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Stance;

/**
 * What is said of a disagreement in few words: counts and no verdict.
 *
 * @param labels the words
 */
public record DisagreementWords(Labels labels) {

    /** The chip: «3 مصادر · قيمتان وخطة», «مصدر واحد · تأكيدان · نفيان». */
    public String chip(Disagreement group) {
        List<String> parts = new ArrayList<>(List.of(labels.text("disagreement.sources", "n", group.sources())));
        if (group.values() > 1) {
            String values = labels.text("disagreement.values", "n", group.values());
            parts.add(
                    group.plans() > 0
                            ? labels.text(
                                    "chart.and",
                                    "first",
                                    values,
                                    "second",
                                    labels.text("disagreement.plans", "n", group.plans()))
                            : values);
        }
        if (group.dates() > 1) {
            parts.add(labels.text("disagreement.dates", "n", group.dates()));
        }
        add(parts, group, Stance.CONFIRMS, "disagreement.confirms");
        add(parts, group, Stance.DENIES, "disagreement.denies");
        add(parts, group, Stance.DISPUTES, "disagreement.disputes");
        if (parts.size() == 1) {
            parts.add(labels.text(
                    "disagreement.statements", "n", group.statements().size()));
        }
        return String.join(" · ", parts);
    }

    /** The question, else what the one record is about. */
    public String title(Disagreement group) {
        return group.question()
                .map(question -> labels.brief(question.text()))
                .orElseGet(() -> title(group.statements().getFirst()));
    }

    /** What a statement is about: the title of its event, the number of its figure. */
    public String title(Statement statement) {
        return switch (statement.record()) {
            case Event event -> labels.brief(event.title());
            case Figure figure ->
                figure.title()
                        .map(labels::brief)
                        .orElseGet(
                                () -> statement.quantity().map(labels::quantity).orElse(""));
        };
    }

    /** All that is to be seen of a statement in the column, in one sentence. */
    String spoken(Statement statement) {
        return List.of(
                        title(statement),
                        labels.word(statement.citation().stance()),
                        labels.date(statement.record(), statement.date()),
                        statement.planned() ? labels.text("chart.plan") : "")
                .stream()
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(labels.text("record.separator")));
    }

    private void add(List<String> parts, Disagreement group, Stance stance, String key) {
        if (group.count(stance) > 0) {
            parts.add(labels.text(key, "n", group.count(stance)));
        }
    }
}
