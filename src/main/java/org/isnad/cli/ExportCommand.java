package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.columns.LaneKind;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.AtomicFile;
import org.isnad.labels.Labels;
import org.isnad.layout.ExportLayout;
import org.isnad.layout.ExportRequest;
import org.isnad.layout.FigureSeries;
import org.isnad.layout.PlotData;
import org.isnad.png.Pixels;
import org.isnad.png.PngChunk;
import org.isnad.png.PngEncoder;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;
import org.isnad.time.DateBounds;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code isnad export}: paints the timeline, the chart or both as a PNG file. Needs no display. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Paints the timeline, the chart or both as a PNG file. Works without a display.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "2:the command line could not be understood",
            "3:a native library is missing",
            "4:no data set could be read",
            "5:the file cannot be written, or exists and --force is not given",
            "70:a fault of the program"
        })
final class ExportCommand extends OutputCommand {
    /** What is added at either side of the whole range, as a part of its length. */
    private static final double MARGIN = 0.02;

    private static final String ALL_SERIES = "all";
    private static final int SINGLE_HEIGHT_PX = 900;
    private static final int BOTH_HEIGHT_PX = 1200;

    private final Painter painter;

    @Parameters(index = "0", paramLabel = "timeline|chart|both", description = "What is on the picture.")
    private ExportRequest.Content content = ExportRequest.Content.BOTH;

    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "The file to write.")
    private Path file = Path.of("");

    @Option(names = "--width", paramLabel = "PX", defaultValue = "1600", description = "Default: ${DEFAULT-VALUE}.")
    private int widthPx;

    @Option(names = "--height", paramLabel = "PX", description = "Default: 900, of both: 1200.")
    private @Nullable Integer height;

    @Option(
            names = "--scale",
            paramLabel = "K",
            defaultValue = "1",
            description = "Pixels of the file for each pixel of width and height, 1 to 4. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "Begin with this day, month or year (EDTF). Default: the first date of the data.")
    private @Nullable DateBounds from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = DateOption.class,
            description = "End with this day, month or year, inclusive. Default: the last date of the data.")
    private @Nullable DateBounds to;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast|print",
            defaultValue = "print",
            description = "Default: ${DEFAULT-VALUE}.")
    private ThemeName theme = ThemeName.print;

    @Option(
            names = "--direction",
            paramLabel = "rtl|ltr",
            defaultValue = "rtl",
            description = "rtl: the oldest at the right. Default: ${DEFAULT-VALUE}.")
    private DirectionName direction = DirectionName.rtl;

    @Option(
            names = "--values",
            paramLabel = "log|linear|broken",
            converter = ValueScale.class,
            defaultValue = "log",
            description =
                    "How values lie along the axis of the chart; broken: linear, with long empty stretches left out."
                            + " Default: ${DEFAULT-VALUE}.")
    private NumberScale.Kind values = NumberScale.Kind.LOG;

    @Option(
            names = "--strips",
            paramLabel = "SERIES",
            split = ",",
            description = "Show these series of figures in strips under the chart, apart by commas; all for every one.")
    private List<String> series = List.of();

    @Option(
            names = "--lanes",
            paramLabel = "category|actor|place|article",
            defaultValue = "category",
            description =
                    "By what events are put into lanes; an event may stand in several. Default: ${DEFAULT-VALUE}.")
    private LanesName lanes = LanesName.category;

    @Option(names = "--force", description = "Replace the file if it exists.")
    private boolean force;

    /** The scales of values, as they are written on the command line. */
    static final class ValueScale implements ITypeConverter<NumberScale.Kind> {
        @Override
        public NumberScale.Kind convert(String word) {
            return switch (word) {
                case "log" -> NumberScale.Kind.LOG;
                case "linear" -> NumberScale.Kind.LINEAR;
                case "broken" -> NumberScale.Kind.BROKEN;
                default -> throw new TypeConversionException("log, linear, broken");
            };
        }
    }

    /** The themes, as they are written on the command line. */
    enum ThemeName {
        light,
        dark,
        contrast,
        print;

        private Theme theme() {
            return switch (this) {
                case light -> Theme.LIGHT;
                case dark -> Theme.DARK;
                case contrast -> Theme.CONTRAST;
                case print -> Theme.PRINT;
            };
        }
    }

    /** The directions, as they are written on the command line. */
    enum DirectionName {
        rtl(Direction.RIGHT_TO_LEFT),
        ltr(Direction.LEFT_TO_RIGHT);

        private final Direction direction;

        DirectionName(Direction direction) {
            this.direction = direction;
        }
    }

    /** By what events are put into lanes, as it is written on the command line. */
    enum LanesName {
        category(LaneKind.CATEGORY),
        actor(LaneKind.ACTOR),
        place(LaneKind.PLACE),
        article(LaneKind.ARTICLE);

        private final LaneKind kind;

        LanesName(LaneKind kind) {
            this.kind = kind;
        }
    }

    ExportCommand(Painter painter) {
        this.painter = painter;
    }

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = arguments.labels();
        if (!sizeFits()) {
            err.println(labels.text(
                    "cli.export.size",
                    "min_width",
                    (long) ExportRequest.MIN_WIDTH_PX,
                    "min_height",
                    (long) ExportRequest.MIN_HEIGHT_PX,
                    "max",
                    (long) ExportRequest.MAX_SIDE_PX));
            return ExitCode.USAGE;
        }
        return switch (arguments.load()) {
            case LoadResult.Refused(var source, var problems) -> {
                problems.forEach(problem -> err.println(ProblemLine.of(problem, labels)));
                err.println(labels.text("cli.export.refused", "source", source));
                yield ExitCode.UNREADABLE_INPUT;
            }
            case LoadResult.Loaded(var loaded) -> export(loaded, labels, err);
        };
    }

    private int heightPx() {
        if (height != null) {
            return height;
        }
        return content == ExportRequest.Content.BOTH ? BOTH_HEIGHT_PX : SINGLE_HEIGHT_PX;
    }

    private boolean sizeFits() {
        return scale >= 1
                && scale <= 4
                && widthPx >= ExportRequest.MIN_WIDTH_PX
                && heightPx() >= ExportRequest.MIN_HEIGHT_PX
                && Math.ceil(Math.max(widthPx, heightPx()) * scale) <= ExportRequest.MAX_SIDE_PX;
    }

    private ExitCode export(LoadedDataset loaded, Labels labels, PrintWriter err) {
        PlotData data = PlotData.of(loaded.dataset(), loaded.evidence()::verified, labels);
        double margin = (data.toDay() - data.fromDay()) * MARGIN;
        double fromDay = from == null ? data.fromDay() - margin : (double) from.fromDay();
        double toDay = to == null ? data.toDay() + margin : (double) to.toDay();
        if (fromDay >= toDay) {
            err.println(labels.text("cli.export.no_time"));
            return ExitCode.USAGE;
        }
        List<FigureSeries> others = FigureSeries.besides(loaded.dataset().chartSeries(), loaded.dataset(), labels);
        Set<String> known = others.stream().map(one -> one.id().value()).collect(Collectors.toCollection(TreeSet::new));
        for (String name : series) {
            if (!name.equals(ALL_SERIES) && !known.contains(name)) {
                err.println(labels.text("cli.export.no_series", "series", name, "known", String.join(", ", known)));
                return ExitCode.USAGE;
            }
        }
        List<FigureSeries> strips = others.stream()
                .filter(one ->
                        series.contains(ALL_SERIES) || series.contains(one.id().value()))
                .toList();
        // Before painting, which takes a moment; the file is looked for again when it is written.
        if (!force && Files.exists(file)) {
            return exists(labels, err);
        }
        try {
            Pixels pixels = painter.paint(
                    metrics -> ExportLayout.scene(new ExportRequest(
                            content,
                            data.dataset(),
                            data.columns(),
                            data.lanes(lanes.kind),
                            fromDay,
                            toDay,
                            direction.direction,
                            widthPx,
                            heightPx(),
                            values,
                            strips,
                            data.numerals(),
                            Optional.empty(),
                            true,
                            labels,
                            metrics)),
                    theme.theme(),
                    scale);
            List<PngChunk> chunks = List.of(
                    PngChunk.physicalSize(scale),
                    PngChunk.text("Title", labels.of(data.dataset().title())),
                    PngChunk.text("Software", "Isnad"));
            AtomicFile.write(file, force, output -> PngEncoder.write(pixels, chunks, output));
            return ExitCode.OK;
        } catch (PainterUnavailableException e) {
            err.println(labels.text("cli.export.unavailable", "package", "libpangoft2-1.0-0"));
            err.println(e.getMessage());
            return ExitCode.NO_DISPLAY;
        } catch (FileAlreadyExistsException e) {
            return exists(labels, err);
        } catch (IOException e) {
            err.println(labels.text("cli.export.unwritable", "file", file.toString()));
            return ExitCode.CANNOT_WRITE;
        }
    }

    private ExitCode exists(Labels labels, PrintWriter err) {
        err.println(labels.text("cli.export.exists", "file", file.toString(), "option", "--force"));
        return ExitCode.CANNOT_WRITE;
    }
}
