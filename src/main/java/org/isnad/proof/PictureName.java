package org.isnad.proof;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Dataset;
import org.isnad.scale.Direction;

/** Names of picture files made from a pattern such as {@code {dataset}-{kind}-{from}-{to}.png}. */
public final class PictureName {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final double FIRST_DAY = LocalDate.MIN.toEpochDay();
    private static final double LAST_DAY = LocalDate.MAX.toEpochDay();

    private PictureName() {}

    /** What may stand in braces, with its value for a picture. */
    public static Map<String, String> values(Dataset dataset, PictureView view) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("dataset", dataset.id());
        values.put("kind", view.content().name().toLowerCase(Locale.ROOT));
        values.put("from", day(Math.floor(view.fromDay())));
        values.put("to", day(Math.ceil(view.toDay()) - 1));
        values.put("theme", view.theme().name());
        values.put("direction", view.direction() == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr");
        values.put("width", String.valueOf(view.widthPx()));
        values.put("height", String.valueOf(view.heightPx()));
        return values;
    }

    /** The first name in braces that means nothing. */
    public static Optional<String> unknown(String pattern, Map<String, String> values) {
        return PLACE.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !values.containsKey(name))
                .findFirst();
    }

    /** The pattern with its values; what a file system might take amiss in a value becomes a hyphen. */
    public static String fill(String pattern, Map<String, String> values) {
        return PLACE.matcher(pattern)
                .replaceAll(
                        found -> Matcher.quoteReplacement(safe(values.getOrDefault(found.group(1), found.group()))));
    }

    private static String safe(String value) {
        return value.replaceAll("[^\\p{L}\\p{N}._-]", "-");
    }

    private static String day(double day) {
        return LocalDate.ofEpochDay((long) Math.clamp(day, FIRST_DAY, LAST_DAY)).toString();
    }
}
