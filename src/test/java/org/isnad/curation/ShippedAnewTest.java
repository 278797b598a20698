package org.isnad.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.CalendarRule;
import org.isnad.dates.DateAnswer;
import org.isnad.dates.DateReader;
import org.isnad.dates.DateReading;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Attribute;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.Language;
import org.isnad.model.Note;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.time.FuzzyDate;
import org.junit.jupiter.api.Test;

/**
 * The data set of the five articles, made anew by edits: they carry texts, ranges of code points and what a person types and
 * chooses, dates in Arabic words among it. Anchors, dates that follow from others, checksums and the order come from the
 * program, and the ids of articles, records and notes where nobody has typed them.
 */
final class ShippedAnewTest {
    private static final LoadedDataset SHIPPED =
            withoutOutside(assertInstanceOf(LoadResult.Loaded.class, DatasetReader.readShipped())
                    .dataset());

    private static final Labels ARABIC =
            BundleLabels.of(new LabelSettings(Language.ARABIC, MonthNames.IRAQI, Digits.WESTERN));

    private static final Pattern NOT_TYPED =
            Pattern.compile("^في (?:يوم|وقت) غير محدد |، بلا (?:يوم|شهر) محدد$|، (?:وبدايته|ونهايته) غير معروفة$");

    /** What the program calls what the shipped data set calls otherwise; empty where ids are typed. */
    private final Map<String, String> given = new HashMap<>();

    private boolean idsAreTyped = true;
    private int inWords;
    private int notations;

    private Curation now = Curation.of(
            Dataset.empty(SHIPPED.dataset().id(), new Bilingual("بلا عنوان", Optional.empty()), "ar"), Map.of());

    @Test
    void theSameDataSetComesOfIt() throws IOException {
        make();
        assertLinesMatch(
                DatasetWriter.write(SHIPPED.dataset()).lines(),
                DatasetWriter.write(now.dataset()).lines());
        assertEquals(SHIPPED.dataset(), now.dataset());
        assertEquals(SHIPPED.texts(), now.texts());
        assertTrue(inWords > 9 * notations, "dates in words " + inWords + ", in EDTF " + notations);
    }

