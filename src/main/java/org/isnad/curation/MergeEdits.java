package org.isnad.curation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.dataset.ArticleSource;
import org.isnad.document.DatasetList;
import org.isnad.file.Sha256;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Citation;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Note;
import org.isnad.model.RecordId;
import org.isnad.model.Voice;

/** Applies what is taken over from another data set; used once. */
final class MergeEdits {
    private final Curation curation;
    private final Dataset dataset;

    MergeEdits(Curation curation) {
        this.curation = curation;
        this.dataset = curation.dataset();
    }

    Curation apply(MergeEdit edit) throws EditFaultException {
        Dataset taken = edit.taken();
        Map<ArticleId, ArticleText> texts = new HashMap<>(curation.texts());
        Curation merged = curation;
        for (Article article : taken.articles()) {
            String text = text(article, edit.files());
            texts.put(article.id(), ArticleText.of(text));
            merged = merged.withFile(article.file(), text);
        }
        refuseOtherKinds(taken);
        Dataset joined = dataset;
        for (DatasetList list : DatasetList.values()) {
            joined = ListedRecords.with(
                    joined, list, put(ListedRecords.of(dataset, list), ListedRecords.of(taken, list)));
        }
        if (joined.chartSeries().isEmpty()) {
            joined = joined.withChartSeries(taken.chartSeries());
        }
        requireKnown(taken, joined);
        return merged.withTexts(texts).withDataset(joined);
    }

    /** The words of an article that comes in. */
    private String text(Article article, Map<String, String> files) throws EditFaultException {
        if (!ArticleSource.inside(article.file())) {
            throw new EditFaultException(EditFault.OUTSIDE);
        }
        if (dataset.articles().stream()
                .anyMatch(
                        known -> known.id().equals(article.id()) || known.file().equals(article.file()))) {
            throw new EditFaultException(EditFault.TAKEN);
        }
        return Optional.ofNullable(files.get(article.file()))
                .filter(text -> Sha256.of(text.getBytes(StandardCharsets.UTF_8)).equals(article.sha256()))
                .orElseThrow(() -> new EditFaultException(EditFault.NO_SUCH_WORDS));
    }

    /** An id is that of one event or figure, also among records that are not complete. */
    private void refuseOtherKinds(Dataset taken) throws EditFaultException {
        Set<RecordId> events = dataset.events().stream().map(Event::id).collect(Collectors.toSet());
        Set<RecordId> figures = dataset.figures().stream().map(Figure::id).collect(Collectors.toSet());
        if (taken.events().stream().map(Event::id).anyMatch(figures::contains)
                || taken.figures().stream().map(Figure::id).anyMatch(events::contains)) {
            throw new EditFaultException(EditFault.OTHER_KIND);
        }
        if (Stream.<DatedRecord>concat(taken.events().stream(), taken.figures().stream())
                .map(DatedRecord::id)
                .anyMatch(curation.drafts()::containsKey)) {
            throw new EditFaultException(EditFault.TAKEN);
        }
    }

    /** A list with entries in the place of those of their ids, or behind it. */
    private static List<Record> put(List<? extends Record> list, List<? extends Record> taken) {
        Map<String, Record> coming = new LinkedHashMap<>();
        taken.forEach(entry -> coming.put(ListedRecords.id(entry), entry));
        List<Record> all = new ArrayList<>();
        for (Record entry : list) {
            Record other = coming.remove(ListedRecords.id(entry));
            all.add(other == null ? entry : other);
        }
        all.addAll(coming.values());
        return all;
    }

    private static void requireKnown(Dataset taken, Dataset joined) throws EditFaultException {
        KnownIds known = new KnownIds(joined);
        Set<ArticleId> articles = joined.articles().stream().map(Article::id).collect(Collectors.toSet());
        for (Event event : taken.events()) {
            known.require(event.category());
            requireKnown(event, known, articles);
        }
        for (Figure figure : taken.figures()) {
            known.require(figure.series());
            requireKnown(figure, known, articles);
        }
        if (taken.chartSeries().isPresent()) {
            known.require(taken.chartSeries().get());
        }
        Set<RecordId> records = Stream.<DatedRecord>concat(joined.events().stream(), joined.figures().stream())
                .map(DatedRecord::id)
                .collect(Collectors.toSet());
        for (Note note : taken.notes()) {
            requireKnown(note.citations(), known, articles);
            if (!records.containsAll(note.records()) || !articles.containsAll(note.articles())) {
                throw new EditFaultException(EditFault.NO_SUCH_ENTRY);
            }
        }
    }

    private static void requireKnown(DatedRecord record, KnownIds known, Set<ArticleId> articles)
            throws EditFaultException {
        known.requireActors(record.actors());
        known.requirePlaces(record.places());
        known.requireQuestions(record.questions());
        requireKnown(record.citations(), known, articles);
    }

    private static void requireKnown(List<Citation> citations, KnownIds known, Set<ArticleId> articles)
            throws EditFaultException {
        for (Citation citation : citations) {
            if (!articles.contains(citation.anchor().article())) {
                throw new EditFaultException(EditFault.NO_SUCH_ENTRY);
            }
            known.requireActors(citation.voices().stream()
                    .map(Voice::actor)
                    .flatMap(Optional::stream)
                    .toList());
        }
    }
}
