package org.isnad.interchange;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.check.MessageArguments;
import org.isnad.check.Problem;
import org.isnad.check.SourceLocation;
import org.isnad.interchange.NoticeCode.Weight;
import org.isnad.text.DisplayText;

/**
 * Something to be told of a file that was read.
 *
 * @param messageKey the key of its message
 * @param weight what it means for the data
 * @param place where
 * @param arguments names to values ({@link String} or {@link Integer}) for the message, by name
 */
public record Notice(String messageKey, Weight weight, SourceLocation place, Map<String, Object> arguments) {

    private static final int SHOWN_CODE_POINTS = 80;

    /** Copies the map; shortens long words and takes out signs that would spoil a message. */
    public Notice {
        Map<String, Object> shown = new TreeMap<>();
        arguments.forEach((name, value) -> shown.put(name, value instanceof String words ? shown(words) : value));
        arguments = Collections.unmodifiableMap(shown);
    }

    /**
     * A notice.
     *
     * @param arguments name and value in turn
     */
    public static Notice of(NoticeCode code, SourceLocation place, Object... arguments) {
        return new Notice(code.messageKey(), code.weight(), place, MessageArguments.named(arguments));
    }

    /** A problem of a data set or of its JSON, as a notice. */
    public static Notice of(Problem problem) {
        return new Notice(problem.code().messageKey(), Weight.LOST, problem.location(), problem.arguments());
    }

    /** The arguments as name and value in turn. */
    public Object[] messageArguments() {
        return MessageArguments.inTurn(arguments);
    }

    private static String shown(String words) {
        String line = DisplayText.of(words).shown();
        return line.codePointCount(0, line.length()) <= SHOWN_CODE_POINTS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_CODE_POINTS)) + "…";
    }
}
