package org.isnad.curation;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;
import org.isnad.model.RecordId;

/**
 * What a curator has made so far; immutable. An edit gives another one, and this one stays for going back.
 *
 * @param dataset the data set; it may name what is not there any more
 * @param texts the words of its articles, those that could be read
 * @param files the texts of articles that came in by edits, by the paths of their files, which saving writes
 * @param drafts records that are not complete, in the order in which they were begun; not part of the data set
 */
public record Curation(
        Dataset dataset, Map<ArticleId, ArticleText> texts, Map<String, String> files, Map<RecordId, Draft> drafts) {

    /** Copies the maps. */
    public Curation {
        texts = Map.copyOf(texts);
        files = Map.copyOf(files);
        drafts = Collections.unmodifiableMap(new LinkedHashMap<>(drafts));
    }

    /** A data set as it is, without drafts. */
    public static Curation of(Dataset dataset, Map<ArticleId, ArticleText> texts) {
        return new Curation(dataset, texts, Map.of(), Map.of());
    }

    /** What comes of an edit; the same edit gives the same each time. */
    public Outcome apply(Edit edit) {
        try {
            return new Outcome.Done(after(edit));
        } catch (EditFaultException e) {
            return new Outcome.Refused(e.fault());
        }
    }

    private Curation after(Edit edit) throws EditFaultException {
        return switch (edit) {
            case RecordEdit record -> new RecordEdits(this).apply(record);
            case ArticleEdit article -> new ArticleEdits(this).apply(article);
            case ListEdit list -> withDataset(new ListEdits(this).apply(list));
            case MergeEdit merge -> new MergeEdits(this).apply(merge);
            case Edit.Together(var edits) -> {
                Curation now = this;
                for (Edit each : edits) {
                    now = now.after(each);
                }
                yield now;
            }
        };
    }

    Curation withDataset(Dataset changed) {
        return new Curation(changed, texts, files, drafts);
    }

    Curation withTexts(Map<ArticleId, ArticleText> changed) {
        return new Curation(dataset, changed, files, drafts);
    }

    Curation withFile(String path, String text) {
        Map<String, String> changed = new HashMap<>(files);
        changed.put(path, text);
        return new Curation(dataset, texts, changed, drafts);
    }

    Curation withDrafts(Map<RecordId, Draft> changed) {
        return new Curation(dataset, texts, files, changed);
    }
}
