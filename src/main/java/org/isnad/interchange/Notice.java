package org.isnad.interchange;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.check.MessageArguments;
import org.isnad.check.Problem;
import org.isnad.check.SourceLocation;
import org.isnad.interchange.NoticeCode.Weight;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;
import org.isnad.model.RecordId;
import org.isnad.text.DisplayText;

/**
 * Something to be told of a file that was read.
 *
 * @param messageKey the key of its message
 * @param weight what it means for the data
 * @param place where
 * @param arguments names to values ({@link String} or {@link Integer}) for the message, by name
 * @param record what came of the place; empty where nothing did, or where it is told of the file as a whole
 * @param row what stands in the row of the place, or nothing
 */
public record Notice(
        String messageKey,
        Weight weight,
        SourceLocation place,
        Map<String, Object> arguments,
        Optional<RecordId> record,
        String row) {

    private static final int SHOWN_CODE_POINTS = 80;

    /** The element of the outermost list in which a path leads. */
    private static final Pattern ELEMENT = Pattern.compile(".*?\\[\\d+]");

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
        return new Notice(
                code.messageKey(), code.weight(), place, MessageArguments.named(arguments), Optional.empty(), "");
    }

    /** A problem of a data set or of its JSON, as a notice. */
    public static Notice of(Problem problem) {
        return new Notice(
                problem.code().messageKey(),
                Weight.LOST,
                problem.location(),
                problem.arguments(),
                Optional.empty(),
                "");
    }

    /** The same with the record that came of its place. */
    Notice about(RecordId came) {
        return new Notice(messageKey, weight, place, arguments, Optional.of(came), row);
    }

    /** The same with what stands in its row. */
    public Notice in(String words) {
        return new Notice(messageKey, weight, place, arguments, record, words);
    }

    /** By which a notice and what is told of are brought together: the element of a list, or the line; nothing for the whole file. */
    public String spot() {
        return spot(place.line(), place.path());
    }

    /** The same of a place in a file. */
    public static String spot(JsonLocation place) {
        return place.path().equals(JsonPath.ROOT)
                ? spot(place.line(), "")
                : spot(place.line(), place.path().toString());
    }

    private static String spot(int line, String path) {
        Matcher element = ELEMENT.matcher(path);
        return element.lookingAt() ? element.group() : line == 0 ? "" : Integer.toString(line);
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
