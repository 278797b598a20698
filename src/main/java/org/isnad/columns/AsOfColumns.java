package org.isnad.columns;

import java.util.BitSet;
import java.util.List;
import org.isnad.model.CategoryRole;
import org.isnad.model.Citation;
import org.isnad.model.Status;
import org.isnad.time.FuzzyDate;

/**
 * The events of a data set as they were known by a day: only sources that had appeared, or may have, count; what cannot be
 * placed is faint. The indexes are those of the whole data set.
 */
final class AsOfColumns implements EventColumns {

    private final CuratedColumns all;
    private final AsOf known;
    private final BitSet faint;

    /** Takes over the bits. */
    AsOfColumns(CuratedColumns all, AsOf known, BitSet faint) {
        this.all = all;
        this.known = known;
        this.faint = faint;
    }

    @Override
    public int sources(int index) {
        List<Citation> citations = citations(index);
        return citations.isEmpty()
                ? 0
                : (int) citations.stream()
                        .map(citation -> citation.anchor().article())
                        .distinct()
                        .count();
    }

    @Override
    public boolean unnamedOnly(int index) {
        List<Citation> citations = citations(index);
        return !citations.isEmpty() && citations.stream().allMatch(CuratedColumns::unnamed);
    }

    private List<Citation> citations(int index) {
        List<Citation> citations = all.plain() ? List.of() : all.event(index).citations();
        return citations.isEmpty() ? citations : known.without(citations);
    }

    @Override
    public boolean datedOutside(int index) {
        return all.datedOutside(index);
    }

    @Override
    public boolean attenuated(int index) {
        return faint.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    @Override
    public String id(int index) {
        return all.id(index);
    }

    @Override
    public int indexOf(String id) {
        return all.indexOf(id);
    }

    @Override
    public long fromDay(int index) {
        return all.fromDay(index);
    }

    @Override
    public long toDay(int index) {
        return all.toDay(index);
    }

    @Override
    public DateShape shape(int index) {
        return all.shape(index);
    }

    @Override
    public boolean softFrom(int index) {
        return all.softFrom(index);
    }

    @Override
    public boolean softTo(int index) {
        return all.softTo(index);
    }

    @Override
    public int category(int index) {
        return all.category(index);
    }

    @Override
    public CategoryRole role(int index) {
        return all.role(index);
    }

    @Override
    public Status status(int index) {
        return all.status(index);
    }

    @Override
    public String title(int index) {
        return all.title(index);
    }

    @Override
    public boolean verified(int index) {
        return all.verified(index);
    }

    @Override
    public boolean warned(int index) {
        return all.warned(index);
    }

    @Override
    public FuzzyDate date(int index) {
        return all.date(index);
    }
}
