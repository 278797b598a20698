package org.isnad.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.isnad.columns.DateShape;
import org.isnad.columns.EventColumns;
import org.isnad.model.CategoryRole;
import org.isnad.model.Status;
import org.isnad.time.DateBounds;

/** Events for tests, in chronological order. */
public final class ListedEvents implements EventColumns {
    private static final List<String> WORDS = List.of(
            "انسحاب",
            "القوات",
            "من",
            "قاعدة",
            "القائم",
            "البرلمان",
            "يطلب",
            "خروج",
            "هجوم",
            "صاروخي",
            "على",
            "السفارة",
            "بيان",
            "مشترك",
            "خفض",
            "العدد");

    private static final List<DateShape> SHAPES = List.of(DateShape.values());
    public static final List<CategoryRole> ROLES = List.of(CategoryRole.values());
    private static final List<Status> STATUSES = List.of(Status.values());

    private final List<Row> rows;

    /** One event; bounds as in {@link DateBounds}. */
    public record Row(
            String id,
            long from,
            long to,
            DateShape shape,
            boolean softFrom,
            boolean softTo,
            int category,
            Status status,
            String title,
            int sources,
            boolean verified,
            boolean unnamed) {

        public static Row day(String id, String day, int category, String title) {
            long from = LocalDate.parse(day).toEpochDay();
            return new Row(
                    id, from, from + 1, DateShape.DAY, false, false, category, Status.REPORTED, title, 1, true, false);
        }

        public static Row span(String id, DateShape shape, String first, String last, int category, String title) {
            long from = first.isEmpty()
                    ? DateBounds.OPEN_FROM
                    : LocalDate.parse(first).toEpochDay();
            long to =
                    last.isEmpty() ? DateBounds.OPEN_TO : LocalDate.parse(last).toEpochDay() + 1;
            return new Row(id, from, to, shape, false, false, category, Status.REPORTED, title, 1, true, false);
        }

        public Row with(Status changed) {
            return new Row(id, from, to, shape, softFrom, softTo, category, changed, title, sources, verified, unnamed);
        }

        public Row soft() {
            return new Row(id, from, to, shape, true, true, category, status, title, sources, verified, unnamed);
        }

        public Row sources(int count) {
            return new Row(id, from, to, shape, softFrom, softTo, category, status, title, count, verified, unnamed);
        }

        public Row broken() {
            return new Row(id, from, to, shape, softFrom, softTo, category, status, title, sources, false, unnamed);
        }

        public Row unnamedOnly() {
            return new Row(id, from, to, shape, softFrom, softTo, category, status, title, sources, verified, true);
        }
    }

    private ListedEvents(List<Row> rows) {
        this.rows = rows.stream()
                .sorted(Comparator.comparingLong(Row::from).thenComparingLong(Row::to))
                .toList();
    }

    public static ListedEvents of(Row... rows) {
        return new ListedEvents(List.of(rows));
    }

    public static ListedEvents of(List<Row> rows) {
        return new ListedEvents(rows);
    }

    /** The events of both; ids of the others begin with {@code l}. */
    public static ListedEvents joined(ListedEvents some, ListedEvents others) {
        List<Row> rows = new ArrayList<>(some.rows);
        others.rows.forEach(row -> rows.add(new Row(
                "l" + row.id,
                row.from,
                row.to,
                row.shape,
                row.softFrom,
                row.softTo,
                row.category,
                row.status,
                row.title,
                row.sources,
                row.verified,
                row.unnamed)));
        return of(rows.stream().sorted(Comparator.comparingLong(Row::from)).toList());
    }

    /** Random events of all shapes and paints between two years, crowded like the articles. */
    public static ListedEvents random(long seed, int count, int lanes, int fromYear, int toYear) {
        Random random = new Random(seed);
        long first = LocalDate.of(fromYear, 1, 1).toEpochDay();
        long days = LocalDate.of(toYear, 1, 1).toEpochDay() - first;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DateShape shape = SHAPES.get(random.nextInt(4));
            double where = random.nextInt(3) == 0 ? random.nextDouble() : 0.7 + 0.05 * random.nextGaussian();
            long from = first + (long) (Math.clamp(where, 0.0, 1.0) * days);
            long length = shape == DateShape.DAY ? 1 : 1 + (long) Math.exp(random.nextDouble() * 7);
            boolean openTo = shape == DateShape.INTERVAL && random.nextInt(8) == 0;
            boolean openFrom = shape == DateShape.CHOICE && random.nextInt(8) == 0;
            StringBuilder title = new StringBuilder();
            for (int word = 1 + random.nextInt(6); word > 0; word--) {
                title.append(title.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
            }
            rows.add(new Row(
                    "e" + i,
                    openFrom ? DateBounds.OPEN_FROM : from,
                    openTo ? DateBounds.OPEN_TO : from + length,
                    shape,
                    random.nextInt(5) == 0,
                    random.nextInt(5) == 0,
                    random.nextInt(lanes),
                    STATUSES.get(random.nextInt(4)),
                    title.toString(),
                    1 + random.nextInt(4),
                    random.nextInt(10) != 0,
                    random.nextInt(4) == 0));
        }
        return new ListedEvents(rows);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public String id(int index) {
        return rows.get(index).id();
    }

    @Override
    public long fromDay(int index) {
        return rows.get(index).from();
    }

    @Override
    public long toDay(int index) {
        return rows.get(index).to();
    }

    @Override
    public DateShape shape(int index) {
        return rows.get(index).shape();
    }

    @Override
    public boolean softFrom(int index) {
        return rows.get(index).softFrom();
    }

    @Override
    public boolean softTo(int index) {
        return rows.get(index).softTo();
    }

    @Override
    public int category(int index) {
        return rows.get(index).category();
    }

    @Override
    public CategoryRole role(int index) {
        return ROLES.get(Math.min(category(index), ROLES.size() - 1));
    }

    @Override
    public Status status(int index) {
        return rows.get(index).status();
    }

    @Override
    public String title(int index) {
        return rows.get(index).title();
    }

    @Override
    public int sources(int index) {
        return rows.get(index).sources();
    }

    @Override
    public boolean verified(int index) {
        return rows.get(index).verified();
    }

    @Override
    public boolean warned(int index) {
        return !verified(index);
    }

    @Override
    public boolean unnamedOnly(int index) {
        return rows.get(index).unnamed();
    }
}
