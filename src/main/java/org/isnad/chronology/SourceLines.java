package org.isnad.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.check.Quotation;
import org.isnad.cite.CitationLine;
import org.isnad.cite.CitationLine.Part;
import org.isnad.cite.CitationWriter;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.Language;
import org.isnad.model.Status;
import org.isnad.text.DisplayText;

/** The lines around the sentences. What comes from the data set is without bidi controls. */
record SourceLines(Labels labels, CitationWriter writer) {

    static SourceLines of(Labels labels) {
        return new SourceLines(labels, new CitationWriter(labels));
    }

    /** Outlet, date of publication, paragraph, file. */
    CitationLine source(Quotation quotation) {
        Article article = quotation.article();
        return parts(
                List.of(
                        writer.publisher(article),
                        Part.of(writer.published(article)),
                        Part.of(labels.text("cite.paragraph", "n", quotation.paragraph())),
                        Part.of(article.fileName())),
                labels.text("cite.separator"));
    }

    /** What is known of an article, and its file with the whole hash. */
    List<CitationLine> article(Article article) {
        String headline = article.headline().value().orElseGet(() -> labels.text("cite.no_title"));
        return List.of(
                parts(
                        List.of(writer.publisher(article), Part.of(headline), Part.of(writer.published(article))),
                        labels.text("cite.separator")),
                new CitationLine(
                        false,
                        List.of(Part.of(shown(article.fileName())), Part.of("SHA-256 " + article.sha256())),
                        " · "));
    }

    /** A line of localized text. */
    CitationLine line(String words) {
        return line(List.of(words), "");
    }

    /**
     * The passage's warnings: each status that is more than a report, for which words unless for all; a broken anchor; left
     * out controls.
     */
    List<CitationLine> tags(Passage passage) {
        List<CitationLine> tags = new ArrayList<>();
        for (Status status : passage.statuses()) {
            String word = labels.text("chronology.tag." + status.name().toLowerCase(Locale.ROOT));
            if (passage.wholly(status)) {
                tags.add(line(word));
            } else {
                passage.sayings().stream()
                        .filter(saying -> saying.status() == status)
                        .forEach(saying ->
                                tags.add(line(labels.text("chronology.tag_of", "tag", word, "words", saying.words()))));
            }
        }
        if (passage.broken()) {
            tags.add(line(labels.text("cite.broken")));
        }
        if (turned(passage.quotation())) {
            tags.add(line(labels.text("chronology.controls")));
        }
        return tags;
    }

    /** What the records take from the sentence, one line for each that takes more than the words. */
    List<CitationLine> sayings(Passage passage) {
        List<CitationLine> lines = new ArrayList<>();
        for (Passage.Saying saying : passage.sayings()) {
            List<String> parts = new ArrayList<>(saying.facts());
            if (!parts.isEmpty() && passage.sayings().size() > 1) {
                parts.addFirst(opening(true) + saying.words() + closing(true));
            }
            if (!parts.isEmpty()) {
                lines.add(line(parts, " · "));
            }
        }
        return lines;
    }

    /** The sentence in the quotation marks of its direction. */
    CitationLine quote(Quotation quotation) {
        boolean rtl = quotation.rightToLeft();
        return new CitationLine(rtl, List.of(new Part(opening(rtl), shown(quotation.exact()), closing(rtl))), "");
    }

    static String opening(boolean rightToLeft) {
        return rightToLeft ? "«" : "“";
    }

    static String closing(boolean rightToLeft) {
        return rightToLeft ? "»" : "”";
    }

    /** Whether the sentence holds controls that can turn the order of words around; they are left out. */
    static boolean turned(Quotation quotation) {
        return quotation
                .exact()
                .codePoints()
                .anyMatch(point -> (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069));
    }

    private CitationLine line(List<String> words, String separator) {
        return parts(words.stream().map(Part::of).toList(), separator);
    }

    private CitationLine parts(List<Part> parts, String separator) {
        return new CitationLine(
                labels.language() == Language.ARABIC,
                parts.stream()
                        .map(part -> new Part(part.before(), shown(part.words()), part.after()))
                        .toList(),
                separator);
    }

    private static String shown(String words) {
        return DisplayText.of(words).shown();
    }
}
