import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Writes a data set of as many made-up events as wanted, with an article that prints each of them: for benchmarks, and for
 * looking at crowded pictures.
 *
 * <p>The events are those of {@link GeneratedEvents}; the same count gives the same bytes. With {@code --varied} some dates
 * are months, years, approximate or open, and some events are planned, denied or disputed. {@code --per-article} says how
 * many events each article prints, 1000 by default; {@code --words} how many words it has at least, the others being told of
 * nothing.
 *
 * <p>Usage: {@code java bench/GeneratedDataset.java COUNT FOLDER [--varied] [--per-article N] [--words N]}
 */
final class GeneratedDataset {
    private static final int WORDS_PER_SENTENCE = 12;
    private static final LocalDate AFTER_LAST = GeneratedEvents.AFTER_LAST;
    private static final List<Category> CATEGORIES = List.of(
            new Category("withdrawal", "انسحاب", "Withdrawal", "move"),
            new Category("attack", "هجمات", "Attacks", "force"),
            new Category("agreement", "اتفاقات", "Agreements", "decide"),
            new Category("statement", "تصريحات", "Statements", "say"),
            new Category("decision", "قرارات", "Decisions", "decide"),
            new Category("deployment", "انتشار", "Deployment", "move"),
            new Category("handover", "تسليم", "Handover", "move"),
            new Category("context", "سياق", "Context", "context"));

    private final boolean varied;
    private final int perArticle;
    private final int words;

    private record Category(String id, String arabic, String english, String role) {}

    private record Event(String date, String status, String category, String title) {
        String paragraph() {
            return date + ": " + title;
        }
    }

    private GeneratedDataset(List<String> options) {
        this.varied = options.contains("--varied");
        this.perArticle = number(options, "--per-article", 1000);
        this.words = number(options, "--words", 0);
    }

    private static int number(List<String> options, String name, int otherwise) {
        int index = options.indexOf(name);
        return index < 0 ? otherwise : Integer.parseInt(options.get(index + 1));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println(
                    "usage: java bench/GeneratedDataset.java COUNT FOLDER [--varied] [--per-article N] [--words N]");
            System.exit(2);
        }
        List<String> options = List.of(arguments).subList(2, arguments.length);
        new GeneratedDataset(options).write(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
    }

    private void write(int count, Path folder) throws IOException {
        List<Event> events = events(count);
        Files.createDirectories(folder.resolve("articles"));
        try (Writer json = Files.newBufferedWriter(folder.resolve("dataset.json"))) {
            json.write("{\"format\": 1, \"id\": \"generated\", \"language\": \"ar\",\n");
            json.write("\"title\": {\"ar\": \"أحداث مولّدة\", \"en\": \"Generated events\"},\n\"articles\": [");
            for (int from = 0; from < count; from += perArticle) {
                writeArticle(json, folder, from, events.subList(from, Math.min(count, from + perArticle)));
            }
            json.write("],\n\"categories\": [");
            String comma = "";
            for (Category category : CATEGORIES) {
                json.write(comma + "\n{\"id\": \"" + category.id() + "\", \"role\": \"" + category.role()
                        + "\", \"labels\": {\"ar\": \"" + category.arabic() + "\", \"en\": \"" + category.english()
                        + "\"}}");
                comma = ",";
            }
            json.write("],\n\"events\": [");
            for (int i = 0; i < count; i++) {
                writeEvent(json, i, events.get(i));
            }
            json.write("]}\n");
        }
    }

    private List<Event> events(int count) {
        GeneratedEvents generated = new GeneratedEvents();
        List<Event> events = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            GeneratedEvents.Event event = generated.next();
            events.add(new Event(
                    date(i, event.start(), event.days()),
                    status(i),
                    CATEGORIES.get(event.category()).id(),
                    event.title()));
        }
        return events;
    }

    private String date(int index, LocalDate start, int length) {
        LocalDate end = start.plusDays(length);
        if (length > 0) {
            return start + "/" + (end.isBefore(AFTER_LAST) ? end : AFTER_LAST.minusDays(1));
        }
        if (!varied) {
            return start.toString();
        }
        return switch (index % 20) {
            case 1, 2, 3 -> YearMonth.from(start).toString();
            case 4 -> String.valueOf(start.getYear());
            case 5 -> start + "~";
            case 6 -> YearMonth.from(start) + "?";
            case 7 -> "[" + start + ".." + start.plusDays(9) + "]";
            case 8 -> start + "/..";
            default -> start.toString();
        };
    }

    private String status(int index) {
        if (!varied) {
            return "reported";
        }
        return switch (index % 23) {
            case 1, 2, 3 -> "planned";
            case 4 -> "denied";
            case 5 -> "disputed";
            default -> "reported";
        };
    }

    /** So many words that say nothing, in sentences. */
    private static String filling(int count, int seed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i % WORDS_PER_SENTENCE == 0 ? ". " : " ")
                    .append(GeneratedEvents.WORDS.get((seed + i * 7) % GeneratedEvents.WORDS.size()));
        }
        return text.toString();
    }

    private void writeArticle(Writer json, Path folder, int from, List<Event> events) throws IOException {
        int number = from / perArticle;
        String file = "articles/" + number + ".txt";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < events.size(); i++) {
            String paragraph = events.get(i).paragraph();
            text.append(paragraph)
                    .append(filling(words / events.size() - paragraph.split(" ").length, i))
                    .append('\n');
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve(file), bytes);
        json.write((number == 0 ? "" : ",") + "\n{\"id\": \"a" + number + "\", \"file\": \"" + file
                + "\", \"sha256\": \"" + sha256(bytes) + "\"}");
    }

    private void writeEvent(Writer json, int index, Event event) throws IOException {
        json.write((index == 0 ? "" : ",") + "\n{\"id\": \"e" + index + "\", \"date\": \"" + event.date()
                + "\", \"date_basis\": \"stated\", \"title\": {\"ar\": \"" + event.title() + "\"}, \"category\": \""
                + event.category() + "\", \"status\": \"" + event.status() + "\", \"citations\": [{\"article\": \"a"
                + index / perArticle + "\", \"paragraph\": " + (index % perArticle + 1)
                + ", \"exact\": \"" + event.paragraph() + "\"}]}");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
