package org.isnad.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.check.Anchors;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Verdict;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.model.Anchor;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Resolution;

/**
 * The result of checking the proof of a picture against articles.
 *
 * @param format of the picture
 * @param view how the data is looked at
 * @param loaded the records of the picture with the articles that are at hand
 * @param jsonHolds whether the data has its checksum
 * @param pictureHolds whether the picture has its checksum
 * @param unreadable how many records and articles of the proof could not be read
 * @param anchors what was found for each anchor, record by record
 */
public record ProofCheck(
        PictureFormat format,
        PictureView view,
        LoadedDataset loaded,
        boolean jsonHolds,
        boolean pictureHolds,
        int unreadable,
        List<AnchorVerdict> anchors) {

    /**
     * What was found for one anchor.
     *
     * @param record id of the event or figure that rests on it
     * @param anchor the words
     * @param verdict what was found
     * @param reason why not verified, as a short code; empty when verified
     */
    public record AnchorVerdict(String record, Anchor anchor, Verdict verdict, String reason) {}

    /** Copies the list. */
    public ProofCheck {
        anchors = List.copyOf(anchors);
    }

    /**
     * Checks a proof; reads articles and blocks.
     *
     * @param source stands for the file in messages
     * @return empty if the data in it is of no format that is read here
     */
    public static Optional<ProofCheck> of(ProofReading.Found proof, String source, ArticleSource articles) {
        return switch (DatasetReader.read(proof.dataset(), source, articles)) {
            case LoadResult.Refused _ -> Optional.empty();
            case LoadResult.Loaded(LoadedDataset loaded) -> {
                Set<String> changed = changed(loaded.problems());
                Dataset dataset = loaded.dataset();
                List<AnchorVerdict> anchors = new ArrayList<>();
                Stream.<DatedRecord>concat(dataset.figures().stream(), dataset.events().stream())
                        .forEach(record -> Anchors.of(record)
                                .forEach(anchor ->
                                        anchors.add(verdict(record.id().value(), anchor, loaded, changed))));
                int unreadable = left(
                                proof.dataset(), "events", dataset.events().size())
                        + left(proof.dataset(), "figures", dataset.figures().size())
                        + left(proof.dataset(), "articles", dataset.articles().size());
                yield Optional.of(new ProofCheck(
                        proof.format(),
                        proof.view(),
                        loaded,
                        proof.jsonHolds(),
                        proof.pictureHolds(),
                        unreadable,
                        anchors));
            }
        };
    }

    /** The verdict on the whole picture. */
    public Verdict whole() {
        List<Verdict> parts =
                new ArrayList<>(anchors.stream().map(AnchorVerdict::verdict).toList());
        parts.add(jsonHolds && pictureHolds && unreadable == 0 ? Verdict.VERIFIED : Verdict.MISMATCH);
        return Verdict.worst(parts);
    }

    /** How many anchors have that verdict. */
    public int count(Verdict verdict) {
        return (int)
                anchors.stream().filter(anchor -> anchor.verdict() == verdict).count();
    }

    private static AnchorVerdict verdict(String record, Anchor anchor, LoadedDataset loaded, Set<String> changed) {
        if (loaded.text(anchor.article()).isEmpty()) {
            return new AnchorVerdict(record, anchor, Verdict.ARTICLE_NOT_AT_HAND, "article_not_at_hand");
        }
        // Of an article that has changed nothing is verified, also where the words still stand.
        if (changed.contains(anchor.article().value())) {
            return new AnchorVerdict(record, anchor, Verdict.MISMATCH, ProblemCode.ARTICLE_CHANGED.code());
        }
        return switch (loaded.evidence().of(anchor)) {
            case Resolution.Resolved _ -> new AnchorVerdict(record, anchor, Verdict.VERIFIED, "");
            case Resolution.Broken(var reason, var _) ->
                new AnchorVerdict(
                        record,
                        anchor,
                        Verdict.MISMATCH,
                        switch (reason) {
                            case ARTICLE_MISSING -> ProblemCode.ARTICLE_MISSING.code();
                            case PARAGRAPH_MISSING -> ProblemCode.ANCHOR_PARAGRAPH_MISSING.code();
                            case WORDS_MISSING -> ProblemCode.ANCHOR_WORDS_MISSING.code();
                            case AMBIGUOUS -> ProblemCode.ANCHOR_AMBIGUOUS.code();
                        });
        };
    }

    private static Set<String> changed(List<Problem> problems) {
        Set<String> articles = new HashSet<>();
        problems.stream()
                .filter(problem -> problem.code() == ProblemCode.ARTICLE_CHANGED)
                .forEach(problem ->
                        articles.add(String.valueOf(problem.arguments().get("article"))));
        return articles;
    }

    private static int left(JsonNode dataset, String field, int read) {
        return dataset instanceof JsonObject object && object.fields().get(field) instanceof JsonArray written
                ? Math.max(0, written.elements().size() - read)
                : 0;
    }
}
