package org.isnad.ui.files;

import java.util.List;

/** The data sets that were opened before. */
public interface RecentFiles {

    /** Their paths, the last one first. */
    List<String> files();
}
