package org.isnad.cite;

/**
 * A citation as other programs take it.
 *
 * @param plain text; each line keeps its order in a paragraph of either direction
 * @param html the same with marked directions
 */
public record CitedText(String plain, String html) {}
