package org.isnad.curation.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.curation.RecordIds;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.Dataset;
import org.isnad.model.Foreign;

/** A data set that nothing is in yet. */
public final class NewDataset {
    private NewDataset() {}

    /**
     * Makes it.
     *
     * @param folder name of its folder, after which it is called
     * @param title its title
     * @param categories what events can be sorted into from the beginning
     */
    public static Dataset of(String folder, Bilingual title, List<Category> categories) {
        return new Dataset(
                RecordIds.ofName(folder, "dataset", Set.of()),
                title,
                Optional.empty(),
                "ar",
                Optional.empty(),
                List.of(),
                categories,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Foreign.NONE);
    }
}
