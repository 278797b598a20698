package org.isnad.interchange.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Status;

/** Whether the event of a row happened, in the words of tables and calendars. */
final class StatusCells {
    /** Of what did not take place. */
    private static final Set<String> CANCELLED = Set.of(
            "cancelled",
            "canceled",
            "called off",
            "ملغى",
            "ملغي",
            "ملغاة",
            "ألغي",
            "ألغيت",
            "annulé",
            "annulée",
            "abgesagt",
            "cancelado",
            "cancelada",
            "annullato",
            "iptal",
            "iptal edildi",
            "لغو شد");

    private static final Map<String, Status> KNOWN = Map.ofEntries(
            Map.entry("ongoing", Status.REPORTED),
            Map.entry("in progress", Status.REPORTED),
            Map.entry("active", Status.REPORTED),
            Map.entry("finished", Status.REPORTED),
            Map.entry("closed", Status.REPORTED),
            Map.entry("verified", Status.REPORTED),
            Map.entry("جار", Status.REPORTED),
            Map.entry("جاري", Status.REPORTED),
            Map.entry("مستمر", Status.REPORTED),
            Map.entry("منته", Status.REPORTED),
            Map.entry("مكتمل", Status.REPORTED),
            Map.entry("expected", Status.PLANNED),
            Map.entry("proposed", Status.PLANNED),
            Map.entry("forthcoming", Status.PLANNED),
            Map.entry("postponed", Status.PLANNED),
            Map.entry("pending", Status.PLANNED),
            Map.entry("to do", Status.PLANNED),
            Map.entry("todo", Status.PLANNED),
            Map.entry("not started", Status.PLANNED),
            Map.entry("prévu", Status.PLANNED),
            Map.entry("geplant", Status.PLANNED),
            Map.entry("previsto", Status.PLANNED),
            Map.entry("planlandı", Status.PLANNED),
            Map.entry("مؤجل", Status.PLANNED),
            Map.entry("تأجل", Status.PLANNED),
            Map.entry("مقترح", Status.PLANNED),
            Map.entry("قادم", Status.PLANNED),
            Map.entry("قيد الانتظار", Status.PLANNED),
            Map.entry("لم يبدأ", Status.PLANNED),
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

    /** Whether a cell says that it did not take place. */
    static boolean cancelled(String cell) {
        return CANCELLED.contains(CellText.western(cell).toLowerCase(Locale.ROOT));
    }

    /** The status that a cell names; empty for words that are not known. */
    static Optional<Status> read(String cell) {
        return Optional.ofNullable(KNOWN.get(CellText.western(cell).toLowerCase(Locale.ROOT)));
    }
}
