package org.isnad.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.isnad.ui.editor.EditorRecord.Content;
import org.isnad.ui.editor.EditorRecord.EditorCitation;

/** Names the field into which a change was entered: what is entered into one field again and again is one step. */
public final class ChangedField {
    private ChangedField() {}

    /**
     * The field; empty for a change that is a step of its own, such as taking a citation away.
     *
     * @param shown the record as the editor showed it before
     */
    public static Optional<String> of(FieldChange change, EditorRecord shown) {
        return switch (change) {
            case FieldChange.Titles(var _, var english) ->
                Optional.of(english.equals(shown.english()) ? "title" : "english");
            case FieldChange.Date _, FieldChange.OfferedDate _ -> Optional.of("date");
            case FieldChange.Category _ -> Optional.of("category");
            case FieldChange.Status _ -> Optional.of("status");
            case FieldChange.Count(var quantity, var series, var kind) ->
                shown.content() instanceof Content.OfFigure(var oldSeries, var oldQuantity, var oldKind)
                        ? only(
                                differs("quantity", quantity, oldQuantity),
                                differs("series", series, oldSeries.orElse("")),
                                differs("kind", kind, oldKind))
                        : Optional.empty();
            case FieldChange.Actors _ -> Optional.of("actors");
            case FieldChange.Places _ -> Optional.of("places");
            case FieldChange.Summary _ -> Optional.of("summary");
            case FieldChange.Citation(var index, var now) ->
                index < shown.citations().size()
                        ? of(shown.citations().get(index), now).map(field -> index + "/" + field)
                        : Optional.empty();
            case FieldChange.Questions _,
                    FieldChange.NewEntry _,
                    FieldChange.MarkedAnew _,
                    FieldChange.RemovedCitation _,
                    FieldChange.MovedCitation _ -> Optional.empty();
        };
    }

    private static Optional<String> of(EditorCitation before, EditorCitation now) {
        if (before.voices().size() != now.voices().size()) {
            return Optional.empty();
        }
        List<Optional<String>> fields = new ArrayList<>(List.of(
                differs("stance", now.stance(), before.stance()),
                differs("speech", now.speech(), before.speech()),
                differs("claim-date", now.claimDate(), before.claimDate()),
                differs("claim-quantity", now.claimQuantity(), before.claimQuantity())));
        for (int i = 0; i < now.voices().size(); i++) {
            fields.add(differs(
                    "role-" + i,
                    now.voices().get(i).role(),
                    before.voices().get(i).role()));
            fields.add(differs(
                    "name-" + i,
                    now.voices().get(i).name(),
                    before.voices().get(i).name()));
        }
        return only(fields.toArray(new Optional<?>[0]));
    }

    private static Optional<String> differs(String field, String now, String before) {
        return Objects.equals(now, before) ? Optional.empty() : Optional.of(field);
    }

    /** The one of them that is there, if no other is. */
    private static Optional<String> only(Optional<?>... fields) {
        List<String> there = new ArrayList<>();
        for (Optional<?> field : fields) {
            field.map(String.class::cast).ifPresent(there::add);
        }
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }
}
