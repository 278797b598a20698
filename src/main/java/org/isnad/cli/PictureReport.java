package org.isnad.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Verdict;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNull;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.labels.Labels;
import org.isnad.layout.export.PictureTitles;
import org.isnad.model.Article;
import org.isnad.proof.ProofCheck;
import org.isnad.proof.ProofCheck.AnchorVerdict;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.text.DisplayText;

/** What {@code verify} tells of a picture, in lines or as one JSON object. */
final class PictureReport {
    private PictureReport() {}

    /** The result, anchor by anchor, and of the whole. */
    static void lines(String file, ProofCheck check, String software, Labels labels, PrintWriter out) {
        for (AnchorVerdict anchor : check.anchors()) {
            String words = DisplayText.of(anchor.anchor().exact()).shown();
            String why = anchor.reason().isEmpty() ? "" : " (" + anchor.reason() + ")";
            out.println(anchor.verdict().code() + " " + anchor.record() + " "
                    + DisplayText.of(file(check, anchor)).shown() + ":"
                    + anchor.anchor().paragraph() + why + " «" + words + "»");
        }
        out.println(labels.text(
                "cli.picture.file",
                "file",
                file,
                "version",
                DisplayText.of(software).shown()));
        out.println(labels.text("cli.picture.data", "verdict", word(check.jsonHolds(), labels)));
        String verdict = word(check.pictureHolds(), labels);
        out.println(
                switch (check.format()) {
                    case PNG -> labels.text("cli.picture.pixels", "verdict", verdict);
                    case SVG -> labels.text("cli.picture.drawing", "verdict", verdict);
                });
        PictureTitles titles = check.view().titles();
        titles.title().ifPresent(words -> out.println(labels.text("cli.picture.title", "words", words)));
        titles.subtitle().ifPresent(words -> out.println(labels.text("cli.picture.subtitle", "words", words)));
        if (check.view().extras().outsideDates()) {
            out.println(labels.text("cli.picture.outside_dates"));
        }
        if (check.view().extras().unsaved()) {
            out.println(labels.text("cli.picture.unsaved"));
        }
        if (check.unreadable() > 0) {
            out.println(labels.text("cli.picture.unreadable", "n", check.unreadable()));
        }
        out.println(labels.text(
                "cli.picture.anchors",
                "verified",
                check.count(Verdict.VERIFIED),
                "missing",
                check.count(Verdict.ARTICLE_NOT_AT_HAND),
                "mismatch",
                check.count(Verdict.MISMATCH)));
        out.println(labels.text("cli.picture.whole", "verdict", labels.word(check.whole())));
    }

    /** The same as JSON. */
    static String json(String file, ProofCheck check, String software) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("picture", new JsonString(file));
        fields.put("verdict", new JsonString(check.whole().code()));
        fields.put("data", new JsonString((check.jsonHolds() ? Verdict.VERIFIED : Verdict.MISMATCH).code()));
        fields.put(
                switch (check.format()) {
                    case PNG -> "pixels";
                    case SVG -> "drawing";
                },
                new JsonString((check.pictureHolds() ? Verdict.VERIFIED : Verdict.MISMATCH).code()));
        fields.put("unreadable", number(check.unreadable()));
        fields.put("made_by", new JsonString(software));
        fields.put("outside_dates", new JsonBoolean(check.view().extras().outsideDates()));
        fields.put("unsaved", new JsonBoolean(check.view().extras().unsaved()));
        fields.put("title_of_maker", words(check.view().titles().title()));
        fields.put("subtitle_of_maker", words(check.view().titles().subtitle()));
        fields.put(
                "anchors",
                new JsonArray(check.anchors().stream()
                        .map(anchor -> anchor(check, anchor))
                        .toList()));
        return JsonWriter.write(new JsonObject(fields));
    }

    /** A file without a usable proof as JSON. */
    static String json(String file, Reason reason) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("picture", new JsonString(file));
        fields.put("verdict", new JsonString("no_proof"));
        fields.put("reason", new JsonString(reason.name().toLowerCase(Locale.ROOT)));
        return JsonWriter.write(new JsonObject(fields));
    }

    private static JsonNode anchor(ProofCheck check, AnchorVerdict anchor) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("record", new JsonString(anchor.record()));
        fields.put("article", new JsonString(anchor.anchor().article().value()));
        fields.put("file", new JsonString(file(check, anchor)));
        fields.put("paragraph", number(anchor.anchor().paragraph()));
        fields.put("exact", new JsonString(anchor.anchor().exact()));
        fields.put("verdict", new JsonString(anchor.verdict().code()));
        fields.put("reason", new JsonString(anchor.reason()));
        return new JsonObject(fields);
    }

    private static String file(ProofCheck check, AnchorVerdict anchor) {
        return check.loaded().dataset().articles().stream()
                .filter(article -> article.id().equals(anchor.anchor().article()))
                .map(Article::fileName)
                .findFirst()
                .orElse(anchor.anchor().article().value());
    }

    private static JsonNode words(Optional<String> words) {
        return words.<JsonNode>map(JsonString::new).orElseGet(() -> new JsonNull(JsonLocation.NONE));
    }

    private static String word(boolean holds, Labels labels) {
        return labels.word(holds ? Verdict.VERIFIED : Verdict.MISMATCH);
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
