package org.isnad.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.check.DatasetChecker;
import org.isnad.check.Suspicions;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dates.CalendarRule;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis.Inferred;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Exemption;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.Paragraph;
import org.isnad.model.QuestionId;
import org.isnad.model.Resolution.Resolved;
import org.isnad.model.Stance;
import org.isnad.model.Status;
import org.isnad.text.CodePointRange;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The shipped data set keeps the rules of {@code docs/curation-guide.md}. Whoever adds or removes a record changes the
 * numbers here on purpose.
 */
final class ShippedDatasetTest {

    /** Events, figures and citations that rest on an article. */
    private static final Map<String, Counts> COUNTS = Map.of(
            "000", new Counts(29, 11, 53),
            "001", new Counts(39, 7, 61),
            "002", new Counts(12, 0, 36),
            "003", new Counts(19, 3, 29),
            "004", new Counts(33, 17, 62));

    /** The program draws what a status is, and quotations alone take sides. */
    private static final Pattern NOT_IN_TITLES =
            Pattern.compile("[()]|منفي|مخطط|متنازع|اغتيال|احتلال|طرد|عدوان|جريمة|جرائم|استشهاد");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final LoadedDataset loaded = load();
    private final Dataset dataset = loaded.dataset();
    private final List<DatedRecord> records = Stream.<DatedRecord>concat(
                    dataset.events().stream(), dataset.figures().stream())
            .toList();

    private static LoadedDataset load() {
        return switch (DatasetReader.readShipped()) {
            case Loaded(var read) -> read;
            default -> throw new AssertionError("the shipped data set was refused");
        };
    }

    @Test
    void isReadWithoutAnyProblem() {
        assertEquals(List.of(), loaded.problems());
    }

    /** Each finding that {@code docs/curation/settled.md} lists stands as it was settled. */
    @Test
    void keepsWhatWasSettled() {
        List<SettledFinding> findings = SettledFinding.all();
        Map<String, JsonNode> byId = SettledFinding.shipped();
        assertEquals(
                List.of(),
                findings.stream().filter(finding -> !finding.stands(byId)).toList());
        assertTrue(findings.size() >= 60, findings.size() + " findings");
    }

    /** What a machine can suspect is either mended or accepted with a reason. */
    @Test
    void nothingIsSuspectedOfIt() {
        assertEquals(List.of(), Suspicions.of(dataset, loaded.texts()));
    }

    @Test
    void hasTheRecordsThatWereCurated() {
        Map<String, Counts> found = new TreeMap<>();
        for (Article article : dataset.articles()) {
            found.put(article.id().value(), counts(article));
        }
        assertAll(
                () -> assertEquals(new TreeMap<>(COUNTS), found),
                () -> assertEquals(125, dataset.events().size()),
                () -> assertEquals(38, dataset.figures().size()),
                () -> assertEquals(56, dataset.notes().size()),
                () -> assertEquals(25, dataset.questions().size()));
    }

    private Counts counts(Article article) {
        int events = 0;
        int figures = 0;
        int citations = 0;
        for (DatedRecord record : records) {
            int here = (int) record.citations().stream()
                    .filter(citation -> citation.anchor().article().equals(article.id()))
                    .count();
            citations += here;
            if (here > 0) {
                switch (record) {
                    case Event _ -> events++;
                    case Figure _ -> figures++;
                }
            }
        }
        return new Counts(events, figures, citations);
    }

