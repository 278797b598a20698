package org.isnad.interchange.timelinejs;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.PlainWords;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Event;
import org.isnad.model.Resolution.Resolved;
import org.isnad.model.Stance;
import org.isnad.model.Status;

/** The words of an event as the markup of a slide; everything that comes from the data is escaped. */
final class SlideTexts {
    private final LoadedDataset loaded;
    private final Labels labels;
    private final Map<ArticleId, Article> articles;

    SlideTexts(LoadedDataset loaded, Labels labels) {
        this.loaded = loaded;
        this.labels = labels;
        this.articles =
                loaded.dataset().articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** The title, with its status before it unless it is simply reported: a plan is never taken for a fact. */
    String headline(Event event) {
        String title = labels.of(event.title());
        return PlainWords.escaped(
                event.status() == Status.REPORTED
                        ? title
                        : labels.text(
                                "interchange.slide.headline", "status", labels.word(event.status()), "title", title));
    }

    /** The summary, or nothing. */
    String summary(Event event) {
        return event.summary().map(words -> paragraph(labels.of(words))).orElse("");
    }

    /** The quotations with their articles; a quotation that does not stand there says so. */
    String sources(Event event) {
        return event.citations().stream().map(this::source).collect(Collectors.joining());
    }

    /** Where the event comes from when the table that it was read from says it. */
    String origin(Event event) {
        Optional<Map<?, ?>> table =
                event.foreign().fields().get("table") instanceof Map<?, ?> map ? Optional.of(map) : Optional.empty();
        String source = table.flatMap(map -> Optional.<Object>ofNullable(map.get("source")))
                .filter(String.class::isInstance)
                .map(Object::toString)
                .orElse("");
        String link = table.flatMap(map -> Optional.<Object>ofNullable(map.get("link")))
                .filter(String.class::isInstance)
                .map(Object::toString)
                .orElse("");
        if (source.isEmpty() && link.isEmpty()) {
            return "";
        }
        String name = PlainWords.escaped(source.isEmpty() ? link : source);
        boolean web = link.startsWith("https://") || link.startsWith("http://");
        return "<p>" + (web ? "<a href=\"" + PlainWords.escaped(link) + "\">" + name + "</a>" : name) + "</p>";
    }

    private String source(Citation citation) {
        Article article = articles.get(citation.anchor().article());
        String line = labels.text(
                "interchange.slide.source",
                "words",
                citation.anchor().exact(),
                "name",
                article == null ? "" : labels.articleName(article),
                "paragraph",
                citation.anchor().paragraph());
        if (citation.stance() != Stance.SUPPORTS) {
            line += " · " + labels.word(citation.stance());
        }
        if (!(loaded.evidence().of(citation.anchor()) instanceof Resolved)) {
            line += " · " + labels.text("record.broken");
        }
        return paragraph(line);
    }

    private static String paragraph(String words) {
        return "<p>" + PlainWords.escaped(words) + "</p>";
    }
}
