package org.isnad.chronology;

import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.cite.CitationLine;
import org.isnad.cite.MarkdownText;

/**
 * Writes a chronology as plain text or as Markdown (CommonMark), with LF.
 *
 * <p>Each line is an isolate of its own direction, so that it keeps its order in any editor; a sentence is a line by itself.
 */
public final class ChronologyText {
    private final Form form;
    private final StringBuilder out = new StringBuilder();

    private ChronologyText(Form form) {
        this.form = form;
    }

    /** Which signs stand before the lines. */
    @SuppressWarnings("ImmutableEnumChecker") // Functions without state do not change.
    private enum Form {
        PLAIN("", "== ", "", "", "  - ", "", UnaryOperator.identity()),
        MARKDOWN("# ", "## ", "**", "> ", "- ", "\\", MarkdownText::escaped);

        private final String title;
        private final String date;
        private final String strong;
        private final String quote;
        private final String item;
        private final String lineBreak;
        private final UnaryOperator<String> escape;

        Form(
                String title,
                String date,
                String strong,
                String quote,
                String item,
                String lineBreak,
                UnaryOperator<String> escape) {
            this.title = title;
            this.date = date;
            this.strong = strong;
            this.quote = quote;
            this.item = item;
            this.lineBreak = lineBreak;
            this.escape = escape;
        }
    }

    /** The chronology as plain text. */
    public static String plain(Chronology chronology) {
        return new ChronologyText(Form.PLAIN).write(chronology);
    }

    /** The chronology as Markdown; signs with a meaning are escaped, so that the words come out exactly. */
    public static String markdown(Chronology chronology) {
        return new ChronologyText(Form.MARKDOWN).write(chronology);
    }

    private String write(Chronology chronology) {
        SourceLines lines = SourceLines.of(chronology.labels());
        line(form.title, lines.line(chronology.title()));
        out.append('\n');
        line("", lines.line(chronology.labels().text("chronology.lead")));
        for (Chronology.Entry entry : chronology.entries()) {
            out.append('\n');
            line(form.date, lines.line(entry.when()));
            entry.passages().forEach(passage -> passage(passage, lines));
        }
        out.append('\n');
        line(form.date, lines.line(chronology.labels().text("chronology.sources")));
        chronology.articles().forEach(article -> {
            List<CitationLine> about = lines.article(article);
            out.append('\n');
            for (int i = 0; i < about.size(); i++) {
                broken("", about.get(i), i + 1 < about.size());
            }
        });
        return out.toString();
    }

    private void passage(Passage passage, SourceLines lines) {
        out.append('\n');
        for (CitationLine tag : lines.tags(passage)) {
            out.append(form.strong)
                    .append('[')
                    .append(tag.plain(form.escape))
                    .append(']')
                    .append(form.strong);
            out.append('\n');
        }
        if (form == Form.MARKDOWN && !lines.tags(passage).isEmpty()) {
            out.append('\n');
        }
        line(form.quote, lines.quote(passage.quotation()));
        if (form == Form.MARKDOWN) {
            out.append(">\n");
        }
        line(form.quote, lines.source(passage.quotation()));
        List<CitationLine> sayings = lines.sayings(passage);
        if (form == Form.MARKDOWN && !sayings.isEmpty()) {
            out.append('\n');
        }
        sayings.forEach(saying -> line(form.item, saying));
    }

    private void line(String before, CitationLine line) {
        broken(before, line, false);
    }

    private void broken(String before, CitationLine line, boolean more) {
        out.append(before)
                .append(line.plain(form.escape))
                .append(more ? form.lineBreak : "")
                .append('\n');
    }
}
