package org.isnad.layout.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.columns.AsOf;
import org.isnad.columns.Publication;
import org.isnad.labels.Labels;
import org.isnad.layout.drawing.Attenuation;
import org.isnad.layout.drawing.LineBreaking;
import org.isnad.layout.drawing.TextRow;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Language;
import org.isnad.model.Quantity;
import org.isnad.model.Status;
import org.isnad.scene.ColourRole;
import org.isnad.scene.FontRole;

/**
 * What is written and said about figures.
 *
 * @param labels the words
 * @param numerals the number of each article; an article without one is not referred to
 * @param known by which day values have to be known; one that cannot be placed is written weaker
 */
public record FigureWords(Labels labels, Map<ArticleId, Integer> numerals, Optional<AsOf> known) {
    private static final double GAP_PX = 5;

    /** The words by which articles hedge a number; of two that fit the longer comes first. */
    private static final Map<String, List<String>> PRINTED = Map.of(
            "about", List.of("ما يقارب", "ما يقرب من", "حوالي", "زهاء", "قرابة", "تقريبًا", "تقريباً", "نحو"),
            "at_least", List.of("ما لا يقل عن", "لا يقل عن", "على الأقل"),
            "more_than", List.of("أكثر من", "ما يزيد على", "ما يزيد عن", "يزيد على", "يزيد عن", "يفوق"),
            "at_most", List.of("بما يصل إلى", "ما يصل إلى", "يصل إلى", "لا يزيد على", "لا يزيد عن", "لا يتجاوز"));

    /** Hedges that stand after their number. */
    private static final Set<String> AFTER = Set.of("على الأقل", "تقريبًا", "تقريباً");

    /** Copies the map. */
    public FigureWords {
        numerals = Map.copyOf(numerals);
    }

    /** Words about values, whenever they were published. */
    public FigureWords(Labels labels, Map<ArticleId, Integer> numerals) {
        this(labels, numerals, Optional.empty());
    }

    /** Whether it cannot be said if a value had been published. */
    public boolean attenuated(Reading reading) {
        return known.filter(by -> reading.publication(by) == Publication.UNPLACED)
                .isPresent();
    }

    private ColourRole ink(ColourRole atRest, Reading reading, boolean selected) {
        if (selected) {
            return ColourRole.EVIDENCE_INK;
        }
        return attenuated(reading) ? Attenuation.words(atRest) : atRest;
    }

    /** The value in one phrase, with the hedge that its article prints: «حوالي 5200»; else with ours. */
    public String phrase(Reading reading) {
        Optional<BigDecimal> number = switch (reading.quantity().decimal()) {
            case Quantity.About(BigDecimal value) -> Optional.of(value);
            case Quantity.AtLeast(BigDecimal value) -> Optional.of(value);
            case Quantity.MoreThan(BigDecimal value) -> Optional.of(value);
            case Quantity.AtMost(BigDecimal value) -> Optional.of(value);
            case Quantity.Exact _, Quantity.Within _, Quantity.Unquantified _ -> Optional.empty();
        };
        Optional<String> hedge = code(reading.quantity()).flatMap(code -> printed(code, reading.citations()));
        if (number.isEmpty() || hedge.isEmpty()) {
            return labels.quantity(reading.quantity());
        }
        String value = labels.number(number.get());
        return AFTER.contains(hedge.get()) ? value + " " + hedge.get() : hedge.get() + " " + value;
    }

    /** The label of a figure: number with its sign, hedge as the article prints it, plan, articles. */
    public TextRow label(Reading reading, boolean selected, boolean withDate) {
        ColourRole first = ink(ColourRole.INK, reading, selected);
        ColourRole second = ink(ColourRole.INK_2, reading, selected);
        boolean number = !(reading.quantity() instanceof Quantity.Unquantified);
        List<TextRow.Part> parts = new ArrayList<>();
        parts.add(new TextRow.Part.Words(
                labels.signedQuantity(reading.quantity()), FontRole.LABEL_STRONG, first, number));
        if (reading.ambiguous()) {
            parts.add(new TextRow.Part.Words(labels.text("chart.ambiguous"), FontRole.LABEL_STRONG, first, false));
        }
        // The plan first: after a hedge it would be the plan that is about.
        tag(reading).ifPresent(words -> parts.add(new TextRow.Part.Words(words, FontRole.AXIS, second, false)));
        hedge(reading)
                .map(words -> tag(reading).isPresent() ? LineBreaking.SEPARATOR + words : words)
                .ifPresent(words -> parts.add(new TextRow.Part.Words(words, FontRole.AXIS, second, false)));
        if (withDate) {
            parts.add(new TextRow.Part.Words(
                    labels.shortDate(reading.figure(), reading.date()), FontRole.AXIS, second, false));
        }
        for (int numeral : numerals(reading)) {
            parts.add(new TextRow.Part.Numeral(labels.number(numeral)));
        }
        return new TextRow(parts, GAP_PX);
    }

