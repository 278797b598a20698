package org.isnad.layout.export;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.columns.EventColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.labels.Labels;
import org.isnad.layout.data.FigureSeries;
import org.isnad.layout.data.FigureWords;
import org.isnad.layout.data.Reading;
import org.isnad.layout.drawing.LineBreaking;
import org.isnad.layout.drawing.LineBreaking.Run;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.scene.ColourRole;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/** The numbered sources of an exported picture: who published it, when, and which paragraphs it shows. */
final class ExportSources {
    private static final int MOST_RANGES = 6;

    private final ExportRequest request;
    private final Labels labels;

    ExportSources(ExportRequest request) {
        this.request = request;
        this.labels = request.labels();
    }

    /**
     * One line of the list.
     *
     * @param numeral the number of the article; empty where it has none
     * @param name who published it, or that nobody is known
     * @param date when
     * @param paragraphs which of them are on the picture
     */
    record Source(Optional<Integer> numeral, Run name, Run date, Run paragraphs) {}

    /** All articles of the data set in the order of their numerals; one without a part in the picture says so. */
    List<Source> all(CitedRecords cited) {
        List<Source> sources = new ArrayList<>();
        request.dataset().articles().stream()
                .sorted(Comparator.comparing(
                        (Article article) -> request.numerals().getOrDefault(article.id(), Integer.MAX_VALUE)))
                .forEach(article -> sources.add(source(article, cited.paragraphs(article.id()))));
        return List.copyOf(sources);
    }

    /** Readings on the picture; none without a chart. */
    List<Reading> readings() {
        return request.hasChart()
                ? readingsOfAllTime().stream()
                        .filter(reading -> visible(reading.bounds()))
                        .toList()
                : List.of();
    }

    /** Everything that chart and strips have to show, at any time. */
    List<Reading> readingsOfAllTime() {
        return Reading.known(readingsEverPublished(), request.excerpt().known());
    }

    /** The same with what was published too late to be shown. */
    List<Reading> readingsEverPublished() {
        return all(figures(), request.strips());
    }

    private static List<Reading> all(List<Figure> levels, List<FigureSeries> strips) {
        return Stream.concat(
                        Reading.of(levels).stream(),
                        strips.stream().flatMap(series -> Reading.all(series.figures()).stream()))
                .toList();
    }

    /** The figures that the chart draws. */
    List<Figure> figures() {
        return request.excerpt()
                .kept(request.dataset().figures().stream()
                        .filter(figure -> request.dataset()
                                .chartSeries()
                                .filter(figure.series()::equals)
                                .isPresent())
                        .toList());
    }

    private boolean visible(DateBounds bounds) {
        return bounds.toDay() > request.fromDay() && bounds.fromDay() < request.toDay();
    }

    /** The events of the picture that have sources. Events without any are not looked at: there may be a million. */
    private List<Event> sourced(EventIndexes shown) {
        EventColumns columns = request.columns();
        BitSet sourced = new BitSet();
        for (int i = 0; i < shown.size(); i++) {
            sourced.set(shown.get(i), columns.sources(shown.get(i)) > 0);
        }
        return sourced.isEmpty()
                ? List.of()
                : request.dataset().events().stream()
                        .filter(event -> {
                            int index = columns.indexOf(event.id().value());
                            return index >= 0 && sourced.get(index);
                        })
                        .toList();
    }

    /** The records on the picture with what they rest on. */
    CitedRecords cited(ShownRecords shown) {
        Map<String, List<Citation>> citations = new HashMap<>();
        Map<ArticleId, SortedSet<Integer>> paragraphs = new TreeMap<>();
        for (Reading reading : readings()) {
            reading.citations().forEach(citation -> paragraph(citation, paragraphs));
            cite(reading.figure(), citations);
        }
        for (Event event : sourced(shown.events())) {
            cite(event, citations).forEach(citation -> paragraph(citation, paragraphs));
        }
        return new CitedRecords(shown, citations, paragraphs);
    }

    /** Adds what a record rests on; gives it back. */
    private List<Citation> cite(DatedRecord record, Map<String, List<Citation>> citations) {
        List<Citation> known = known(record.citations());
        if (!known.isEmpty()) {
            citations.put(record.id().value(), known);
        }
        return known;
    }

    private static void paragraph(Citation citation, Map<ArticleId, SortedSet<Integer>> paragraphs) {
        Anchor anchor = citation.anchor();
        paragraphs.computeIfAbsent(anchor.article(), _ -> new TreeSet<>()).add(anchor.paragraph());
    }

    /** Those of the citations that were not published too late for the picture. */
    private List<Citation> known(List<Citation> citations) {
        return request.excerpt().known().map(known -> known.without(citations)).orElse(citations);
    }

    private Source source(Article article, SortedSet<Integer> paragraphs) {
        String name = labels.brief(labels.articleName(article));
        return new Source(
                Optional.ofNullable(request.numerals().get(article.id())),
                LineBreaking.name(name, ColourRole.INK),
                LineBreaking.words(LineBreaking.SEPARATOR + published(article.publication()), ColourRole.INK_2),
                LineBreaking.words(LineBreaking.SEPARATOR + told(paragraphs), ColourRole.INK_2));
    }

    private String published(Attribute<FuzzyDate> published) {
        if (published.value().isEmpty()) {
            return labels.text("export.published.unknown");
        }
        String date = labels.shortDate(published.value().get());
        return published.basis() == Basis.STATED
                ? labels.text("export.published.stated", "date", date)
                : labels.text("export.published", "date", date, "basis", labels.word(published.basis()));
    }

    private String told(SortedSet<Integer> paragraphs) {
        if (paragraphs.isEmpty()) {
            return labels.text(request.hasTimeline() ? "export.no_event" : "export.no_figure");
        }
        List<Integer> numbers = List.copyOf(paragraphs);
        List<String> ranges = new ArrayList<>();
        int told = 0;
        while (told < numbers.size() && ranges.size() < MOST_RANGES) {
            int end = told;
            while (end + 1 < numbers.size() && numbers.get(end + 1) == numbers.get(end) + 1) {
                end++;
            }
            // Two neighbours are told one by one.
            end = end - told == 1 ? told : end;
            String first = labels.number(numbers.get(told));
            ranges.add(end == told ? first : first + "–" + labels.number(numbers.get(end)));
            told = end + 1;
        }
        String list = FigureWords.list(labels, ranges);
        int rest = numbers.size() - told;
        String shown = rest == 0 ? list : labels.text("export.more_paragraphs", "list", list, "n", rest);
        return labels.text("export.paragraphs", "n", paragraphs.size(), "list", shown);
    }
}
