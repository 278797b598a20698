package org.isnad.interchange.timelinejs;

import java.util.Map;
import org.isnad.interchange.PlainWords;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Status;

/**
 * What an event shows of a slide's texts, in plain words.
 *
 * @param title the headline; without one the beginning of the text, or of the caption; empty when there is neither
 * @param summary the text
 * @param group the group
 * @param status what the headline of an event says before its title, as our own export writes it
 */
record SlideWords(String title, String summary, String group, Status status) {
    /** What a data set says that has no slide. */
    static final SlideWords NONE = new SlideWords("", "", "", Status.REPORTED);

    private static final int TITLE_CODE_POINTS = 60;

    /** Of other people's headlines none begins with one of these in small letters and a colon. */
    private static final Map<String, Status> BEFORE = Map.of(
            "planned: ", Status.PLANNED,
            "denied: ", Status.DENIED,
            "disputed: ", Status.DISPUTED,
            "خطة: ", Status.PLANNED,
            "منفي: ", Status.DENIED,
            "متنازع عليه: ", Status.DISPUTED);

    /** The same of a slide that is an event. */
    static SlideWords ofEvent(JsonObject slide) {
        SlideWords words = of(slide);
        return BEFORE.entrySet().stream()
                .filter(before -> words.title.startsWith(before.getKey()))
                .map(before -> new SlideWords(
                        words.title.substring(before.getKey().length()), words.summary, words.group, before.getValue()))
                .findFirst()
                .orElse(words);
    }

    static SlideWords of(JsonObject slide) {
        String headline = PlainWords.of(SlideFields.words(slide, "text", "headline"));
        String text = PlainWords.of(SlideFields.words(slide, "text", "text"));
        String title = headline;
        if (title.isEmpty()) {
            title = beginning(text.isEmpty() ? PlainWords.of(SlideFields.words(slide, "media", "caption")) : text);
        }
        return new SlideWords(title, text, PlainWords.of(SlideFields.words(slide, "group")), Status.REPORTED);
    }

    /** The first words, as many as a line holds. */
    private static String beginning(String text) {
        if (text.codePointCount(0, text.length()) <= TITLE_CODE_POINTS) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, TITLE_CODE_POINTS - 1));
        int space = cut.lastIndexOf(' ');
        return (space > TITLE_CODE_POINTS / 2 ? cut.substring(0, space) : cut) + "…";
    }
}
