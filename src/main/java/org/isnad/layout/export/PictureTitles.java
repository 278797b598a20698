package org.isnad.layout.export;

import java.util.Optional;
import org.isnad.text.DisplayText;

/**
 * The words over an exported picture that its maker chose. They are words of the maker, not of an article: nothing proves
 * them, and {@code verify} says so.
 *
 * @param title the finding; empty for the title of the data set
 * @param subtitle what is to be known of the picture; empty for what, unit, time and rule of reading
 */
public record PictureTitles(Optional<String> title, Optional<String> subtitle) {
    /** The words that the program finds. */
    public static final PictureTitles NONE = new PictureTitles(Optional.empty(), Optional.empty());

    /** How many characters a title may have: two lines of the smallest picture. */
    public static final int MOST_OF_TITLE = 160;

    /** How many characters a subtitle may have. */
    public static final int MOST_OF_SUBTITLE = 320;

    /** Refuses words that are too long; what is blank is no title. */
    public PictureTitles {
        title = shown(title, MOST_OF_TITLE);
        subtitle = shown(subtitle, MOST_OF_SUBTITLE);
    }

    /** Whether so many characters fit. */
    public static boolean fits(String words, int most) {
        String stripped = words.strip();
        return stripped.codePointCount(0, stripped.length()) <= most;
    }

    private static Optional<String> shown(Optional<String> words, int most) {
        words.filter(text -> !fits(text, most)).ifPresent(text -> {
            throw new IllegalArgumentException("longer than " + most + ": " + text.length());
        });
        return words.map(text -> DisplayText.of(text).shown().strip()).filter(text -> !text.isEmpty());
    }
}
