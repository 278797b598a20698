package org.isnad.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;
import org.junit.jupiter.api.Test;

class LaterNoticesTest {
    private static final JsonLocation PLACE = new JsonLocation(3, 1, JsonPath.ROOT);

    @Test
    void whatWasToldLaterIsWhatWouldHaveBeenToldAtOnce() {
        Notices atOnce = new Notices("t.csv");
        LaterNotices later = new LaterNotices();
        for (Telling telling : new Telling[] {atOnce, later}) {
            telling.at(PLACE, NoticeCode.NO_DATE, "title", "a");
            telling.count(PLACE, NoticeCode.MARKUP);
            telling.at(PLACE, NoticeCode.FIGURE_UNREADABLE, "value", "b");
        }

        Notices told = new Notices("t.csv");
        later.take().forEach(telling -> telling.accept(told));

        assertEquals(atOnce.all(), told.all());
        assertEquals(0, later.take().size());
    }
}
