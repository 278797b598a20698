package org.isnad.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The arguments of a message, by name and in turn. */
public final class MessageArguments {
    private MessageArguments() {}

    /**
     * Arguments by name.
     *
     * @param inTurn name and value in turn
     */
    public static Map<String, Object> named(Object... inTurn) {
        Map<String, Object> named = new TreeMap<>();
        for (int i = 0; i < inTurn.length; i += 2) {
            named.put((String) inTurn[i], inTurn[i + 1]);
        }
        return named;
    }

    /** Arguments as name and value in turn, by name. */
    public static Object[] inTurn(Map<String, Object> named) {
        List<Object> flat = new ArrayList<>();
        new TreeMap<>(named).forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray();
    }
}
