package org.isnad.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which package may use which: the one place where the shape of the program is written down. */
final class PackageTable {
    /**
     * One package with its sub-packages.
     *
     * @param name the name below the root package; empty for the root itself
     * @param mayUse names of other rows
     * @param libraries package prefixes outside the program and the JDK, each with its final dot
     */
    record Row(String name, Set<String> mayUse, Set<String> libraries) {
        /** Whether this row may use every package and every library: the composition root alone. */
        boolean isUnlimited() {
            return name.equals("app");
        }
    }

    /** What every row may use besides its own libraries. The window tool kits of the JDK are not part of it. */
    static final List<String> JDK = List.of("java.", "javax.", "org.jspecify.annotations.");

    static final List<String> BANNED_JDK = List.of("java.awt.", "javax.swing.", "java.applet.", "javax.imageio.");

    private static final List<String> JAVAFX = List.of("javafx.");
    private static final List<String> CONTROLS =
            List.of("javafx.", "org.controlsfx.", "impl.org.controlsfx.", "atlantafx.", "org.kordamp.ikonli.");

    static final List<String> VIEWS = List.of(
            "ui.timeline",
            "ui.chart",
            "ui.article",
            "ui.record",
            "ui.editor",
            "ui.overview",
            "ui.search",
            "ui.problems",
            "ui.table",
            "ui.disagreement",
            "ui.compare",
            "ui.worklist",
            "ui.export");

    static final List<Row> ROWS = rows();

    private PackageTable() {}

