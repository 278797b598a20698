package org.isnad.layout.timeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.isnad.columns.EventColumns;
import org.isnad.columns.PlainEvents;
import org.isnad.layout.Requests;
import org.isnad.model.CategoryRole;
import org.isnad.model.Status;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for the picture of the timeline when there are far more events than pixels. */
@Tag("slow")
class ManyEventsLawsTest {

    @Test
    void theNumberOfMarksIsBoundedByTheWidthAndNotByTheData() {
        EventColumns many = new Regular(300_000);
        for (String to : List.of("2026-01-01", "2004-01-01", "2003-02-01")) {
            TimelineScene result = new TimelineLayout().layout(Requests.of(many, "2003-01-01", to, 980, 474));
            long marks = result.scene().marks().count();
            // Per row and 12 px (the narrowest mark and its gap) at most one event, of at most six parts.
            double bound = Requests.LANES.size() * 12 * (980 / 12.0) * 6;
            assertTrue(marks > 100 && marks < bound, marks + " marks until " + to);
        }
    }

    @Test
    void aDayOfTenThousandAmongAHundredThousandEventsIsAFewMarks() {
        EventColumns columns = new OneBusyDay(new Regular(100_000), 10_000);
        for (String to : List.of("2026-01-01", "2008-01-01")) {
            TimelineRequest request = Requests.of(columns, "2003-01-01", to, 980, 474);
            TimelineScene result = new TimelineLayout().layout(request);
            long marks = result.scene().marks().count();
            double bound = Requests.LANES.size() * 12 * (980 / 12.0) * 6;
            assertTrue(marks > 100 && marks < bound, marks + " marks until " + to);
            assertTrue(result.shown() + result.hidden() >= 10_000, "the day is counted");
        }
    }

    /** The first events fall on one and the same day. */
    private record OneBusyDay(Regular rest, int busy) implements PlainEvents {
        @Override
        public int size() {
            return rest.size();
        }

        @Override
        public String id(int index) {
            return rest.id(index);
        }

        @Override
        public long fromDay(int index) {
            return rest.fromDay(Math.max(index, busy));
        }

        @Override
        public int category(int index) {
            return rest.category(index);
        }

        @Override
        public CategoryRole role(int index) {
            return rest.role(index);
        }

        @Override
        public Status status(int index) {
            return rest.status(index);
        }

        @Override
        public String title(int index) {
            return rest.title(index);
        }
    }

    /** Evenly spread days without an object per event. */
    private record Regular(int size) implements PlainEvents {
        private static final long FIRST = 12_053;
        private static final int DAYS = 8400;
        private static final List<CategoryRole> ROLES = List.of(CategoryRole.values());
        private static final List<Status> STATUSES = List.of(Status.values());

        @Override
        public String id(int index) {
            return "r" + index;
        }

        @Override
        public long fromDay(int index) {
            return FIRST + (long) index * DAYS / size;
        }

        @Override
        public int category(int index) {
            return index % 5;
        }

        @Override
        public CategoryRole role(int index) {
            return ROLES.get(category(index));
        }

        @Override
        public Status status(int index) {
            return STATUSES.get(index % 3);
        }

        @Override
        public String title(int index) {
            return "حدث " + index;
        }
    }
}
