package org.isnad.ui.state;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.file.AtomicFile;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.ui.state.UserSettings.WindowPlace;

/**
 * The file in which {@link UserSettings} are kept: properties in UTF-8, written to a temporary file and moved.
 *
 * <p>A file that cannot be understood is left where it is under another name and told to the user; the program starts
 * with the defaults.
 */
public final class UserSettingsFile {

    private static final String VERSION = "1";

    private final Path file;

    /** Names the file; it need not exist. */
    public UserSettingsFile(Path file) {
        this.file = file;
    }

    /** What came of reading. */
    public sealed interface Outcome {

        /** The settings to start with. */
        UserSettings settings();

        /** The file was read, or there is none yet. */
        record Read(UserSettings settings) implements Outcome {}

        /** The file was damaged or of a newer program: these are the defaults, and the file was put aside. */
        record PutAside(UserSettings settings, Path aside) implements Outcome {}
    }

    /** Reads the settings, and deletes what processes that were killed have left half written beside them. */
    public Outcome read() {
        AtomicFile.deleteLeftovers(
                Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file));
        String text;
        try {
            text = Files.readString(file);
        } catch (NoSuchFileException e) {
            return new Outcome.Read(UserSettings.DEFAULT);
        } catch (CharacterCodingException e) {
            return putAside();
        } catch (IOException e) {
            return new Outcome.PutAside(UserSettings.DEFAULT, file);
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
            if (!VERSION.equals(properties.getProperty("version"))) {
                return putAside();
            }
            return new Outcome.Read(settings(properties));
        } catch (IOException | IllegalArgumentException e) {
            // A damaged escape or number: there is nothing to mend, only to keep.
            return putAside();
        }
    }

    /**
     * Writes the settings.
     *
     * @throws IOException if that is not possible; an older file is then as it was
     */
    public void write(UserSettings settings) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("version", VERSION);
        for (int i = 0; i < settings.recent().size(); i++) {
            properties.setProperty("recent." + i, settings.recent().get(i));
        }
        settings.sizes().readerPx().ifPresent(px -> properties.setProperty("pane.reader", Double.toString(px)));
        settings.sizes().chartPx().ifPresent(px -> properties.setProperty("pane.chart", Double.toString(px)));
        properties.setProperty("guided", Boolean.toString(settings.guided()));
        write(settings.look(), properties);
        write(settings.face(), properties);
        ExportLookProperties.write(settings.export(), properties);
        properties.setProperty(
                "article.text", Double.toString(settings.reading().textPx()));
        properties.setProperty(
                "article.book", Boolean.toString(settings.reading().bookType()));
        properties.setProperty(
                "article.column", Double.toString(settings.reading().columnShare()));
        settings.window().ifPresent(place -> {
            properties.setProperty("window.x", Double.toString(place.x()));
            properties.setProperty("window.y", Double.toString(place.y()));
            properties.setProperty("window.width", Double.toString(place.width()));
            properties.setProperty("window.height", Double.toString(place.height()));
        });
        settings.last().ifPresent(place -> {
            properties.setProperty("last.dataset", place.dataset());
            properties.setProperty("last.from", Double.toString(place.range().fromDay()));
            properties.setProperty("last.to", Double.toString(place.range().toDay()));
            properties.setProperty("last.selected", place.selected());
            properties.setProperty("last.article", place.article());
            properties.setProperty("last.panes", String.join(" ", new TreeSet<>(place.panes())));
        });
        StringWriter text = new StringWriter();
        properties.store(text, null);
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.write(file, true, output -> output.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Outcome putAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return new Outcome.PutAside(UserSettings.DEFAULT, aside);
        } catch (IOException e) {
            return new Outcome.PutAside(UserSettings.DEFAULT, file);
        }
    }

    private static UserSettings settings(Properties properties) {
        List<String> recent = new ArrayList<>();
        for (int i = 0; i < UserSettings.MOST_RECENT; i++) {
            Optional.ofNullable(properties.getProperty("recent." + i)).ifPresent(recent::add);
        }
        Optional<WindowPlace> window = properties.containsKey("window.x")
                ? Optional.of(new WindowPlace(
                        number(properties, "window.x", 0),
                        number(properties, "window.y", 0),
                        Math.max(1, number(properties, "window.width", 1)),
                        Math.max(1, number(properties, "window.height", 1))))
                : Optional.empty();
        return new UserSettings(
                recent,
                new PaneSizes(size(properties, "pane.reader"), size(properties, "pane.chart")),
                Boolean.parseBoolean(properties.getProperty("guided")),
                look(properties),
                new ReadingLook(
                        number(properties, "article.text", ReadingLook.DEFAULT.textPx()),
                        number(properties, "article.column", ReadingLook.DEFAULT.columnShare()),
                        Boolean.parseBoolean(properties.getProperty("article.book"))),
                face(properties),
                ExportLookProperties.read(properties),
                window,
                last(properties));
    }

    private static Optional<LastPlace> last(Properties properties) {
        return properties.containsKey("last.from") && properties.containsKey("last.to")
                ? Optional.of(new LastPlace(
                        properties.getProperty("last.dataset", ""),
                        new DayRange(number(properties, "last.from", 0), number(properties, "last.to", 0)),
                        properties.getProperty("last.selected", ""),
                        properties.getProperty("last.article", ""),
                        Stream.of(properties.getProperty("last.panes", "").split(" "))
                                .filter(id -> !id.isEmpty())
                                .collect(Collectors.toSet())))
                : Optional.empty();
    }

    private static void write(PlotLook look, Properties properties) {
        properties.setProperty("chart.scale", look.valueScale().name().toLowerCase(Locale.ROOT));
        properties.setProperty("time.direction", look.direction().name());
        properties.setProperty("motion.reduced", Boolean.toString(look.reducedMotion()));
        properties.setProperty("theme", look.theme().code());
        properties.setProperty("legend", Boolean.toString(look.legendShown()));
        properties.setProperty("overview", Boolean.toString(look.overviewShown()));
        properties.setProperty("derived", Boolean.toString(look.derivedShown()));
        properties.setProperty("breaks", Boolean.toString(look.breaksShown()));
    }

    private static PlotLook look(Properties properties) {
        return new PlotLook(
                valueScale(properties),
                Direction.valueOf(properties.getProperty(
                        "time.direction", PlotLook.DEFAULT.direction().name())),
                Boolean.parseBoolean(properties.getProperty("motion.reduced")),
                ThemeChoice.ofCode(properties.getProperty("theme", "")),
                Boolean.parseBoolean(properties.getProperty("legend", "true")),
                Boolean.parseBoolean(properties.getProperty("overview", "true")),
                Boolean.parseBoolean(properties.getProperty("derived")),
                Boolean.parseBoolean(properties.getProperty("breaks")));
    }

    private static void write(InterfaceLook face, Properties properties) {
        LabelSettings labels = face.labels();
        properties.setProperty("labels.language", code(labels.language()));
        properties.setProperty("labels.months", code(labels.monthNames()));
        properties.setProperty("labels.digits", code(labels.digits()));
        properties.setProperty("labels.week", code(labels.weekStart()));
        properties.setProperty("labels.hijri", Boolean.toString(labels.hijri()));
        properties.setProperty("size", Integer.toString(face.percent()));
    }

    private static InterfaceLook face(Properties properties) {
        LabelSettings usual = LabelSettings.DEFAULT;
        return new InterfaceLook(
                new LabelSettings(
                        one(Language.class, properties, "labels.language", usual.language()),
                        one(MonthNames.class, properties, "labels.months", usual.monthNames()),
                        one(Digits.class, properties, "labels.digits", usual.digits()),
                        one(DayOfWeek.class, properties, "labels.week", usual.weekStart()),
                        Boolean.parseBoolean(properties.getProperty("labels.hijri"))),
                (int) number(properties, "size", InterfaceLook.DEFAULT.percent()));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E one(Class<E> type, Properties properties, String key, E otherwise) {
        String name = properties.getProperty(key);
        return name == null ? otherwise : Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    /** Up to the first version with breaks there were two scales, and the file said whether it is the linear one. */
    private static NumberScale.Kind valueScale(Properties properties) {
        String name = properties.getProperty("chart.scale");
        if (name != null) {
            return NumberScale.Kind.valueOf(name.toUpperCase(Locale.ROOT));
        }
        String linear = properties.getProperty("chart.linear");
        if (linear == null) {
            return PlotLook.DEFAULT.valueScale();
        }
        return Boolean.parseBoolean(linear) ? NumberScale.Kind.LINEAR : NumberScale.Kind.LOG;
    }

    private static double number(Properties properties, String key, double otherwise) {
        String text = properties.getProperty(key);
        return text == null ? otherwise : Double.parseDouble(text);
    }

    /** A number of pixels; none where it is missing or no size. */
    private static OptionalDouble size(Properties properties, String key) {
        double px = number(properties, key, 0);
        return px > 0 && Double.isFinite(px) ? OptionalDouble.of(px) : OptionalDouble.empty();
    }
}