    private static List<Row> rows() {
        var table = new Builder();
        table.row("", uses());
        table.row("compact", uses());
        table.row("time", uses());
        table.row("text", uses());
        table.row("dates", uses("time", "text"));
        table.row("model", uses("compact", "time", "text"));
        table.row("check", uses("model", "time", "text", "dates"));
        table.row("json", uses("compact"), "tools.jackson.", "com.fasterxml.jackson.annotation.");
        table.row("file", uses());
        table.row("document", uses("json", "file"));
        table.row("dataset", uses("model", "time", "text", "dates", "check", "json", "file", "document"));
        table.row("revision", uses("model", "check", "document", "dataset"));
        table.row(
                "articles", uses("json"), "org.jsoup.", "org.apache.poi.", "org.apache.pdfbox.", "org.apache.fontbox.");
        table.row(
                "curation",
                uses("model", "time", "text", "dates", "check", "json", "file", "document", "dataset", "articles"));
        table.row(
                "editing",
                uses(
                        "model",
                        "time",
                        "text",
                        "dates",
                        "check",
                        "json",
                        "file",
                        "document",
                        "dataset",
                        "revision",
                        "curation"));
        table.row("columns", uses("time", "model"));
        table.row("labels", uses("time", "text", "model"), "com.ibm.icu.");
        table.row("html", uses("text"));
        table.row("cite", uses("model", "time", "text", "check", "labels", "html"));
        table.row("chronology", uses("model", "time", "text", "check", "dataset", "labels", "html", "cite"));
        table.row(
                "interchange",
                uses("compact", "model", "time", "text", "dates", "check", "json", "file", "dataset", "labels"),
                "org.jsoup.",
                "org.apache.poi.");
        table.row("checksheet", uses("model", "time", "json", "file", "document", "dataset"));
        table.row(
                "bundle",
                uses(
                        "checksheet",
                        "model",
                        "time",
                        "text",
                        "check",
                        "json",
                        "file",
                        "dataset",
                        "labels",
                        "html",
                        "cite",
                        "chronology",
                        "interchange"));
        table.row("search", uses("time", "text", "dates", "model", "check", "dataset", "labels"));
        table.row("compare", uses("time", "text", "model", "check", "dataset", "curation", "labels"));
        table.row(
                "formats",
                uses(
                        "model",
                        "time",
                        "text",
                        "check",
                        "json",
                        "file",
                        "dataset",
                        "labels",
                        "html",
                        "cite",
                        "chronology",
                        "interchange",
                        "bundle"));
        table.row("scale", uses("time"));
        table.row("scene", uses());
        table.row("layout.drawing", uses("model", "time", "labels", "scale", "scene"));
        table.row("layout.data", uses("columns", "model", "time", "labels", "scale", "scene", "layout.drawing"));
        table.row(
                "layout.timeline",
                uses("columns", "model", "time", "labels", "scale", "scene", "layout.drawing", "layout.data"));
        table.row(
                "layout.legend",
                uses("columns", "model", "labels", "scale", "scene", "layout.drawing", "layout.timeline"));
        table.row(
                "layout.chart",
                uses("columns", "model", "time", "labels", "scale", "scene", "layout.drawing", "layout.data"));
        table.row(
                "layout.overview",
                uses("columns", "model", "time", "labels", "scale", "scene", "layout.drawing", "layout.data"));
        table.row(
                "layout.disagreement",
                uses("model", "check", "time", "labels", "scale", "scene", "layout.drawing", "layout.data"));
        table.row(
                "layout.export",
                uses(
                        "columns",
                        "model",
                        "time",
                        "text",
                        "labels",
                        "scale",
                        "scene",
                        "layout.drawing",
                        "layout.data",
                        "layout.timeline",
                        "layout.legend",
                        "layout.chart"));
        table.row("theme", uses("scene"));
        table.row("svg", uses("scene", "theme"));
        table.row("png", uses());
        table.row(
                "proof",
                uses(
                        "compact",
                        "model",
                        "time",
                        "text",
                        "check",
                        "json",
                        "file",
                        "document",
                        "dataset",
                        "columns",
                        "labels",
                        "scale",
                        "scene",
                        "layout.data",
                        "layout.export",
                        "theme",
                        "svg",
                        "png"));
        Set<String> core = table.above();
        table.row("cli", core, "picocli.");
        table.row("ui.state", core, "javafx.beans.", "javafx.collections.");
        table.row("ui.task", core, "javafx.beans.", "javafx.collections.");
        table.row("ui.render", uses("scene", "theme"), JAVAFX);
        table.row("ui.action", uses("labels", "ui.render"), CONTROLS);
        table.row("ui.plot", and(core, "ui.state", "ui.render"), JAVAFX);
        table.row("ui.picture", uses("scene", "theme", "ui.render", "png"), JAVAFX);
        Set<String> ofViews = and(core, "ui.state", "ui.task", "ui.render", "ui.plot");
        for (String view : VIEWS) {
            table.row(view, view.equals("ui.export") ? and(ofViews, "ui.picture") : ofViews, CONTROLS);
        }
        table.row("ui.words", and(and(core, "ui.state"), VIEWS));
        table.row(
                "ui.session",
                and(core, "ui.state", "ui.words"),
                "javafx.beans.",
                "javafx.collections.",
                "javafx.util.");
        table.row("ui.dialog", and(core, "ui.state", "ui.render", "ui.action"), CONTROLS);
        Set<String> ofTools = and(core, "ui.state", "ui.words", "ui.session");
        table.row("ui.filter", and(ofTools, "ui.render"), CONTROLS);
        table.row("ui.lanes", and(ofTools, "ui.timeline"), CONTROLS);
        table.row("ui.pane", and(and(ofTools, "ui.task", "ui.render", "ui.action", "ui.plot"), VIEWS), CONTROLS);
        table.row("ui.files", and(ofTools, "ui.task", "ui.render", "ui.dialog", "ui.export"), CONTROLS);
        table.row("ui.records", and(ofTools, "ui.render", "ui.dialog"), CONTROLS);
        table.row(
                "ui.command",
                and(ofTools, "ui.action", "ui.article", "ui.worklist", "ui.filter", "ui.pane", "ui.records"),
                CONTROLS);
        table.row(
                "ui.shell",
                and(
                        and(
                                ofTools,
                                "ui.task",
                                "ui.render",
                                "ui.action",
                                "ui.plot",
                                "ui.command",
                                "ui.picture",
                                "ui.dialog",
                                "ui.filter",
                                "ui.lanes",
                                "ui.pane",
                                "ui.files",
                                "ui.records"),
                        VIEWS),
                CONTROLS);
        table.row("app", table.above());
        return List.copyOf(table.rows);
    }

    /** The row of a package: the one with the longest name that is the package or contains it. */
    static Optional<Row> rowOf(String root, String packageName) {
        return ROWS.stream()
                .filter(row -> row.name().isEmpty()
                        ? packageName.equals(root)
                        : (packageName + ".").startsWith(root + "." + row.name() + "."))
                .max(Comparator.comparingInt(row -> row.name().length()));
    }

    private static Set<String> uses(String... names) {
        return Set.of(names);
    }

    private static Set<String> and(Set<String> names, String... more) {
        return and(names, List.of(more));
    }

    private static Set<String> and(Set<String> names, Collection<String> more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(more);
        return all;
    }

    private static final class Builder {
        private final List<Row> rows = new ArrayList<>();

        void row(String name, Set<String> mayUse, String... libraries) {
            row(name, mayUse, List.of(libraries));
        }

        void row(String name, Set<String> mayUse, List<String> libraries) {
            rows.add(new Row(name, and(mayUse, ""), Set.copyOf(libraries)));
        }

        Set<String> above() {
            Set<String> names = new TreeSet<>();
            rows.forEach(row -> names.add(row.name()));
            return names;
        }
    }
}
