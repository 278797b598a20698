package org.isnad.dataset.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Claim;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Quantity;
import org.isnad.model.Resolution.Resolved;
import org.isnad.model.Series;
import org.isnad.model.SeriesId;
import org.isnad.model.Voice;
import org.isnad.time.FuzzyDate;

/**
 * A data set as one table with a row for each citation: events first, then figures. A record that cites nothing can have a
 * row, too, in which the columns of citations are empty.
 *
 * <p>Date and quantity are those of the citation's own claim where it has one, because the row says what these words say;
 * the columns {@code start} and {@code end} are empty where the anchor is broken.
 */
public final class CitationTable {

    /** The {@link Row#index} of the row of a record that cites nothing. */
    public static final int UNCITED = -1;

    /**
     * One citation of a record, or a record without any.
     *
     * @param record what cites
     * @param index of the citation in its record, from 0; {@link #UNCITED} where there is none
     * @param cells what the row says; a column that it says nothing in is missing
     */
    public record Row(DatedRecord record, int index, Map<Column, String> cells) {

        /** Copies the map. */
        public Row {
            cells = Collections.unmodifiableMap(new EnumMap<>(cells));
        }

        /**
         * The citation itself.
         *
         * @throws IndexOutOfBoundsException if there is none
         */
        public Citation citation() {
            return record.citations().get(index);
        }
    }

    private final LoadedDataset loaded;
    private final Map<ArticleId, Article> articles;
    private final Map<ActorId, Actor> actors;
    private final Map<SeriesId, Series> series;

    private CitationTable(LoadedDataset loaded) {
        this.loaded = loaded;
        Dataset dataset = loaded.dataset();
        articles = dataset.articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        actors = dataset.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        series = dataset.series().stream().collect(Collectors.toMap(Series::id, Function.identity()));
    }

    /** The rows of all citations, in the order of the data set. */
    public static List<Row> of(LoadedDataset dataset) {
        return withUncited(dataset).stream()
                .filter(row -> row.index() != UNCITED)
                .toList();
    }

    /** The same with one row for each record that cites nothing, in its place among the records. */
    public static List<Row> withUncited(LoadedDataset dataset) {
        return new CitationTable(dataset).rows();
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<DatedRecord> records = new ArrayList<>(loaded.dataset().events());
        records.addAll(loaded.dataset().figures());
        for (DatedRecord record : records) {
            for (int i = 0; i < record.citations().size(); i++) {
                rows.add(new Row(record, i, row(record, record.citations().get(i))));
            }
            if (record.citations().isEmpty()) {
                rows.add(new Row(record, UNCITED, row(record, Optional.empty())));
            }
        }
        return List.copyOf(rows);
    }

    private Map<Column, String> row(DatedRecord record, Citation citation) {
        Map<Column, String> row = row(record, citation.claim());
        voices(citation.voices(), row);
        row.put(Column.SPEECH, code(citation.speech()));
        row.put(Column.STANCE, code(citation.stance()));
        anchor(citation.anchor(), row);
        return row;
    }

    private Map<Column, String> row(DatedRecord record, Optional<Claim> claim) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        FuzzyDate date = claim.flatMap(Claim::date).orElse(record.date());
        row.put(Column.ID, record.id().value());
        row.put(Column.DATE, date.edtf());
        row.put(
                Column.DATE_BASIS,
                switch (record.dateBasis()) {
                    case DateBasis.Stated _ -> "stated";
                    case DateBasis.Inferred _ -> "inferred";
                    case DateBasis.Outside _ -> "outside";
                    case DateBasis.External _ -> "external";
                });
        row.put(Column.STATUS, code(record.status()));
        switch (record) {
            case Event event -> {
                row.put(Column.RECORD, "event");
                row.put(Column.CATEGORY, event.category().value());
                title(event.title(), row);
                claim.flatMap(Claim::quantity).ifPresent(quantity -> quantity(quantity, row));
            }
            case Figure figure -> {
                row.put(Column.RECORD, "figure");
                figure(figure, row);
                quantity(claim.flatMap(Claim::quantity).orElse(figure.quantity()), row);
            }
        }
        return row;
    }

    private void figure(Figure figure, Map<Column, String> row) {
        Optional<Series> own = Optional.ofNullable(series.get(figure.series()));
        figure.title().ifPresent(title -> title(title, row));
        row.put(Column.SERIES, figure.series().value());
        row.put(Column.KIND, code(figure.kind()));
        row.put(Column.MEASURE, code(figure.measure()));
        row.put(
                Column.UNIT,
                figure.unit().or(() -> own.map(Series::unit)).map(Bilingual::ar).orElse(""));
        row.put(
                Column.SUBJECT,
                figure.subject()
                        .or(() -> own.map(Series::subject))
                        .map(Bilingual::ar)
                        .orElse(""));
    }

    private static void title(Bilingual title, Map<Column, String> row) {
        row.put(Column.TITLE_AR, title.ar());
        row.put(Column.TITLE_EN, title.en().orElse(""));
    }

    private static void quantity(Quantity quantity, Map<Column, String> row) {
        switch (quantity) {
            case Quantity.Exact(var value) -> quantity("exact", plain(value), row);
            case Quantity.About(var value) -> quantity("about", plain(value), row);
            case Quantity.AtLeast(var value) -> quantity("at_least", plain(value), row);
            case Quantity.MoreThan(var value) -> quantity("more_than", plain(value), row);
            case Quantity.AtMost(var value) -> quantity("at_most", plain(value), row);
            case Quantity.Part part -> quantity(code(part.hedge()), part.fraction(), row);
            case Quantity.Within(var min, var max) -> {
                quantity("within", plain(min), row);
                row.put(Column.VALUE_MAX, plain(max));
            }
            case Quantity.Unquantified(var word) -> quantity("unquantified", word, row);
        }
    }

    private static void quantity(String qualifier, String value, Map<Column, String> row) {
        row.put(Column.QUALIFIER, qualifier);
        row.put(Column.VALUE, value);
    }

    private void voices(List<Voice> voices, Map<Column, String> row) {
        row.put(Column.VOICE, voices.stream().map(voice -> code(voice.role())).collect(Collectors.joining(">")));
        row.put(
                Column.SPEAKER,
                voices.stream().map(this::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(" > ")));
    }

    private String name(Voice voice) {
        return voice.name()
                .or(() -> voice.actor().map(actors::get).map(Actor::labels))
                .map(Bilingual::ar)
                .orElse("");
    }

    private void anchor(Anchor anchor, Map<Column, String> row) {
        row.put(
                Column.ARTICLE,
                Optional.ofNullable(articles.get(anchor.article()))
                        .map(Article::fileName)
                        .orElse(""));
        row.put(Column.PARAGRAPH, Integer.toString(anchor.paragraph()));
        row.put(Column.QUOTE, anchor.exact());
        if (loaded.evidence().of(anchor) instanceof Resolved(var range)) {
            row.put(Column.START, Integer.toString(range.start()));
            row.put(Column.END, Integer.toString(range.end()));
        }
    }

    private static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
