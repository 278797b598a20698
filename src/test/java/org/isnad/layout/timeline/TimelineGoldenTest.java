package org.isnad.layout.timeline;

import java.io.IOException;
import java.util.List;
import org.isnad.columns.DateShape;
import org.isnad.layout.ListedEvents;
import org.isnad.layout.ListedEvents.Row;
import org.isnad.layout.Requests;
import org.isnad.layout.SceneGolden;
import org.isnad.model.Status;
import org.isnad.svg.SvgWriter;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.Test;

/** Typical pictures of the timeline as SVG text; open the files in a browser to see them. */
class TimelineGoldenTest {

    private static void check(String name, TimelineRequest request) throws IOException {
        String svg = new SvgWriter(Theme.LIGHT, Requests.METRICS)
                .write(new TimelineLayout().layout(request).scene());
        SceneGolden.check("timeline/" + name, svg);
    }

    /** Each shape with each paint, in a lane for each status. */
    private static ListedEvents language() {
        Row[] rows = new Row[32];
        int next = 0;
        int lane = -1;
        for (Status status : Status.values()) {
            lane++;
            String name = status.name() + "-";
            rows[next++] = Row.day(name + "day", "2020-01-08", lane, "يوم").with(status);
            rows[next++] = Row.day(name + "soft", "2020-02-20", lane, "نحو يوم")
                    .with(status)
                    .soft()
                    .broken();
            rows[next++] = Row.day(name + "unnamed", "2020-05-20", lane, "عن مجهولين")
                    .with(status)
                    .unnamedOnly();
            rows[next++] = Row.span(name + "month", DateShape.PERIOD, "2020-09-01", "2020-09-30", lane, "شهر")
                    .with(status);
            rows[next++] = Row.span(name + "year", DateShape.PERIOD, "2020-01-01", "2020-12-31", lane, "سنة")
                    .with(status)
                    .soft();
            rows[next++] = Row.span(
                            name + "choice", DateShape.CHOICE, "2020-03-10", "2020-06-15", lane, "يوم ما بينهما")
                    .with(status);
            rows[next++] = Row.span(name + "band", DateShape.INTERVAL, "2020-02-01", "2020-08-15", lane, "دام")
                    .with(status);
            rows[next++] = Row.span(name + "open", DateShape.INTERVAL, "2020-06-01", "", lane, "ما زال")
                    .with(status)
                    .unnamedOnly();
        }
        return ListedEvents.of(rows);
    }

    @Test
    void everyShapeInEveryPaint() throws IOException {
        check("language", Requests.of(language(), "2019-12-01", "2021-02-01", 1100, 760));
    }

    @Test
    void marksThatTheViewCuts() throws IOException {
        check("cut", Requests.of(language(), "2020-04-01", "2020-08-01", 1100, 760));
    }

    @Test
    void theSelectedAndTheHoveredEvent() throws IOException {
        TimelineRequest request = Requests.of(language(), "2019-12-01", "2021-02-01", 1100, 760);
        check("selected", Requests.marked(request, "REPORTED-month", "PLANNED-day", 0));
    }

    @Test
    void oneDayWithManyEvents() throws IOException {
        Row[] rows = new Row[30];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Row.day("d" + i, "2020-01-03", i % 2, "مقتل سليماني " + i).sources(1 + i % 4);
        }
        TimelineRequest request = Requests.of(ListedEvents.of(rows), "2019-12-01", "2020-03-01", 900, 360);
        check("dense-day", request);
    }

    /** Events like those of the articles: crowded around one year. */
    private static ListedEvents crowded() {
        return ListedEvents.random(11, 150, Requests.LANES.size(), 2003, 2026);
    }

    @Test
    void allEvents() throws IOException {
        check("all", Requests.of(crowded(), "2003-01-01", "2026-01-01", 980, 900));
    }

    @Test
    void oneYear() throws IOException {
        check("one-year", Requests.of(crowded(), "2018-10-01", "2019-10-01", 980, 900));
    }

    @Test
    void oneMonth() throws IOException {
        check("one-month", Requests.of(crowded(), "2019-03-01", "2019-04-01", 980, 900));
    }

    @Test
    void oneEvent() throws IOException {
        ListedEvents one = ListedEvents.of(Row.day("only", "2020-01-03", 1, "مقتل سليماني"));
        check("one-event", Requests.of(one, "2019-10-01", "2020-10-01", 900, 300));
    }

    @Test
    void nothingIsCertain() throws IOException {
        Row[] rows = new Row[24];
        for (int i = 0; i < rows.length; i++) {
            DateShape shape = List.of(DateShape.values()).get(i % 4);
            String month = "2020-%02d".formatted(1 + i / 2 % 12);
            rows[i] = (shape == DateShape.DAY
                            ? Row.day("u" + i, month + "-10", i % 5, "خبر غير مؤكد")
                            : Row.span("u" + i, shape, month + "-01", month + "-28", i % 5, "خبر غير مؤكد"))
                    .with(List.of(Status.values()).get(i / 4 % 4))
                    .unnamedOnly()
                    .soft();
        }
        check("all-uncertain", Requests.of(ListedEvents.of(rows), "2019-12-01", "2021-02-01", 1100, 700));
    }

    @Test
    void noEvents() throws IOException {
        check("empty", Requests.of(ListedEvents.of(), "2003-01-01", "2026-01-01", 900, 300));
    }

    @Test
    void fiveThousandEvents() throws IOException {
        ListedEvents events = ListedEvents.random(5000, 5000, Requests.LANES.size(), 2003, 2026);
        check("five-thousand", Requests.of(events, "2003-01-01", "2026-01-01", 980, 474));
    }
}
