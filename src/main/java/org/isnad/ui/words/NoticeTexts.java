package org.isnad.ui.words;

import java.util.List;
import java.util.stream.Collectors;
import org.isnad.check.SourceLocation;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode.Weight;
import org.isnad.labels.Labels;

/** What is told of a file that was read, in words. */
public final class NoticeTexts {
    private static final int MOST = 8;

    private NoticeTexts() {}

    /** Why a file cannot be opened: the first reasons, one line each; with {@code kept} it is said that the open data set stays. */
    public static String refusal(List<Notice> notices, Labels labels, boolean kept) {
        String list = notices.stream()
                // How the file was understood is no reason, unless there is no other.
                .filter(notice -> notice.weight() != Weight.NOTE
                        || notices.stream().allMatch(other -> other.weight() == Weight.NOTE))
                .limit(MOST)
                .map(notice -> line(notice, labels))
                .collect(Collectors.joining("\n"));
        return kept ? list + "\n" + labels.text("window.open.kept") : list;
    }

    /** What is told, without its place. */
    public static String message(Notice notice, Labels labels) {
        return labels.text(notice.messageKey(), notice.messageArguments());
    }

    /** Line and column, and where in a tree; empty for the file as a whole. */
    public static String place(Notice notice, Labels labels) {
        SourceLocation place = notice.place();
        return place.line() == 0
                ? ""
                : labels.text("window.problems.line_column", "line", place.line(), "column", place.column());
    }

    /** Message and place in one line. */
    public static String line(Notice notice, Labels labels) {
        String place = place(notice, labels);
        return place.isEmpty() ? message(notice, labels) : message(notice, labels) + " (" + place + ")";
    }
}