    @Test
    void everyInferredDateTellsHowItFollows() {
        List<String> wrong = new ArrayList<>();
        for (DatedRecord record : records) {
            if (record.dateBasis() instanceof Inferred(var inference)) {
                boolean phraseIsCited = record.citations().stream()
                        .anyMatch(citation -> citation.anchor()
                                .article()
                                .equals(inference.phrase().article()));
                if (!stands(inference.phrase())
                        || !phraseIsCited
                        || !baseStands(inference.base())
                        || CalendarRule.of(inference.rule()).isEmpty()
                        || !inTwoLanguages(inference.reasoning())) {
                    wrong.add(record.id().value());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private boolean baseStands(Inference.Base base) {
        return switch (base) {
            case Inference.Base.Published(var id) ->
                dataset.articles().stream()
                        .anyMatch(article -> article.id().equals(id)
                                && article.published().value().isPresent());
            case Inference.Base.Words(var words, var _) -> stands(words);
        };
    }

    @Test
    void everyNumberStandsInItsQuotationWithItsHedge() {
        List<String> wrong = new ArrayList<>();
        for (Figure figure : dataset.figures()) {
            for (Citation citation : figure.citations()) {
                String words = citation.anchor().exact();
                var quantity =
                        citation.claim().flatMap(claim -> claim.quantity()).orElse(figure.quantity());
                if (!WordsOfQuantity.stands(quantity, words) || !WordsOfQuantity.hedged(quantity, words)) {
                    wrong.add(figure.id() + ": " + quantity + " in " + words);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTwoRecordsMakeTheSameClaimFromTheSameWords() {
        Map<Saying, DatedRecord> first = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (DatedRecord record : records) {
            for (Citation citation : record.citations()) {
                Anchor anchor = citation.anchor();
                Saying saying = new Saying(
                        record instanceof Event, anchor.article().value(), anchor.paragraph(), range(anchor));
                DatedRecord other = first.putIfAbsent(saying, record);
                if (other != null) {
                    twice.add(other.id() + " and " + record.id() + ": " + anchor.exact());
                }
            }
        }
        assertEquals(List.of(), twice);
    }

    @Test
    void everyParagraphIsCitedOrExemptedAndNoDigitIsLeftOver() {
        List<String> left = new ArrayList<>();
        for (Article article : dataset.articles()) {
            for (Paragraph paragraph : loaded.text(article.id()).orElseThrow().paragraphs()) {
                BitSet accounted = accounted(article, paragraph);
                if (accounted.isEmpty()) {
                    left.add(article.id() + " p" + paragraph.number());
                }
                var digit = DIGIT.matcher(paragraph.text());
                while (digit.find()) {
                    if (!accounted.get(paragraph.text().codePointCount(0, digit.start()))) {
                        left.add(article.id() + " p" + paragraph.number() + " " + digit.group());
                    }
                }
            }
        }
        assertEquals(List.of(), left);
    }

    /** The code points of a paragraph that a record or its date rests on, or that are exempted. */
    private BitSet accounted(Article article, Paragraph paragraph) {
        BitSet points = new BitSet();
        loaded.evidence()
                .spans(article.id(), paragraph.number())
                .forEach(span -> points.set(span.range().start(), span.range().end()));
        for (Exemption exemption : article.exemptions()) {
            if (exemption.paragraph() == paragraph.number()) {
                CodePointRange range = exemption.words().map(this::range).orElseGet(() -> whole(paragraph));
                points.set(range.start(), range.end());
            }
        }
        return points;
    }

    private static CodePointRange whole(Paragraph paragraph) {
        return new CodePointRange(
                0, paragraph.text().codePointCount(0, paragraph.text().length()));
    }

    @Test
    void everyExemptionTellsWhy() {
        List<String> silent = dataset.articles().stream()
                .flatMap(article -> article.exemptions().stream()
                        .filter(exemption -> exemption.note().isEmpty())
                        .map(exemption -> article.id() + " p" + exemption.paragraph()))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void titlesAreShortNeutralAndInTwoLanguages() {
        List<String> wrong = new ArrayList<>();
        for (DatedRecord record : records) {
            Optional<Bilingual> title = switch (record) {
                case Event event -> Optional.of(event.title());
                case Figure figure -> figure.title();
            };
            title.ifPresent(it -> {
                int length = it.ar().codePointCount(0, it.ar().length());
                if (length > DatasetChecker.TITLE_CODE_POINTS
                        || !inTwoLanguages(it)
                        || NOT_IN_TITLES.matcher(it.ar()).find()) {
                    wrong.add(record.id() + ": " + it.ar());
                }
            });
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void whatIsDeniedOrDisputedHasBothSides() {
        List<String> oneSided = new ArrayList<>();
        for (DatedRecord record : records) {
            if (record.status() == Status.DENIED || record.status() == Status.DISPUTED) {
                Set<Stance> stances = new HashSet<>();
                record.citations().forEach(citation -> stances.add(citation.stance()));
                boolean against = stances.contains(Stance.DENIES) || stances.contains(Stance.DISPUTES);
                if (!against || !stances.contains(Stance.SUPPORTS)) {
                    oneSided.add(record.id().value());
                }
            }
        }
        assertEquals(List.of(), oneSided);
    }

    @Test
    void everyQuestionHasAtLeastTwoAnswers() {
        Map<QuestionId, Integer> answers = new HashMap<>();
        records.forEach(record -> record.questions().forEach(question -> answers.merge(question, 1, Integer::sum)));
        dataset.questions()
                .forEach(question -> assertTrue(
                        answers.getOrDefault(question.id(), 0) >= 2,
                        question.id().value()));
    }

    private boolean stands(Anchor anchor) {
        return loaded.evidence().of(anchor) instanceof Resolved;
    }

    private CodePointRange range(Anchor anchor) {
        return switch (loaded.evidence().of(anchor)) {
            case Resolved(var range) -> range;
            default -> throw new AssertionError("broken anchor: " + anchor);
        };
    }

    private static boolean inTwoLanguages(Bilingual text) {
        return !text.ar().isBlank() && text.en().filter(it -> !it.isBlank()).isPresent();
    }

    private record Counts(int events, int figures, int citations) {}

    private record Saying(boolean event, String article, int paragraph, CodePointRange range) {}
}
