package org.isnad.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.check.EvidenceSpan.Kind;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.model.Resolution.Resolved;

/** Every anchor of a data set with its resolution, and every paragraph with the words that are cited from it; immutable. */
public final class Evidence {

    private static final Comparator<EvidenceSpan> IN_READING_ORDER = Comparator.comparingInt(
                    (EvidenceSpan span) -> span.range().start())
            .thenComparing(
                    Comparator.comparingInt((EvidenceSpan span) -> span.range().end())
                            .reversed())
            .thenComparing(EvidenceSpan::kind)
            .thenComparing(EvidenceSpan::record)
            .thenComparingInt(EvidenceSpan::citation);

    private final Map<Anchor, Resolution> resolutions;
    private final Map<ArticleId, List<Anchor>> anchors;
    private final Map<Place, List<EvidenceSpan>> spans;

    private Evidence(
            Map<Anchor, Resolution> resolutions,
            Map<ArticleId, List<Anchor>> anchors,
            Map<Place, List<EvidenceSpan>> spans) {
        this.resolutions = resolutions;
        this.anchors = anchors;
        this.spans = spans;
    }

    /** Resolves every anchor of the data set in these texts. */
    public static Evidence of(Dataset dataset, Map<ArticleId, ArticleText> texts) {
        AnchorResolver resolver = new AnchorResolver(texts);
        Map<Anchor, Resolution> resolutions = new HashMap<>();
        Map<ArticleId, List<Anchor>> anchors = new HashMap<>();
        for (Anchor anchor : Anchors.all(dataset)) {
            resolutions.computeIfAbsent(anchor, resolver::resolve);
            anchors.computeIfAbsent(anchor.article(), id -> new ArrayList<>()).add(anchor);
        }
        Map<Place, List<EvidenceSpan>> spans = new HashMap<>();
        dataset.curatedEvents().forEach(event -> addSpans(event, resolutions, spans));
        dataset.figures().forEach(figure -> addSpans(figure, resolutions, spans));
        spans.values().forEach(list -> list.sort(IN_READING_ORDER));
        anchors.replaceAll((id, list) -> List.copyOf(list));
        spans.replaceAll((place, list) -> List.copyOf(list));
        return new Evidence(resolutions, anchors, spans);
    }

    /**
     * The evidence of a data set that is this one's but for some records; the texts are the same. Only anchors that are new are
     * looked for.
     *
     * @param dataset the changed data set
     * @param gone the records that it does not have any more, as they were; of a changed one what it was
     * @param come the records that this evidence does not know; of a changed one what it is
     */
    public Evidence revised(
            Dataset dataset,
            Map<ArticleId, ArticleText> texts,
            Collection<? extends DatedRecord> gone,
            Collection<? extends DatedRecord> come) {
        AnchorResolver resolver = new AnchorResolver(texts);
        Map<Anchor, Resolution> resolved = new HashMap<>(resolutions);
        Set<Anchor> touched = new HashSet<>();
        gone.forEach(record -> touched.addAll(Anchors.of(record)));
        for (DatedRecord record : come) {
            for (Anchor anchor : Anchors.of(record)) {
                touched.add(anchor);
                resolved.computeIfAbsent(anchor, resolver::resolve);
            }
        }
        Set<RecordId> left = gone.stream().map(DatedRecord::id).collect(Collectors.toSet());
        Map<Place, List<EvidenceSpan>> revisedSpans = new HashMap<>(spans);
        for (Anchor anchor : touched) {
            revisedSpans.computeIfPresent(
                    new Place(anchor.article(), anchor.paragraph()),
                    (place, list) -> list.stream()
                            .filter(span -> !left.contains(span.record()))
                            .collect(Collectors.toCollection(ArrayList::new)));
        }
        come.forEach(record -> addSpans(record, resolved, revisedSpans));
        for (Anchor anchor : touched) {
            revisedSpans.computeIfPresent(
                    new Place(anchor.article(), anchor.paragraph()),
                    (place, list) -> list.stream().sorted(IN_READING_ORDER).toList());
        }
        Map<ArticleId, List<Anchor>> revisedAnchors = new HashMap<>(anchors);
        revisedAnchors.putAll(
                inArticles(dataset, touched.stream().map(Anchor::article).collect(Collectors.toSet())));
        for (Anchor anchor : touched) {
            if (!revisedAnchors.getOrDefault(anchor.article(), List.of()).contains(anchor)) {
                resolved.remove(anchor);
            }
        }
        return new Evidence(resolved, revisedAnchors, revisedSpans);
    }

