package org.isnad.interchange;

import java.util.Locale;

/** What can be told of a file that was read from another format. */
public enum NoticeCode {
    /** More bytes than are read of other formats. */
    FILE_TOO_LARGE(Weight.LOST),
    /** A file that would take more memory than the program may have. */
    TOO_LITTLE_MEMORY(Weight.LOST),
    /** JSON without a list of events. */
    NO_TIMELINE(Weight.LOST),
    /** The scale of stars and rocks. */
    COSMOLOGICAL(Weight.LOST),
    /** Nothing that could be shown was found. */
    NO_EVENTS(Weight.LOST),
    /** The bytes are in no encoding that is known here. */
    ENCODING_UNKNOWN(Weight.LOST),
    /** A file of another kind, which is named. */
    OTHER_KIND(Weight.LOST),
    /** A file of another format than the user said. */
    OTHER_FORMAT(Weight.LOST),
    /** A workbook that is damaged, locked or larger than the memory. */
    WORKBOOK_UNREADABLE(Weight.LOST),
    /** A workbook without the sheet that was named. */
    NO_SUCH_SHEET(Weight.LOST),
    /** A line that its format does not allow. */
    BROKEN_LINE(Weight.LOST),
    /** The file ends before what it has begun. */
    UNFINISHED(Weight.LOST),
    /** A part of a calendar that is no event. */
    NOT_AN_EVENT(Weight.LOST),
    /** An event that was cancelled. */
    CANCELLED(Weight.LOST),
    /** Bytes that are no character of the encoding. */
    BAD_BYTES(Weight.LOST),
    /** The table has no row of headings. */
    NO_HEADER(Weight.LOST),
    /** A line was named for the headings that the table does not have. */
    NO_SUCH_LINE(Weight.LOST),
    /** No heading means a date. */
    NO_DATE_COLUMN(Weight.LOST),
    /** A column was named that the table does not have. */
    NO_SUCH_COLUMN(Weight.LOST),
    /** An event that is no object. */
    NOT_AN_OBJECT(Weight.LOST),
    /** An event without a date. */
    NO_DATE(Weight.LOST),
    /** An event whose date cannot be understood. */
    DATE_UNREADABLE(Weight.LOST),
    /** A year of five or six digits among dates of our time. */
    LONG_YEAR_AMONG_DATES(Weight.LOST),
    /** A text longer than a data set may hold. */
    TEXT_TOO_LONG(Weight.LOST),
    /** An event nested too deep to be kept. */
    TOO_DEEP(Weight.LOST),
    /** Cells to the right of the last heading. */
    EXTRA_CELLS(Weight.LOST),
    /** Cells to the right of the last column that is read. */
    MORE_COLUMNS(Weight.LOST),
    /** A field for which what it stands in has no place. */
    EXTRA_FIELD(Weight.LOST),

    /** A date in digits that may be read in several ways: all of them are shown. */
    TWO_READINGS(Weight.DOUBTED),
    /** A year of two digits. */
    SHORT_YEARS(Weight.DOUBTED),
    /** A number among dates: a day of a spreadsheet, if anything. */
    SERIAL_AMONG_DATES(Weight.DOUBTED),
    /** A quotation mark that nobody closes: its line is read as it stands. */
    TABLE_SYNTAX(Weight.DOUBTED),
    /** Text that was decoded in a wrong encoding and saved again. */
    GARBLED(Weight.DOUBTED),
    /** A table without headings. */
    NO_HEADING_ROW(Weight.DOUBTED),
    /** Signs that show letters in another order than they are written. */
    BIDI_OVERRIDE(Weight.DOUBTED),
    /** A column of dates that no heading names. */
    DATES_BY_CONTENT(Weight.DOUBTED),
    /** Words for whether something happened that are not known: it is shown as reported. */
    STATUS_UNKNOWN(Weight.DOUBTED),
    /** A weekday that is not that of its date. */
    WEEKDAY_CONTRADICTS(Weight.DOUBTED),
    /** A date that many programs write where there is none. */
    PLACEHOLDER(Weight.DOUBTED),
    /** An end that may be read in several ways: the beginning is shown. */
    END_IN_DOUBT(Weight.DOUBTED),
    /** An end before its beginning: the beginning is shown. */
    END_BEFORE_START(Weight.DOUBTED),
    /** A month, day or end that no calendar has: the rest of the date is shown. */
    DATE_PART_UNREADABLE(Weight.DOUBTED),

