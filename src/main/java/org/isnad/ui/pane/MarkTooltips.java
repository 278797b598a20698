package org.isnad.ui.pane;

import java.util.List;
import java.util.Optional;
import org.isnad.model.ArticleId;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.ui.session.Session;
import org.isnad.ui.words.DisagreementPages;
import org.isnad.ui.words.OpenDataset;

/** What the pointer over a mark is told. */
public final class MarkTooltips {

    private final Session session;

    public MarkTooltips(Session session) {
        this.session = session;
    }

    /** The words for a mark; empty for one that leads nowhere. */
    public Optional<String> of(Mark mark) {
        return session.open()
                .flatMap(dataset -> mark.target().flatMap(target -> switch (target) {
                    case Target.OneRecord(String id) ->
                        dataset.record(new RecordId(id)).map(record -> words(dataset, record));
                    case Target.ManyRecords(List<String> ids) ->
                        Optional.of(dataset.summaries().titles(ids, dataset::record));
                    case Target.Article(String id) ->
                        Optional.of(dataset.names().name(new ArticleId(id)));
                    case Target.Lane(String _) -> mark.spoken();
                }));
    }

    private static String words(OpenDataset dataset, DatedRecord record) {
        String words = dataset.summaries().tooltip(record);
        return DisagreementPages.chip(dataset, record)
                .map(chip -> words + "\n" + chip)
                .orElse(words);
    }
}
