package org.isnad.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.isnad.model.Anchor;
import org.isnad.model.Citation;
import org.isnad.model.DatedRecord;
import org.isnad.model.RecordId;
import org.isnad.model.Resolution;
import org.isnad.text.CodePointRange;
import org.isnad.time.DateBounds;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.Place;
import org.isnad.ui.state.Viewport;
import org.isnad.ui.words.OpenDataset;

/**
 * The places of a data set: where selecting leads, which words are shown at a place and which stand out. It changes nothing.
 *
 * @param dataset what is open
 * @param viewport tells where the view would move to show a day
 */
public record Places(OpenDataset dataset, Viewport viewport) {

    /** The shortest time that a record is shown in: a day means little without its month. */
    private static final double AROUND_DAYS = 31;

    /** Room at either side of a record, as a part of its period. */
    private static final double AROUND_SHARE = 0.15;

    /**
     * The place where a record, or nothing, is selected: at a source in the open article, else at the first one whose anchor
     * holds; the view moves if it does not show the record's time.
     */
    public Place selecting(Place from, Optional<RecordId> id) {
        Place selected = from.withSelected(id);
        return id.flatMap(dataset::record)
                .map(record -> inView(
                        atSource(selected, bestSource(record, from)),
                        record.date().bounds()))
                .orElse(selected);
    }

    /** The place where the words of another citation of the selected record are shown; counted around. */
    public Place atSource(Place from, int index) {
        return from.selected()
                .flatMap(dataset::record)
                .filter(DatedRecord::sourced)
                .map(record -> {
                    int source = Math.floorMod(index, record.citations().size());
                    return from.withSource(
                            source, record.citations().get(source).anchor().article());
                })
                .orElse(from);
    }

    /** The place itself, without what the data set does not have. */
    public Place valid(Place place) {
        boolean recordGone = place.selected().isPresent()
                && place.selected().flatMap(dataset::record).isEmpty();
        Place kept = recordGone ? place.withSelected(Optional.empty()) : place;
        boolean articleGone =
                kept.article().filter(id -> !dataset.numerals().containsKey(id)).isPresent();
        if (articleGone) {
            kept = kept.withArticle(
                    dataset.dataset().articles().stream().findFirst().map(article -> article.id()));
        }
        boolean wordsGone = kept.pointed().isPresent()
                && kept.pointed().filter(dataset.loaded().evidence()::knows).isEmpty();
        int citations = kept.selected()
                .flatMap(dataset::record)
                .map(record -> record.citations().size())
                .orElse(0);
        return new Place(
                kept.range(),
                kept.selected(),
                Math.clamp(kept.source(), 0, Math.max(0, citations - 1)),
                kept.article(),
                wordsGone ? Optional.empty() : kept.pointed());
    }

    /** The words that are shown: those that a link led to, else those of the citation. */
    public Optional<Anchor> shownWords(Place place) {
        return place.pointed().or(() -> shownCitation(place).map(Citation::anchor));
    }

    /** The citation whose words are shown. */
    public Optional<Citation> shownCitation(Place place) {
        return place.selected()
                .flatMap(dataset::record)
                .filter(DatedRecord::sourced)
                .map(record -> record.citations().get(place.source()));
    }

    /** The words that a link led to, else those of the selected record, in the open article, by number of the paragraph. */
    public Map<Integer, List<CodePointRange>> highlights(Place place) {
        List<Anchor> anchors = place.pointed()
                .map(List::of)
                .orElseGet(() -> place.selected().flatMap(dataset::record).stream()
                        .flatMap(record -> record.citations().stream())
                        .map(Citation::anchor)
                        .toList());
        Map<Integer, List<CodePointRange>> ranges = new HashMap<>();
        for (Anchor anchor : anchors) {
            if (place.article().equals(Optional.of(anchor.article()))) {
                range(anchor)
                        .ifPresent(range -> ranges.computeIfAbsent(anchor.paragraph(), number -> new ArrayList<>())
                                .add(range));
            }
        }
        return ranges;
    }

    /** Where the words of an anchor stand in their paragraph; empty where they do not. */
    public Optional<CodePointRange> range(Anchor anchor) {
        return dataset.loaded().evidence().of(anchor) instanceof Resolution.Resolved(var range)
                ? Optional.of(range)
                : Optional.empty();
    }

    /**
     * What to show so that the whole period of the selected record is seen, with room around it; empty when nothing is
     * selected. A side that is open reaches to the end of the data.
     */
    public Optional<DayRange> around(Place place) {
        DayRange limits = viewport.limits();
        return bounds(place).map(bounds -> {
            DayRange period = new DayRange(
                    bounds.openFrom() ? Math.min(limits.fromDay(), bounds.toDay() - 1.0) : (double) bounds.fromDay(),
                    bounds.openTo() ? Math.max(limits.toDay(), bounds.fromDay() + 1.0) : (double) bounds.toDay());
            double half = Math.max(AROUND_DAYS, period.days() * (1 + 2 * AROUND_SHARE)) / 2;
            return new DayRange(period.middle() - half, period.middle() + half);
        });
    }

    /** The day that stays where it is when the view is zoomed: that of the selected record while it is in view. */
    public double zoomCentre(Place place) {
        return bounds(place)
                .filter(bounds -> !bounds.openFrom() && !bounds.openTo())
                .map(bounds -> (bounds.fromDay() + bounds.toDay()) / 2.0)
                .filter(place.range()::contains)
                .orElse(place.range().middle());
    }

    private Optional<DateBounds> bounds(Place place) {
        return place.selected()
                .flatMap(dataset::record)
                .map(record -> record.date().bounds());
    }

    private int bestSource(DatedRecord record, Place from) {
        List<Citation> citations = record.citations();
        return IntStream.range(0, citations.size())
                .filter(i -> from.article()
                                .equals(Optional.of(citations.get(i).anchor().article()))
                        && range(citations.get(i).anchor()).isPresent())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, citations.size())
                        .filter(i -> range(citations.get(i).anchor()).isPresent())
                        .findFirst()
                        .orElse(0));
    }

    private Place inView(Place place, DateBounds bounds) {
        boolean visible = bounds.fromDay() < place.range().toDay()
                && bounds.toDay() > place.range().fromDay();
        return visible
                ? place
                : place.withRange(viewport.showing((double) (bounds.openFrom() ? bounds.toDay() : bounds.fromDay())));
    }
}
