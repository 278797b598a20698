package org.isnad.ui.main;

import java.util.List;

/** The data sets that were opened before. */
interface RecentFiles {

    /** Their paths, the last one first. */
    List<String> files();
}
