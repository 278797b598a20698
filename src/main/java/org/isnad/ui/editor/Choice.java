package org.isnad.ui.editor;

/**
 * One of several values of a field.
 *
 * @param code of the value
 * @param label what the user reads
 */
public record Choice(String code, String label) {
    @Override
    public String toString() {
        return label;
    }
}
