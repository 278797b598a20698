package org.isnad.interchange.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Status;

/** Whether the event of a row happened, in the words of tables and calendars. */
final class StatusCells {
    private static final Map<String, Status> KNOWN = Map.ofEntries(
            Map.entry("reported", Status.REPORTED),
            Map.entry("confirmed", Status.REPORTED),
            Map.entry("happened", Status.REPORTED),
            Map.entry("done", Status.REPORTED),
            Map.entry("completed", Status.REPORTED),
            Map.entry("تم", Status.REPORTED),
            Map.entry("منجز", Status.REPORTED),
            Map.entry("حدث", Status.REPORTED),
            Map.entry("مؤكد", Status.REPORTED),
            Map.entry("planned", Status.PLANNED),
            Map.entry("scheduled", Status.PLANNED),
            Map.entry("tentative", Status.PLANNED),
            Map.entry("upcoming", Status.PLANNED),
            Map.entry("مذكور", Status.REPORTED),
            Map.entry("خطة", Status.PLANNED),
            Map.entry("مخطط", Status.PLANNED),
            Map.entry("مخطط له", Status.PLANNED),
            Map.entry("مقرر", Status.PLANNED),
            Map.entry("مزمع", Status.PLANNED),
            Map.entry("متوقع", Status.PLANNED),
            Map.entry("denied", Status.DENIED),
            Map.entry("disputed", Status.DISPUTED),
            Map.entry("متنازع عليه", Status.DISPUTED),
            Map.entry("محل خلاف", Status.DISPUTED),
            Map.entry("منفي", Status.DENIED));

    private StatusCells() {}

    /** The status that a cell names; empty for words that are not known. */
    static Optional<Status> read(String cell) {
        return Optional.ofNullable(KNOWN.get(CellText.western(cell).toLowerCase(Locale.ROOT)));
    }
}
