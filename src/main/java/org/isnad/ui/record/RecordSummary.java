package org.isnad.ui.record;

import java.util.List;

/**
 * A record in words.
 *
 * @param id of the event or figure
 * @param title one line
 * @param status in words, with what else paints the mark
 * @param kind category of an event, series of a figure
 * @param verified whether every anchor holds
 * @param verification «موثَّق» or «مرساة مكسورة»
 * @param facts field and value, in the order shown
 * @param sources one for each citation, in their order
 */
public record RecordSummary(
        String id,
        String title,
        String status,
        String kind,
        boolean verified,
        String verification,
        List<Fact> facts,
        List<Source> sources) {

    /** Copies the lists. */
    public RecordSummary {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /**
     * A field of the record.
     *
     * @param name what it is
     * @param value in words
     */
    public record Fact(String name, String value) {}

    /**
     * A citation.
     *
     * @param text numeral and paragraph
     * @param details article, date, voice and stance in words
     * @param resolved whether its anchor holds
     */
    public record Source(String text, String details, boolean resolved) {}
}
