package org.isnad.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.MonthNames;
import org.isnad.layout.export.ExportPreset;
import org.isnad.layout.export.ExportRequest;
import org.isnad.model.Language;
import org.isnad.proof.PictureFormat;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;
import org.isnad.ui.state.UserSettings.WindowPlace;
import org.isnad.ui.state.UserSettingsFile.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void readingDeletesWhatAKilledProcessLeftBesideThem() throws IOException {
        Path left =
                Files.writeString(folder.resolve(".isnad-999999999999-0123456789abcdef0123456789abcdef.tmp"), "half");
        new UserSettingsFile(folder.resolve("settings.properties")).read();
        assertFalse(Files.exists(left));
    }

    @Test
    void settingsComeBackAsTheyWere() throws IOException {
        UserSettings settings = UserSettings.DEFAULT
                .opened("/بيانات/القوات الأمريكية.json")
                .opened("/b c.json")
                .withSizes(new PaneSizes(OptionalDouble.of(431.5), OptionalDouble.of(220)))
                .withGuided()
                .withLook(new PlotLook(
                        NumberScale.Kind.BROKEN,
                        Direction.LEFT_TO_RIGHT,
                        true,
                        ThemeChoice.CONTRAST,
                        false,
                        false,
                        true,
                        true))
                .withReading(new ReadingLook(18.5, 0.7, true))
                .withFace(new InterfaceLook(
                        new LabelSettings(
                                Language.ENGLISH, MonthNames.MAGHREBI, Digits.ARABIC_INDIC, DayOfWeek.MONDAY, true),
                        150))
                .withExport(new ExportLook(
                        ExportRequest.Content.CHART,
                        Optional.empty(),
                        700,
                        20_000,
                        3,
                        true,
                        Theme.DARK,
                        false,
                        PictureFormat.SVG,
                        "صورة {kind} {width}",
                        "/صور"))
                .withWindow(new WindowPlace(-20, 30.5, 1280, 800))
                .withLast(new LastPlace(
                        "/بيانات/أ.json", new DayRange(100.5, 200), "one", "two", Set.of("table", "audit")));
        UserSettingsFile file = new UserSettingsFile(folder.resolve("deep/er/settings.properties"));
        file.write(settings);
        assertEquals(new Outcome.Read(settings), file.read());
    }

    @Test
    void thePresetOfAPictureComesBack() throws IOException {
        UserSettingsFile file = new UserSettingsFile(folder.resolve("settings.properties"));
        ExportLook usual = ExportLook.DEFAULT;
        for (ExportPreset preset : ExportPreset.values()) {
            ExportLook look = new ExportLook(
                    usual.content(),
                    Optional.of(preset),
                    1,
                    1,
                    1,
                    false,
                    usual.theme(),
                    true,
                    usual.format(),
                    usual.name(),
                    usual.folder());
            file.write(UserSettings.DEFAULT.withExport(look));
            assertEquals(look, file.read().settings().export());
        }
    }

    @Test
    void theScaleOfAnOlderFileIsRead() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.writeString(path, "version=1\nchart.linear=true");
        UserSettingsFile file = new UserSettingsFile(path);
        assertEquals(NumberScale.Kind.LINEAR, file.read().settings().look().valueScale());
        Files.writeString(path, "version=1\nchart.linear=false");
        assertEquals(NumberScale.Kind.LOG, file.read().settings().look().valueScale());
    }

    @Test
    void theFormatOfPicturesInAnOlderFileIsRead() throws IOException {
        Path path = folder.resolve("settings.properties");
        UserSettingsFile file = new UserSettingsFile(path);
        Files.writeString(path, "version=1\nexport.svg=true");
        assertEquals(PictureFormat.SVG, file.read().settings().export().format());
        Files.writeString(path, "version=1\nexport.svg=false");
        assertEquals(PictureFormat.PNG, file.read().settings().export().format());
        Files.writeString(path, "version=1\nexport.svg=true\nexport.format=png");
        assertEquals(PictureFormat.PNG, file.read().settings().export().format());
    }

    @Test
    void noFileMeansDefaults() {
        assertEquals(new Outcome.Read(UserSettings.DEFAULT), new UserSettingsFile(folder.resolve("none")).read());
    }

    @Test
    void aFileOfAnOlderOrNewerProgramIsReadAsFarAsItIsKnown() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.writeString(path, "version=1\nchart.linear=true\n");
        PlotLook usual = PlotLook.DEFAULT;
        PlotLook linear = new PlotLook(
                NumberScale.Kind.LINEAR, usual.direction(), false, usual.theme(), true, true, false, false);
        assertEquals(new Outcome.Read(UserSettings.DEFAULT.withLook(linear)), new UserSettingsFile(path).read());
        Files.writeString(path, "version=1\ntheme=sepia\n");
        assertEquals(new Outcome.Read(UserSettings.DEFAULT), new UserSettingsFile(path).read());
    }

    @Test
    void aDamagedFileIsPutAsideWhole() throws IOException {
        Path path = folder.resolve("settings.properties");
        for (String damaged : List.of(
                "version=1\npane.reader=wide",
                "version=1\ntime.direction=UP",
                "version=1\narticle.text=large",
                "version=1\nx=\\u12",
                "version=1\nchart.scale=round",
                "version=1\nlabels.language=klingon",
                "version=1\nlast.from=3\nlast.to=1",
                "version=1\nlabels.week=someday",
                "version=1\nexport.content=all",
                "version=1\nexport.preset=a0",
                "version=1\nexport.width=wide",
                "",
                "version=99\nnew=1")) {
            Files.writeString(path, damaged);
            Outcome outcome = new UserSettingsFile(path).read();
            Path aside = assertInstanceOf(Outcome.PutAside.class, outcome).aside();
            assertEquals(UserSettings.DEFAULT, outcome.settings());
            assertEquals(damaged, Files.readString(aside));
            assertTrue(Files.notExists(path));
        }
    }

    @Test
    void bytesThatAreNoTextArePutAside() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.write(path, new byte[] {(byte) 0xC3, 0x28, 0});
        assertInstanceOf(Outcome.PutAside.class, new UserSettingsFile(path).read());
    }

    @Test
    void aFailedWriteLeavesTheOldFile() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.createDirectory(path);
        Files.writeString(path.resolve("kept"), "kept");
        UserSettingsFile file = new UserSettingsFile(path);
        assertThrows(IOException.class, () -> file.write(UserSettings.DEFAULT));
        assertEquals("kept", Files.readString(path.resolve("kept")));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(path), files.toList(), "no temporary file stays behind");
        }
    }

    @Test
    void theLastOpenedStandsFirstAndOnce() {
        UserSettings settings = UserSettings.DEFAULT;
        for (int i = 0; i < 14; i++) {
            settings = settings.opened("d" + i);
        }
        settings = settings.opened("d9");
        assertEquals(UserSettings.MOST_RECENT, settings.recent().size());
        assertEquals(List.of("d9", "d13", "d12"), settings.recent().subList(0, 3));
        assertEquals(1, settings.recent().stream().filter("d9"::equals).count());
    }

    @Test
    void aSizeThatIsNoneIsTheUsualOne() throws IOException {
        Path path = folder.resolve("settings.properties");
        Files.writeString(path, "version=1\npane.reader=-40\npane.chart=NaN\n");
        assertEquals(
                PaneSizes.USUAL, new UserSettingsFile(path).read().settings().sizes());
    }
}
