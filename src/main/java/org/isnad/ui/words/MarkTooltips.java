package org.isnad.ui.words;

import java.util.List;
import java.util.Optional;
import org.isnad.model.ArticleId;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;

/** What the pointer over a mark is told. */
public final class MarkTooltips {

    private MarkTooltips() {}

    /** The words for a mark; empty for one that leads nowhere. */
    public static Optional<String> of(OpenDataset dataset, Mark mark) {
        return mark.target().flatMap(target -> switch (target) {
            case Target.OneRecord(String id) -> dataset.record(new RecordId(id)).map(record -> words(dataset, record));
            case Target.ManyRecords(List<String> ids) ->
                Optional.of(dataset.summaries().titles(ids, dataset::record));
            case Target.Article(String id) -> Optional.of(dataset.names().name(new ArticleId(id)));
            case Target.Lane(String _) -> mark.spoken();
        });
    }

    private static String words(OpenDataset dataset, DatedRecord record) {
        String words = dataset.summaries().tooltip(record);
        return DisagreementPages.chip(dataset, record)
                .map(chip -> words + "\n" + chip)
                .orElse(words);
    }
}
