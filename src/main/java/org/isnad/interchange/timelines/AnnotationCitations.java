package org.isnad.interchange.timelines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dates.DateMention;
import org.isnad.dates.DateReader;
import org.isnad.interchange.ImportedEvents;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.Event;
import org.isnad.model.Foreign;
import org.isnad.model.Inference;
import org.isnad.model.Paragraph;
import org.isnad.model.Speech;
import org.isnad.model.Stance;
import org.isnad.model.Voice;
import org.isnad.model.VoiceRole;
import org.isnad.time.FuzzyDate;

/**
 * Gives the events of annotations their sources: each quotation that stands in an article at hand becomes a citation. Where its
 * paragraph prints the date the date is stated; else it is inferred, and its working says that the annotation gives it. What cannot
 * be found, or not for certain, is told, and its event has no source at hand.
 */
public final class AnnotationCitations {
    /** The working of a date that the annotation gives and no words print. */
    private static final Bilingual GIVEN = new Bilingual(
            "التاريخ من الحاشية، ولا تنص عليه كلمات فقرتها.",
            Optional.of("The annotation gives the date; the words of its paragraph do not print it."));

    private final ArticleFolder folder;
    private final Notices notices;
    private final Set<Article> cited = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> said = new HashMap<>();
    private int found;

    private AnnotationCitations(ArticleFolder folder, Notices notices) {
        this.folder = folder;
        this.notices = notices;
    }

    /**
     * Events with their sources.
     *
     * @param result what was read
     * @param texts the articles that are cited
     */
    public record Cited(ReadResult result, Map<ArticleId, ArticleText> texts) {

        /** Copies the map. */
        public Cited {
            texts = Map.copyOf(texts);
        }
    }

    /**
     * Looks for the quotations.
     *
     * @param read what {@link Annotations} made of the annotations
     * @param source the file as the user named it
     */
    public static Cited of(ReadResult read, JsonNode root, ArticleFolder folder, String source) {
        if (!(read instanceof ReadResult.Imported(var dataset, var told))) {
            return new Cited(read, Map.of());
        }
        if (folder.articles().isEmpty()) {
            return new Cited(new ReadResult.Imported(OwnFigures.in(dataset, root), told), Map.of());
        }
        AnnotationCitations citations = new AnnotationCitations(folder, new Notices(source));
        List<Event> events = citations.events(dataset, root);
        long without =
                events.stream().filter(event -> event.citations().isEmpty()).count();
        if (citations.found > 0) {
            citations.notices.add(
                    NoticeCode.QUOTES_FOUND,
                    "n",
                    citations.found,
                    "known",
                    citations.cited.stream().map(Article::file).collect(Collectors.joining(" | ")));
        }
        if (without > 0) {
            citations.notices.add(NoticeCode.NO_SOURCES, "n", (int) without);
        }
        List<Notice> notices = Stream.concat(
                        told.stream().filter(notice -> !again(notice)), citations.notices.all().stream())
                .toList();
        return new Cited(
                new ReadResult.Imported(
                        OwnFigures.in(dataset.withEvents(events), root).withArticles(List.copyOf(citations.cited)),
                        notices),
                citations.cited.stream().collect(Collectors.toMap(Article::id, folder::text)));
    }

    /** What is told anew after the articles were searched. */
    private static boolean again(Notice notice) {
        return List.of(NoticeCode.NO_SOURCES.messageKey(), NoticeCode.MORE_QUOTATIONS.messageKey())
                .contains(notice.messageKey());
    }

    private List<Event> events(Dataset dataset, JsonNode root) {
        List<JsonNode> nodes = Annotations.list(root);
        said.putAll(OwnRecords.of(nodes));
        Map<String, List<JsonObject>> ofRecord = nodes.stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .filter(annotation -> !Annotations.record(annotation).isEmpty())
                .collect(Collectors.groupingBy(Annotations::record, LinkedHashMap::new, Collectors.toList()));
        return dataset.events().stream()
                .map(event -> number(event)
                        .filter(n -> nodes.get(n) instanceof JsonObject)
                        .map(n -> (JsonObject) nodes.get(n))
                        .map(annotation -> cited(
                                event, ofRecord.getOrDefault(Annotations.record(annotation), List.of(annotation))))
                        .orElse(event))
                .toList();
    }

    /** Which annotation an event came of, from 0. */
    static Optional<Integer> number(Event event) {
        return event.foreign().fields().get("table") instanceof Map<?, ?> table
                        && table.get("row") instanceof Map<?, ?> row
                        && row.get(Annotations.NUMBER) instanceof String number
                ? Optional.of(Integer.valueOf(number))
                : Optional.empty();
    }

