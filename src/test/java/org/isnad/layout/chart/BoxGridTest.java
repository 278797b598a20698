package org.isnad.layout.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.scene.Box;
import org.junit.jupiter.api.Test;

final class BoxGridTest {
    private static final Box AREA = new Box(120, 40, 700, 300);

    private static Box random(Random random) {
        return new Box(
                random.nextDouble(0, 1000),
                random.nextDouble(-50, 500),
                random.nextDouble(0, random.nextInt(20) == 0 ? 600 : 40),
                random.nextDouble(0, 30));
    }

    @Test
    void aBoxMeetsWhatItWouldMeetAmongAll() {
        Random random = new Random(3);
        List<Box> all = new ArrayList<>();
        BoxGrid grid = new BoxGrid(AREA);
        for (int i = 0; i < 300; i++) {
            Box asked = random(random);
            assertEquals(all.stream().anyMatch(asked::intersects), grid.meets(asked), asked.toString());
            if (!all.isEmpty()) {
                Box except = all.get(random.nextInt(all.size()));
                assertEquals(
                        all.stream().filter(box -> !box.equals(except)).anyMatch(except::intersects),
                        grid.meets(except, except),
                        except.toString());
            }
            Box more = random(random);
            all.add(more);
            grid.add(more);
        }
    }

    @Test
    void whatIsAddedToACopyIsNotInTheOther() {
        BoxGrid grid = new BoxGrid(AREA);
        grid.add(new Box(200, 100, 10, 10));
        BoxGrid copy = grid.copy();
        copy.add(new Box(212, 100, 10, 10));
        assertTrue(copy.meets(new Box(215, 105, 1, 1)));
        assertFalse(grid.meets(new Box(215, 105, 1, 1)));
        assertTrue(copy.meets(new Box(205, 105, 1, 1)));
    }
}
