import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes as many made-up events as wanted to a file without articles: for measuring, also of other programs. The same count
 * gives the same bytes.
 *
 * <p>The events lie in 40 bursts between 2003 and 2026; 15 % last, up to 200 days; their Arabic titles have three to six
 * words. The name of the file says how they are written: {@code .csv}, {@code .tsv}, {@code .rows.json} (a list of flat
 * objects), {@code .timelinejs.json}, or {@code .json} (format 1).
 *
 * <p>Usage: {@code java bench/GeneratedEvents.java COUNT FILE}
 */
final class GeneratedEvents {
    static final List<String> CATEGORIES =
            List.of("withdrawal", "attack", "agreement", "statement", "decision", "deployment", "handover", "context");
    static final LocalDate FIRST = LocalDate.of(2003, 1, 1);
    static final LocalDate AFTER_LAST = LocalDate.of(2027, 1, 1);

    private static final int BURSTS = 40;
    private static final double BURST_SHARE = 0.6;
    private static final double BURST_DAYS = 60;
    private static final double LASTING_SHARE = 0.15;
    private static final int LONGEST_DAYS = 200;
    static final List<String> WORDS = List.of(
            "القوات",
            "الأمريكية",
            "العراق",
            "انسحاب",
            "اتفاق",
            "هجوم",
            "قاعدة",
            "بغداد",
            "التحالف",
            "بيان",
            "البرلمان",
            "تدريب",
            "صواريخ",
            "مباحثات",
            "قرار",
            "إعلان");

    private final Numbers numbers = new Numbers();
    private final double days = AFTER_LAST.toEpochDay() - FIRST.toEpochDay();
    private final double[] bursts = new double[BURSTS];

    /**
     * An event.
     *
     * @param days how many days it lasts after the first; 0 for a day
     * @param category index in {@link #CATEGORIES}
     */
    record Event(LocalDate start, int days, int category, String title) {

        /** The last day of an event that lasts, never after the end of the data. */
        Optional<LocalDate> last() {
            LocalDate end = start.plusDays(days);
            return days == 0 ? Optional.empty() : Optional.of(end.isBefore(AFTER_LAST) ? end : AFTER_LAST.minusDays(1));
        }
    }

    /** Marsaglia's generator of 32 bits with the shifts 13, 17 and 5. */
    private static final class Numbers {
        private int state = 20200909;

        /** From 0, inclusive, to 1, exclusive. */
        double next() {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            return Integer.toUnsignedLong(state) / 4294967296.0;
        }

        int below(int bound) {
            return (int) (next() * bound);
        }
    }

    GeneratedEvents() {
        for (int i = 0; i < BURSTS; i++) {
            bursts[i] = numbers.next() * days;
        }
    }

    /** The next event. */
    Event next() {
        double day = numbers.next() < BURST_SHARE
                ? bursts[numbers.below(BURSTS)] + (numbers.next() + numbers.next() + numbers.next() - 1.5) * BURST_DAYS
                : numbers.next() * days;
        LocalDate start = FIRST.plusDays((long) Math.clamp(Math.floor(day), 0, days - 1));
        int length = numbers.next() < LASTING_SHARE ? 1 + numbers.below(LONGEST_DAYS) : 0;
        int category = numbers.below(CATEGORIES.size());
        List<String> title = new ArrayList<>();
        for (int words = 3 + numbers.below(4); words > 0; words--) {
            title.add(WORDS.get(numbers.below(WORDS.size())));
        }
        return new Event(start, length, category, String.join(" ", title));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: java bench/GeneratedEvents.java COUNT FILE");
            System.exit(2);
        }
        int count = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        Format format = Format.of(file.getFileName().toString());
        GeneratedEvents events = new GeneratedEvents();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(format.head());
            for (int i = 0; i < count; i++) {
                out.write((i == 0 ? "" : format.separator()) + format.event("e" + i, events.next()));
            }
            out.write(format.foot());
        }
    }

    /** How events are written. */
    private enum Format {
        CSV("id,start,end,category,title\n", "\n", "\n"),
        TSV("id\tstart\tend\tcategory\ttitle\n", "\n", "\n"),
        ROWS("[", ",\n", "]\n"),
        TIMELINEJS("{\"events\": [", ",\n", "]}\n"),
        FORMAT_1(
                "{\"format\": 1, \"id\": \"generated\", \"language\": \"ar\", \"title\": {\"ar\": \"أحداث مولّدة\"},"
                        + " \"articles\": [],\n\"categories\": [" + categories() + "],\n\"events\": [",
                ",\n",
                "]}\n");

        private final String head;
        private final String separator;
        private final String foot;

        Format(String head, String separator, String foot) {
            this.head = head;
            this.separator = separator;
            this.foot = foot;
        }

        static Format of(String name) {
            if (name.endsWith(".csv")) {
                return CSV;
            }
            if (name.endsWith(".tsv")) {
                return TSV;
            }
            if (name.endsWith(".rows.json")) {
                return ROWS;
            }
            return name.endsWith(".timelinejs.json") ? TIMELINEJS : FORMAT_1;
        }

        String head() {
            return head;
        }

        String separator() {
            return separator;
        }

        String foot() {
            return foot;
        }

        String event(String id, Event event) {
            String last = event.last().map(LocalDate::toString).orElse("");
            String category = CATEGORIES.get(event.category());
            return switch (this) {
                case CSV -> String.join(",", id, event.start().toString(), last, category, event.title());
                case TSV -> String.join("\t", id, event.start().toString(), last, category, event.title());
                case ROWS ->
                    "{\"id\": \"" + id + "\", \"start\": \"" + event.start() + "\", \"end\": "
                            + (last.isEmpty() ? "null" : "\"" + last + "\"") + ", \"category\": \"" + category
                            + "\", \"title\": \"" + event.title() + "\"}";
                case TIMELINEJS ->
                    "{\"unique_id\": \"" + id + "\", \"start_date\": " + parts(event.start())
                            + event.last()
                                    .map(day -> ", \"end_date\": " + parts(day))
                                    .orElse("")
                            + ", \"group\": \"" + category + "\", \"text\": {\"headline\": \"" + event.title() + "\"}}";
                case FORMAT_1 ->
                    "{\"id\": \"" + id + "\", \"date\": \"" + event.start() + (last.isEmpty() ? "" : "/" + last)
                            + "\", \"date_basis\": \"external\", \"title\": {\"ar\": \"" + event.title()
                            + "\"}, \"category\": \"" + category + "\", \"status\": \"reported\", \"citations\": []}";
            };
        }

        private static String parts(LocalDate day) {
            return "{\"year\": " + day.getYear() + ", \"month\": " + day.getMonthValue() + ", \"day\": "
                    + day.getDayOfMonth() + "}";
        }

        private static String categories() {
            return String.join(
                    ",",
                    CATEGORIES.stream()
                            .map(id -> "{\"id\": \"" + id + "\", \"labels\": {\"ar\": \"" + id + "\"}}")
                            .toList());
        }
    }
}
