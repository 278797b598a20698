package org.isnad.layout;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.DateBasis;
import org.isnad.model.Figure;
import org.isnad.model.FigureKind;
import org.isnad.model.Foreign;
import org.isnad.model.Measure;
import org.isnad.model.Quantity;
import org.isnad.model.QuestionId;
import org.isnad.model.RecordId;
import org.isnad.model.SeriesId;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.time.Edtf;

/** Figures made for tests, among them some like those of the shipped data set. */
public final class SampleFigures {
    public static final Map<ArticleId, Integer> NUMERALS = Map.of(article("a1"), 1, article("a2"), 2, article("a3"), 3);

    private SampleFigures() {}

    public static ArticleId article(String id) {
        return new ArticleId(id);
    }

    public static Quantity about(long value) {
        return new Quantity.About(BigDecimal.valueOf(value));
    }

    public static Quantity exact(long value) {
        return new Quantity.Exact(BigDecimal.valueOf(value));
    }

    public static Figure actual(String id, String date, Quantity quantity, String... citations) {
        return figure(id, date, quantity, FigureKind.ACTUAL, Measure.LEVEL, false, citations);
    }

    public static Figure planned(String id, String date, Quantity quantity, String... citations) {
        return figure(id, date, quantity, FigureKind.PLANNED, Measure.LEVEL, false, citations);
    }

    /** A level with a status, said by somebody with or without a name. */
    public static Figure claimed(String id, String date, Status status, boolean unnamed) {
        Figure plain = actual(id, date, exact(5000), "a1: 5000");
        Citation citation = plain.citations().getFirst();
        Voice voice =
                new Voice(unnamed ? VoiceRole.UNNAMED_OFFICIAL : VoiceRole.OUTLET, Optional.empty(), Optional.empty());
        return new Figure(
                plain.id(),
                plain.series(),
                plain.date(),
                plain.dateBasis(),
                plain.quantity(),
                plain.kind(),
                plain.measure(),
                status,
                plain.title(),
                plain.subject(),
                plain.unit(),
                plain.ambiguity(),
                plain.actors(),
                plain.places(),
                plain.questions(),
                List.of(new Citation(
                        citation.anchor(),
                        List.of(voice),
                        citation.speech(),
                        citation.stance(),
                        citation.claim(),
                        citation.foreign())),
                plain.foreign());
    }

    public static Figure change(String id, String date, Quantity quantity, boolean ambiguous, String... citations) {
        return figure(id, date, quantity, FigureKind.ACTUAL, Measure.CHANGE, ambiguous, citations);
    }

    /** All citations answer the same question; each is {@code article: words}. */
    private static Figure figure(
            String id,
            String date,
            Quantity quantity,
            FigureKind kind,
            Measure measure,
            boolean ambiguous,
            String... citations) {
        return new Figure(
                new RecordId(id),
                new SeriesId("troops"),
                Edtf.parse(date),
                new DateBasis.Stated(Optional.empty()),
                quantity,
                kind,
                measure,
                kind == FigureKind.PLANNED ? Status.PLANNED : Status.REPORTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ambiguous
                        ? Optional.of(new Bilingual("قد يكون ما بقي", Optional.of("may be what is left")))
                        : Optional.empty(),
                List.of(),
                List.of(),
                List.of(new QuestionId("how-many")),
                Arrays.stream(citations).map(SampleFigures::citation).toList(),
                Foreign.NONE);
    }

    private static Citation citation(String text) {
        String[] parts = text.split(": ", 2);
        return new Citation(
                new Anchor(article(parts[0]), 1, parts[1], "", ""),
                List.of(),
                Speech.DIRECT,
                Stance.SUPPORTS,
                Optional.empty(),
                Foreign.NONE);
    }

    /** Figures like those of the shipped data set. */
    public static List<Figure> troops() {
        return List.of(
                actual("f2007", "2007", new Quantity.MoreThan(BigDecimal.valueOf(170_000)), "a2: أكثر من 170 ألف"),
                actual("f2011", "2011-12", new Quantity.Unquantified("عدد صغير"), "a2: عدد صغير"),
                actual("f2014", "2014", new Quantity.Unquantified("الآلاف"), "a1: الآلاف"),
                change("fhalf", "2020", exact(2500), true, "a3: ما يعادل 2500 جندي"),
                actual("fmarch", "2020-03", new Quantity.AtMost(BigDecimal.valueOf(5200)), "a3: بما يصل إلى 5200"),
                planned("fplan", "2020-09", exact(3000), "a1: إلى 3000 جندي"),
                actual("fsep", "2020-09-09", about(5200), "a1: من حوالي 5200"),
                actual("f2021", "2021", about(2500), "a2: بقي حوالي 2500 جندي"),
                planned("fremain", "2021-07-24/..", new Quantity.Unquantified("عدد من القوات"), "a3: عدد من القوات"),
                actual("f2024", "2024-09", exact(2500), "a2: 2500 جندي"));
    }
}
