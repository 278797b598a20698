package org.isnad.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of packages as a page of the documentation has it, with its short words written out. */
final class DocumentTable {
    private static final Pattern ROW = Pattern.compile("^\\| (`[^|]+`) \\| [^|]* \\| ([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`|\\*([^*]+)\\*");
    private static final String FIRST_OF_THE_REST = "cli";

    private final Map<String, Set<String>> rows = new TreeMap<>();
    private final Set<String> core = new TreeSet<>();
    private final Set<String> controls;

    private DocumentTable(Set<String> controls) {
        this.controls = controls;
    }

    /**
     * Reads the rows whose first cell holds names of packages.
     *
     * @param page text of the page
     * @param controls the libraries that its word "controls" stands for
     * @return for each package what it may use: names of packages, and library prefixes with their final dot
     */
    static Map<String, Set<String>> read(String page, Set<String> controls) {
        DocumentTable table = new DocumentTable(controls);
        Matcher row = ROW.matcher(page);
        while (row.find()) {
            table.add(names(row.group(1)), names(row.group(2)));
        }
        return table.rows;
    }

    /** The same of the table that the build keeps; the root is left out, since every package may use it. */
    static Map<String, Set<String>> of(List<PackageTable.Row> kept) {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (PackageTable.Row row : kept) {
            if (!row.name().isEmpty()) {
                Set<String> uses = new TreeSet<>(row.mayUse());
                uses.remove("");
                uses.addAll(row.libraries());
                rows.put(row.name(), uses);
            }
        }
        return rows;
    }

    private void add(List<String> packages, List<String> words) {
        if (packages.contains(FIRST_OF_THE_REST)) {
            core.addAll(rows.keySet());
        }
        Set<String> uses = new TreeSet<>();
        for (String word : words) {
            switch (word) {
                case "core" -> uses.addAll(core);
                case "all above" -> uses.addAll(rows.keySet());
                case "views" -> uses.addAll(PackageTable.VIEWS);
                case "controls" -> uses.addAll(controls);
                default -> uses.add(word);
            }
        }
        packages.forEach(name -> rows.put(name, uses));
    }

    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(cell);
        while (name.find()) {
            names.add(name.group(1) == null ? name.group(2) : name.group(1));
        }
        return names;
    }
}
