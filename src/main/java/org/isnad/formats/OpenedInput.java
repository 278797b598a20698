package org.isnad.formats;

import java.util.List;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode;

/** What came of opening a file of any format that is read. */
public sealed interface OpenedInput extends Recognised {

    /**
     * A data set.
     *
     * @param dataset with its articles, if there are any
     * @param articles their bytes
     * @param format what it was
     * @param notices what could not be read, what is kept unread, and how the file was understood
     */
    record Opened(LoadedDataset dataset, ArticleSource articles, InputFormat format, List<Notice> notices)
            implements OpenedInput {

        /** Copies the list. */
        public Opened {
            notices = List.copyOf(notices);
        }
    }

    /**
     * None.
     *
     * @param source the file as the user named it
     * @param notices why, at least one
     */
    record Refused(String source, List<Notice> notices) implements OpenedInput {

        /** Copies the list. */
        public Refused {
            notices = List.copyOf(notices);
        }

        /** Whether it is called by the name of its kind, from which no events are read. */
        public boolean isOfOtherKind() {
            return notices.stream().anyMatch(notice -> notice.messageKey().equals(NoticeCode.OTHER_KIND.messageKey()));
        }
    }
}
