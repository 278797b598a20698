package org.isnad.ui.export;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.PictureName;

/**
 * The name of a file from a pattern with places in braces, and the ending of its format.
 *
 * @param pattern without an ending; that of a format that stands there all the same is passed over
 * @param format what the name ends in
 */
record PictureFileName(String pattern, PictureFormat format) {
    private static final Pattern UNUSABLE = Pattern.compile("[/\\\\\\p{Cntrl}]");

    /** What is wrong with a pattern. */
    enum Fault {
        /** There is nothing. */
        EMPTY,
        /** Something in braces has no meaning. */
        UNKNOWN_PLACE,
        /** It is no name that a file can have. */
        UNUSABLE
    }

    /** What keeps it from being a name; empty where nothing does. */
    Optional<Fault> fault(Map<String, String> values) {
        if (bare().isBlank()) {
            return Optional.of(Fault.EMPTY);
        }
        if (PictureName.unknown(bare(), values).isPresent()) {
            return Optional.of(Fault.UNKNOWN_PLACE);
        }
        return usable(filled(values)) ? Optional.empty() : Optional.of(Fault.UNUSABLE);
    }

    /** The name with the values in place of the braces. */
    String filled(Map<String, String> values) {
        return PictureName.fill(bare(), values) + format.ending();
    }

    private String bare() {
        String name = pattern.strip();
        return PictureFormat.ofEnding(name)
                .map(ending -> name.substring(0, name.length() - ending.ending().length()))
                .orElse(name);
    }

    private static boolean usable(String name) {
        try {
            return !UNUSABLE.matcher(name).find() && Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
