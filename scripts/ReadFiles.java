import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.formats.InputFile;
import org.isnad.formats.OpenedInput;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode.Weight;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonReader;

/**
 * Reads every file below a folder as the program reads files of other formats, and counts what comes of it.
 *
 * <p>Run as {@code java -cp target/isnad.jar ReadFiles.java FOLDER [--list]}. A file holds as many events as it begins by its own
 * notation: {@code BEGIN:VEVENT} and {@code BEGIN:VJOURNAL} in calendars, {@code <event} in XML, the elements of {@code events} in
 * JSON. Fewer events that were read or told of are a silent loss. Exits with 1 where there is one, or an internal fault.
 */
final class ReadFiles {
    private static final Map<String, Pattern> EVENTS = Map.of(
            "BEGIN:VCALENDAR",
            Pattern.compile("(?im)^BEGIN:(?:VEVENT|VJOURNAL)"),
            "<event",
            Pattern.compile("<event[\\s>]"));

    private final boolean list;
    private final Map<String, Integer> refused = new TreeMap<>();
    private int files;
    private int read;
    private int events;
    private int faults;
    private int silent;

    private ReadFiles(boolean list) {
        this.list = list;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            System.err.println("usage: ReadFiles FOLDER [--list]");
            System.exit(2);
        }
        ReadFiles counts = new ReadFiles(List.of(arguments).contains("--list"));
        try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
            walk.filter(Files::isRegularFile).sorted().forEach(counts::file);
        }
        counts.print();
        System.exit(counts.faults + counts.silent > 0 ? 1 : 0);
    }

    private void file(Path file) {
        files++;
        OpenedInput input;
        try {
            input = InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE);
        } catch (RuntimeException | StackOverflowError e) {
            faults++;
            System.out.println("FAULT " + file + ": " + e);
            return;
        }
        switch (input) {
            case OpenedInput.Opened opened -> {
                int found = opened.dataset().dataset().events().size();
                int told = opened.notices().stream()
                        .filter(notice -> notice.weight() == Weight.LOST)
                        .mapToInt(ReadFiles::times)
                        .sum();
                read++;
                events += found;
                if (found + told < declared(file)) {
                    silent++;
                    System.out.println("SILENT " + file + ": " + declared(file) + " events in the file, " + found
                            + " read, " + told + " told of");
                } else if (list) {
                    System.out.println("read " + file + ": " + found + ", " + told + " told of");
                }
            }
            case OpenedInput.Refused(var _, var notices) -> {
                String why = notices.stream()
                        .filter(notice -> notice.weight() == Weight.LOST)
                        .map(ReadFiles::reason)
                        .reduce((_, last) -> last)
                        .orElse("SILENT");
                silent += why.equals("SILENT") ? 1 : 0;
                refused.merge(why, 1, Integer::sum);
                if (list) {
                    System.out.println("refused " + file + ": " + why);
                }
            }
        }
    }

    /** A kind of thing that occurs often is told once, with its number. */
    private static int times(Notice notice) {
        return notice.arguments().get("n") instanceof Integer n ? n : 1;
    }

    private static String reason(Notice notice) {
        String key = notice.messageKey().replaceAll(".*\\.", "");
        return notice.arguments().get("kind") instanceof String kind ? key + " " + kind : key;
    }

    private static long declared(Path file) {
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return 0;
        }
        if (JsonReader.read(text).root().orElse(null) instanceof JsonObject(var fields, var _, var _)
                && fields.get("events") instanceof JsonArray(var elements, var _)) {
            return elements.size();
        }
        return EVENTS.entrySet().stream()
                .filter(kind -> text.contains(kind.getKey()))
                .mapToLong(kind -> kind.getValue().matcher(text).results().count())
                .max()
                .orElse(0);
    }

    private void print() {
        System.out.println("files: " + files + ", read: " + read + " (" + events + " events), refused: "
                + refused.values().stream().mapToInt(Integer::intValue).sum() + ", internal faults: " + faults
                + ", silent losses: " + silent);
        refused.forEach((why, n) -> System.out.println("  refused " + n + ": " + why));
    }
}
