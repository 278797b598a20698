package org.isnad.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.isnad.model.Accepted;
import org.isnad.model.Anchor;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Foreign;
import org.isnad.model.Measure;
import org.isnad.model.Original;
import org.isnad.model.PublishedOutside;
import org.isnad.model.Quantity;
import org.isnad.model.RecordId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Suspicion;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.time.Edtf;
import org.isnad.time.FuzzyDate;

/** Makes data sets of random events and figures within the frame of another one. */
public final class RandomDataset {
    private static final List<String> DATES = List.of(
            "2020-09-09",
            "2020-09?",
            "2020~",
            "202X",
            "20XX",
            "2020-XX-XX",
            "2020-22",
            "2014-06/2017-12-09",
            "2014/..",
            "/2014",
            "[2020-01-01..2020-03-15%]",
            "[..2020-03]",
            "Y-17000",
            "-0043",
            "2014-06/2014");
    private static final List<String> SIGNS =
            List.of("ا", "ب", " ", "\"", "\\", "\n", "\t", "🌉", "\u200F", "ـ", "é", "\u0001", "/", "«", "ً", "\uFEFF");

    private final Random random;
    private final Dataset frame;

    private RandomDataset(Random random, Dataset frame) {
        this.random = random;
        this.frame = frame;
    }

    public static Dataset make(Random random, Dataset frame) {
        return new RandomDataset(random, frame).make();
    }

    private Dataset make() {
        // Parts that came later draw their own lots, so that the records of a seed stay.
        RandomDataset apart = new RandomDataset(new Random(frame.articles().size()), frame);
        List<Event> events = some(4, this::event);
        List<Figure> figures = some(4, this::figure);
        return new Dataset(
                "r" + random.nextInt(100),
                text(),
                optional(this::text),
                "ar",
                frame.chartSeries(),
                frame.articles().stream()
                        .map(article -> article.withOriginal(
                                        random.nextBoolean()
                                                ? Optional.empty()
                                                : Optional.of(
                                                        new Original("articles/originals/x.pdf", "0a".repeat(32))))
                                .withPublishedOutside(apart.optional(apart::outside)))
                        .toList(),
                frame.categories(),
                frame.actors(),
                frame.places(),
                frame.series(),
                frame.questions(),
                events,
                figures,
                List.of(),
                apart.some(2, apart::accepted),
                foreign(3));
    }

    private PublishedOutside outside() {
        return new PublishedOutside(date(), text(), optional(() -> "https://example.org"), optional(this::text), false);
    }

    private Accepted accepted(int n) {
        return new Accepted(
                one(List.of(Suspicion.values())),
                "s" + n,
                optional(() -> frame.actors().getFirst().id()),
                text());
    }

    private Event event(int n) {
        boolean sourced = random.nextInt(4) > 0;
        return new Event(
                new RecordId("e" + n),
                date(),
                sourced ? basis() : new DateBasis.External(),
                text(),
                optional(this::text),
                one(frame.categories()).id(),
                random.nextBoolean()
                        ? List.of()
                        : List.of(frame.actors().getFirst().id()),
                List.of(),
                List.of(),
                one(List.of(Status.values())),
                sourced ? citations() : List.of(),
                foreign(2));
    }

    private Figure figure(int n) {
        return new Figure(
                new RecordId("f" + n),
                frame.series().getFirst().id(),
                date(),
                basis(),
                quantity(),
                one(List.of(FigureKind.values())),
                one(List.of(Measure.values())),
                one(List.of(Status.values())),
                optional(this::text),
                optional(this::text),
                optional(this::text),
                optional(this::text),
                List.of(),
                List.of(frame.places().getFirst().id()),
                List.of(frame.questions().getFirst().id()),
                citations(),
                foreign(2));
    }

    private DateBasis basis() {
        return random.nextBoolean()
                ? new DateBasis.Stated(optional(this::anchor))
                : frame.events().getFirst().dateBasis();
    }

    private List<Citation> citations() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(n -> new Citation(
                        anchor(),
                        some(
                                3,
                                role -> new Voice(
                                        one(List.of(VoiceRole.values())), Optional.of(text()), Optional.empty())),
                        one(List.of(Speech.values())),
                        one(List.of(Stance.values())),
                        optional(() -> new Claim(Optional.of(date()), optional(this::quantity))),
                        foreign(1)))
                .toList();
    }

    private Anchor anchor() {
        return new Anchor(
                one(frame.articles()).id(),
                1 + random.nextInt(9),
                words(),
                random.nextBoolean() ? "" : words(),
                random.nextBoolean() ? "" : words());
    }

    private Quantity quantity() {
        BigDecimal value =
                BigDecimal.valueOf(1 + random.nextInt(1000), random.nextInt(4)).stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return switch (random.nextInt(8)) {
            case 0 -> new Quantity.Exact(plain);
            case 1 -> new Quantity.About(plain.negate());
            case 2 -> new Quantity.AtLeast(plain);
            case 3 -> new Quantity.MoreThan(plain);
            case 4 -> new Quantity.AtMost(plain);
            case 5 -> new Quantity.Within(plain.negate(), plain);
            case 6 ->
                new Quantity.Part(1 + random.nextInt(9), 1 + random.nextInt(99), one(List.of(Quantity.Hedge.values())));
            default -> new Quantity.Unquantified(words());
        };
    }

    private FuzzyDate date() {
        return Edtf.parse(one(DATES));
    }

    private Bilingual text() {
        return new Bilingual(words(), optional(this::words));
    }

    private String words() {
        StringBuilder words = new StringBuilder("ك");
        for (int i = random.nextInt(12); i > 0; i--) {
            words.append(one(SIGNS));
        }
        return words.toString();
    }

    private Foreign foreign(int depth) {
        return random.nextInt(3) > 0 ? Foreign.NONE : new Foreign(fields(depth));
    }

    private Map<String, Object> fields(int depth) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(words(), value(depth));
        fields.put("second", value(depth));
        return fields;
    }

    private Object value(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> Foreign.JSON_NULL;
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal("12.5");
            case 3 -> words();
            case 4 -> List.of(value(depth - 1), value(depth - 1));
            default -> fields(depth - 1);
        };
    }

    private <T> List<T> some(int most, java.util.function.IntFunction<T> make) {
        List<T> made = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            made.add(make.apply(i));
        }
        return made;
    }

    private <T> Optional<T> optional(java.util.function.Supplier<T> make) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(make.get());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
