package org.isnad.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.text.DisplayText;
import org.isnad.time.DateBounds;
import org.isnad.time.Edtf;
import org.isnad.time.EdtfException;
import org.isnad.time.FuzzyDate;

/**
 * A period that another program draws behind its timeline: no event, in no count, and without a source.
 *
 * @param date from its beginning to its end
 * @param title plain words in one line, or empty
 */
public record Era(FuzzyDate date, String title) {
    /** The foreign field of a data set that holds them. */
    public static final String FOREIGN = "eras";

    private static final String DATE = "date";
    private static final String TITLE = "title";

    /** The eras of a data set, by their beginning; none where its foreign fields hold none that can be drawn. */
    public static List<Era> of(Dataset dataset) {
        return dataset.foreign().fields().get(FOREIGN) instanceof List<?> list
                ? list.stream()
                        .flatMap(Era::read)
                        .sorted((a, b) -> Long.compare(
                                a.date.bounds().fromDay(), b.date.bounds().fromDay()))
                        .toList()
                : List.of();
    }

    private static Stream<Era> read(Object fields) {
        return fields instanceof Map<?, ?> map && map.get(DATE) instanceof String date
                ? parsed(date)
                        .map(found -> new Era(
                                found,
                                map.get(TITLE) instanceof String title
                                        ? DisplayText.of(title).shown()
                                        : ""))
                        .filter(era -> bounded(era.date))
                        .stream()
                : Stream.empty();
    }

    private static Optional<FuzzyDate> parsed(String date) {
        try {
            return Optional.of(Edtf.parse(date));
        } catch (EdtfException e) {
            // Another program may have changed the field; what is no date is not drawn.
            return Optional.empty();
        }
    }

    private static boolean bounded(FuzzyDate date) {
        DateBounds bounds = date.bounds();
        return !bounds.openFrom() && !bounds.openTo();
    }

    /** The era as a foreign field holds it, with its fields in the same order always. */
    public Map<String, Object> foreign() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(DATE, date.edtf());
        fields.put(TITLE, title);
        return Collections.unmodifiableMap(fields);
    }
}
