package org.isnad.ui.article;

import java.util.List;

/**
 * The content of the article pane for one article.
 *
 * @param id its name in the data set
 * @param headline its headline, or words that say that it has none
 * @param line who published it and when, in a few words
 * @param facts outlet, date and the like, one line each, with the basis in words
 * @param paragraphs in order; number n at index n - 1
 */
public record ArticlePage(String id, String headline, String line, List<String> facts, List<PageParagraph> paragraphs) {

    /** Copies the lists. */
    public ArticlePage {
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A page whose facts say all that is known of it. */
    public ArticlePage(String id, String headline, List<String> facts, List<PageParagraph> paragraphs) {
        this(id, headline, String.join(" · ", facts), facts, paragraphs);
    }

    /**
     * A paragraph and what is cited of it.
     *
     * @param number from 1
     * @param text as the source prints it
     * @param spans in no particular order; they may overlap
     * @param broken what should stand in it and does not
     */
    public record PageParagraph(int number, String text, List<CitedSpan> spans, List<BrokenAnchor> broken) {

        /** Copies the lists. */
        public PageParagraph {
            spans = List.copyOf(spans);
            broken = List.copyOf(broken);
        }

        /** A paragraph in which every anchor holds. */
        public PageParagraph(int number, String text, List<CitedSpan> spans) {
            this(number, text, spans, List.of());
        }
    }

    /**
     * A citation whose words were not found.
     *
     * @param recordId the event or figure
     * @param words that it is broken, and which words were looked for
     */
    public record BrokenAnchor(String recordId, String words) {}
}
