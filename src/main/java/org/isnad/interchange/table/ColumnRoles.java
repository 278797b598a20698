package org.isnad.interchange.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out what the columns of a table mean: by their headings, and where these do not tell by what stands in them. */
public final class ColumnRoles {
    private static final Pattern DUE = Pattern.compile("(?i)due|due[ _]?date|deadline|(?:ال)?موعد|تاريخ الاستحقاق");

    private ColumnRoles() {}

    /**
     * What the columns mean, as far as their headings tell: the first of several with one meaning.
     *
     * @param chosen columns that the user named; they go before everything else
     */
    public static Map<ColumnRole, String> of(TableRows table, Map<ColumnRole, String> chosen) {
        Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);
        columns.putAll(chosen);
        Optional<ConflictTable> conflict = ConflictTable.of(table);
        if (conflict.isPresent()) {
            conflict.get().columns(table).forEach(columns::putIfAbsent);
            return columns;
        }
        for (String heading : table.headings()) {
            if (!columns.containsValue(heading)) {
                ColumnRole.of(heading)
                        .filter(role -> !columns.containsKey(role)
                                || (!chosen.containsKey(role) && better(heading, columns.get(role))))
                        .ifPresent(role -> columns.put(role, heading));
            }
        }
        titleInWords(table, columns, chosen);
        String date = columns.get(ColumnRole.DATE);
        if (date != null
                && DUE.matcher(date.strip()).matches()
                && columns.containsKey(ColumnRole.START)
                && !columns.containsKey(ColumnRole.END)) {
            // What is due begins before, where a beginning is known.
            columns.put(ColumnRole.END, date);
        }
        if (columns.containsKey(ColumnRole.DATE)) {
            // «From» and «To» of letters are people, and «start» and «end» may be places in a text.
            Stream.of(ColumnRole.START, ColumnRole.END)
                    .filter(role -> columns.containsKey(role)
                            && !chosen.containsKey(role)
                            && ColumnGuess.noDates(table, columns.get(ColumnRole.DATE), columns.get(role)))
                    .toList()
                    .forEach(columns::remove);
        }
        if (!dated(columns)) {
            // A column «Day» beside one with the year is a day of the month, alone it holds dates.
            Stream.of(ColumnRole.DAY, ColumnRole.MONTH)
                    .filter(columns::containsKey)
                    .findFirst()
                    .ifPresent(role -> columns.put(ColumnRole.DATE, columns.remove(role)));
        }
        if (!dated(columns)) {
            columns.putAll(ColumnGuess.of(table, columns));
        }
        if (dated(columns) && !columns.containsKey(ColumnRole.TITLE)) {
            ColumnGuess.title(table, columns)
                    .or(() -> chosen.containsKey(ColumnRole.DESCRIPTION)
                            ? Optional.empty()
                            : Optional.ofNullable(columns.remove(ColumnRole.DESCRIPTION)))
                    .ifPresent(heading -> columns.put(ColumnRole.TITLE, heading));
        }
        return columns;
    }

    /** Answers of Wikidata name an event by its address, and beside it by its label. */
    private static void titleInWords(TableRows table, Map<ColumnRole, String> columns, Map<ColumnRole, String> chosen) {
        String title = columns.get(ColumnRole.TITLE);
        if (title == null || chosen.containsKey(ColumnRole.TITLE) || !ColumnGuess.addresses(table, title)) {
            return;
        }
        columns.remove(ColumnRole.TITLE);
        columns.putIfAbsent(ColumnRole.LINK, title);
        table.headings().stream()
                .filter(heading -> !heading.equals(title)
                        && ColumnRole.of(heading)
                                .filter(ColumnRole.TITLE::equals)
                                .isPresent()
                        && !ColumnGuess.addresses(table, heading))
                .findFirst()
                .ifPresent(heading -> columns.put(ColumnRole.TITLE, heading));
    }

    /** Whether a heading names a date of our calendar where another names one of the Islamic calendar. */
    private static boolean better(String heading, String other) {
        return DateEvidence.otherCalendar(other) && !DateEvidence.otherCalendar(heading);
    }

    /** Whether columns say when events are. */
    public static boolean dated(Map<ColumnRole, String> columns) {
        return columns.containsKey(ColumnRole.DATE)
                || columns.containsKey(ColumnRole.START)
                || columns.containsKey(ColumnRole.YEAR);
    }
}
