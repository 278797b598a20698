package org.isnad.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.isnad.columns.LaneGrouping.Lane;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult.Loaded;
import org.isnad.model.ActorId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LaneGroupingTest {
    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    /** Event 0 in c, 1 in a and c, 2 nowhere, 3 in c twice, 4 in b. */
    private static void tell(int event, IntConsumer lane) {
        int[][] lanes = {{2}, {0, 2}, {}, {2, 2}, {1}};
        IntStream.of(lanes[event]).forEach(lane);
    }

    private static Dataset shipped() {
        return assertInstanceOf(Loaded.class, DatasetReader.readShipped(Optional.empty()))
                .dataset()
                .dataset();
    }

    @Test
    void inOrderKeepsTheOrderAndEmptyLanesAndPutsTheRestLast() {
        assertEquals(
                List.of(
                        new Lane("a", EventIndexes.of(1)),
                        new Lane("b", EventIndexes.of(4)),
                        new Lane("c", EventIndexes.of(0, 1, 3)),
                        new Lane("d", EventIndexes.NONE),
                        new Lane(LaneGrouping.REST, EventIndexes.of(2))),
                LaneGrouping.inOrder(LaneKind.ARTICLE, NAMES, 5, LaneGroupingTest::tell)
                        .lanes());
    }

    @Test
    void byCountPutsTheFullestFirstAndLeavesEmptyLanesOut() {
        assertEquals(
                List.of("c", "a", "b", LaneGrouping.REST),
                LaneGrouping.byCount(LaneKind.ACTOR, NAMES, 5, LaneGroupingTest::tell).lanes().stream()
                        .map(Lane::id)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void lanesCoverTheShippedEventsAndThoseByCategoryDivideThem(LaneKind kind) {
        Dataset dataset = shipped();
        CuratedColumns columns = CuratedColumns.of(dataset, record -> true, Language.ARABIC);
        LaneGrouping grouping = LaneGrouping.of(dataset, columns, kind);
        BitSet met = new BitSet();
        int memberships = 0;
        for (Lane lane : grouping.lanes()) {
            lane.events().addTo(met);
            memberships += lane.events().size();
            for (int i = 1; i < lane.events().size(); i++) {
                assertTrue(lane.events().get(i - 1) < lane.events().get(i), lane::id);
            }
        }
        assertEquals(columns.size(), met.cardinality());
        assertEquals(kind.isPartition(), memberships == columns.size(), memberships + " memberships");
    }

    @Test
    void anEventStandsInTheLanesOfAllItsActors() {
        Dataset dataset = shipped();
        CuratedColumns columns = CuratedColumns.of(dataset, record -> true, Language.ARABIC);
        LaneGrouping grouping = LaneGrouping.of(dataset, columns, LaneKind.ACTOR);
        int several = 0;
        for (int i = 0; i < columns.size(); i++) {
            Event event = columns.event(i);
            int index = i;
            List<String> lanes = grouping.lanes().stream()
                    .filter(lane -> lane.events().contains(index))
                    .map(Lane::id)
                    .sorted()
                    .toList();
            List<String> actors = event.actors().isEmpty()
                    ? List.of(LaneGrouping.REST)
                    : event.actors().stream()
                            .map(ActorId::value)
                            .distinct()
                            .sorted()
                            .toList();
            assertEquals(actors, lanes);
            several += actors.size() > 1 ? 1 : 0;
        }
        assertTrue(several > 20, several + " events with several actors");
    }

    @Test
    void aUnionHoldsEachEventOnce() {
        assertEquals(
                EventIndexes.of(0, 1, 3, 70),
                EventIndexes.union(List.of(EventIndexes.of(1, 70), EventIndexes.of(0, 1, 3), EventIndexes.NONE)));
        assertThrows(IllegalArgumentException.class, () -> EventIndexes.of(3, 3));
    }
}
