package org.isnad.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.Evidence;
import org.isnad.compare.CitedWords.Stretch;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Resolution;

/** A data set with its anchors in articles that are known by their checksum, not by their id. */
final class ComparedSet {
    private final Dataset dataset;
    private final Evidence evidence;
    private final Map<ArticleId, String> checksums = new HashMap<>();
    private final Map<String, Integer> places;

    private ComparedSet(LoadedDataset loaded, LoadedDataset other, Map<String, Integer> places) {
        this.dataset = loaded.dataset();
        this.places = places;
        dataset.articles().forEach(article -> checksums.put(article.id(), article.sha256()));
        Map<ArticleId, ArticleText> texts = new HashMap<>(loaded.texts());
        Map<String, ArticleText> others = new HashMap<>();
        for (Article article : other.dataset().articles()) {
            other.text(article.id()).ifPresent(text -> others.put(article.sha256(), text));
        }
        // Words that are at hand on one side alone serve both.
        for (Article article : dataset.articles()) {
            if (others.containsKey(article.sha256())) {
                texts.putIfAbsent(article.id(), others.get(article.sha256()));
            }
        }
        this.evidence = texts.equals(loaded.texts()) ? loaded.evidence() : Evidence.of(dataset, texts);
    }

    /** Two data sets whose words can be compared. */
    static List<ComparedSet> of(LoadedDataset first, LoadedDataset second) {
        Map<String, Integer> places = new HashMap<>();
        return List.of(new ComparedSet(first, second, places), new ComparedSet(second, first, places));
    }

    Dataset dataset() {
        return dataset;
    }

    /** The checksum of an article, which is its name in both data sets. */
    String checksum(ArticleId article) {
        return checksums.getOrDefault(article, article.value());
    }

    /** The words that a record cites; those that are not found are left out. */
    CitedWords words(DatedRecord record) {
        return CitedWords.of(record.citations().stream()
                .flatMap(citation -> stretch(citation.anchor()))
                .toList());
    }

    /** The words of a citation; none where they are not found. */
    CitedWords words(Citation citation) {
        return CitedWords.of(stretch(citation.anchor()).toList());
    }

    private Stream<Stretch> stretch(Anchor anchor) {
        if (!(evidence.of(anchor) instanceof Resolution.Resolved(var range))) {
            return Stream.empty();
        }
        int place =
                places.computeIfAbsent(checksum(anchor.article()) + "#" + anchor.paragraph(), fresh -> places.size());
        return Stream.of(new Stretch(place, range.start(), range.end()));
    }

    /** An anchor, known by the checksum of its article. */
    String key(Anchor anchor) {
        return String.join(
                "\u0000",
                checksum(anchor.article()),
                Integer.toString(anchor.paragraph()),
                anchor.prefix(),
                anchor.exact(),
                anchor.suffix());
    }

    String key(Optional<Anchor> anchor) {
        return anchor.map(this::key).orElse("");
    }
}
