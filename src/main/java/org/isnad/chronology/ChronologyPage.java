package org.isnad.chronology;

import java.util.List;
import java.util.Locale;
import org.isnad.check.Quotation;
import org.isnad.cite.CitationLine;
import org.isnad.html.HtmlPage;
import org.isnad.html.HtmlText;
import org.isnad.model.Language;
import org.isnad.model.Status;
import org.isnad.text.CodePointRange;

/** Writes a chronology as a self-contained web page, for the screen and for paper; cited words are marked in their sentence. */
public final class ChronologyPage {
    private final Chronology chronology;
    private final SourceLines lines;
    private final StringBuilder body = new StringBuilder();

    private ChronologyPage(Chronology chronology) {
        this.chronology = chronology;
        lines = SourceLines.of(chronology.labels());
    }

    /** The text of the file, to be written in UTF-8. */
    public static String write(Chronology chronology) {
        Language language = chronology.labels().language();
        return new HtmlPage(
                        language == Language.ARABIC ? "ar" : "en",
                        language == Language.ARABIC,
                        chronology.title(),
                        new ChronologyPage(chronology).body())
                .text();
    }

    private String body() {
        body.append("<header>\n");
        element("h1", "", lines.line(chronology.title()));
        element("p", "lead", lines.line(chronology.labels().text("chronology.lead")));
        body.append("</header>\n<main>\n");
        for (Chronology.Entry entry : chronology.entries()) {
            body.append("<section class=\"entry\">\n");
            element("h2", "", lines.line(entry.when()));
            entry.passages().forEach(this::passage);
            body.append("</section>\n");
        }
        body.append("</main>\n<section class=\"sources\">\n");
        element("h2", "", lines.line(chronology.labels().text("chronology.sources")));
        chronology.articles().forEach(article -> {
            List<CitationLine> about = lines.article(article);
            element("p", "source", about.getFirst());
            about.stream()
                    .skip(1)
                    .forEach(line -> body.append("<p class=\"source\" dir=\"")
                            .append(line.direction())
                            .append("\"><code>")
                            .append(line.html())
                            .append("</code></p>\n"));
        });
        return body.append("</section>\n").toString();
    }

    private void passage(Passage passage) {
        body.append("<div class=\"").append(kind(passage)).append("\">\n");
        lines.tags(passage).forEach(tag -> element("p", "tag", tag));
        sentence(passage.quotation(), passage.cited());
        element("p", "source", lines.source(passage.quotation()));
        List<CitationLine> sayings = lines.sayings(passage);
        if (!sayings.isEmpty()) {
            body.append("<ul class=\"said\">\n");
            sayings.forEach(saying -> element("li", "", saying));
            body.append("</ul>\n");
        }
        body.append("</div>\n");
    }

    /** The class of a passage of which all has one status, or of a broken one. */
    private static String kind(Passage passage) {
        StringBuilder kind = new StringBuilder("passage");
        passage.statuses().stream()
                .filter(passage::wholly)
                .map(ChronologyPage::code)
                .forEach(kind.append(' ')::append);
        return (passage.broken() ? kind.append(" broken") : kind).toString();
    }

    private static String code(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private void sentence(Quotation quotation, List<CodePointRange> cited) {
        String words = quotation.exact();
        body.append("<blockquote lang=\"")
                .append(HtmlText.escaped(chronology.language()))
                .append("\" dir=\"")
                .append(HtmlPage.direction(quotation.rightToLeft()))
                .append("\"><p>")
                .append(SourceLines.opening(quotation.rightToLeft()));
        int at = 0;
        for (CodePointRange part : cited) {
            body.append(HtmlText.shown(words.substring(at, part.utf16Start(words))))
                    .append("<mark>")
                    .append(HtmlText.shown(part.of(words)))
                    .append("</mark>");
            at = part.utf16End(words);
        }
        body.append(HtmlText.shown(words.substring(at)))
                .append(SourceLines.closing(quotation.rightToLeft()))
                .append("</p></blockquote>\n");
    }

    /** An element in the direction of its line. */
    private void element(String name, String style, CitationLine line) {
        body.append('<').append(name);
        if (!style.isEmpty()) {
            body.append(" class=\"").append(style).append('"');
        }
        body.append(" dir=\"").append(line.direction()).append("\">").append(line.html());
        body.append("</").append(name).append(">\n");
    }
}
