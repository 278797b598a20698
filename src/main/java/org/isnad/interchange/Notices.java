package org.isnad.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.check.SourceLocation;
import org.isnad.json.JsonLocation;

/** Gathers notices while a file is read; what occurs in many events is told once, with its number and its first place. */
public final class Notices implements Telling {
    private final String source;
    private final List<Notice> single = new ArrayList<>();
    private final Map<NoticeCode, Integer> counts = new EnumMap<>(NoticeCode.class);
    private final Map<NoticeCode, JsonLocation> first = new EnumMap<>(NoticeCode.class);

    /** Begins for a file, by the name that the user gave it. */
    public Notices(String source) {
        this.source = source;
    }

    /** The file as the user named it. */
    public String source() {
        return source;
    }

    /** Tells something of the file as a whole. */
    public void add(NoticeCode code, Object... arguments) {
        single.add(Notice.of(code, SourceLocation.file(source), arguments));
    }

    @Override
    public void at(JsonLocation place, NoticeCode code, Object... arguments) {
        single.add(Notice.of(code, location(place), arguments));
    }

    /** Adds what was told elsewhere. */
    public void add(Notice notice) {
        single.add(notice);
    }

    @Override
    public void count(JsonLocation place, NoticeCode code) {
        counts.merge(code, 1, Integer::sum);
        first.putIfAbsent(code, place);
    }

    /** How many notices there are so far; what is counted is one. */
    public int size() {
        return single.size() + counts.size();
    }

    /** Everything: what concerns single places first, then what was counted, with the argument {@code n}. */
    public List<Notice> all() {
        List<Notice> all = new ArrayList<>(single);
        counts.forEach((code, n) ->
                all.add(Notice.of(code, location(first.getOrDefault(code, JsonLocation.NONE)), "n", n)));
        return List.copyOf(all);
    }

    private SourceLocation location(JsonLocation place) {
        return place.line() == 0
                ? SourceLocation.file(source)
                : new SourceLocation(
                        source, place.line(), place.column(), place.path().toString());
    }
}
