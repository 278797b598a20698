package org.isnad.model;

/**
 * A paragraph of an article.
 *
 * @param number from 1, counting the lines that are not blank
 * @param text without leading and trailing white space
 * @param startCp where it begins in the file, in code points from the first
 */
public record Paragraph(int number, String text, int startCp) {}
