package org.isnad.layout.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.ManyEvents;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneGolden;
import org.isnad.layout.SceneLaws;
import org.isnad.layout.drawing.Dodge;
import org.isnad.layout.drawing.Mirror;
import org.isnad.layout.overview.OverviewGrips.Part;
import org.isnad.layout.overview.OverviewRequest.Source;
import org.isnad.model.ArticleId;
import org.isnad.scale.Direction;
import org.isnad.scale.TimeBreaks;
import org.isnad.scale.TimeScale;
import org.isnad.scene.Box;
import org.isnad.scene.Mark;
import org.isnad.scene.Scene;
import org.isnad.scene.Target;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;
import org.isnad.time.DateBounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the overview keeps to, whatever the data and the view. */
class OverviewLayoutTest {
    private static final double WIDTH = 868;
    private static final LocalDate FIRST = LocalDate.of(2002, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 1);

    private static DateBounds days(String first, String last) {
        return new DateBounds(
                first.isEmpty() ? DateBounds.OPEN_FROM : LocalDate.parse(first).toEpochDay(),
                last.isEmpty() ? DateBounds.OPEN_TO : LocalDate.parse(last).toEpochDay() + 1);
    }

    private static Source source(int numeral, Optional<DateBounds> published, DateBounds... told) {
        return new Source(
                new ArticleId("a" + numeral), numeral, "وكالة", published, "نُشر في وقت ما (مستنتج)", List.of(told));
    }

    /** Three within a fortnight, one open, one years later, as real articles are. */
    private static List<Source> five() {
        return List.of(
                source(1, Optional.of(days("2020-09-09", "2020-09-14")), days("2014-01-01", "2020-09-09")),
                source(2, Optional.of(days("2024-03-01", "2024-11-30")), days("2003-03-01", "2003-03-31")),
                source(3, Optional.of(days("2020-09-10", "")), days("2020-01-03", "2020-01-03")),
                source(4, Optional.of(days("2020-09-11", "2020-09-11")), days("2021-01-01", "")),
                source(5, Optional.of(days("2020-01-03", "2020-09-09"))));
    }

    private static OverviewRequest request(
            EventColumns columns, List<Source> sources, String from, String to, double width, Direction direction) {
        return new OverviewRequest(
                columns,
                Requests.byCategory(columns, Requests.LANES),
                sources,
                days("2003-03-01", "2026-12-31"),
                FIRST.toEpochDay(),
                LAST.toEpochDay(),
                LocalDate.parse(from).toEpochDay(),
                LocalDate.parse(to).toEpochDay(),
                TimeBreaks.NONE,
                direction,
                width,
                Optional.of(days("2020-01-03", "2020-01-03")),
                Optional.of(new ArticleId("a2")),
                Requests.ARABIC,
                Requests.METRICS);
    }

    private static OverviewRequest request(EventColumns columns, String from, String to) {
        return request(columns, five(), from, to, WIDTH, Direction.LEFT_TO_RIGHT);
    }

    private static OverviewScene layout(OverviewRequest request) {
        return new OverviewLayout().layout(request);
    }

    private static List<Mark> marks(Scene scene, Predicate<String> key) {
        return scene.marks().filter(mark -> key.test(mark.key().value())).toList();
    }

    private static Mark mark(Scene scene, String key) {
        return marks(scene, key::equals).getFirst();
    }

    private static double[] expected(TimeScale scale, DateBounds... dates) {
        DensityProfile profile = new DensityProfile(scale, 2);
        for (DateBounds date : dates) {
            profile.add(date.fromDay(), date.toDay());
        }
        return profile.expected();
    }

    private static final TimeScale TEN_YEARS = new TimeScale(
            LocalDate.of(2015, 1, 1).toEpochDay(),
            LocalDate.of(2025, 1, 1).toEpochDay(),
            0,
            1000,
            Direction.LEFT_TO_RIGHT);

    @Test
    void anEventThatMayLieAnywhereInAYearIsNoSpikeOnItsFirstDay() {
        double[] bins = expected(TEN_YEARS, days("2020-01-01", "2020-12-31"));
        double sum = 0;
        double most = 0;
        for (double bin : bins) {
            sum += bin;
            most = Math.max(most, bin);
        }
        assertEquals(1, sum, 1e-9, "it is one event");
        assertTrue(most < 1.01 * 2 / (366 * TEN_YEARS.pxPerDay()), "evenly over its days: " + most);
    }

