package org.isnad.ui.editor;

import java.util.List;
import java.util.Optional;

/**
 * A record or draft as the editor shows it: what is entered so far, in the words of the window. Immutable.
 *
 * @param id unique among records and drafts
 * @param draft whether it is no record yet
 * @param title the Arabic title; empty for none
 * @param english the English title; empty for none
 * @param date the date in the words in which it can be typed; empty for none
 * @param dateBasis on what it rests, in words; empty for no date
 * @param content what makes it an event or a figure
 * @param actors names with commas between them
 * @param places names with commas between them
 * @param questions codes of the questions that it answers
 * @param summary more about an event; empty for none
 * @param citations the words on which it rests
 * @param missing what it lacks, in words; none for a record
 */
public record EditorRecord(
        String id,
        boolean draft,
        String title,
        String english,
        String date,
        String dateBasis,
        Content content,
        String actors,
        String places,
        List<String> questions,
        String summary,
        List<EditorCitation> citations,
        List<String> missing) {

    /** Copies the lists. */
    public EditorRecord {
        questions = List.copyOf(questions);
        citations = List.copyOf(citations);
        missing = List.copyOf(missing);
    }

    /** What makes a record an event or a figure. */
    public sealed interface Content {

        /**
         * An event.
         *
         * @param category code of its category; empty for none yet
         * @param status code of its status; empty for none yet
         */
        record OfEvent(Optional<String> category, Optional<String> status) implements Content {}

        /**
         * A figure.
         *
         * @param series code of its series; empty for none yet
         * @param quantity the number with its hedge, as it can be typed
         * @param kind code of counted or intended
         */
        record OfFigure(Optional<String> series, String quantity, String kind) implements Content {}
    }

    /**
     * Words on which it rests.
     *
     * @param words as the article prints them
     * @param article a short name of the article
     * @param stance code of how they stand to the record
     * @param speech code of quoted or retold
     * @param voices who speaks, from the article outwards to the origin
     * @param claimDate the date that the article says instead, as it can be typed; empty for none
     * @param claimQuantity the number that the article says instead, as it can be typed; empty for none
     */
    public record EditorCitation(
            String words,
            String article,
            String stance,
            String speech,
            List<EditorVoice> voices,
            String claimDate,
            String claimQuantity) {

        /** Copies the list. */
        public EditorCitation {
            voices = List.copyOf(voices);
        }
    }

    /**
     * Somebody who speaks.
     *
     * @param role code of what he is
     * @param name what he is called; empty for nobody in particular
     */
    public record EditorVoice(String role, String name) {}
}
