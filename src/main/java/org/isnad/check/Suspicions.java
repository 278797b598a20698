package org.isnad.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Actor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Basis;
import org.isnad.model.Bilingual;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Inference;
import org.isnad.model.Note;
import org.isnad.model.Paragraph;
import org.isnad.model.Question;
import org.isnad.model.Suspicion;
import org.isnad.text.FoldedText;
import org.isnad.time.DateBounds;

/**
 * Faults of curation that a machine can suspect and a curator has to read: warnings, without those that the data set accepts
 * with a reason. They are looked for where a data set is verified, not while it is edited.
 */
public final class Suspicions {
    /** Records of one question that begin further apart are suspected to tell of different events. */
    private static final int APART_DAYS = 270;

    /** The field of the data set in which a curator accepts a suspicion. */
    private static final String FIELD = "accepted";

    /** How many letters of a name must stand at the beginning of a printed word. */
    private static final int STEM = 4;

    /** The names of each agency, as articles print them. */
    private static final List<List<String>> AGENCIES = List.of(
            List.of("فرانس برس", "أ ف ب"),
            List.of("أسوشيتد برس", "أسوشييتد برس"),
            List.of("رويترز"),
            List.of("الأناضول"),
            List.of("شينخوا"),
            List.of("سبوتنيك"),
            List.of("الألمانية للأنباء"),
            List.of("بلومبرغ", "بلومبيرغ"),
            List.of("السورية للأنباء"),
            List.of("الأنباء العراقية"));

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,\u066C]*");

    private final Dataset dataset;
    private final Map<ArticleId, ArticleText> texts;
    private final List<Problem> found = new ArrayList<>();

    private Suspicions(Dataset dataset, Map<ArticleId, ArticleText> texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    /**
     * What is suspected of a data set: questions, articles, then texts and records in the order of the file.
     *
     * @param texts the articles that could be read; of others nothing is suspected
     */
    public static List<Problem> of(Dataset dataset, Map<ArticleId, ArticleText> texts) {
        Suspicions suspicions = new Suspicions(dataset, texts);
        suspicions.look();
        return List.copyOf(suspicions.found);
    }

    private void look() {
        dataset.questions().forEach(this::question);
        dataset.articles().forEach(this::article);
        dataset.questions().forEach(question -> gloss(question.id().value(), Subject.WHOLE, question.text()));
        dataset.notes().forEach(this::note);
        records().forEach(record -> {
            texts(record).forEach(text -> gloss(record.id().value(), new Subject.OfRecord(record.id()), text));
            actors(record);
        });
    }

    private void question(Question question) {
        List<DatedRecord> answers = records()
                .filter(record -> record.questions().contains(question.id()))
                .sorted((one, other) -> Long.compare(begin(one), begin(other)))
                .toList();
        for (int i = 1; i < answers.size(); i++) {
            if (begin(answers.get(i)) - begin(answers.get(i - 1)) > APART_DAYS) {
                suspect(
                        Suspicion.QUESTION_SPREAD,
                        question.id().value(),
                        Subject.WHOLE,
                        "id",
                        question.id().value(),
                        "one",
                        answers.get(i - 1).id().value(),
                        "other",
                        answers.get(i).id().value());
                return;
            }
        }
    }

    private static long begin(DatedRecord record) {
        DateBounds days = record.date().bounds();
        return days.openFrom() ? days.toDay() : days.fromDay();
    }

    private void article(Article article) {
        Optional<String> stated =
                article.agency().value().filter(_ -> article.agency().basis() == Basis.STATED);
        ArticleText text = texts.get(article.id());
        if (stated.isEmpty() || text == null) {
            return;
        }
        String printed = String.join(
                "\n", text.paragraphs().stream().map(Paragraph::text).toList());
        AGENCIES.stream()
                .filter(names -> names.stream().noneMatch(stated.get()::contains))
                .flatMap(List::stream)
                .filter(printed::contains)
                .findFirst()
                .ifPresent(other -> suspect(
                        Suspicion.AGENCY_CONTRADICTED,
                        article.id().value(),
                        new Subject.OfArticle(article.id()),
                        "id",
                        article.id().value(),
                        "stated",
                        stated.get(),
                        "other",
                        other));
    }

    private void note(Note note) {
        gloss(note.id().value(), new Subject.OfNote(note.id()), note.text());
    }

    private static Stream<Bilingual> texts(DatedRecord record) {
        Stream<Bilingual> own = switch (record) {
            case Event event -> Stream.of(event.title());
            case Figure figure ->
                Stream.of(figure.title(), figure.subject(), figure.ambiguity()).flatMap(Optional::stream);
        };
        Optional<Inference> working = record.dateBasis().working();
        return Stream.concat(
                own,
                Stream.concat(
                        working.stream().map(Inference::reasoning),
                        working.flatMap(Inference::outside).stream().map(Inference.Outside::reasoning)));
    }

    private void gloss(String owner, Subject subject, Bilingual text) {
        if (text.en().isEmpty() || numbers(text.ar()).equals(numbers(text.en().get()))) {
            return;
        }
        suspect(
                Suspicion.GLOSS_NUMBERS,
                owner,
                subject,
                "id",
                owner,
                "arabic",
                String.join(", ", numbers(text.ar())),
                "english",
                String.join(", ", numbers(text.en().get())));
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(number -> number.replaceAll("[,\u066C]", ""))
                .sorted()
                .toList();
    }

    private void actors(DatedRecord record) {
        if (record.citations().stream()
                .anyMatch(citation -> !texts.containsKey(citation.anchor().article()))) {
            return;
        }
        String cited = FoldedText.of(String.join("\n", cited(record))).folded();
        dataset.actors().stream()
                .filter(actor -> record.actors().contains(actor.id()))
                .filter(actor -> !mentioned(actor, cited))
                .filter(actor -> dataset.accepted().stream()
                        .noneMatch(accepted -> accepted.suspicion() == Suspicion.ACTOR_UNMENTIONED
                                && accepted.id().equals(record.id().value())
                                && accepted.actor()
                                        .filter(one -> !one.equals(actor.id()))
                                        .isEmpty()))
                .forEach(actor -> found.add(Problem.of(
                        ProblemCode.ACTOR_UNMENTIONED,
                        new Subject.OfRecord(record.id()),
                        SourceLocation.NONE,
                        "id",
                        record.id().value(),
                        "actor",
                        actor.id().value(),
                        "field",
                        FIELD)));
    }

    private static boolean mentioned(Actor actor, String folded) {
        return Stream.concat(Stream.of(actor.labels().ar()), actor.aliases().stream())
                .map(name -> FoldedText.of(name).folded())
                .anyMatch(name -> folded.contains(name)
                        || Arrays.stream(name.split(" ", -1))
                                .map(word -> word.startsWith("ال") ? word.substring(2) : word)
                                .filter(word -> word.length() >= STEM)
                                .anyMatch(word ->
                                        folded.contains(word.substring(0, Math.max(STEM, word.length() - 2)))));
    }

    private List<String> cited(DatedRecord record) {
        List<String> cited = new ArrayList<>();
        for (Citation citation : record.citations()) {
            Optional.ofNullable(texts.get(citation.anchor().article()))
                    .flatMap(text -> text.paragraph(citation.anchor().paragraph()))
                    .map(Paragraph::text)
                    .ifPresent(cited::add);
        }
        return cited;
    }

    private Stream<DatedRecord> records() {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }

    private void suspect(Suspicion suspicion, String id, Subject subject, Object... arguments) {
        boolean accepted = dataset.accepted().stream()
                .anyMatch(one -> one.suspicion() == suspicion && one.id().equals(id));
        if (!accepted) {
            Map<String, Object> named = new HashMap<>(MessageArguments.named(arguments));
            named.put("field", FIELD);
            found.add(new Problem(ProblemCode.of(suspicion), subject, SourceLocation.NONE, named));
        }
    }
}
