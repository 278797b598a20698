package org.isnad.cite;

/**
 * A citation in the formats of the clipboard.
 *
 * @param plain text; each line keeps its order in a paragraph of either direction
 * @param html the same with marked directions
 */
public record CitedText(String plain, String html) {}
