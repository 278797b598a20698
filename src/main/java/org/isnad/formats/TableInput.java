package org.isnad.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.Notice;
import org.isnad.interchange.Notices;
import org.isnad.interchange.ReadResult;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.interchange.table.ColumnRoles;
import org.isnad.interchange.table.DateExample;
import org.isnad.interchange.table.EventTableReader;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.interchange.table.TableRows;
import org.isnad.model.Dataset;

/**
 * A table of events before its columns have a meaning.
 *
 * @param source the file as the user named it
 * @param rows what stands in it
 * @param format how it is written
 * @param options what the user said of it
 * @param notices what was told while it was taken apart
 */
public record TableInput(
        String source, TableRows rows, InputFormat format, ReadingOptions options, List<Notice> notices)
        implements Recognised {

    /** Copies the list. */
    public TableInput {
        notices = List.copyOf(notices);
    }

    /** What the columns mean as far as their headings tell: roles to headings. */
    public Map<ColumnRole, String> proposed() {
        return ColumnRoles.of(rows, Map.of());
    }

    /** The same table read with other words of the user. */
    public TableInput with(ReadingOptions changed) {
        return new TableInput(source, rows, format, changed, notices);
    }

    /**
     * How the dates of the first rows are read.
     *
     * @param columns what the columns mean; nothing where none says when events are
     */
    public List<DateExample> examples(Map<ColumnRole, String> columns) {
        return ColumnRoles.dated(columns) ? EventTableReader.examples(rows, columns, options) : List.of();
    }

    /** The first words under a heading; empty when no row has any. */
    public Optional<String> sample(String heading) {
        return rows.rows().stream()
                .map(row -> row.cell(heading))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    /**
     * Reads the rows as events.
     *
     * @param chosen columns that the user named; the others mean what their headings tell
     */
    public OpenedInput read(Map<ColumnRole, String> chosen) {
        return result(EventTableReader.read(rows, chosen, options, told()));
    }

    /**
     * Reads the rows as events.
     *
     * @param columns what the columns mean; those that are not named mean nothing
     */
    public OpenedInput readAs(Map<ColumnRole, String> columns) {
        return result(EventTableReader.readAs(rows, columns, options, told()));
    }

    private Notices told() {
        Notices told = new Notices(source);
        notices.forEach(told::add);
        return told;
    }

    private OpenedInput result(ReadResult result) {
        return opened(result, source, format);
    }

    /** What came of reading a file whose events name no article. */
    static OpenedInput opened(ReadResult result, String source, InputFormat format) {
        return switch (result) {
            case ReadResult.Refused(var notices) -> new OpenedInput.Refused(source, notices);
            case ReadResult.Imported(Dataset dataset, var notices) ->
                new OpenedInput.Opened(
                        LoadedDataset.made(dataset, Map.of(), source), ArticleSource.NONE, format, notices);
        };
    }
}
