package org.isnad.time;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One of several dates that are listed, {@code [1667,1670..1672]}, or all of them, {@code {1960,1961-12}}.
 *
 * @param parts dates and ranges in the order in which they are written, at least one; a date alone is a choice whose two
 *     sides are the same
 * @param all whether it was on each of them
 */
public record DateSet(List<DateChoice> parts, boolean all) implements FuzzyDate {

    /** Copies the parts; refuses an empty set. */
    public DateSet {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a set needs a date");
        }
    }

    /** Some day between the earliest and the latest part: what a picture can show of the set. */
    public DateChoice hull() {
        return new DateChoice(end(true), end(false));
    }

    private Optional<PeriodDate> end(boolean earliest) {
        Optional<PeriodDate> found =
                earliest ? parts.getFirst().earliest() : parts.getFirst().latest();
        for (DateChoice part : parts) {
            Optional<PeriodDate> side = earliest ? part.earliest() : part.latest();
            if (side.isEmpty() || found.isEmpty()) {
                return Optional.empty();
            }
            boolean further = earliest
                    ? side.get().first().isBefore(found.get().first())
                    : side.get().last().isAfter(found.get().last());
            found = further ? side : found;
        }
        return found;
    }

    @Override
    public DateBounds bounds() {
        return parts.stream().map(DateChoice::bounds).reduce(DateBounds::union).orElseThrow();
    }

    @Override
    public String edtf() {
        String listed = parts.stream().map(DateSet::edtf).collect(Collectors.joining(","));
        return all ? "{" + listed + "}" : "[" + listed + "]";
    }

    private static String edtf(DateChoice part) {
        boolean alone = part.earliest().isPresent() && part.earliest().equals(part.latest());
        String range = part.edtf();
        return alone ? part.earliest().get().edtf() : range.substring(1, range.length() - 1);
    }

    @Override
    public boolean soft() {
        return parts.stream().anyMatch(DateChoice::soft);
    }
}