    @Test
    void withoutTypedIdsItIsTheSameUnderOtherNames() throws IOException {
        idsAreTyped = false;
        make();
        Map<String, String> shippedNames = given.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> "\"" + entry.getValue() + "\"", entry -> "\"" + entry.getKey() + "\""));
        assertEquals(
                5
                        + SHIPPED.dataset().events().size()
                        + SHIPPED.dataset().figures().size()
                        + SHIPPED.dataset().notes().size(),
                shippedNames.size());
        String renamed = Pattern.compile("\"[^\"\\\\]*\"")
                .matcher(DatasetWriter.write(now.dataset()))
                .replaceAll(word -> Matcher.quoteReplacement(shippedNames.getOrDefault(word.group(), word.group())));
        assertEquals(
                SHIPPED.dataset(),
                assertInstanceOf(
                                LoadResult.Loaded.class,
                                DatasetReader.read(
                                        renamed.getBytes(StandardCharsets.UTF_8), "made", ArticleSource.NONE))
                        .dataset()
                        .whole());
    }

    private void make() throws IOException {
        Dataset shipped = SHIPPED.dataset();
        for (Article article : shipped.articles()) {
            String text = Files.readString(Path.of("seeds", article.fileName()));
            apply(new ArticleEdit.Add(article.file(), text, typed(article.id()), Optional.empty()));
            name(article.id().value(), now.dataset().articles().getLast().id().value());
        }
        shipped.articles().forEach(this::describe);
        shipped.categories().forEach(category -> apply(new ListEdit.PutCategory(category)));
        shipped.actors().forEach(actor -> apply(new ListEdit.PutActor(actor)));
        shipped.places().forEach(place -> apply(new ListEdit.PutPlace(place)));
        shipped.series().forEach(series -> apply(new ListEdit.PutSeries(series)));
        shipped.questions().forEach(question -> apply(new ListEdit.PutQuestion(question)));
        for (Event event : shipped.events()) {
            apply(new RecordEdit.Put(draft(event)));
            name(event.id().value(), now.dataset().events().getLast().id().value());
        }
        for (Figure figure : shipped.figures()) {
            apply(new RecordEdit.Put(draft(figure)));
            name(figure.id().value(), now.dataset().figures().getLast().id().value());
        }
        for (Note note : shipped.notes()) {
            apply(note(note));
            name(note.id().value(), now.dataset().notes().getLast().id().value());
        }
        apply(new ListEdit.Entitle(shipped.title(), shipped.description()));
        apply(new ListEdit.Chart(shipped.chartSeries()));
    }

    private <T> Optional<T> typed(T id) {
        return idsAreTyped ? Optional.of(id) : Optional.empty();
    }

    private void name(String shipped, String made) {
        if (!idsAreTyped) {
            given.put(shipped, made);
        }
    }

    private ArticleId made(ArticleId shipped) {
        return new ArticleId(given.getOrDefault(shipped.value(), shipped.value()));
    }

    /** As people write it, where that may be the date; else in EDTF. Of two readings the one that is chosen. */
    private String typed(FuzzyDate date) {
        // Nobody types that something is not known more exactly.
        String words = NOT_TYPED.matcher(ARABIC.date(date)).replaceAll("");
        List<FuzzyDate> readings = DateReader.readWhole(words) instanceof DateAnswer.Read(var found)
                ? found.stream().map(DateReading::date).distinct().toList()
                : List.of();
        if (!readings.contains(date)) {
            notations++;
            return date.edtf();
        }
        inWords++;
        return readings.size() == 1 ? words : date.edtf();
    }

    private void apply(Edit edit) {
        now = assertInstanceOf(Outcome.Done.class, now.apply(edit), edit::toString)
                .after();
    }

    private void describe(Article article) {
        describe(article.id(), ArticleEdit.Trait.HEADLINE, article.headline(), Function.identity());
        describe(article.id(), ArticleEdit.Trait.OUTLET, article.outlet(), Function.identity());
        describe(article.id(), ArticleEdit.Trait.AGENCY, article.agency(), Function.identity());
        describe(article.id(), ArticleEdit.Trait.PUBLISHED, article.published(), this::typed);
        for (Exemption exemption : article.exemptions()) {
            apply(new ArticleEdit.Exempt(
                    made(article.id()),
                    exemption.paragraph(),
                    exemption.words().map(this::marked),
                    exemption.reason(),
                    exemption.note()));
        }
    }

    private <T> void describe(
            ArticleId article, ArticleEdit.Trait trait, Attribute<T> attribute, Function<T, String> typed) {
        apply(new ArticleEdit.Describe(
                made(article),
                trait,
                new ArticleEdit.Statement(
                        attribute.value().map(typed),
                        attribute.basis(),
                        attribute.anchor().map(this::marked),
                        attribute.note())));
    }

    private Draft draft(Event event) {
        return new Draft(
                typed(event.id()),
                Optional.of(date(event)),
                Optional.of(event.title()),
                event.summary(),
                new Draft.Content.OfEvent(Optional.of(event.category())),
                event.actors(),
                event.places(),
                event.questions(),
                Optional.of(event.status()),
                citations(event.citations()));
    }

    private Draft draft(Figure figure) {
        return new Draft(
                typed(figure.id()),
                Optional.of(date(figure)),
                figure.title(),
                Optional.empty(),
                new Draft.Content.OfFigure(Optional.of(new Counting(
                        figure.series(),
                        figure.quantity(),
                        figure.kind(),
                        figure.measure(),
                        figure.subject(),
                        figure.unit(),
                        figure.ambiguity()))),
                figure.actors(),
                figure.places(),
                figure.questions(),
                Optional.of(figure.status()),
                citations(figure.citations()));
    }

    private ListEdit.PutNote note(Note note) {
        return new ListEdit.PutNote(
                typed(note.id()),
                note.kind(),
                note.text(),
                note.records().stream()
                        .map(id -> new RecordId(given.getOrDefault(id.value(), id.value())))
                        .toList(),
                note.articles().stream().map(this::made).toList(),
                citations(note.citations()));
    }

    private DateEntry date(DatedRecord record) {
        return switch (record.dateBasis()) {
            case DateBasis.Stated(var phrase) -> new DateEntry.Stated(typed(record.date()), phrase.map(this::marked));
            case DateBasis.External() -> new DateEntry.External(typed(record.date()));
            case DateBasis.Outside outside -> throw new AssertionError(outside.toString());
            case DateBasis.Inferred(var inference) -> inferred(inference, record.date());
        };
    }

    /** No edit makes dates from outside and accepted suspicions: they are written in the file. */
    private static LoadedDataset withoutOutside(LoadedDataset loaded) {
        Dataset dataset = loaded.dataset();
        Dataset without = dataset.withAccepted(List.of())
                .withArticles(dataset.articles().stream()
                        .map(article -> article.withPublishedOutside(Optional.empty()))
                        .toList())
                .withEvents(dataset.events().stream()
                        .map(event -> event.withDateBasis(withoutOutside(event.dateBasis())))
                        .toList())
                .withFigures(dataset.figures().stream()
                        .map(figure -> figure.withDateBasis(withoutOutside(figure.dateBasis())))
                        .toList());
        return LoadedDataset.made(without, loaded.texts(), loaded.source());
    }

    private static DateBasis withoutOutside(DateBasis basis) {
        return basis instanceof DateBasis.Inferred(var inference)
                ? new DateBasis.Inferred(inference.withOutside(Optional.empty()))
                : basis;
    }

    /** The date itself is typed only for a rule that does not compute it, and where it is hedged. */
    private DateEntry inferred(Inference inference, FuzzyDate date) {
        return new DateEntry.Inferred(
                marked(inference.phrase()),
                switch (inference.base()) {
                    case Inference.Base.Published(var article) -> new DateEntry.Base.Published(made(article));
                    case Inference.Base.Words(var words, var given) ->
                        new DateEntry.Base.Words(marked(words), typed(given));
                },
                inference.rule(),
                inference.parameters(),
                CalendarRule.of(inference.rule()).orElseThrow().computes() && !hedged(date)
                        ? Optional.empty()
                        : Optional.of(typed(date)),
                inference.reasoning());
    }

    private static boolean hedged(FuzzyDate date) {
        return date.edtf().matches(".*[~?%].*");
    }

    private List<CitationEntry> citations(List<Citation> citations) {
        return citations.stream()
                .map(citation -> new CitationEntry(
                        marked(citation.anchor()),
                        citation.voices(),
                        citation.speech(),
                        citation.stance(),
                        citation.claim()
                                .map(claim -> new CitationEntry.ClaimEntry(
                                        claim.date().map(this::typed), claim.quantity()))))
                .toList();
    }

    private MarkedWords marked(Anchor anchor) {
        Resolution.Resolved found =
                assertInstanceOf(Resolution.Resolved.class, SHIPPED.evidence().of(anchor));
        return new MarkedWords(made(anchor.article()), anchor.paragraph(), found.range());
    }
}
