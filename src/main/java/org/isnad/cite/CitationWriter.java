package org.isnad.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.check.Quotation;
import org.isnad.cite.CitationLine.Part;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.Attribute;
import org.isnad.model.Basis;
import org.isnad.model.Language;

/**
 * Puts quotations and their sources into lines, in the language of the interface: each quotation by itself, then who, what,
 * when and which paragraph, then the hash of the article and its file.
 *
 * <p>What is not known is said to be unknown; what the article does not print itself carries its basis. The words are those
 * of the article, to the character. The last line begins with a Latin letter, so that it keeps its order even where a
 * program knows no isolates.
 *
 * @param labels the words around
 */
public record CitationWriter(Labels labels) {

    private static final int HASH_DIGITS = 12;

    /** As text and as HTML. All quotations are of one article; there is at least one. */
    public CitedText text(List<Quotation> quotations) {
        List<CitationLine> quotes = quotes(quotations);
        List<CitationLine> source = source(quotations);
        String plain = Stream.concat(quotes.stream(), source.stream())
                .map(line -> line.plain(UnaryOperator.identity()))
                .collect(Collectors.joining("\n"));
        StringBuilder html = new StringBuilder();
        for (CitationLine line : quotes) {
            html.append("<blockquote dir=\"")
                    .append(line.direction())
                    .append("\"><p>")
                    .append(line.html())
                    .append("</p></blockquote>\n");
        }
        for (CitationLine line : source) {
            html.append("<p dir=\"")
                    .append(line.direction())
                    .append("\">")
                    .append(line.html())
                    .append("</p>\n");
        }
        return new CitedText(plain + "\n", html.toString());
    }

    /** As Markdown (CommonMark): a block quotation; signs with a meaning are escaped, so that the words come out exactly. */
    public String markdown(List<Quotation> quotations) {
        String quotes = quotes(quotations).stream()
                .map(line -> "> " + line.plain(MarkdownText::escaped) + "\n>\n")
                .collect(Collectors.joining());
        return quotes
                + source(quotations).stream()
                        .map(line -> "> " + line.plain(MarkdownText::escaped))
                        .collect(Collectors.joining("\\\n"))
                + "\n";
    }

    private List<CitationLine> quotes(List<Quotation> quotations) {
        return quotations.stream()
                .map(quotation -> new CitationLine(
                        quotation.rightToLeft(), List.of(quoted(quotation.exact(), quotation.rightToLeft(), "")), ""))
                .toList();
    }

    private List<CitationLine> source(List<Quotation> quotations) {
        Quotation first = quotations.getFirst();
        Article article = first.article();
        List<Part> parts = new ArrayList<>();
        parts.add(publisher(article));
        parts.add(article.headline()
                .value()
                .map(title -> quoted(title, labels.language() == Language.ARABIC, basis(article.headline())))
                .orElseGet(() -> Part.of(labels.text("cite.no_title"))));
        parts.add(Part.of(published(article)));
        int last = quotations.getLast().paragraph();
        parts.add(Part.of(
                last == first.paragraph()
                        ? labels.text("cite.paragraph", "n", last)
                        : labels.text("cite.paragraphs", "first", first.paragraph(), "last", last)));
        if (quotations.stream().anyMatch(quotation -> quotation.inFile().isEmpty())) {
            parts.add(Part.of(labels.text("cite.broken")));
        }
        return List.of(
                new CitationLine(labels.language() == Language.ARABIC, parts, labels.text("cite.separator")),
                new CitationLine(
                        false,
                        List.of(
                                Part.of("SHA-256 " + article.sha256().substring(0, HASH_DIGITS)),
                                Part.of(article.fileName())),
                        " · "));
    }

    /** In the quotation marks of the direction: French ones are mirrored, English ones are not. */
    private static Part quoted(String words, boolean rightToLeft, String after) {
        return rightToLeft ? new Part("«", words, "»" + after) : new Part("“", words, "”" + after);
    }

    /** When it was published, or that this is not known. */
    public String published(Article article) {
        return article.publication()
                .value()
                .map(date -> labels.text("cite.published", "date", labels.date(date)) + basis(article.publication()))
                .orElseGet(() -> labels.text("cite.not_dated"));
    }

    /** Who published it: outlet, else agency, else that this is not known; on what that rests stands behind the name. */
    public Part publisher(Article article) {
        Optional<Part> outlet = article.outlet().value().map(name -> new Part("", name, basis(article.outlet())));
        return outlet.or(() -> article.agency()
                        .value()
                        .map(name -> new Part("", labels.text("cite.agency", "name", name), basis(article.agency()))))
                .orElseGet(() -> Part.of(labels.text("cite.no_publisher")));
    }

    /** Nothing for what the article prints. */
    private String basis(Attribute<?> attribute) {
        return attribute.basis() == Basis.STATED ? "" : " (" + labels.word(attribute.basis()) + ")";
    }
}
