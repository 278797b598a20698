package org.isnad.interchange.timelinejs;

import org.isnad.interchange.PlainWords;
import org.isnad.json.JsonNode.JsonObject;

/**
 * What an event shows of a slide's texts, in plain words.
 *
 * @param title the headline; without one the beginning of the text, or of the caption; empty when there is neither
 * @param summary the text
 * @param group the group
 */
record SlideWords(String title, String summary, String group) {
    private static final int TITLE_CODE_POINTS = 60;

    static SlideWords of(JsonObject slide) {
        String headline = PlainWords.of(SlideFields.words(slide, "text", "headline"));
        String text = PlainWords.of(SlideFields.words(slide, "text", "text"));
        String title = headline;
        if (title.isEmpty()) {
            title = beginning(text.isEmpty() ? PlainWords.of(SlideFields.words(slide, "media", "caption")) : text);
        }
        return new SlideWords(title, text, PlainWords.of(SlideFields.words(slide, "group")));
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
