package org.isnad.curation;

import java.util.Map;
import org.isnad.model.Dataset;

/**
 * Takes over what another data set has, as one step: an entry of a list or a record whose id is here takes the place of the one
 * that has it, the others come behind. Articles are only added.
 *
 * @param taken what is taken over, each under the id that it has here; title, description and language are not
 * @param files the texts of the articles that come with it, by the paths of their files
 */
public record MergeEdit(Dataset taken, Map<String, String> files) implements Edit {

    /** Copies the map. */
    public MergeEdit {
        files = Map.copyOf(files);
    }
}
