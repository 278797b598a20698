package org.isnad.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something wrong with a data set.
 *
 * @param code what
 * @param subject what it is about
 * @param location where it stands
 * @param arguments names to values ({@link String}, {@link Integer} or {@link Long}) for the message, by name
 */
public record Problem(ProblemCode code, Subject subject, SourceLocation location, Map<String, Object> arguments) {

    private static final int SHOWN_CODE_POINTS = 80;

    /** Copies the map; shortens long words and takes out signs that would spoil a message. */
    public Problem {
        Map<String, Object> shown = new TreeMap<>();
        arguments.forEach((name, value) -> shown.put(name, value instanceof String words ? shown(words) : value));
        // One alone is in order, and may be said of each of a million records.
        arguments = shown.size() == 1 ? Map.copyOf(shown) : Collections.unmodifiableMap(shown);
    }

    /**
     * A problem.
     *
     * @param arguments name and value in turn
     */
    public static Problem of(ProblemCode code, Subject subject, SourceLocation location, Object... arguments) {
        return new Problem(code, subject, location, MessageArguments.named(arguments));
    }

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }

    /** The arguments as name and value in turn. */
    public Object[] messageArguments() {
        return MessageArguments.inTurn(arguments);
    }

    private static String shown(String words) {
        StringBuilder kept = new StringBuilder();
        int count = 0;
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int point = words.codePointAt(i);
            int type = Character.getType(point);
            if (type == Character.FORMAT || type == Character.SURROGATE) {
                continue;
            }
            if (count == SHOWN_CODE_POINTS) {
                return kept.append('…').toString();
            }
            kept.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            count++;
        }
        return kept.toString();
    }
}
