package org.isnad.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.document.DatasetList;
import org.isnad.model.Dataset;

/**
 * A data set in hand and its file, which another program has changed meanwhile, compared record by record with the state from
 * which both came.
 */
public final class DiskComparison {
    private final Dataset base;
    private final Dataset mine;
    private final Dataset theirs;
    private final List<Difference> differences = new ArrayList<>();

    private DiskComparison(Dataset base, Dataset mine, Dataset theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        compareFields();
        for (DatasetList list : DatasetList.values()) {
            compare(list);
        }
    }

    /** Who has changed a record since both were the same. */
    public enum Side {
        /** It was changed, added or deleted here. */
        MINE,
        /** It was changed, added or deleted on disk. */
        THEIRS,
        /** Both did, and not the same: somebody has to choose. */
        BOTH
    }

    /**
     * A record that is not the same on both sides.
     *
     * @param list the list in which it stands; empty for the title and the other words of the data set itself
     * @param id its name; empty for the data set itself
     * @param side who has changed it
     */
    public record Difference(Optional<DatasetList> list, String id, Side side) {}

    /**
     * Compares three states of a data set.
     *
     * @param base as it was read or saved last
     * @param mine as it is in hand
     * @param theirs as it is on disk
     */
    public static DiskComparison of(Dataset base, Dataset mine, Dataset theirs) {
        return new DiskComparison(base, mine, theirs);
    }

    /** A record as it is in hand; empty where it is not there any more, and for the data set itself. */
    public Optional<Record> mine(Difference difference) {
        return record(mine, difference);
    }

    /** A record as it is on disk; empty where it is not there any more, and for the data set itself. */
    public Optional<Record> theirs(Difference difference) {
        return record(theirs, difference);
    }

    private static Optional<Record> record(Dataset dataset, Difference difference) {
        return difference
                .list()
                .flatMap(list -> Optional.ofNullable(byId(dataset, list).get(difference.id())));
    }

    /** The records that differ between hand and disk, in the order of the format. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /**
     * Both joined: what only one side has changed is taken from it.
     *
     * @param theirs of the differences of {@link Side#BOTH} those that are taken from the disk; the others stay as they are here
     */
    public Dataset joined(Set<Difference> theirs) {
        Dataset joined = mine;
        for (Difference difference : differences) {
            if (difference.list().isEmpty() && fromDisk(difference, theirs)) {
                joined = this.theirs;
                for (DatasetList list : DatasetList.values()) {
                    joined = ListedRecords.with(joined, list, ListedRecords.of(mine, list));
                }
            }
        }
        for (DatasetList list : DatasetList.values()) {
            joined = ListedRecords.with(joined, list, joined(list, theirs));
        }
        return joined;
    }

    private static boolean fromDisk(Difference difference, Set<Difference> chosen) {
        return difference.side() == Side.THEIRS || (difference.side() == Side.BOTH && chosen.contains(difference));
    }

    private List<Record> joined(DatasetList list, Set<Difference> chosen) {
        Map<String, Record> records = byId(mine, list);
        Map<String, Record> onDisk = byId(theirs, list);
        for (Difference difference : differences) {
            if (difference.list().equals(Optional.of(list)) && fromDisk(difference, chosen)) {
                Record record = onDisk.get(difference.id());
                if (record == null) {
                    records.remove(difference.id());
                } else {
                    records.put(difference.id(), record);
                }
            }
        }
        return List.copyOf(records.values());
    }

    private void compareFields() {
        side(Optional.of(fields(base)), Optional.of(fields(mine)), Optional.of(fields(theirs)))
                .ifPresent(side -> differences.add(new Difference(Optional.empty(), "", side)));
    }

    private void compare(DatasetList list) {
        Map<String, Record> before = byId(base, list);
        Map<String, Record> here = byId(mine, list);
        Map<String, Record> there = byId(theirs, list);
        Set<String> ids = new LinkedHashSet<>(here.keySet());
        ids.addAll(there.keySet());
        for (String id : ids) {
            side(
                            Optional.ofNullable(before.get(id)),
                            Optional.ofNullable(here.get(id)),
                            Optional.ofNullable(there.get(id)))
                    .ifPresent(side -> differences.add(new Difference(Optional.of(list), id, side)));
        }
    }

    private static Optional<Side> side(
            Optional<? extends Record> before, Optional<? extends Record> here, Optional<? extends Record> there) {
        if (here.equals(there)) {
            return Optional.empty();
        }
        if (here.equals(before)) {
            return Optional.of(Side.THEIRS);
        }
        return Optional.of(there.equals(before) ? Side.MINE : Side.BOTH);
    }

    /** The data set without its lists. */
    private static Dataset fields(Dataset dataset) {
        Dataset fields = dataset;
        for (DatasetList list : DatasetList.values()) {
            fields = ListedRecords.with(fields, list, List.of());
        }
        return fields;
    }

    /** The records of a list by their ids; a second one of an id has a number behind it. */
    private static Map<String, Record> byId(Dataset dataset, DatasetList list) {
        Map<String, Record> byId = new LinkedHashMap<>();
        for (Record record : ListedRecords.of(dataset, list)) {
            String id = ListedRecords.id(record);
            String key = id;
            for (int n = 2; byId.containsKey(key); n++) {
                key = id + "#" + n;
            }
            byId.put(key, record);
        }
        return byId;
    }
}