    /** The month of an end without its year: the beginning is shown. */
    END_WITHOUT_YEAR(Weight.KEPT),
    /** A cell of a column of figures that holds no number, or several. */
    FIGURE_UNREADABLE(Weight.KEPT),
    /** Groups whose names differ in capitals or blanks alone. */
    GROUPS_ALIKE(Weight.NOTE),
    /** Quoted words that stand in no article at hand. */
    QUOTE_NOT_FOUND(Weight.KEPT),
    /** Quoted words that stand in several places, of which the annotation means no one in particular. */
    QUOTE_AMBIGUOUS(Weight.KEPT),
    /** Dates that annotations give and the paragraphs of the quoted words do not print. */
    QUOTE_UNDATED(Weight.KEPT),
    /** Quoted words that were found in the articles at hand. */
    QUOTES_FOUND(Weight.NOTE),
    /** Further quotations of an event that has one. */
    MORE_QUOTATIONS(Weight.KEPT),
    /** Events that are repeated: the first time is shown. */
    REPEATS(Weight.KEPT),
    /** Beginnings and ends that are vague: the widest span is shown. */
    VAGUE_ENDS(Weight.KEPT),
    /** Times of day. */
    TIME_OF_DAY(Weight.KEPT),
    /** Times that name their distance from Greenwich; the printed day is shown. */
    TIME_ZONE(Weight.KEPT),
    /** A time that cannot be understood. */
    TIME_UNREADABLE(Weight.KEPT),
    /** Dates in words. */
    DISPLAY_DATE(Weight.KEPT),
    /** Dates that are shown as the words beside their fields say. */
    DATES_AS_DISPLAYED(Weight.NOTE),
    /** Pictures, films and links to them; nothing is fetched. */
    MEDIA(Weight.KEPT),
    /** Backgrounds of slides. */
    BACKGROUND(Weight.KEPT),
    /** Markup in texts; shown without it. */
    MARKUP(Weight.KEPT),
    /** Periods behind the timeline whose dates cannot be read. */
    ERAS_UNDATED(Weight.KEPT),
    /** A second title slide. */
    SECOND_TITLE(Weight.KEPT),
    /** Two events with one id. */
    DUPLICATE_ID(Weight.KEPT),
    /** Two columns with one heading. */
    DUPLICATE_HEADER(Weight.KEPT),
    /** Lists or objects where words were expected: kept as the JSON that they are. */
    NESTED_VALUES(Weight.KEPT),
    /** Columns or fields that are not shown. */
    UNUSED_FIELDS(Weight.KEPT),

    /** How a column was understood. */
    COLUMN(Weight.NOTE),
    /** Periods behind the timeline. */
    ERAS(Weight.NOTE),
    /** JSON with comments, commas too many or a script around it. */
    JSON_TOLERATED(Weight.NOTE),
    /** TimelineJS 1 or 2. */
    OLD_TIMELINE(Weight.NOTE),
    /** A file has other lists. */
    OTHER_LISTS(Weight.NOTE),
    /** No heading names a title: that of the column is taken in which titles stand. */
    TITLE_BY_CONTENT(Weight.NOTE),
    /** A workbook has other sheets. */
    OTHER_SHEETS(Weight.NOTE),
    /** How the table is written. */
    TABLE_FORM(Weight.NOTE),
    /** A row of tags for programs below the headings. */
    TAG_ROW(Weight.NOTE),
    /** Titles and other lines before the headings. */
    LINES_BEFORE_HEADINGS(Weight.NOTE),
    /** Text that was decoded in a wrong encoding was mended. */
    MENDED(Weight.NOTE),
    /** Numbers that are read as days of a spreadsheet. */
    SERIAL_DAYS(Weight.NOTE),
    /** Seconds or thousandths since 1970. */
    UNIX_TIMES(Weight.NOTE),
    /** Dates in digits that are read in the Islamic calendar. */
    HIJRI_DATES(Weight.NOTE),
    /** Dates that are read in the Persian calendar. */
    PERSIAN_DATES(Weight.NOTE),
    /** Events without a title. */
    UNTITLED(Weight.NOTE),
    /** The events name no article. */
    NO_SOURCES(Weight.NOTE);

    private final Weight weight;

    NoticeCode(Weight weight) {
        this.weight = weight;
    }

    /** What it means for the data. */
    public Weight weight() {
        return weight;
    }

    /** The key of its message. */
    public String messageKey() {
        return "interchange.notice." + name().toLowerCase(Locale.ROOT);
    }

    /** What a notice means for the data. */
    public enum Weight {
        /** It could not be read. */
        LOST,
        /** It was read, and may be wrong, as its own sentence says. */
        DOUBTED,
        /** It is kept and goes out again, but is not shown or shown differently. */
        KEPT,
        /** It tells how the file was understood. */
        NOTE
    }
}