    /** The label of a small mark: number with its sign, status, articles. */
    public TextRow shortLabel(Reading reading, boolean selected) {
        ColourRole first = ink(ColourRole.INK, reading, selected);
        ColourRole second = ink(ColourRole.INK_2, reading, selected);
        boolean number = !(reading.quantity() instanceof Quantity.Unquantified);
        List<TextRow.Part> parts = new ArrayList<>();
        parts.add(new TextRow.Part.Words(labels.signedQuantity(reading.quantity()), FontRole.AXIS, first, number));
        tag(reading).ifPresent(words -> parts.add(new TextRow.Part.Words(words, FontRole.AXIS, second, false)));
        for (int numeral : numerals(reading)) {
            parts.add(new TextRow.Part.Numeral(labels.number(numeral)));
        }
        return new TextRow(parts, GAP_PX);
    }

    /** A figure in one line of words: when and how much. */
    public TextRow line(Reading reading) {
        String quantity = labels.quantity(reading.quantity());
        String said = reading.ambiguous() ? quantity + labels.text("chart.ambiguous") : quantity;
        String whole = reading.planned() ? labels.text("chart.outside.plan", "figure", said) : said;
        List<TextRow.Part> parts = new ArrayList<>();
        // Apart, so that a year and a number that follows it can never be read as one.
        ColourRole quiet = ink(ColourRole.INK_2, reading, false);
        parts.add(new TextRow.Part.Words(
                labels.shortDate(reading.figure(), reading.date()), FontRole.AXIS, quiet, false));
        parts.add(new TextRow.Part.Words(whole, FontRole.LABEL_CORE, ink(ColourRole.INK, reading, false), false));
        for (int numeral : numerals(reading)) {
            parts.add(new TextRow.Part.Numeral(labels.number(numeral)));
        }
        return new TextRow(parts, GAP_PX);
    }

    /** The figure as a sentence. */
    public String spoken(Reading reading) {
        String status = labels.text(
                reading.planned() ? "chart.spoken.planned" : "chart.spoken.actual",
                "status",
                labels.word(reading.figure().status()),
                "voices",
                reading.unnamed() ? "unnamed" : "named");
        List<Integer> sources = numerals(reading);
        String list = list(labels, sources.stream().map(labels::number).toList());
        String said = labels.text("chart.spoken.sources", "n", sources.size(), "list", list);
        return reading.figure()
                .ambiguity()
                .map(other -> labels.text(
                        "chart.spoken.ambiguous",
                        "quantity",
                        labels.quantity(reading.quantity()),
                        "date",
                        labels.date(reading.figure(), reading.date()),
                        "reading",
                        labels.passage(other),
                        "status",
                        status,
                        "sources",
                        said))
                .orElseGet(() -> labels.text(
                        "chart.spoken.figure",
                        "quantity",
                        labels.quantity(reading.quantity()),
                        "date",
                        labels.date(reading.figure(), reading.date()),
                        "status",
                        status,
                        "sources",
                        said));
    }

    /** The numbers of the articles that give a value, in ascending order. */
    public List<Integer> numerals(Reading reading) {
        return reading.articles().stream()
                .filter(numerals::containsKey)
                .map(numerals::get)
                .sorted()
                .toList();
    }

    /** The words one after the other: «2 و18 و20». */
    public static String list(Labels labels, List<String> words) {
        return words.stream()
                .reduce((first, second) -> labels.text("chart.and", "first", first, "second", second))
                .orElse("");
    }

    private Optional<String> tag(Reading reading) {
        Status status = reading.figure().status();
        if (status == Status.DENIED) {
            return Optional.of(labels.text("chart.denied"));
        }
        if (status == Status.DISPUTED) {
            return Optional.of(labels.text("chart.disputed"));
        }
        return reading.planned() ? Optional.of(labels.text("chart.plan")) : Optional.empty();
    }

    private Optional<String> hedge(Reading reading) {
        return code(reading.quantity()).map(code -> hedge(code, reading.citations()));
    }

    private static Optional<String> code(Quantity quantity) {
        return switch (quantity.decimal()) {
            case Quantity.About _ -> Optional.of("about");
            case Quantity.AtLeast _ -> Optional.of("at_least");
            case Quantity.MoreThan _ -> Optional.of("more_than");
            case Quantity.AtMost _ -> Optional.of("at_most");
            case Quantity.Exact _, Quantity.Within _, Quantity.Unquantified _ -> Optional.empty();
        };
    }

    /** The hedge as the first article that prints a known one has it, in quotation marks; else ours, without. */
    private String hedge(String code, List<Citation> citations) {
        return printed(code, citations)
                .map(words -> labels.text("chart.quoted", "words", words))
                .orElseGet(() -> labels.text("chart.hedge." + code));
    }

    private Optional<String> printed(String code, List<Citation> citations) {
        List<String> printed = labels.language() == Language.ARABIC ? PRINTED.getOrDefault(code, List.of()) : List.of();
        return citations.stream()
                .flatMap(citation -> printed.stream()
                        .filter(words -> citation.anchor().exact().contains(words)))
                .findFirst();
    }
}
