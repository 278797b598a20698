package org.isnad.interchange;

import java.util.List;
import org.isnad.model.Event;

/** Counts what a format cannot carry, as every export tells it. */
public final class LossCounts {
    private LossCounts() {}

    /** Adds a loss of so many; nothing where there are none. */
    public static void add(List<Loss> losses, Loss.Code code, long n) {
        if (n > 0) {
            losses.add(new Loss(code, (int) n));
        }
    }

    /** Adds what stands behind events and is lost where dates and titles alone are carried: workings, voices, claims. */
    public static void addEvidence(List<Loss> losses, List<Event> events) {
        add(
                losses,
                Loss.Code.WORKINGS,
                events.stream()
                        .filter(event -> event.dateBasis().working().isPresent())
                        .count());
        add(
                losses,
                Loss.Code.VOICES,
                events.stream()
                        .flatMap(event -> event.citations().stream())
                        .filter(citation -> !citation.voices().isEmpty())
                        .count());
        add(
                losses,
                Loss.Code.CLAIMS,
                events.stream()
                        .flatMap(event -> event.citations().stream())
                        .filter(citation -> citation.claim().isPresent())
                        .count());
    }
}
