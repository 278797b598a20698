package org.isnad.layout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.SampleExports;
import org.isnad.layout.SceneGolden;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.data.LaneSpec;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.model.Language;
import org.isnad.scale.Direction;
import org.isnad.scene.FontRole;
import org.isnad.scene.Mark;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportLayoutTest {

    @ParameterizedTest
    @CsvSource({"480,320", "640,480", "1080,1080", "1600,900", "16000,320", "480,16000", "16000,16000"})
    void atEverySizeNothingOverlapsAndCueAxisAndSourcesStay(double width, double height) {
        for (Content content : Content.values()) {
            for (Direction direction : Direction.values()) {
                for (Language language : Language.values()) {
                    ExportRequest request = SampleExports.request(content, direction, language, width, height);
                    Scene scene = ExportLayout.scene(request);

                    SceneLaws.check(scene, request.metrics());
                    assertEquals(
                            1, texts(scene, key -> key.equals("cue/oldest")).size());
                    assertEquals(
                            1, texts(scene, key -> key.equals("cue/newest")).size());
                    assertFalse(texts(scene, key -> key.startsWith("axis/")).isEmpty(), "no calendar");
                    assertEquals(
                            request.hasChart(),
                            !texts(scene, key -> key.startsWith("value/")).isEmpty(),
                            content + " values");
                    assertTrue(
                            texts(scene, key -> key.startsWith("export/source")).stream()
                                    .anyMatch(text -> text.text()
                                            .startsWith(request.labels().text("export.sources"))),
                            "no source line");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"480,320", "700,500", "1080,1080", "1600,900", "1600,700"})
    void everyLaneIsWhollyInThePictureAndHasItsName(double width, double height) {
        for (Content content : List.of(Content.TIMELINE, Content.BOTH)) {
            ExportRequest request =
                    SampleExports.crowded(content, Direction.RIGHT_TO_LEFT, Language.ARABIC, width, height);
            Scene scene = ExportLayout.scene(request);

            SceneLaws.check(scene, request.metrics());
            Pane lanes = scene.panes().stream()
                    .filter(pane -> pane.name().equals("lanes"))
                    .findFirst()
                    .orElseThrow();
            for (LaneSpec lane : request.lanes()) {
                Mark line = lanes.marks().stream()
                        .filter(mark -> mark.key().value().equals("lanes/line/" + lane.id()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(line.bounds().bottom() <= lanes.bounds().bottom() + 1e-6, lane.id() + " in " + content);
                assertFalse(
                        texts(scene, key -> key.startsWith("lane/" + lane.id() + "/name"))
                                .isEmpty(),
                        lane.id() + " has no name in " + content);
            }
        }
    }

    @Test
    void fromAMiddleHeightOnEachLaneHasARowOfEventsBesideItsCounts() {
        ExportRequest request =
                SampleExports.crowded(Content.BOTH, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 760);
        Scene scene = ExportLayout.scene(request);

        for (LaneSpec lane : request.lanes()) {
            assertTrue(
                    scene.marks()
                            .anyMatch(mark -> mark.key().value().startsWith("event/")
                                    && mark.key().value().endsWith("/extent")
                                    && inLane(scene, lane, mark)),
                    lane.id() + " shows no event");
        }
    }

    @ParameterizedTest
    @CsvSource({"480,320", "640,480", "1080,1080", "1600,900", "16000,16000"})
    void whereNoArticleIsNamedTheSourcesSaySo(double width, double height) {
        for (Language language : Language.values()) {
            ExportRequest request = SampleExports.withoutArticles(
                    SampleExports.request(Content.TIMELINE, Direction.RIGHT_TO_LEFT, language, width, height));
            Scene scene = ExportLayout.scene(request);

            SceneLaws.check(scene, request.metrics());
            String none = request.labels().text("common.count.articles", "n", 0);
            assertTrue(
                    texts(scene, key -> key.startsWith("export/source")).stream()
                            .anyMatch(text -> text.text().contains(none)),
                    "no word about sources");
        }
    }

    private static boolean inLane(Scene scene, LaneSpec lane, Mark mark) {
        double top = texts(scene, key -> key.startsWith("lane/" + lane.id() + "/name"))
                .getFirst()
                .bounds()
                .y();
        double bottom = scene.marks()
                .filter(line -> line.key().value().equals("lanes/line/" + lane.id()))
                .findFirst()
                .orElseThrow()
                .bounds()
                .bottom();
        double middle = mark.bounds().y() + mark.bounds().height() / 2;
        return middle > top - 4 && middle < bottom;
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void thePictureShowsWhatWasAskedFor(Content content) {
        Scene scene =
                ExportLayout.scene(SampleExports.request(content, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 900));
        List<String> panes = scene.panes().stream().map(Pane::name).toList();

        assertEquals(content != Content.TIMELINE, panes.contains("chart-plot"));
        assertEquals(content != Content.CHART, panes.contains("lanes"));
    }

    @Test
    void timelineAndChartShareTheirTimeScale() {
        Scene scene = ExportLayout.scene(
                SampleExports.request(Content.BOTH, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 900));

        List<Mark> lines = scene.marks()
                .filter(mark -> mark.key().value().equals("grid/coarse/2010-01-01"))
                .toList();
        assertEquals(2, lines.size());
        assertEquals(lines.getFirst().bounds().x(), lines.getLast().bounds().x(), 0.001);
    }

    @Test
    void theWordSourceIsFollowedBySourcesAndNoLineBeginsOrEndsWithASeparator() {
        for (double width : new double[] {900, 1080, 1600, 2400}) {
            ExportRequest request =
                    SampleExports.request(Content.BOTH, Direction.RIGHT_TO_LEFT, Language.ARABIC, width, 1200);
            Scene scene = ExportLayout.scene(request);

            List<Mark.Text> heading = texts(scene, key -> key.startsWith("export/sources/"));
            assertEquals(
                    List.of(request.labels().text("export.sources")),
                    heading.stream().map(Mark.Text::text).toList());
            assertFalse(texts(scene, key -> key.startsWith("export/shown")).isEmpty(), "no counts");
            for (Mark.Text text : texts(scene, key -> key.startsWith("export/"))) {
                assertFalse(text.text().endsWith("·"), text.text());
                boolean first = scene.marks()
                        .filter(Mark.Text.class::isInstance)
                        .map(Mark.Text.class::cast)
                        .noneMatch(other -> other.key().value().startsWith("export/")
                                && Math.abs(other.bounds().y() - text.bounds().y()) < 1
                                && other.bounds().x() >= text.bounds().right()
                                && other.bounds().x() < text.bounds().right() + 20);
                assertFalse(first && text.text().startsWith("·"), text.text());
            }
        }
    }

    @Test
    void aLaneNameThatIsWiderThanItsColumnStandsOnTwoLines() {
        ExportRequest request =
                SampleExports.crowded(Content.TIMELINE, Direction.LEFT_TO_RIGHT, Language.ENGLISH, 1600, 1200);
        List<Mark.Text> names = texts(ExportLayout.scene(request), key -> key.startsWith("lane/last/name"));

        assertEquals(
                List.of("Killings and", "other strikes"),
                names.stream().map(Mark.Text::text).toList());
    }

    @Test
    void aSourceWithoutPublisherIsNamedAsAReaderWouldNameIt() {
        Scene scene = ExportLayout.scene(
                SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 900));

        List<String> sources = texts(scene, key -> key.startsWith("export/source")).stream()
                .map(Mark.Text::text)
                .toList();
        assertTrue(sources.stream().anyMatch(text -> text.startsWith("مقال بلا ناشر (00a2)")), sources.toString());
        assertTrue(sources.stream().noneMatch(text -> text.contains(".txt")), sources.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "480,320",
        "700,500",
        "1123,794",
        "1200,675",
        "1200,1200",
        "1587,1123",
        "1600,900",
        "1920,1080",
        "3840,2160",
        "4000,1200",
        "16000,320",
        "16000,16000"
    })
    void theSmallestTextGrowsWithThePicture(double width, double height) {
        double least = Math.max(FontRole.NUMERAL.sizePx(), 18 * Math.min(width / 1920, height / 1080));
        for (Content content : Content.values()) {
            ExportPicture picture = ExportLayout.picture(
                    SampleExports.crowded(content, Direction.RIGHT_TO_LEFT, Language.ARABIC, width, height));

            assertEquals(width, picture.scene().widthPx() * picture.unitPx(), 1e-6);
            assertEquals(height, picture.scene().heightPx() * picture.unitPx(), 1e-6);
            for (Mark.Text text : texts(picture.scene(), key -> true)) {
                double size = text.font().sizePx() * picture.unitPx();
                assertTrue(size >= least - 1e-9, size + " px at " + width + " x " + height + ": " + text.text());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1200,675", "1600,900", "1920,1080"})
    void everyNumberStandsWhereTheWordsOfItsMarkEnd(double width, double height) {
        for (Direction direction : Direction.values()) {
            for (Language language : Language.values()) {
                Scene scene =
                        ExportLayout.scene(SampleExports.request(Content.CHART, direction, language, width, height));

                int beside = 0;
                for (Mark.Text number : texts(scene, key -> key.endsWith("/source-number"))) {
                    String base = number.key().value().replace("/source-number", "");
                    List<Mark.Text> words = texts(scene, key -> key.startsWith(base + "/label"));
                    for (Mark.Text word : words) {
                        boolean after = language == Language.ARABIC
                                ? number.bounds().right() <= word.bounds().x()
                                : number.bounds().x() >= word.bounds().right();
                        assertTrue(after, number.text() + " and " + word.text());
                        beside++;
                    }
                }
                assertTrue(beside > 0, "no number beside words");
            }
        }
    }

    @Test
    void theMakerGivesTitleAndSubtitle() {
        ExportRequest request =
                SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 900);
        Scene scene = ExportLayout.scene(request.withTitles(
                new PictureTitles(Optional.of(" أقل من\nعشرة آلاف "), Optional.of("من 2007 إلى اليوم"))));

        assertEquals(
                List.of("أقل من عشرة آلاف"),
                texts(scene, key -> key.startsWith("export/title")).stream()
                        .map(Mark.Text::text)
                        .toList());
        assertEquals(
                List.of("من 2007 إلى اليوم"),
                texts(scene, key -> key.startsWith("export/subtitle")).stream()
                        .map(Mark.Text::text)
                        .toList());
        assertEquals(PictureTitles.NONE, new PictureTitles(Optional.of("  "), Optional.empty()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PictureTitles(Optional.of("ط".repeat(161)), Optional.empty()));
    }

    @Test
    void inASmallPictureTheNotesGoBeforeTheSources() {
        ExportRequest large = SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 900);
        ExportRequest small = SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 480, 320);

        assertFalse(
                texts(ExportLayout.scene(large), key -> key.contains("note/")).isEmpty());
        assertTrue(
                texts(ExportLayout.scene(small), key -> key.contains("note/")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"700,500", "1200,675", "1600,900", "1600,4000"})
    void everyNumberBesideAMarkLeadsToTheListOrIsCountedThere(double width, double height) {
        for (Direction direction : Direction.values()) {
            ExportRequest request = SampleExports.request(Content.CHART, direction, Language.ARABIC, width, height);
            ExportPicture picture = ExportLayout.picture(request);

            Set<String> beside = new TreeSet<>();
            for (Mark.Text text : texts(picture.scene(), key -> key.endsWith("/source-number"))) {
                beside.add(text.text());
                Target.OneRecord target = (Target.OneRecord) text.target().orElseThrow();
                assertEquals(target.id(), picture.numbered().get(Integer.parseInt(text.text()) - 1));
            }
            assertEquals(picture.numbered().size(), beside.size());
            long listed = texts(picture.scene(), key -> key.startsWith("export/citation/")).stream()
                    .filter(text -> text.text().contains("«"))
                    .count();
            ExportCitations all = new ExportCitations(
                    request, new ExportSources(request).cited(picture.shown()), FontRole.AXIS, width);
            List<Mark.Text> heading = texts(picture.scene(), key -> key.startsWith("export/citations/"));
            boolean counted = listed == all.count()
                    || beside.isEmpty()
                    || heading.stream()
                            .anyMatch(text -> text.text()
                                    .contains(
                                            request.labels().text("export.citations.more", "n", all.count() - listed)));
            assertTrue(counted, listed + " of " + all.count() + " in " + heading);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Content.class,
            names = {"CHART", "BOTH"})
    void marksAreNumberedInBothDirections(Content content) {
        for (Direction direction : Direction.values()) {
            ExportRequest request = SampleExports.request(content, direction, Language.ARABIC, 1600, 2000);
            assertFalse(ExportLayout.picture(request).numbered().isEmpty(), content + " " + direction);
        }
    }

    @Test
    void withoutAFooterNothingIsNumberedAndTheCreditStays() {
        ExportRequest request =
                SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 900);
        ExportPicture picture = ExportLayout.picture(request.withFooter(false));

        assertEquals(List.of(), picture.numbered());
        assertTrue(texts(picture.scene(), key -> key.endsWith("/source-number")).isEmpty());
        assertTrue(
                texts(picture.scene(), key -> key.startsWith("export/source")).isEmpty());
        assertTrue(texts(picture.scene(), key -> key.startsWith("export/credit")).stream()
                .anyMatch(text -> text.text().contains(request.labels().text("export.credit"))));
    }

    @Test
    void aSizeOutsideOfTheLimitsIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 479, 320));
        assertThrows(
                IllegalArgumentException.class,
                () -> SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 480, 16_001));
    }

    @Test
    void goldens() throws IOException {
        golden(
                "export-chart",
                ExportLayout.scene(
                        SampleExports.request(Content.CHART, Direction.RIGHT_TO_LEFT, Language.ARABIC, 1600, 900)));
        golden(
                "export-chart-small-english",
                ExportLayout.scene(
                        SampleExports.request(Content.CHART, Direction.LEFT_TO_RIGHT, Language.ENGLISH, 480, 320)));
    }

    private static void golden(String name, Scene scene) throws IOException {
        SceneGolden.check(name, new SvgWriter(Theme.PRINT, new FixedTextMetrics()).write(scene));
    }

    private static List<Mark.Text> texts(Scene scene, Predicate<String> key) {
        return scene.marks()
                .filter(mark -> key.test(mark.key().value()))
                .filter(Mark.Text.class::isInstance)
                .map(Mark.Text.class::cast)
                .toList();
    }
}
