package org.isnad.proof;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.isnad.scene.TextMetrics;

/** A format of picture files: its ending and how a picture is written in it. */
public enum PictureFormat {
    /** Pixels. */
    PNG {
        @Override
        PictureContent content(LaidOutPicture picture, Supplier<ShownData> shown, TextMetrics metrics) {
            return new PngContent(picture, shown);
        }
    },

    /** Lines, areas and text. */
    SVG {
        @Override
        PictureContent content(LaidOutPicture picture, Supplier<ShownData> shown, TextMetrics metrics) {
            return SvgContent.of(picture, shown, metrics);
        }
    };

    /** The format that the name of a file ends in; PNG where it ends in none. */
    public static PictureFormat of(Path file) {
        return ofEnding(file.toString()).orElse(PNG);
    }

    /** The format that a name ends in, whatever the case. */
    public static Optional<PictureFormat> ofEnding(String name) {
        return Stream.of(values())
                .filter(format -> name.toLowerCase(Locale.ROOT).endsWith(format.ending()))
                .findFirst();
    }

    /** What names of its files end in: a dot and its code. */
    public String ending() {
        return "." + code();
    }

    /** Its name in settings and in keys of messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What a file of this format holds of a picture.
     *
     * @param shown gives what it shows of the data set, and is waited for when the file is written
     * @param metrics those with which the picture was laid out
     */
    abstract PictureContent content(LaidOutPicture picture, Supplier<ShownData> shown, TextMetrics metrics);
}
