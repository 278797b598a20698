package org.isnad.cli;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.bundle.BundleCheck;
import org.isnad.check.Evidence;
import org.isnad.check.Problem;
import org.isnad.check.Severity;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.SuspicionPlaces;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.labels.Labels;
import org.isnad.model.Dataset;
import org.isnad.model.Language;

/**
 * The report of {@code verify} on a data set.
 *
 * @param source the file as the user named it
 * @param problems everything that was found
 * @param articles how the anchors into each article stand
 * @param events how many
 * @param figures how many
 * @param citations of events and figures
 */
record VerifyReport(
        String source, List<Problem> problems, List<ArticleTally> articles, int events, int figures, int citations) {

    /** How the anchors into one article stand. */
    record ArticleTally(String id, String file, int anchors, int broken) {
        int resolved() {
            return anchors - broken;
        }
    }

    static VerifyReport of(LoadResult result) {
        return switch (result) {
            case LoadResult.Refused(var source, var problems) -> new VerifyReport(source, problems, List.of(), 0, 0, 0);
            case LoadResult.Loaded(var loaded) -> of(loaded);
        };
    }

    private static VerifyReport of(LoadedDataset loaded) {
        Dataset dataset = loaded.dataset();
        Evidence evidence = loaded.evidence();
        List<ArticleTally> articles = dataset.articles().stream()
                .map(article -> new ArticleTally(
                        article.id().value(),
                        article.file(),
                        evidence.anchors(article.id()).size(),
                        evidence.broken(article.id())))
                .toList();
        int citations = dataset.events().stream()
                        .mapToInt(event -> event.citations().size())
                        .sum()
                + dataset.figures().stream()
                        .mapToInt(figure -> figure.citations().size())
                        .sum();
        return new VerifyReport(
                loaded.source(),
                Stream.concat(loaded.problems().stream(), SuspicionPlaces.suspicions(loaded).stream())
                        .toList(),
                articles,
                dataset.events().size(),
                dataset.figures().size(),
                citations);
    }

    int count(Severity severity) {
        return (int) problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /**
     * One JSON object, whatever the words' language.
     *
     * @param bundle how the bundle fits together from which the data set is
     */
    String json(Optional<BundleCheck> bundle) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("dataset", new JsonString(source));
        fields.put("errors", number(count(Severity.ERROR)));
        fields.put("warnings", number(count(Severity.WARNING)));
        fields.put("events", number(events));
        fields.put("figures", number(figures));
        fields.put("citations", number(citations));
        int anchors = articles.stream().mapToInt(ArticleTally::anchors).sum();
        int broken = articles.stream().mapToInt(ArticleTally::broken).sum();
        fields.put("anchors", number(anchors));
        fields.put("resolved", number(anchors - broken));
        fields.put("broken", number(broken));
        fields.put(
                "articles",
                new JsonArray(articles.stream().map(VerifyReport::json).toList()));
        Labels arabic = DatasetArguments.labels(Language.ARABIC);
        Labels english = DatasetArguments.labels(Language.ENGLISH);
        fields.put(
                "problems",
                new JsonArray(problems.stream()
                        .map(problem -> json(problem, arabic, english))
                        .toList()));
        bundle.ifPresent(check -> fields.put("bundle", BundleLines.json(check)));
        return JsonWriter.write(new JsonObject(fields));
    }

    private static JsonNode json(ArticleTally article) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("id", new JsonString(article.id()));
        fields.put("file", new JsonString(article.file()));
        fields.put("anchors", number(article.anchors()));
        fields.put("resolved", number(article.resolved()));
        fields.put("broken", number(article.broken()));
        return new JsonObject(fields);
    }

    private static JsonNode json(Problem problem, Labels arabic, Labels english) {
        Map<String, JsonNode> message = new LinkedHashMap<>();
        message.put("ar", new JsonString(ProblemLine.message(problem, arabic)));
        message.put("en", new JsonString(ProblemLine.message(problem, english)));
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("code", new JsonString(problem.code().code()));
        fields.put("severity", new JsonString(problem.severity() == Severity.ERROR ? "error" : "warning"));
        fields.put("file", new JsonString(problem.location().file()));
        fields.put("line", number(problem.location().line()));
        fields.put("column", number(problem.location().column()));
        fields.put("path", new JsonString(problem.location().path()));
        fields.put("message", new JsonObject(message));
        return new JsonObject(fields);
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
