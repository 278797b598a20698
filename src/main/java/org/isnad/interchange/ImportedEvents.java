package org.isnad.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.isnad.Progress;
import org.isnad.json.JsonLocation;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Foreign;
import org.isnad.model.Measure;
import org.isnad.model.PackedEvents;
import org.isnad.model.Quantity;
import org.isnad.model.RecordId;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Status;
import org.isnad.text.DisplayText;
import org.isnad.time.FuzzyDate;

/**
 * Makes a data set of events from another format: ids that format 1 allows, a category for each group, and no source, because
 * no article is at hand.
 */
public final class ImportedEvents {
    /** The category of events without a group. */
    public static final Bilingual NO_GROUP = new Bilingual("بلا مجموعة", Optional.of("No group"));

    /** Stands for the title of an event that has none. */
    public static final String UNTITLED = "بلا عنوان";

    private static final int LONGEST_ID = 100;
    private static final DateBasis NO_SOURCE = new DateBasis.External();
    private static final CategoryId UNGROUPED = new CategoryId("no-group");

    private final Notices notices;
    private final PackedEvents.Builder events = new PackedEvents.Builder();

    private final UsedIds ids = new UsedIds(events::id);

    /** The places of which something was told before the first event. */
    private final Set<String> toldBefore;

    /** The events whose places something was told of, by these. */
    private final Map<String, RecordId> told = new HashMap<>();

    private int tellings;

    /** The last number that an id got behind it: counting from the beginning cost the square of the repeats. */
    private final Map<String, Integer> repeats = new HashMap<>();

    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, SeriesId> series = new LinkedHashMap<>();
    private final Map<String, CategoryId> groups = new LinkedHashMap<>();

    /** Begins; what has to be told goes to {@code notices}. */
    public ImportedEvents(Notices notices) {
        this.notices = notices;
        this.toldBefore = notices.all().stream()
                .map(Notice::spot)
                .filter(spot -> !spot.isEmpty())
                .collect(Collectors.toSet());
        this.tellings = notices.size();
        Progress.begin(Progress.Phase.MAKING);
    }

    /**
     * Adds an event.
     *
     * @param place where it stands
     * @param id as the file gives it, or empty
     * @param title plain words, or empty
     * @param summary plain words, or empty
     * @param group plain words, or empty
     * @param status whether it happened, as the file says
     */
    public void add(
            JsonLocation place,
            String id,
            FuzzyDate date,
            String title,
            String summary,
            String group,
            Status status,
            Foreign foreign) {
        Progress.step();
        if (title.isEmpty()) {
            notices.count(place, NoticeCode.UNTITLED);
        }
        RecordId given = new RecordId(unique(place, id));
        if (notices.size() > tellings || (!toldBefore.isEmpty() && toldBefore.contains(Notice.spot(place)))) {
            told.putIfAbsent(Notice.spot(place), given);
            tellings = notices.size();
        }
        ids.addEvent(given.value());
        events.add(given, date, title.isEmpty() ? UNTITLED : title, summary, category(group), status, foreign);
    }

    /**
     * Adds a figure.
     *
     * @param counted what it counts, as the file calls it
     * @param title plain words, or empty
     */
    public void figure(String counted, FuzzyDate date, Quantity quantity, String title, Status status) {
        SeriesId in = series.computeIfAbsent(counted, _ -> new SeriesId("figures-" + (series.size() + 1)));
        String id = "f" + (figures.size() + 1);
        while (!ids.addOther(id)) {
            id += "-f";
        }
        figures.add(new Figure(
                new RecordId(id),
                in,
                date,
                NO_SOURCE,
                quantity,
                status == Status.PLANNED ? FigureKind.PLANNED : FigureKind.ACTUAL,
                Measure.COUNT,
                status,
                title.isEmpty() ? Optional.empty() : Optional.of(one(title)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Foreign.NONE));
    }

    /**
     * The data set, named after its file; without events the file is refused.
     *
     * @param title plain words, or empty
     * @param description plain words, or empty
     */
    public ReadResult finish(String title, String description, Foreign foreign) {
        if (events.size() == 0) {
            notices.add(NoticeCode.NO_EVENTS);
            return new ReadResult.Refused(notices.all());
        }
        notices.add(NoticeCode.NO_SOURCES, "n", events.size());
        alike();
        String name = fileName(notices.source());
        PackedEvents made = events.build();
        List<Category> categories = new ArrayList<>();
        groups.forEach((group, id) -> categories.add(new Category(
                id, group.isEmpty() ? NO_GROUP : one(group), List.of(), CategoryRole.CONTEXT, Foreign.NONE)));
        Dataset dataset = new Dataset(
                isId(name) ? name : "imported",
                one(title.isEmpty() ? name : title),
                description.isEmpty() ? Optional.empty() : Optional.of(one(description)),
                language(made),
                Optional.empty(),
                List.of(),
                categories,
                List.of(),
                List.of(),
                counted(),
                List.of(),
                made,
                figures,
                List.of(),
                foreign);
        return new ReadResult.Imported(dataset, leading(notices.all()));
    }

    /** Notices with the records that came of their places. */
    private List<Notice> leading(List<Notice> all) {
        return all.stream()
                .map(notice -> Optional.ofNullable(notice.spot().isEmpty() ? null : told.get(notice.spot()))
                        .map(notice::about)
                        .orElse(notice))
                .toList();
    }

    private List<Series> counted() {
        return series.entrySet().stream()
                .map(entry -> new Series(
                        entry.getValue(), one(entry.getKey()), one(entry.getKey()), one(entry.getKey()), Foreign.NONE))
                .toList();
    }

    /** Tells of groups that somebody may have meant as one. */
    private void alike() {
        Map<String, String> seen = new HashMap<>();
        for (String group : groups.keySet()) {
            String other = seen.putIfAbsent(group.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), group);
            if (other != null) {
                notices.add(NoticeCode.GROUPS_ALIKE, "words", other, "given", group);
            }
        }
    }

    /** A text in the one language that the file has, whichever that is. */
    public static Bilingual one(String text) {
        return new Bilingual(text, Optional.empty());
    }

    private String unique(JsonLocation place, String id) {
        boolean usable = isId(id);
        String wanted = usable ? id : "e" + (events.size() + 1);
        String given = wanted;
        while (ids.contains(given)) {
            given = wanted + "-" + repeats.merge(wanted, 2, (n, _) -> n + 1);
        }
        if (usable && !given.equals(id)) {
            notices.at(place, NoticeCode.DUPLICATE_ID, "id", id, "given", given);
        }
        return given;
    }

    /** Whether format 1 allows an id. */
    private static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char unit = id.charAt(i);
            boolean letter =
                    (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || (unit >= '0' && unit <= '9');
            if (!letter && (i == 0 || "._-".indexOf(unit) < 0)) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST_ID;
    }

    private CategoryId category(String group) {
        return groups.computeIfAbsent(
                group, words -> words.isEmpty() ? UNGROUPED : new CategoryId("group-" + (groups.size() + 1)));
    }

    /** Arabic where the first title with letters reads from right to left; else undetermined. */
    private static String language(PackedEvents events) {
        return IntStream.range(0, events.size())
                        .mapToObj(events::title)
                        .filter(title -> title.codePoints().anyMatch(Character::isLetter))
                        .findFirst()
                        .map(title -> DisplayText.of(title).rightToLeft())
                        .orElse(true)
                ? "ar"
                : "und";
    }

    private static String fileName(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
