package org.isnad.scene;

/**
 * Names a mark; the same thing keeps its key from one layout to the next, so that a renderer can reuse its node.
 *
 * @param value for example {@code event/e17/extent} or {@code axis/year/2020}
 */
public record MarkKey(String value) {}
