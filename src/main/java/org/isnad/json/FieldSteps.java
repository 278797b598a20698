package org.isnad.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The steps of paths to fields by the names of these, each written once: the same few names come in each record of a file. For all threads. */
final class FieldSteps {
    private static final int KEPT = 1 << 12;

    private final Map<String, String> steps = new ConcurrentHashMap<>();

    /** The step to a field, with no more of its name than is shown. */
    String to(String name) {
        String step = steps.get(name);
        if (step == null) {
            step = JsonPath.step(TreeBuilder.shortened(name));
            if (steps.size() < KEPT) {
                steps.put(name, step);
            }
        }
        return step;
    }
}
