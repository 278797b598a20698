package org.isnad.ui.session;

import java.util.List;
import org.isnad.interchange.Notice;

/**
 * What was told when a file of another format was read.
 *
 * @param read how many events were read
 * @param notices what was not read, is in doubt or kept, and how the file was understood
 */
public record ImportReport(int read, List<Notice> notices) {

    /** Copies the list. */
    public ImportReport {
        notices = List.copyOf(notices);
    }
}