    private Event cited(Event event, List<JsonObject> annotations) {
        List<Citation> citations = new ArrayList<>();
        Optional<DateBasis.Stated> basis = Optional.empty();
        Map<String, String> record = said.getOrDefault(Annotations.record(annotations.getFirst()), Map.of());
        for (JsonObject annotation : annotations) {
            Map<String, String> own = Annotations.own(Annotations.tags(annotation));
            List<QuotedWords> quoted = Annotations.targets(annotation)
                    .flatMap(target -> QuotedWords.of(target).stream())
                    .toList();
            for (QuotedWords words : quoted) {
                List<QuotedWords.Place> places = words.places(folder);
                if (places.size() == 1) {
                    Optional<DateBasis.Stated> stated = stated(event.date(), places.getFirst(), words.exact());
                    basis = better(basis, stated);
                    cited.add(places.getFirst().article());
                    citations.add(citation(QuotedWords.anchor(places.getFirst(), words.exact()), own, record));
                } else {
                    notices.at(
                            annotation.location(),
                            places.isEmpty() ? NoticeCode.QUOTE_NOT_FOUND : NoticeCode.QUOTE_AMBIGUOUS,
                            "words",
                            words.exact());
                }
            }
        }
        if (citations.isEmpty()) {
            return event;
        }
        found += citations.size();
        if (basis.isPresent()) {
            return event.withCitations(citations).withDateBasis(basis.get());
        }
        notices.count(annotations.getFirst().location(), NoticeCode.QUOTE_UNDATED);
        Anchor words = citations.getFirst().anchor();
        return event.withCitations(citations)
                .withDateBasis(new DateBasis.Inferred(new Inference(
                        words, new Inference.Base.Published(words.article()), "context", Map.of(), GIVEN)));
    }

    /** That the quoted words print the date goes before other words that do. */
    private static Optional<DateBasis.Stated> better(Optional<DateBasis.Stated> one, Optional<DateBasis.Stated> other) {
        boolean inQuote = other.filter(basis -> basis.phrase().isEmpty()).isPresent();
        return one.isEmpty() || inQuote ? other.or(() -> one) : one;
    }

    /** The basis where the quoted words or others of their paragraph print the date; empty where none do. */
    private static Optional<DateBasis.Stated> stated(FuzzyDate date, QuotedWords.Place place, String exact) {
        if (mentions(exact, date).findAny().isPresent()) {
            return Optional.of(new DateBasis.Stated(Optional.empty()));
        }
        Paragraph paragraph = place.paragraph();
        return mentions(paragraph.text(), date)
                .map(mention -> {
                    int from = paragraph
                            .text()
                            .offsetByCodePoints(0, mention.range().start());
                    int to = paragraph
                            .text()
                            .offsetByCodePoints(0, mention.range().end());
                    String words = paragraph.text().substring(from, to);
                    Anchor phrase = QuotedWords.anchor(new QuotedWords.Place(place.article(), paragraph, from), words);
                    return new DateBasis.Stated(Optional.of(phrase));
                })
                .findFirst();
    }

    private static Stream<DateMention> mentions(String words, FuzzyDate date) {
        return DateReader.read(words).stream()
                .filter(mention -> mention.readings().stream()
                        .anyMatch(reading -> reading.date().equals(date)));
    }

    private static Citation citation(Anchor anchor, Map<String, String> own, Map<String, String> record) {
        return new Citation(
                anchor,
                voices(own.getOrDefault("voice", ""), own.getOrDefault("speaker", "")),
                code(Speech.class, own.getOrDefault("speech", "")).orElse(Speech.PARAPHRASE),
                code(Stance.class, own.getOrDefault("stance", "")).orElse(Stance.SUPPORTS),
                OwnRecords.claim(own, record),
                Foreign.NONE);
    }

    private static List<Voice> voices(String roles, String speakers) {
        List<String> names = List.of(speakers.split(">", -1));
        List<String> codes = Arrays.asList(roles.split(">", -1));
        List<Voice> voices = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            String name = names.size() == codes.size() ? names.get(i).strip() : "";
            code(VoiceRole.class, codes.get(i).strip())
                    .ifPresent(role -> voices.add(new Voice(
                            role,
                            name.isEmpty() ? Optional.empty() : Optional.of(ImportedEvents.one(name)),
                            Optional.empty())));
        }
        return voices;
    }

    /** The constant whose name a tag writes in small letters. */
    static <E extends Enum<E>> Optional<E> code(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
