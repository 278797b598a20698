package org.isnad.model;

/**
 * Figures that count the same thing.
 *
 * @param id its name
 * @param labels what the reader sees
 * @param subject what is counted
 * @param unit in what
 * @param foreign fields of other formats
 */
public record Series(SeriesId id, Bilingual labels, Bilingual subject, Bilingual unit, Foreign foreign) {}
