package org.isnad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.png.Pixels;
import org.isnad.png.PngReader;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExportCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Scene painted;
    private Theme theme;
    private double scale;
    private Path dataset;
    private Path picture;

    @BeforeEach
    void writeDataset() throws IOException, NoSuchAlgorithmException {
        String article = "انسحب الجنود في آذار 2020 من القاعدة.\n";
        Files.createDirectory(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/a.txt"), article);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("articles/a.txt")));
        dataset = folder.resolve("dataset.json");
        picture = folder.resolve("out.png");
        Files.writeString(dataset, """
            {"format": 1, "id": "t", "title": {"ar": "تجربة"},
             "articles": [{"id": "a", "file": "articles/a.txt", "sha256": "%s"}],
             "categories": [{"id": "c", "labels": {"ar": "انسحاب"}, "role": "move"}],
             "events": [{"id": "e", "date": "2020-03", "date_basis": "stated", "title": {"ar": "انسحاب"},
               "category": "c", "status": "reported",
               "citations": [{"article": "a", "paragraph": 1, "exact": "آذار 2020"}]}]}
            """.formatted(HexFormat.of().formatHex(hash)));
    }

    private ExitCode run(String... options) {
        return run(
                (layout, colours, factor, follower) -> {
                    painted = layout.apply(new FixedTextMetrics());
                    theme = colours;
                    scale = factor;
                    Pixels pixels = new Pixels(1, 1, new int[] {0xFF112233});
                    follower.painted(pixels, 1);
                    return pixels;
                },
                options);
    }

    private ExitCode run(Painter painter, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "export";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = dataset.toString();
        arguments[options.length + 2] = "--out";
        arguments[options.length + 3] = picture.toString();
        int code = IsnadCommand.run(
                arguments,
                (dataset, articles) -> {
                    throw new AssertionError("no window is opened");
                },
                painter,
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        for (ExitCode exit : ExitCode.values()) {
            if (exit.code() == code) {
                return exit;
            }
        }
        throw new AssertionError("code " + code + " " + err);
    }

    @Test
    void writesThePictureWithItsTitle() throws IOException {
        assertEquals(
                ExitCode.OK,
                run("timeline", "--width", "800", "--height", "500", "--scale", "2", "--theme", "dark"),
                err.toString());
        assertEquals(800, painted.widthPx());
        assertEquals(500, painted.heightPx());
        assertEquals(Theme.DARK, theme);
        assertEquals(2, scale);
        byte[] file = Files.readAllBytes(picture);
        assertEquals(0xFF112233, PngReader.pixels(file).argb(0, 0));
        assertEquals(Optional.of("تجربة"), PngReader.text(file, "Title"));
        assertEquals("", out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void theMakerGivesTitleAndSubtitle() throws IOException {
        assertEquals(
                ExitCode.OK, run("timeline", "--title", "انسحاب في آذار", "--subtitle", "قاعدة واحدة"), err.toString());
        assertTrue(painted.description().startsWith("انسحاب في آذار."), painted.description());
        byte[] file = Files.readAllBytes(picture);
        assertEquals(Optional.of("انسحاب في آذار"), PngReader.text(file, "Title"));

        assertEquals(
                0,
                verified(new String[] {"verify", picture.toString(), dataset.toString(), "--lang", "en"}),
                out.toString() + err);
        assertTrue(
                out.toString().contains("Title given by the maker of the picture, without evidence: انسحاب في آذار"),
                out.toString());
        assertTrue(out.toString().contains("without evidence: قاعدة واحدة"), out.toString());

        assertEquals(ExitCode.USAGE, run("timeline", "--title", "ط".repeat(161)));
        assertTrue(err.toString().contains("--title"), err.toString());
    }

    @Test
    void presetsRangeAndFileNamePatternAreTaken() {
        picture = folder.resolve("{dataset}-{kind}-{from}-{to}-{width}.png");
        assertEquals(
                ExitCode.OK, run("timeline", "--preset", "a4", "--from", "2020", "--to", "2020-06"), err.toString());
        assertEquals(1123, painted.widthPx());
        assertEquals(794, painted.heightPx());
        assertTrue(Files.exists(folder.resolve("t-timeline-2020-01-01-2020-06-30-1123.png")));

        picture = folder.resolve("{title}.png");
        assertEquals(ExitCode.USAGE, run("timeline"));
        assertTrue(err.toString().contains("dataset, kind, from, to"), err.toString());
    }

    @Test
    void aNameThatEndsInSvgGivesAnSvgWithFontsAndData() throws IOException {
        picture = folder.resolve("out.SVG");
        assertEquals(ExitCode.OK, run("timeline"), err.toString());
        String svg = Files.readString(picture);
        assertTrue(svg.contains("<title>تجربة</title>"), "no title");
        assertTrue(svg.contains("<desc>"), "no description");
        assertTrue(svg.contains("@font-face"), "no fonts");
        assertTrue(svg.contains(">{&quot;format&quot;"), "no data");

        String[] verify = {"verify", picture.toString(), dataset.toString(), "--lang", "en"};
        assertEquals(0, verified(verify), out.toString() + err);
        assertTrue(out.toString().contains("Drawing of the picture and its checksum: verified"), out.toString());
        Files.writeString(picture, svg.replaceFirst("<rect width", "<rect x=\"1\" width"));
        assertEquals(1, verified(verify), out.toString() + err);
        assertTrue(out.toString().contains("Drawing of the picture and its checksum: mismatch"), out.toString());
    }

    private int verified(String[] verify) {
        return IsnadCommand.run(
                verify,
                (ignored, articles) -> ExitCode.OK,
                (layout, colours, factor, follower) -> new Pixels(1, 1, new int[1]),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    private int standardSet(Path set, String... words) {
        List<String> arguments = new ArrayList<>(List.of(words));
        arguments.addAll(List.of("--all", set.toString()));
        return IsnadCommand.run(
                arguments.toArray(String[]::new),
                (dataset, articles) -> ExitCode.OK,
                (layout, colours, factor, follower) -> {
                    assertNotNull(layout.apply(new FixedTextMetrics()));
                    Pixels pixels = new Pixels(1, 1, new int[] {0xFF112233});
                    follower.painted(pixels, 1);
                    return pixels;
                },
                new PrintWriter(out, true),
                new PrintWriter(err, true));
    }

    @Test
    void theStandardSetIsThreePicturesOfTwoKindsWhetherOrNotOneIsNamed() throws IOException {
        Path named = folder.resolve("named");
        assertEquals(0, standardSet(named, "export", "both", dataset.toString()), err.toString());
        Path set = folder.resolve("set");
        assertEquals(0, standardSet(set, "export", dataset.toString()), err.toString());
        assertEquals(2, standardSet(set, "export", dataset.toString(), dataset.toString()), "two data sets");
        try (var files = Files.list(set)) {
            assertEquals(
                    List.of(
                            "t-both.png",
                            "t-both.svg",
                            "t-chart.png",
                            "t-chart.svg",
                            "t-timeline.png",
                            "t-timeline.svg"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void anExistingFileIsReplacedOnlyWithForce() throws IOException {
        Files.writeString(picture, "old");
        assertEquals(ExitCode.CANNOT_WRITE, run("chart"));
        assertEquals("old", Files.readString(picture));
        assertTrue(err.toString().contains("--force"));
        assertEquals(ExitCode.OK, run("chart", "--force"));
        assertFalse(Files.readAllBytes(picture).length < 10);
    }

    @Test
    void onlyWhatWasPublishedByADayIsPainted() throws IOException {
        assertEquals(ExitCode.OK, run("timeline", "--known-by", "2020-09"), err.toString());
        assertTrue(said("ما نُشر حتى 30 أيلول 2020: لا أحداث · واحد باهت لا يُعرف متى نُشر"), "article without a date");
        Files.writeString(
                dataset,
                Files.readString(dataset)
                        .replace(
                                "\"file\": \"articles/a.txt\"",
                                "\"file\": \"articles/a.txt\", \"published\": {\"value\": \"2020-10\","
                                        + " \"basis\": \"external\", \"note\": {\"ar\": \"من الأرشيف\"}}"));
        assertEquals(ExitCode.OK, run("timeline", "--force", "--known-by", "2020-09-30"), err.toString());
        assertTrue(said("ما نُشر حتى 30 أيلول 2020: لا أحداث · واحد لم يُنشر بعد"));
        assertTrue(painted.marks().noneMatch(mark -> mark.key().value().startsWith("event/")));
        assertEquals(ExitCode.OK, run("timeline", "--force", "--known-by", "2020-10"), err.toString());
        assertTrue(said("ما نُشر حتى 31 تشرين الأول 2020: حدث واحد"));
        assertEquals(ExitCode.USAGE, run("timeline", "--force", "--known-by", "soon"));
    }

    private boolean said(String words) {
        return painted.marks()
                .anyMatch(mark -> mark instanceof Mark.Text text && text.text().equals(words));
    }

    @Test
    void aFolderThatIsNotThereCannotBeWrittenTo() {
        picture = folder.resolve("no/such/out.png");
        assertEquals(ExitCode.CANNOT_WRITE, run("both"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--width 479",
                "--height 319",
                "--width 16001",
                "--width 5000 --scale 4",
                "--scale 0.9",
                "--scale NaN",
                "--from yesterday",
                "--from ../2020",
                "--from 2021 --to 2020",
                "--theme blue",
                "--direction up",
                "--preset a9",
                "--months roman",
                "--digits roman",
                "--hide nowhere",
                "--collapse nowhere",
                "--footer perhaps",
                "--range some"
            })
    void whatCannotBeMeantIsAUsageError(String options) {
        assertEquals(ExitCode.USAGE, run(("both " + options).split(" ")));
        assertFalse(err.toString().isBlank());
        assertFalse(Files.exists(picture));
    }

    @Test
    void anUnknownPictureIsAUsageError() {
        assertEquals(ExitCode.USAGE, run("table"));
    }

    @Test
    void anUnreadableDataSetIsSaid() {
        dataset = folder.resolve("missing.json");
        assertEquals(ExitCode.UNREADABLE_INPUT, run("both"));
        assertTrue(err.toString().contains("missing.json"));
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackage() {
        assertEquals(
                ExitCode.NO_DISPLAY,
                run(
                        (layout, colours, factor, follower) -> {
                            throw new PainterUnavailableException(new UnsatisfiedLinkError("libpangoft2-1.0.so.0"));
                        },
                        "both"));
        assertTrue(err.toString().contains("libpangoft2-1.0-0"), err.toString());
        assertFalse(Files.exists(picture));
    }

    @Test
    void aFaultOfTheProgramHasItsOwnCode() {
        assertEquals(
                ExitCode.INTERNAL,
                run(
                        (layout, colours, factor, follower) -> {
                            throw new IllegalStateException("broken");
                        },
                        "both"));
    }
}
