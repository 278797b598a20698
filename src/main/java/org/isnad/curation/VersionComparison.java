package org.isnad.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.check.AnchorResolver;
import org.isnad.check.Subject;
import org.isnad.model.Anchor;
import org.isnad.model.ArticleId;
import org.isnad.model.ArticleText;
import org.isnad.model.Citation;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Inference;
import org.isnad.model.Note;
import org.isnad.model.Paragraph;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.text.SentenceBreaks;

/**
 * Two versions of an article, by the words that are cited of the older one. Words are unchanged where the whole sentences in
 * which they stand are sentences of the newer one, exactly once: the same words in another sentence may say something else.
 */
public final class VersionComparison {
    private final ArticleId from;
    private final ArticleId to;
    private final ArticleText version;
    private final AnchorResolver resolver;
    private final AnchorMaker maker;
    private final Map<ArticleId, ArticleText> texts;
    private final Curation now;

    private VersionComparison(Curation now, ArticleId from, ArticleId to, ArticleText version) {
        this.now = now;
        this.from = from;
        this.to = to;
        this.version = version;
        this.texts = now.texts();
        this.resolver = new AnchorResolver(texts);
        this.maker = new AnchorMaker(texts);
    }

    /**
     * Compares two articles of a data set.
     *
     * @return empty where the words of one of them are not at hand
     */
    public static Optional<VersionComparison> of(Curation now, ArticleId from, ArticleId to) {
        ArticleText version = now.texts().get(to);
        return version == null || !now.texts().containsKey(from)
                ? Optional.empty()
                : Optional.of(new VersionComparison(now, from, to, version));
    }

    /** The anchor of the same words in the newer version; empty where they changed, or of another article. */
    Optional<Anchor> unchanged(Anchor anchor) {
        if (!anchor.article().equals(from) || !(resolver.resolve(anchor) instanceof Resolution.Resolved(var range))) {
            return Optional.empty();
        }
        String paragraph = Optional.ofNullable(texts.get(from))
                .flatMap(text -> text.paragraph(anchor.paragraph()))
                .map(Paragraph::text)
                .orElseThrow();
        List<CodePointRange> sentences =
                SentenceBreaks.in(paragraph).stream().filter(range::overlaps).toList();
        CodePointRange whole = new CodePointRange(
                sentences.getFirst().start(), sentences.getLast().end());
        List<MarkedWords> places = places(whole.of(paragraph).strip(), sentences.size());
        if (places.size() != 1) {
            return Optional.empty();
        }
        MarkedWords place = places.getFirst();
        int shift = place.range().start() - whole.start();
        return maker.make(
                new MarkedWords(to, place.paragraph(), new CodePointRange(range.start() + shift, range.end() + shift)));
    }

    /** Where the newer version has so many sentences that read so. */
    private List<MarkedWords> places(String words, int count) {
        List<MarkedWords> places = new ArrayList<>();
        for (Paragraph paragraph : version.paragraphs()) {
            List<CodePointRange> sentences = SentenceBreaks.in(paragraph.text());
            for (int i = 0; i + count <= sentences.size(); i++) {
                CodePointRange range = new CodePointRange(
                        sentences.get(i).start(), sentences.get(i + count - 1).end());
                if (range.of(paragraph.text()).strip().equals(words)) {
                    places.add(new MarkedWords(to, paragraph.number(), range));
                }
            }
        }
        return places;
    }

    /** The cited words that changed, record by record and then note by note. */
    public List<LostWords> changed() {
        Map<Anchor, LostWords> changed = new LinkedHashMap<>();
        List<LostWords> all = new ArrayList<>();
        Stream.<DatedRecord>concat(now.dataset().events().stream(), now.dataset().figures().stream())
                .forEach(record -> {
                    changed.clear();
                    anchors(record).forEach(anchor -> add(new Subject.OfRecord(record.id()), anchor, changed));
                    all.addAll(changed.values());
                });
        for (Note note : now.dataset().notes()) {
            changed.clear();
            note.citations().forEach(citation -> add(new Subject.OfNote(note.id()), citation.anchor(), changed));
            all.addAll(changed.values());
        }
        return all;
    }

    private void add(Subject subject, Anchor anchor, Map<Anchor, LostWords> changed) {
        if (anchor.article().equals(from) && unchanged(anchor).isEmpty()) {
            changed.put(anchor, new LostWords(subject, anchor, to, nearest(anchor)));
        }
    }

    private Optional<Resolution.Suggestion> nearest(Anchor anchor) {
        Anchor there = new Anchor(to, anchor.paragraph(), anchor.exact(), anchor.prefix(), anchor.suffix());
        return switch (resolver.resolve(there)) {
            case Resolution.Broken(var _, var suggestion) -> suggestion;
            case Resolution.Resolved(var range) ->
                Optional.of(new Resolution.Suggestion(anchor.paragraph(), range, anchor.exact()));
        };
    }

    private static Stream<Anchor> anchors(DatedRecord record) {
        return Stream.concat(
                record.citations().stream().map(Citation::anchor),
                switch (record.dateBasis()) {
                    case DateBasis.Stated(var phrase) -> phrase.stream();
                    case DateBasis.External() -> Stream.empty();
                    case DateBasis.Outside(var inference, var _) -> anchors(inference);
                    case DateBasis.Inferred(var inference) -> anchors(inference);
                });
    }

    private static Stream<Anchor> anchors(Inference inference) {
        return inference.base() instanceof Inference.Base.Words(var words, var _)
                ? Stream.of(inference.phrase(), words)
                : Stream.of(inference.phrase());
    }

    /** The anchor of unchanged words in the newer version, else the same one. */
    Anchor newer(Anchor anchor) {
        return unchanged(anchor).orElse(anchor);
    }
}
