package org.isnad.data;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.time.DateBounds;
import org.isnad.time.DateChoice;

/** Records of which nothing better is known than some day in a window of more than six months, or one with an open side. */
final class WideWindows {
    /** Six months have no more days, whichever they are. */
    private static final long DAYS = 184;

    private WideWindows() {}

    static List<? extends DatedRecord> of(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream())
                .filter(record -> record.date() instanceof DateChoice
                        && wide(record.date().bounds()))
                .toList();
    }

    private static boolean wide(DateBounds window) {
        return window.openFrom() || window.openTo() || window.toDay() - window.fromDay() > DAYS;
    }
}
