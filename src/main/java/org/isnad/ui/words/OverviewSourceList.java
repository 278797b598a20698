package org.isnad.ui.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.layout.overview.OverviewRequest;
import org.isnad.model.ArticleId;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.time.DateBounds;
import org.isnad.time.FuzzyDate;

/** The articles of a data set for the overview: when each may have appeared, and of which days it speaks. */
final class OverviewSourceList {
    private OverviewSourceList() {}

    /** One entry for each article, in the order of the numerals. A date that an article gives otherwise counts as it says. */
    static List<OverviewRequest.Source> of(Dataset dataset, SourceNames names) {
        Map<ArticleId, List<DateBounds>> told = new HashMap<>();
        Stream.<DatedRecord>concat(dataset.curatedEvents().stream(), dataset.figures().stream())
                .forEach(record -> record.citations().stream()
                        .collect(Collectors.toMap(
                                citation -> citation.anchor().article(),
                                citation -> date(record, citation),
                                (first, second) -> first))
                        .forEach((article, date) -> told.computeIfAbsent(article, id -> new ArrayList<>())
                                .add(date.bounds())));
        return dataset.articles().stream()
                .map(article -> new OverviewRequest.Source(
                        article.id(),
                        names.numeral(article.id()),
                        names.name(article),
                        article.publication().value().map(FuzzyDate::bounds),
                        names.published(article),
                        told.getOrDefault(article.id(), List.of())))
                .toList();
    }

    private static FuzzyDate date(DatedRecord record, Citation citation) {
        return citation.claim().flatMap(claim -> claim.date()).orElse(record.date());
    }
}
