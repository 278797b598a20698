package org.isnad.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.isnad.model.RecordId;
import org.junit.jupiter.api.Test;

final class SelectionTest {
    private final RecordId first = new RecordId("e1");
    private final RecordId second = new RecordId("e2");
    private final RecordId third = new RecordId("f1");
    private final Selection selection = new Selection();

    @Test
    void backAndForwardWalkThroughWhatWasSelected() {
        selection.select(first);
        selection.select(second);
        selection.select(third);
        selection.back();
        selection.back();
        assertEquals(Optional.of(first), selection.selected());
        assertFalse(selection.canGoBackProperty().get());
        selection.forward();
        assertEquals(Optional.of(second), selection.selected());
        assertTrue(selection.canGoForwardProperty().get());
        selection.select(first);
        assertFalse(selection.canGoForwardProperty().get(), "a new choice ends the way forward");
        selection.back();
        assertEquals(Optional.of(second), selection.selected());
    }

    @Test
    void selectingTheSameAgainIsNoStep() {
        selection.select(first);
        selection.select(first);
        assertFalse(selection.canGoBackProperty().get());
    }

    @Test
    void whatWasClearedCanBeGoneBackTo() {
        selection.select(first);
        selection.clear();
        assertEquals(Optional.empty(), selection.selected());
        selection.back();
        assertEquals(Optional.of(first), selection.selected());
    }

    @Test
    void aNewDataSetForgetsAll() {
        selection.select(first);
        selection.select(second);
        selection.reset();
        selection.back();
        assertEquals(Optional.empty(), selection.selected());
    }
}
