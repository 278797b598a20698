package org.isnad.json;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a JSON text.
 *
 * @param root the tree; empty exactly when a fault is fatal
 * @param faults everything that is wrong, in the order of the text
 */
public record JsonResult(Optional<JsonNode> root, List<JsonFault> faults) {

    /** Copies the list. */
    public JsonResult {
        faults = List.copyOf(faults);
    }
}
