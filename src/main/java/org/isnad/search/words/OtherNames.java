package org.isnad.search.words;

import java.util.Arrays;
import java.util.List;

/** Names that news use for the same, «أمريكا» and «الولايات المتحدة», read from {@code other-names.txt}. */
public final class OtherNames {
    private static final List<List<String>> GROUPS = ResourceLines.of("other-names.txt").stream()
            .map(line -> Arrays.stream(line.split(" \\| ", -1)).toList())
            .toList();

    private OtherNames() {}

    /** The names that stand for the same, in ordinary spelling, group by group. */
    public static List<List<String>> groups() {
        return GROUPS;
    }
}
