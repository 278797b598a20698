package org.isnad.cli.article;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.isnad.formats.ContentKind;
import org.isnad.labels.Labels;

/** Lines that call a file by the name of its kind, where something else was expected, and say what to do with it. */
public final class KindLine {
    private KindLine() {}

    /** That a file is no plain text. */
    public static String noText(Path file, ContentKind kind, Labels labels) {
        String command = kind.hasWords() ? "isnad new FOLDER \"" + file + "\" --title WORDS" : convert(file);
        String advice = kind.hasWords() ? "WORDS" : kind.hasEvents() ? "EVENTS" : "OTHER";
        return other("suggest.refused.other_kind", file, kind, advice, command, labels);
    }

    /** Says in both languages that a file is no article. */
    static void noArticle(Path file, ContentKind kind, Labels labels, PrintWriter err) {
        err.println(noArticle(file, kind, labels));
        err.println("    " + noArticle(file, kind, BothLanguages.other(labels)));
    }

    private static String noArticle(Path file, ContentKind kind, Labels labels) {
        return other("articles.no_article", file, kind, kind.hasEvents() ? "EVENTS" : "OTHER", convert(file), labels);
    }

    private static String other(
            String message, Path file, ContentKind kind, String advice, String command, Labels labels) {
        return labels.text(
                message,
                "file",
                file.toString(),
                "kind",
                name(kind, labels),
                "advice",
                advice,
                "command",
                command,
                "ending",
                ".txt");
    }

    /** That a file is no table of ours. */
    public static String noTable(Path file, ContentKind kind, Labels labels) {
        return labels.text(
                "cli.restore.other_kind",
                "file",
                file.toString(),
                "kind",
                name(kind, labels),
                "command",
                "isnad convert");
    }

    private static String name(ContentKind kind, Labels labels) {
        return labels.text("interchange.kind", "kind", kind.code());
    }

    private static String convert(Path file) {
        return "isnad convert \"" + file + "\" --to json --out dataset.json";
    }
}
