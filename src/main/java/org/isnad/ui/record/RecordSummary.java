package org.isnad.ui.record;

import java.util.List;
import java.util.Optional;
import org.isnad.model.RecordId;

/**
 * The content of the record card for one record, in words.
 *
 * @param id of the event or figure
 * @param title one line
 * @param when its date in words, and how it is known
 * @param status in words, with what else paints the mark
 * @param kind category of an event, series of a figure
 * @param verified whether every anchor holds
 * @param verification «موثَّق» or «مرساة مكسورة»
 * @param broken each anchor that does not hold and why; empty when verified
 * @param facts field and value, in the order shown
 * @param working how an inferred date was found, step by step; empty for a stated one
 * @param reasoning why it was found so
 * @param sources one for each citation, in their order
 * @param notes of the editor
 */
public record RecordSummary(
        RecordId id,
        String title,
        String when,
        String status,
        String kind,
        boolean verified,
        String verification,
        List<String> broken,
        List<Fact> facts,
        List<Step> working,
        Optional<String> reasoning,
        List<Source> sources,
        List<Note> notes) {

    /** Copies the lists. */
    public RecordSummary {
        broken = List.copyOf(broken);
        facts = List.copyOf(facts);
        working = List.copyOf(working);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
    }

    /**
     * A field of the record.
     *
     * @param name what it is
     * @param value in words
     */
    public record Fact(String name, String value) {}

    /**
     * A step of the working of a date.
     *
     * @param name what it is: phrase, base, rule, result
     * @param value in words
     * @param more what else is to be known of it
     * @param link where it leads
     */
    public record Step(String name, String value, Optional<String> more, RecordLink link) {}

    /**
     * A citation.
     *
     * @param text numeral and paragraph
     * @param article its name and the paragraph
     * @param details date of publication, voices, stance, direct or not, what is broken; one line each
     * @param resolved whether its anchor holds
     */
    public record Source(String text, String article, List<String> details, boolean resolved) {

        /** Copies the list. */
        public Source {
            details = List.copyOf(details);
        }
    }

    /**
     * A note of the editor.
     *
     * @param kind what it is about
     * @param text the note
     * @param links the words it speaks of and the other records it belongs to
     */
    public record Note(String kind, String text, List<Link> links) {

        /** Copies the list. */
        public Note {
            links = List.copyOf(links);
        }
    }

    /**
     * A link in words.
     *
     * @param text where it leads, in words
     * @param link where it leads
     */
    public record Link(String text, RecordLink link) {}
}
