package org.isnad.interchange.timelinejs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of TimelineJS's spreadsheet; the text of the heading is what counts, not the place. */
enum SheetColumn {
    YEAR("Year"),
    MONTH("Month"),
    DAY("Day"),
    TIME("Time"),
    END_YEAR("End Year"),
    END_MONTH("End Month"),
    END_DAY("End Day"),
    END_TIME("End Time"),
    DISPLAY_DATE("Display Date"),
    HEADLINE("Headline"),
    TEXT("Text"),
    MEDIA("Media"),
    MEDIA_CREDIT("Media Credit"),
    MEDIA_CAPTION("Media Caption"),
    MEDIA_THUMBNAIL("Media Thumbnail"),
    ALT_TEXT("Alt Text"),
    TYPE("Type"),
    GROUP("Group"),
    BACKGROUND("Background"),
    LINK("Link"),

    /** First version of the spreadsheet; read only. */
    START_DATE("Start Date"),
    /** First version of the spreadsheet; read only. */
    END_DATE("End Date"),
    /** First version of the spreadsheet: the group; read only. */
    TAG("Tag");

    private final String heading;

    SheetColumn(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /** Month, day or time of a year: the column so many places after it. */
    SheetColumn after(int places) {
        List<SheetColumn> columns = List.of(values());
        return columns.get(columns.indexOf(this) + places);
    }

    /** Whether its cells hold numbers. */
    boolean number() {
        return this != TIME && compareTo(END_DAY) <= 0;
    }

    /** Whether files that are written have it. */
    boolean written() {
        return compareTo(LINK) <= 0;
    }

    /** The column of a heading; capitals do not matter when reading. */
    static Optional<SheetColumn> of(String heading) {
        String small = heading.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heading.toLowerCase(Locale.ROOT).equals(small))
                .findFirst();
    }
}
