package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.PictureName;
import org.isnad.proof.PictureView;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad export}: paints the timeline, the chart or both as a PNG or SVG file. Needs no display. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        description = "Exports a picture of the timeline, the chart or both as PNG or SVG. Needs no display.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file was written",
            "2:the command line is not valid",
            "3:a native library is missing",
            "4:the data set cannot be read",
            "5:the file cannot be written, or it exists and --force is not given",
            "70:an internal error"
        })
final class ExportCommand extends OutputCommand {
    private final Painter painter;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "timeline|chart|both",
            description =
                    "What the picture shows. Required when a data set is named, unless --all is given. Default: both.")
    private String first = "";

    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @ArgGroup(multiplicity = "1")
    private Destination destination = new Destination();

    @Mixin
    private final PictureOptions options = new PictureOptions();

    @Mixin
    private final DatasetArguments.OutsideDates outside = new DatasetArguments.OutsideDates();

    @Option(names = "--force", description = "Overwrite existing files.")
    private boolean force;

    /** Where pictures go. */
    static final class Destination {
        @Option(
                names = "--out",
                paramLabel = "FILE",
                converter = OutputName.Pattern.class,
                description =
                        "File to write: SVG if the name ends in .svg, otherwise PNG. The name may contain {dataset},"
                                + " {kind}, {from}, {to}, {theme}, {direction}, {width} and {height}. Either --out or"
                                + " --all is required.")
        private @Nullable String file;

        @Option(
                names = "--all",
                paramLabel = "DIR",
                converter = OutputName.Plain.class,
                description =
                        "Folder to write the standard set into: timeline, chart and both, each as PNG and as SVG.")
        private @Nullable Path folder;
    }

    ExportCommand(Painter painter) {
        this.painter = painter;
    }

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = BundleLabels.of(options.labels(arguments.language()));
        Optional<Content> content = content();
        if (content.isEmpty() && !takeAsDataset()) {
            err.println(labels.text(
                    "cli.export.no_content",
                    "word",
                    first,
                    "known",
                    Arrays.stream(Content.values())
                            .map(one -> one.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(" | "))));
            return ExitCode.USAGE;
        }
        return switch (arguments.load()) {
            case LoadResult.Refused(var source, var problems) -> {
                arguments.refused(problems, err);
                err.println(labels.text("cli.export.refused", "source", source));
                yield ExitCode.UNREADABLE_INPUT;
            }
            case LoadResult.Loaded(var loaded) -> export(outside.of(loaded), content.orElse(Content.BOTH), labels, err);
        };
    }

    private ExitCode export(LoadedDataset loaded, Content content, Labels labels, PrintWriter err) {
        PlotData data = PlotData.of(loaded.dataset(), loaded.evidence()::verified, labels);
        List<Content> contents = destination.folder == null ? List.of(content) : List.of(Content.values());
        Map<Path, PictureView> pictures = new LinkedHashMap<>();
        for (Content one : contents) {
            Optional<String> fault = options.fault(one, data, labels);
            if (fault.isEmpty()) {
                fault = name(options.view(one, data, labels, outside.asked()), data, labels, pictures);
            }
            if (fault.isPresent()) {
                err.println(fault.get());
                return ExitCode.USAGE;
            }
        }
        PictureWriter writer = new PictureWriter(painter, data, labels, force);
        Optional<Path> there = force
                ? Optional.empty()
                : pictures.keySet().stream().filter(Files::isRegularFile).findFirst();
        // Before painting, which takes a moment; the files are looked for again when they are written.
        if (there.isPresent()) {
            return exists(there.get(), labels, err);
        }
        if (destination.folder != null) {
            try {
                Files.createDirectories(destination.folder);
            } catch (IOException e) {
                err.println(labels.text("cli.unwritable", "file", destination.folder.toString()));
                return ExitCode.CANNOT_WRITE;
            }
        }
        for (Map.Entry<Path, PictureView> picture : pictures.entrySet()) {
            ExitCode code = write(writer, picture.getKey(), picture.getValue(), labels, err);
            if (code != ExitCode.OK) {
                return code;
            }
        }
        return ExitCode.OK;
    }

    /** What is asked for; empty where the first word says something else. */
    private Optional<Content> content() {
        return first.isEmpty()
                ? Optional.of(Content.BOTH)
                : Arrays.stream(Content.values())
                        .filter(one -> one.name().equalsIgnoreCase(first))
                        .findFirst();
    }

    /** Where every picture is asked for, none has to be named: the first word may be the data set. */
    private boolean takeAsDataset() {
        if (destination.folder == null || arguments.named().isPresent()) {
            return false;
        }
        try {
            arguments.name(Path.of(first));
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Finds the files of a view; gives back what is wrong with their names. */
    private Optional<String> name(PictureView view, PlotData data, Labels labels, Map<Path, PictureView> pictures) {
        if (destination.folder != null) {
            String name = data.dataset().id() + "-" + view.content().name().toLowerCase(Locale.ROOT);
            for (PictureFormat format : PictureFormat.values()) {
                pictures.put(destination.folder.resolve(name + format.ending()), view);
            }
            return Optional.empty();
        }
        Map<String, String> values = PictureName.values(data.dataset(), view);
        String pattern = destination.file == null ? "" : destination.file;
        Optional<String> unknown = PictureName.unknown(pattern, values);
        if (unknown.isPresent()) {
            return Optional.of(labels.text(
                    "cli.export.no_place", "name", unknown.get(), "known", String.join(", ", values.keySet())));
        }
        try {
            pictures.put(Path.of(PictureName.fill(pattern, values)), view);
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(labels.text("cli.unwritable", "file", pattern));
        }
    }

    private static ExitCode write(PictureWriter writer, Path file, PictureView view, Labels labels, PrintWriter err) {
        try {
            writer.write(view, file);
            return ExitCode.OK;
        } catch (PainterUnavailableException e) {
            err.println(labels.text("cli.export.unavailable", "package", "libpangoft2-1.0-0"));
            err.println(e.getMessage());
            return ExitCode.NO_DISPLAY;
        } catch (FileAlreadyExistsException e) {
            return exists(file, labels, err);
        } catch (IOException e) {
            err.println(Unwritable.words(e, file, labels));
            return ExitCode.CANNOT_WRITE;
        }
    }

    private static ExitCode exists(Path file, Labels labels, PrintWriter err) {
        err.println(labels.text("cli.exists", "file", file.toString(), "option", "--force"));
        return ExitCode.CANNOT_WRITE;
    }
}
