package org.isnad.dataset;

import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.SourceLocation;
import org.isnad.check.Subject;
import org.isnad.json.JsonFault;
import org.isnad.json.JsonLocation;
import org.isnad.json.JsonPath;
import org.isnad.time.EdtfException;

/** What is wrong with a JSON text, as problems of a file. */
public final class JsonProblems {
    private JsonProblems() {}

    /** The problem of a file, by the name that the user gave it. */
    public static Problem of(JsonFault fault, String file) {
        SourceLocation place = new SourceLocation(
                file,
                fault.location().line(),
                fault.location().column(),
                fault.location().path().toString());
        return Problem.of(code(fault), subject(fault.location()), place, "detail", fault.detail());
    }

    /** The place of a value, or the whole text. */
    static Subject subject(JsonLocation place) {
        return place.path().equals(JsonPath.ROOT)
                ? Subject.WHOLE
                : new Subject.InFile(place.path().toString());
    }

    /** What is wrong with a date. */
    static ProblemCode code(EdtfException date) {
        return switch (date.fault()) {
            case EMPTY, SYNTAX, TIME_OF_DAY -> ProblemCode.DATE_SYNTAX;
            case IMPOSSIBLE, YEAR_OUT_OF_RANGE -> ProblemCode.DATE_IMPOSSIBLE;
            case REVERSED -> ProblemCode.DATE_REVERSED;
        };
    }

    static ProblemCode code(JsonFault fault) {
        return switch (fault.kind()) {
            case EMPTY -> ProblemCode.FILE_EMPTY;
            case NOT_UTF8 -> ProblemCode.FILE_NOT_UTF8;
            case SYNTAX -> ProblemCode.JSON_SYNTAX;
            case TRUNCATED -> ProblemCode.JSON_TRUNCATED;
            case TOO_DEEP -> ProblemCode.JSON_TOO_DEEP;
            case DUPLICATE_KEY -> ProblemCode.DUPLICATE_FIELD;
            case STRING_TOO_LONG -> ProblemCode.TEXT_TOO_LONG;
            case LONE_SURROGATE -> ProblemCode.TEXT_NOT_UNICODE;
            case NUMBER_TOO_LONG -> ProblemCode.NUMBER_TOO_LONG;
        };
    }
}