    private static Map<ArticleId, List<Anchor>> inArticles(Dataset dataset, Set<ArticleId> articles) {
        Map<ArticleId, List<Anchor>> found = new HashMap<>();
        articles.forEach(article -> found.put(article, new ArrayList<>()));
        for (Anchor anchor : Anchors.all(dataset)) {
            List<Anchor> list = found.get(anchor.article());
            if (list != null) {
                list.add(anchor);
            }
        }
        found.replaceAll((article, list) -> List.copyOf(list));
        return found;
    }

    /**
     * Where the words of an anchor of the data set stand.
     *
     * @throws IllegalArgumentException if the data set has no such anchor
     */
    public Resolution of(Anchor anchor) {
        Resolution resolution = resolutions.get(anchor);
        if (resolution == null) {
            throw new IllegalArgumentException("no anchor of this data set: " + anchor);
        }
        return resolution;
    }

    /** Whether the data set has the anchor. */
    public boolean knows(Anchor anchor) {
        return resolutions.containsKey(anchor);
    }

    /**
     * Whether the record has a source and every anchor of it holds: its citations, the phrase of its date, and its inference.
     */
    public boolean verified(DatedRecord record) {
        return record.sourced() && Anchors.of(record).stream().allMatch(anchor -> of(anchor) instanceof Resolved);
    }

    /** Every anchor into an article, in the order of the file; one that stands in several places as often. */
    public List<Anchor> anchors(ArticleId article) {
        return anchors.getOrDefault(article, List.of());
    }

    /** How many of the anchors into an article are broken. */
    public int broken(ArticleId article) {
        return (int) anchors(article).stream()
                .filter(anchor -> !(of(anchor) instanceof Resolved))
                .count();
    }

    /**
     * The cited words of a paragraph, by their beginning, then the longer first; spans may overlap and lie inside each other.
     *
     * @param paragraph number of the paragraph, from 1
     */
    public List<EvidenceSpan> spans(ArticleId article, int paragraph) {
        return spans.getOrDefault(new Place(article, paragraph), Collections.emptyList());
    }

    private static void addSpans(
            DatedRecord record, Map<Anchor, Resolution> resolutions, Map<Place, List<EvidenceSpan>> spans) {
        Kind kind = switch (record) {
            case Event _ -> Kind.EVENT;
            case Figure _ -> Kind.FIGURE;
        };
        for (int i = 0; i < record.citations().size(); i++) {
            addSpan(record.citations().get(i).anchor(), kind, record, i, resolutions, spans);
        }
        for (Anchor anchor : Anchors.ofDate(record)) {
            addSpan(anchor, Kind.DATE_PHRASE, record, -1, resolutions, spans);
        }
    }

    private static void addSpan(
            Anchor anchor,
            Kind kind,
            DatedRecord record,
            int citation,
            Map<Anchor, Resolution> resolutions,
            Map<Place, List<EvidenceSpan>> spans) {
        if (resolutions.get(anchor) instanceof Resolved(var range)) {
            spans.computeIfAbsent(new Place(anchor.article(), anchor.paragraph()), place -> new ArrayList<>())
                    .add(new EvidenceSpan(range, kind, record.id(), citation));
        }
    }

    private record Place(ArticleId article, int paragraph) {}
}
