package org.isnad.curation.worklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.RecordId;
import org.isnad.text.FoldedText;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/**
 * The events that tell what a line tells: on the same date, in words of which at least half are the same. Made for one data set;
 * for one thread.
 */
final class LikeRecords {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    /** Fewer words in common are an accident. */
    private static final int LEAST_COMMON = 3;

    private static final double LEAST_SHARE = 0.5;

    /** Words that tell nothing of what is told: folded, as they are compared. */
    private static final Set<String> COMMON = Set.of(
            "علي", "الي", "التي", "الذي", "هذا", "هذه", "ذلك", "بعد", "قبل", "خلال", "بين", "عام", "شهر", "يوم", "كان",
            "كانت", "قال", "قالت", "اعلن", "اعلنت", "اكد", "اكدت", "انه", "انها", "حتي", "منذ", "عند", "وقد", "كما",
            "الذين", "كانون", "شباط", "اذار", "نيسان", "ايار", "حزيران", "تموز", "ايلول", "تشرين", "يناير", "فبراير",
            "مارس", "ابريل", "مايو", "يونيو", "يوليو", "اغسطس", "سبتمبر", "اكتوبر", "نوفمبر", "ديسمبر");

    private final Map<Long, List<Event>> byFirstDay = new HashMap<>();
    private final Map<RecordId, Set<String>> words = new HashMap<>();

    LikeRecords(Dataset dataset) {
        for (Event event : dataset.events()) {
            byFirstDay
                    .computeIfAbsent(firstDay(event.date().bounds()), _ -> new ArrayList<>())
                    .add(event);
        }
    }

    private static long firstDay(DateBounds bounds) {
        return bounds.fromDay();
    }

    /** The event that is most alike; of equals the first one. */
    Optional<RecordId> of(WorkLine line) {
        if (line.date().isEmpty()) {
            return Optional.empty();
        }
        FuzzyDate date = line.date().get().date();
        List<Event> then = byFirstDay.getOrDefault(firstDay(date.bounds()), List.of()).stream()
                .filter(event -> CalendarRule.sameExtent(event.date(), date))
                .toList();
        // Most days have none, and reading the words takes longer than asking for the day.
        Set<String> said = then.isEmpty() ? Set.of() : words(line.quoted());
        return then.stream()
                .filter(event -> alike(said, of(event)))
                .max(Comparator.comparingDouble(event -> share(said, of(event))))
                .map(Event::id);
    }

    private Set<String> of(Event event) {
        return words.computeIfAbsent(event.id(), _ -> {
            Set<String> all = new HashSet<>(words(event.title().ar()));
            for (Citation citation : event.citations()) {
                all.addAll(words(citation.anchor().exact()));
            }
            return all;
        });
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        return common(one, other) >= LEAST_COMMON && share(one, other) >= LEAST_SHARE;
    }

    private static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static double share(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        return fewer == 0 ? 0 : (double) common(one, other) / fewer;
    }

    /** The words of a text as they are compared: without marks, numbers, «و» and «ال». */
    static Set<String> words(String text) {
        Set<String> found = new HashSet<>();
        for (Matcher word = WORD.matcher(FoldedText.of(text).folded()); word.find(); ) {
            String bare = word.group().replaceFirst("^[وفبلك]?ال(?=.{3})", "").replaceFirst("^و(?=.{3})", "");
            if (!COMMON.contains(bare)) {
                found.add(bare);
            }
        }
        return found;
    }
}
