package org.isnad.ui.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.columns.LaneKind;

/**
 * How the user wants the lanes: by what events are put into them, and for each of those ways which lanes are not shown
 * and which are collapsed. Immutable.
 *
 * @param kind by what events are put into lanes
 * @param hiddenOf ids of the lanes that are not shown
 * @param collapsedOf ids of the lanes that are one thin row
 */
public record LaneChoice(LaneKind kind, Map<LaneKind, Set<String>> hiddenOf, Map<LaneKind, Set<String>> collapsedOf) {

    /** Lanes by category, all shown and none collapsed. */
    public static final LaneChoice DEFAULT = new LaneChoice(LaneKind.CATEGORY, Map.of(), Map.of());

    /** Copies the sets. */
    public LaneChoice {
        hiddenOf = copied(hiddenOf);
        collapsedOf = copied(collapsedOf);
    }

    /** Ids of the lanes of the kind that are not shown. */
    public Set<String> hidden() {
        return hiddenOf.getOrDefault(kind, Set.of());
    }

    /** Ids of the lanes of the kind that are collapsed. */
    public Set<String> collapsed() {
        return collapsedOf.getOrDefault(kind, Set.of());
    }

    /** Other lanes, as they were when they were shown last. */
    public LaneChoice withKind(LaneKind other) {
        return new LaneChoice(other, hiddenOf, collapsedOf);
    }

    /** The same kind with these lanes hidden and all others shown. */
    public LaneChoice withHidden(Set<String> lanes) {
        return new LaneChoice(kind, with(hiddenOf, lanes), collapsedOf);
    }

    /** The same kind with these lanes collapsed and no others. */
    public LaneChoice withCollapsed(Set<String> lanes) {
        return new LaneChoice(kind, hiddenOf, with(collapsedOf, lanes));
    }

    /** One lane collapsed if it was not, unfolded if it was. */
    public LaneChoice toggled(String lane) {
        Set<String> lanes = new HashSet<>(collapsed());
        if (!lanes.remove(lane)) {
            lanes.add(lane);
        }
        return withCollapsed(lanes);
    }

    /** The same kind with all lanes of all kinds shown and unfolded. */
    public LaneChoice cleared() {
        return DEFAULT.withKind(kind);
    }

    private Map<LaneKind, Set<String>> with(Map<LaneKind, Set<String>> sets, Set<String> lanes) {
        Map<LaneKind, Set<String>> changed = new EnumMap<>(LaneKind.class);
        changed.putAll(sets);
        changed.put(kind, lanes);
        return changed;
    }

    private static Map<LaneKind, Set<String>> copied(Map<LaneKind, Set<String>> sets) {
        Map<LaneKind, Set<String>> copy = new EnumMap<>(LaneKind.class);
        sets.forEach((kind, lanes) -> copy.put(kind, Set.copyOf(lanes)));
        return Collections.unmodifiableMap(copy);
    }
}
