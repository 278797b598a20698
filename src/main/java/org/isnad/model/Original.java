package org.isnad.model;

/**
 * The file from which the words of an article were taken, where that is another one: a web page, a Word document, a PDF file.
 *
 * @param file path relative to the data set, with {@code /}
 * @param sha256 of the file's bytes, 64 lower-case hexadecimal digits
 */
public record Original(String file, String sha256) {}
