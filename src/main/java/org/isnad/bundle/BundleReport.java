package org.isnad.bundle;

import java.util.List;
import org.isnad.check.Problem;
import org.isnad.cite.CitationLine;
import org.isnad.cite.CitationWriter;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.Sha256;
import org.isnad.html.HtmlPage;
import org.isnad.html.HtmlText;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;
import org.isnad.model.Note;
import org.isnad.text.RelativeIri;

/** Writes the report of a bundle: what is in it, how the anchors of each article stand, what is wrong, how to verify it. */
final class BundleReport {
    private final LoadedDataset loaded;
    private final Labels labels;
    private final StringBuilder body = new StringBuilder();

    private BundleReport(LoadedDataset loaded, Labels labels) {
        this.loaded = loaded;
        this.labels = labels;
    }

    /** The text of the page. */
    static String write(LoadedDataset loaded, List<BundleMember> members, Labels labels) {
        boolean arabic = labels.language() == Language.ARABIC;
        return new HtmlPage(
                        arabic ? "ar" : "en",
                        arabic,
                        labels.of(loaded.dataset().title()),
                        new BundleReport(loaded, labels).body(members))
                .text();
    }

    private String body(List<BundleMember> members) {
        Dataset dataset = loaded.dataset();
        element("h1", labels.of(dataset.title()));
        dataset.description().ifPresent(text -> element("p class=\"lead\"", labels.of(text)));
        element(
                "p class=\"lead\"",
                labels.text(
                        "bundle.report.contents",
                        "events",
                        labels.text("common.count.events", "n", dataset.events().size()),
                        "figures",
                        labels.text(
                                "common.count.figures", "n", dataset.figures().size()),
                        "citations",
                        labels.text("common.count.citations", "n", citations(dataset))));
        articles();
        problems();
        notes();
        files(members);
        element("h2", labels.text("bundle.report.verify"));
        element("p", labels.text("bundle.report.how"));
        body.append("<p dir=\"ltr\"><code>isnad verify BUNDLE.zip</code></p>\n");
        body.append("<p dir=\"ltr\"><code>sha256sum -c SHA256SUMS</code></p>\n");
        element("p", labels.text("bundle.report.no_signature"));
        return body.toString();
    }

    private static int citations(Dataset dataset) {
        return dataset.events().stream()
                        .map(DatedRecord::citations)
                        .mapToInt(List::size)
                        .sum()
                + dataset.figures().stream()
                        .map(DatedRecord::citations)
                        .mapToInt(List::size)
                        .sum();
    }

    private void articles() {
        CitationWriter writer = new CitationWriter(labels);
        element("h2", labels.text("bundle.report.articles"));
        body.append("<table>\n");
        row("th", List.of("bundle.report.article", "bundle.report.published", "bundle.report.anchors"));
        int number = 0;
        for (Article article : loaded.dataset().articles()) {
            number++;
            int anchors = loaded.evidence().anchors(article.id()).size();
            // Notes name articles by their number.
            body.append("<tr><td><bdi>").append(labels.number(number)).append(".</bdi> ");
            link(article.file(), article.headline().value().orElseGet(article::fileName));
            CitationLine.Part publisher = writer.publisher(article);
            body.append("<br>").append(isolated(publisher.words())).append(HtmlText.shown(publisher.after()));
            body.append("</td><td>").append(isolated(writer.published(article)));
            body.append("</td><td>")
                    .append(isolated(
                            loaded.text(article.id()).isEmpty()
                                    ? labels.text("bundle.report.not_at_hand")
                                    : labels.text(
                                            "bundle.report.hold",
                                            "resolved",
                                            anchors - loaded.evidence().broken(article.id()),
                                            "anchors",
                                            anchors)));
            body.append("</td></tr>\n");
        }
        body.append("</table>\n");
    }

    private void problems() {
        element("h2", labels.text("bundle.report.problems"));
        if (loaded.problems().isEmpty()) {
            element("p", labels.text("bundle.report.no_problems"));
            return;
        }
        body.append("<ul>\n");
        for (Problem problem : loaded.problems()) {
            element(
                    "li",
                    labels.word(problem.severity()) + ": "
                            + labels.text(problem.code().messageKey(), problem.messageArguments()));
        }
        body.append("</ul>\n");
    }

    private void notes() {
        List<Note> notes = loaded.dataset().notes();
        if (notes.isEmpty()) {
            return;
        }
        element("h2", labels.text("bundle.report.notes"));
        body.append("<ul>\n");
        notes.forEach(note -> element("li", labels.word(note.kind()) + ": " + labels.of(note.text())));
        body.append("</ul>\n");
    }

    private void files(List<BundleMember> members) {
        element("h2", labels.text("bundle.report.files"));
        body.append("<table>\n");
        row("th", List.of("bundle.report.file", "bundle.report.bytes", "bundle.report.sum"));
        for (BundleMember member : members) {
            body.append("<tr><td>");
            link(member.path(), member.path());
            body.append("<br>").append(isolated(member.title())).append("</td><td>");
            body.append(labels.number(member.bytes().length));
            body.append("</td><td dir=\"ltr\"><code>").append(Sha256.of(member.bytes()));
            body.append("</code></td></tr>\n");
        }
        body.append("</table>\n");
    }

    private void row(String cell, List<String> keys) {
        body.append("<tr>");
        keys.forEach(key -> body.append('<').append(cell).append('>').append(HtmlText.shown(labels.text(key))));
        body.append("</tr>\n");
    }

    private void link(String path, String words) {
        body.append("<a href=\"").append(HtmlText.escaped(RelativeIri.of(path))).append("\">");
        body.append(isolated(words)).append("</a>");
    }

    private void element(String start, String words) {
        String name = start.split(" ", 2)[0];
        body.append('<')
                .append(start)
                .append('>')
                .append(isolated(words))
                .append("</")
                .append(name)
                .append(">\n");
    }

    /** Apart from what stands beside it, whichever way it runs. */
    private static String isolated(String words) {
        return "<bdi>" + HtmlText.shown(words) + "</bdi>";
    }
}
