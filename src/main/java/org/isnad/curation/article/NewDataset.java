package org.isnad.curation.article;

import java.util.List;
import java.util.Set;
import org.isnad.curation.RecordIds;
import org.isnad.model.Bilingual;
import org.isnad.model.Category;
import org.isnad.model.Dataset;

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
        return Dataset.empty(RecordIds.ofName(folder, "dataset", Set.of()), title, "ar")
                .withCategories(categories);
    }
}