    @Test
    void aDayIsWhereItIs() {
        double[] bins = expected(TEN_YEARS, days("2020-01-03", "2020-01-03"));
        int at = (int) (TEN_YEARS.x((double) LocalDate.of(2020, 1, 3).toEpochDay()) / 2);
        assertEquals(1, bins[at] + bins[at + 1], 1e-9);
        assertEquals(0, bins[at - 1] + bins[at + 2], 1e-9);
    }

    @Test
    void anOpenDateIsOnlyPossible() {
        DensityProfile profile = new DensityProfile(TEN_YEARS, 2);
        profile.add(LocalDate.of(2020, 1, 1).toEpochDay(), DateBounds.OPEN_TO);
        for (double bin : profile.expected()) {
            assertEquals(0, bin, 1e-9);
        }
        DensityProfile.Stretch stretch = profile.stretches(1).getFirst();
        assertEquals(1, stretch.level());
        assertEquals(TEN_YEARS.x((double) LocalDate.of(2020, 1, 1).toEpochDay()), stretch.left(), 2);
        assertEquals(1000, stretch.right());
    }

    @Test
    void allDatesAreCountedThoughTheyReachOverTheEnds() {
        double[] bins = expected(TEN_YEARS, days("2014-01-01", "2015-12-31"));
        double sum = 0;
        for (double bin : bins) {
            sum += bin;
        }
        assertEquals(0.5, sum, 1e-3, "the half that lies in the strip");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theLawsOfEveryPictureHold(long seed) {
        ListedEvents events = ListedEvents.random(seed, 300, Requests.LANES.size(), 2003, 2026);
        String[] froms = {"2002-06-01", "2019-10-01", "2020-09-10", "2003-01-01", "2026-09-01", "2012-05-05"};
        String[] tos = {"2026-10-01", "2020-10-01", "2020-09-13", "2003-01-09", "2026-10-01", "2020-09-09"};
        int i = (int) seed - 1;
        for (double width : new double[] {420, WIDTH, 1300}) {
            for (Direction direction : Direction.values()) {
                SceneLaws.check(
                        layout(request(events, five(), froms[i], tos[i], width, direction))
                                .scene(),
                        Requests.METRICS);
            }
        }
    }

    @Test
    void thePictureFromRightToLeftIsTheReflectedOne() {
        ListedEvents events = ListedEvents.random(7, 200, Requests.LANES.size(), 2003, 2026);
        OverviewScene left =
                layout(request(events, five(), "2019-01-01", "2021-01-01", WIDTH, Direction.LEFT_TO_RIGHT));
        OverviewScene right =
                layout(request(events, five(), "2019-01-01", "2021-01-01", WIDTH, Direction.RIGHT_TO_LEFT));
        assertEquals(new Mirror(true, WIDTH).scene(left.scene()), right.scene());
        assertEquals(left.view().mirrored(WIDTH), right.view());
        double day = (double) LocalDate.of(2020, 3, 1).toEpochDay();
        assertEquals(WIDTH - left.scale().x(day), right.scale().x(day), 1e-9);
    }

    @Test
    void theFrameStandsOverTheDaysInView() {
        OverviewScene picture = layout(request(ListedEvents.of(), "2012-01-01", "2016-01-01"));
        assertEquals(
                picture.scale().x((double) LocalDate.of(2012, 1, 1).toEpochDay()),
                picture.view().x(),
                1e-6);
        assertEquals(
                picture.scale().x((double) LocalDate.of(2016, 1, 1).toEpochDay()),
                picture.view().right(),
                1e-6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2002-06-01", "2012-05-05", "2026-09-28"})
    void howeverShortTheViewItCanBeTakenHoldOfInThreePlaces(String from) {
        for (int days : new int[] {3, 30, 300, 3000, 9000}) {
            String to = LocalDate.parse(from).plusDays(days).isAfter(LAST)
                    ? LAST.toString()
                    : LocalDate.parse(from).plusDays(days).toString();
            OverviewScene picture = layout(request(ListedEvents.of(), from, to));
            OverviewGrips grips = picture.grips();
            for (Box grip : List.of(grips.left(), grips.body(), grips.right())) {
                assertTrue(grip.width() >= 12 - 1e-9 && grip.height() >= 24, grip.toString());
                assertTrue(grip.x() >= picture.scale().leftPx() - 1e-9, grip.toString());
                assertTrue(grip.right() <= picture.scale().rightPx() + 1e-9, grip.toString());
            }
            assertFalse(grips.left().intersects(grips.body()) || grips.body().intersects(grips.right()));
        }
    }

    @Test
    void theAreasOfAWideFrameLieOnItsEdges() {
        OverviewScene picture = layout(request(ListedEvents.of(), "2012-01-01", "2016-01-01"));
        Box view = picture.view();
        double y = view.y() + 10;
        assertEquals(Part.LEFT_EDGE, picture.grips().at(view.x(), y));
        assertEquals(Part.RIGHT_EDGE, picture.grips().at(view.right(), y));
        assertEquals(Part.BODY, picture.grips().at(view.x() + view.width() / 2, y));
        assertEquals(Part.OUTSIDE, picture.grips().at(view.x() - 20, y));
    }

    @Test
    void numeralsOfArticlesOfOneWeekStandApart() {
        Scene scene =
                layout(request(ListedEvents.of(), "2019-01-01", "2021-01-01")).scene();
        List<Mark> circles = marks(scene, key -> key.matches("article/\\d+/circle"));
        assertEquals(5, circles.size());
        for (int i = 0; i < circles.size(); i++) {
            for (Mark other : circles.subList(i + 1, circles.size())) {
                assertFalse(circles.get(i).bounds().grown(1).intersects(other.bounds()), "circles touch");
            }
        }
        // The order of time stays.
        assertTrue(mark(scene, "article/5/circle").bounds().x()
                < mark(scene, "article/1/circle").bounds().x());
        assertTrue(mark(scene, "article/4/circle").bounds().x()
                < mark(scene, "article/2/circle").bounds().x());
        assertEquals(
                Optional.of(new Target.Article("a4")),
                mark(scene, "article/4/numeral").target());
    }

    @Test
    void onlyAKnownDayIsATick() {
        Scene scene =
                layout(request(ListedEvents.of(), "2019-01-01", "2021-01-01")).scene();
        assertEquals(1, marks(scene, key -> key.matches("published/\\d+/day")).size());
        assertEquals(
                4, marks(scene, key -> key.matches("published/\\d+/bracket")).size());
        assertEquals(1, marks(scene, "published/3/after"::equals).size(), "open towards the newest");
        TimeScale scale =
                layout(request(ListedEvents.of(), "2019-01-01", "2021-01-01")).scale();
        Box bracket = mark(scene, "published/5/bracket").bounds();
        assertEquals(scale.x((double) LocalDate.of(2020, 1, 3).toEpochDay()), bracket.x(), 1e-6);
        assertEquals(scale.x((double) LocalDate.of(2020, 9, 10).toEpochDay()), bracket.right(), 1e-6);
    }

    @Test
    void articlesWithoutAPlaceAreCounted() {
        List<Source> sources = List.of(source(1, Optional.empty()), source(2, Optional.of(days("2020-01-01", ""))));
        Scene scene = layout(
                        request(ListedEvents.of(), sources, "2019-01-01", "2021-01-01", WIDTH, Direction.LEFT_TO_RIGHT))
                .scene();
        assertEquals("مقال بلا علامة", ((Mark.Text) mark(scene, "header/published")).text());
        assertEquals(1, marks(scene, key -> key.endsWith("/circle")).size());
    }

    @Test
    void whatLiesOutsideIsCountedInWords() {
        Row[] rows = new Row[14];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Row.day("e" + i, i < 2 ? "2012-01-0" + (i + 1) : "2024-01-10", i % 5, "حدث");
        }
        Scene scene = layout(request(ListedEvents.of(rows), "2019-01-01", "2021-01-01"))
                .scene();
        assertEquals("حدثان قبل الفترة المعروضة", ((Mark.Text) mark(scene, "count/before")).text());
        assertEquals("12 بعدها", ((Mark.Text) mark(scene, "count/after")).text());
        assertTrue(scene.description().contains("حدثان قبل الفترة المعروضة"), scene.description());
        assertTrue(scene.description().contains("1 كانون الثاني 2019"), scene.description());
        assertTrue(scene.description().contains("31 كانون الأول 2020"), scene.description());
    }

    @Test
    void anEventThatTouchesTheViewIsNotOutside() {
        ListedEvents events = ListedEvents.of(
                Row.span("a", DateShape.PERIOD, "2018-01-01", "2019-01-01", 0, "a"),
                Row.span("b", DateShape.PERIOD, "2018-01-01", "2018-12-31", 0, "b"),
                Row.span("c", DateShape.PERIOD, "2020-12-31", "2021-05-05", 0, "c"),
                Row.span("d", DateShape.PERIOD, "2021-01-01", "2021-05-05", 0, "d"),
                Row.day("g", "2021-01-01", 0, "g"),
                Row.day("h", "2021-02-01", 0, "h"),
                Row.span("e", DateShape.INTERVAL, "", "2018-12-31", 0, "e"),
                Row.span("f", DateShape.INTERVAL, "2010-01-01", "", 4, "f"));
        Scene scene = layout(request(events, "2019-01-01", "2021-01-01")).scene();
        assertEquals("حدثان قبل الفترة المعروضة", ((Mark.Text) mark(scene, "count/before")).text());
        assertEquals("3 بعدها", ((Mark.Text) mark(scene, "count/after")).text());
    }

    @Test
    void marksAreBoundedHoweverManyEventsThereAre() {
        OverviewLayout layout = new OverviewLayout();
        ManyEvents million = new ManyEvents(1_000_000);
        Scene scene =
                layout.layout(request(million, "2019-01-01", "2021-01-01")).scene();
        assertTrue(scene.marks().count() < 120, "marks: " + scene.marks().count());
        long steps = scene.marks()
                .filter(Mark.Shape.class::isInstance)
                .mapToLong(mark -> ((Mark.Shape) mark).outline().steps().size())
                .sum();
        assertTrue(steps < WIDTH / OverviewProfiles.BIN_PX * 5 * (Requests.LANES.size() + 2) + 1000, "steps: " + steps);
        // Moving the view does not read the columns again.
        int reads = million.reads();
        layout.layout(request(million, "2018-01-01", "2020-01-01"));
        assertEquals(reads, million.reads());
        // Nor does another width, which the window has whenever a pane comes or goes.
        layout.layout(request(million, List.of(), "2018-01-01", "2020-01-01", WIDTH / 2, Direction.RIGHT_TO_LEFT));
        assertEquals(reads, million.reads());
    }

    @Test
    void manyArticlesAndManyLanesHaveBounds() {
        List<Source> many = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            String day = LocalDate.of(2020, 1, 1).plusDays(i).toString();
            many.add(source(i, Optional.of(days(day, day)), days(day, day)));
        }
        Scene scene = layout(
                        request(ListedEvents.of(), many, "2019-01-01", "2021-01-01", WIDTH, Direction.LEFT_TO_RIGHT))
                .scene();
        SceneLaws.check(scene, Requests.METRICS);
        int shown = marks(scene, key -> key.endsWith("/circle")).size();
        assertTrue(shown > 10 && shown < 60, "numerals: " + shown);
        assertTrue(
                ((Mark.Text) mark(scene, "header/published")).text().contains(String.valueOf(200 - shown)),
                "the rest is counted");
    }

    @Test
    void placesKeepTheirOrderTheirDistanceAndTheirBounds() {
        double[] places = Dodge.placed(new double[] {50, 10, 50, 51, 99, 100}, 16, 0, 100);
        assertTrue(places[1] <= places[0] && places[0] < places[2] && places[2] < places[3]);
        double[] sorted = places.clone();
        Arrays.sort(sorted);
        assertTrue(sorted[0] >= 0 && sorted[5] <= 100);
        for (int i = 1; i < sorted.length; i++) {
            assertTrue(sorted[i] - sorted[i - 1] >= 16 - 1e-9);
        }
        assertEquals(10, Dodge.placed(new double[] {10}, 16, 0, 100)[0]);
    }

    private static void golden(String name, OverviewRequest request) throws IOException {
        String svg = new SvgWriter(Theme.LIGHT, Requests.METRICS)
                .write(layout(request).scene());
        SceneGolden.check("overview/" + name, svg);
    }

    @Test
    void aYearInView() throws IOException {
        ListedEvents events = ListedEvents.random(11, 120, Requests.LANES.size(), 2003, 2026);
        golden("year", request(events, five(), "2019-10-01", "2020-10-01", WIDTH, Direction.RIGHT_TO_LEFT));
    }

    @Test
    void everythingInView() throws IOException {
        ListedEvents events = ListedEvents.random(11, 120, Requests.LANES.size(), 2003, 2026);
        golden("all", request(events, five(), "2002-06-01", "2026-10-01", WIDTH, Direction.RIGHT_TO_LEFT));
    }

    @Test
    void nothingButTime() throws IOException {
        golden(
                "empty",
                request(ListedEvents.of(), List.of(), "2020-09-10", "2020-09-13", 600, Direction.LEFT_TO_RIGHT));
    }
}
