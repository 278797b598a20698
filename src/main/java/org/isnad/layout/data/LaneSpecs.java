package org.isnad.layout.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.isnad.columns.CategoryFamilies;
import org.isnad.columns.CuratedColumns;
import org.isnad.columns.EventIndexes;
import org.isnad.columns.LaneGrouping;
import org.isnad.columns.LaneKind;
import org.isnad.labels.Labels;
import org.isnad.model.Category;
import org.isnad.model.CategoryRole;
import org.isnad.model.Dataset;
import org.isnad.scene.ColourRole;

/** Makes the lanes of a data set, with names and colours, for each way to put events into lanes. */
public final class LaneSpecs {
    /** The id of the lane that stands for lanes without room of their own; no id of a data set is like it. */
    static final String OTHERS = "+";

    private final Dataset dataset;
    private final Labels labels;

    private LaneSpecs(Dataset dataset, Labels labels) {
        this.dataset = dataset;
        this.labels = labels;
    }

    /** The lanes of each kind. */
    static Map<LaneKind, List<LaneSpec>> of(Dataset dataset, CuratedColumns columns, Labels labels) {
        LaneSpecs specs = new LaneSpecs(dataset, labels);
        Map<LaneKind, List<LaneSpec>> lanes = new EnumMap<>(LaneKind.class);
        for (LaneKind kind : LaneKind.values()) {
            lanes.put(kind, specs.named(LaneGrouping.of(dataset, columns, kind)));
        }
        return lanes;
    }

    /** The colour of the events of a category. */
    public static ColourRole colour(CategoryRole role) {
        return switch (role) {
            case MOVE -> ColourRole.MOVE;
            case FORCE -> ColourRole.FORCE;
            case DECIDE -> ColourRole.DECIDE;
            case SAY -> ColourRole.SAY;
            case CONTEXT -> ColourRole.CONTEXT;
        };
    }

    /**
     * The first lanes and, in place of those for which there is no room, one that holds all their events.
     *
     * @param most how many lanes there may be, at least 1
     */
    public static List<LaneSpec> atMost(List<LaneSpec> lanes, int most, Labels labels) {
        if (lanes.size() <= most) {
            return lanes;
        }
        List<LaneSpec> others = lanes.subList(most - 1, lanes.size());
        Collection<EventIndexes> events = others.stream().map(LaneSpec::events).toList();
        List<LaneSpec> result = new ArrayList<>(lanes.subList(0, most - 1));
        result.add(new LaneSpec(
                lanes.getFirst().kind(),
                OTHERS,
                labels.text("timeline.lane.others", "count", others.size()),
                EventIndexes.union(events),
                ColourRole.INK_3));
        return result;
    }

    private List<LaneSpec> named(LaneGrouping grouping) {
        Map<String, String> names = new HashMap<>();
        Map<String, ColourRole> colours = new HashMap<>();
        Map<String, Integer> numerals = new HashMap<>();
        switch (grouping.kind()) {
            case CATEGORY -> {
                List<CategoryRole> families = CategoryFamilies.of(dataset.categories());
                for (int i = 0; i < families.size(); i++) {
                    Category category = dataset.categories().get(i);
                    names.put(category.id().value(), labels.brief(category.labels()));
                    colours.put(category.id().value(), colour(families.get(i)));
                }
            }
            case ACTOR ->
                dataset.actors().forEach(actor -> names.put(actor.id().value(), labels.brief(actor.labels())));
            case PLACE ->
                dataset.places().forEach(place -> names.put(place.id().value(), labels.brief(place.labels())));
            case ARTICLE ->
                dataset.articles().forEach(article -> {
                    int numeral = numerals.size() + 1;
                    numerals.put(article.id().value(), numeral);
                    names.put(
                            article.id().value(),
                            article.publisher()
                                    .map(labels::brief)
                                    .orElseGet(() -> labels.text("timeline.lane.article", "n", numeral)));
                });
        }
        String rest = labels.text("timeline.lane.rest", "kind", grouping.kind().name());
        return grouping.lanes().stream()
                .map(lane -> new LaneSpec(
                        grouping.kind(),
                        lane.id(),
                        names.getOrDefault(lane.id(), rest),
                        numerals.containsKey(lane.id()) ? OptionalInt.of(numerals.get(lane.id())) : OptionalInt.empty(),
                        lane.events(),
                        colours.getOrDefault(lane.id(), ColourRole.INK_3),
                        false))
                .toList();
    }
}
