package org.isnad.curation;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Actor;
import org.isnad.model.ActorId;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Place;
import org.isnad.model.PlaceId;
import org.isnad.model.Question;
import org.isnad.model.QuestionId;
import org.isnad.model.SeriesId;

/** Refuses an edit that names what the data set does not have. */
final class KnownIds {
    private final Dataset dataset;

    KnownIds(Dataset dataset) {
        this.dataset = dataset;
    }

    void require(CategoryId id) throws EditFaultException {
        entry(dataset.categories().stream().anyMatch(category -> category.id().equals(id)));
    }

    void require(SeriesId id) throws EditFaultException {
        entry(dataset.series().stream().anyMatch(series -> series.id().equals(id)));
    }

    void requireActors(List<ActorId> ids) throws EditFaultException {
        entry(dataset.actors().stream()
                .map(Actor::id)
                .collect(Collectors.toSet())
                .containsAll(ids));
    }

    void requirePlaces(List<PlaceId> ids) throws EditFaultException {
        entry(dataset.places().stream()
                .map(Place::id)
                .collect(Collectors.toSet())
                .containsAll(ids));
    }

    void requireQuestions(List<QuestionId> ids) throws EditFaultException {
        entry(dataset.questions().stream()
                .map(Question::id)
                .collect(Collectors.toSet())
                .containsAll(ids));
    }

    private static void entry(boolean there) throws EditFaultException {
        if (!there) {
            throw new EditFaultException(EditFault.NO_SUCH_ENTRY);
        }
    }
}
