package org.isnad.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.check.Severity;
import org.isnad.dataset.LoadedDataset;
import org.isnad.formats.ExcelText;
import org.isnad.formats.ExportOptions;
import org.isnad.formats.InputFile;
import org.isnad.formats.InputFormat;
import org.isnad.formats.OpenedInput;
import org.isnad.formats.OutputFormat;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Notice;
import org.isnad.interchange.NoticeCode.Weight;
import org.isnad.interchange.table.ColumnRole;
import org.isnad.labels.Labels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad convert}: reads a data set or a file of another format, and writes it in any format. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = {
            "Reads a data set or a file of another format and writes it in any of the output formats.",
            "Lists what the output format cannot carry and what could not be read, one line each."
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:the file was written, and everything of the input was read",
            "1:the file was written, but something of the input could not be read, see the list; with --strict nothing"
                    + " is written then, nor where something is in doubt",
            "2:the command line is not valid",
            "4:the input cannot be read",
            "5:the file cannot be written, or it exists and --force is not given",
            "70:an internal error"
        })
final class ConvertCommand extends OutputCommand {
    /** So many messages of one kind are listed; the others are counted. */
    private static final int MOST_ALIKE = 20;

    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatCodes.Output.class,
            completionCandidates = FormatCodes.Outputs.class,
            description = "Output format: ${COMPLETION-CANDIDATES}.")
    private OutputFormat format = OutputFormat.JSON;

    @Option(
            names = "--spreadsheet-safe",
            description = "For csv and timelinejs-csv: put an apostrophe before cells that a spreadsheet would run as"
                    + " formulas (= + - @ and others); restore-table removes it.")
    private boolean spreadsheetSafe;

    @Option(
            names = "--excel",
            description = "For csv and timelinejs-csv: write the table as Excel opens it by a double click in every"
                    + " country, in UTF-16 with tabs. convert and restore-table read it.")
    private boolean excel;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            converter = FormatCodes.Input.class,
            completionCandidates = FormatCodes.Inputs.class,
            description = "Input format: ${COMPLETION-CANDIDATES}. Default: detected from the content.")
    private @Nullable InputFormat from;

    @Option(
            names = "--column",
            paramLabel = "ROLE=HEADING",
            description = "Meaning of a table column, given its heading: date, start, end, year, month, day, end_year,"
                    + " end_month, end_day, title, description, category, source, link, figure, status or id. May be"
                    + " repeated. Default: detected from the headings.")
    private Map<ColumnRole, String> columns = new EnumMap<>(ColumnRole.class);

    @Mixin
    private final DatasetArguments.OutsideDates outside = new DatasetArguments.OutsideDates();

    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(
            names = "--strict",
            description = "Write nothing where something of the input could not be read or is in doubt.")
    private boolean strict;

    @Mixin
    private final OutputFile file = new OutputFile();

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        Labels labels = arguments.labels();
        if (spreadsheetSafe && !format.isTable()) {
            err.println(labels.text("cli.convert.no_table", "option", "--spreadsheet-safe", "format", format.code()));
            return ExitCode.USAGE;
        }
        if (excel && !format.isTable()) {
            err.println(labels.text("cli.convert.no_table", "option", "--excel", "format", format.code()));
            return ExitCode.USAGE;
        }
        if (outside.asked() && format.keepsBothDates()) {
            err.println(labels.text("cli.convert.both_dates", "option", "--outside-dates", "format", format.code()));
            return ExitCode.USAGE;
        }
        OpenedInput input = arguments
                .named()
                .map(named -> InputFile.open(
                        named, arguments.articles(), Optional.ofNullable(from), columns, table.options()))
                .orElseGet(() -> InputFile.of(arguments.source()));
        return switch (input) {
            case OpenedInput.Refused(var source, var notices) -> {
                tell(notices, labels, err);
                err.println(labels.text("cli.convert.refused", "source", source));
                yield ExitCode.UNREADABLE_INPUT;
            }
            case OpenedInput.Opened opened -> write(opened, labels, err);
        };
    }

    private ExitCode write(OpenedInput.Opened opened, Labels labels, PrintWriter err) {
        tell(opened.notices(), labels, err);
        table.idle(opened.format(), !columns.isEmpty())
                .forEach(option -> err.println(labels.text(
                        "cli.convert.not_applied",
                        "option",
                        option,
                        "format",
                        opened.format().code())));
        // Of a data set of ours, verify says what is wrong with it.
        boolean own = opened.format() == InputFormat.JSON || opened.format() == InputFormat.BUNDLE;
        boolean lost = !own && has(opened.notices(), Weight.LOST);
        if (strict && (lost || has(opened.notices(), Weight.DOUBTED))) {
            err.println(labels.text("cli.convert.strict", "option", "--strict"));
            return ExitCode.ERRORS_FOUND;
        }
        LoadedDataset loaded = outside.of(opened.dataset());
        DatasetExport export = format.export(new ExportOptions(labels, opened.articles(), spreadsheetSafe));
        export.losses(loaded)
                .forEach(loss -> err.println(labels.text(
                        "interchange.not_carried",
                        "format",
                        format.code(),
                        "loss",
                        labels.text(loss.code().messageKey(), "n", loss.n()))));
        ExitCode code = file.write(
                output -> output.write(excel ? ExcelText.of(export.write(loaded)) : export.write(loaded)), labels, err);
        if (code == ExitCode.OK && loaded.count(Severity.ERROR) > 0) {
            err.println(labels.text("cli.convert.incomplete"));
        }
        return code == ExitCode.OK && lost ? ExitCode.ERRORS_FOUND : code;
    }

    private static int count(List<Notice> notices, Weight weight) {
        return (int)
                notices.stream().filter(notice -> notice.weight() == weight).count();
    }

    private static boolean has(List<Notice> notices, Weight weight) {
        return notices.stream().anyMatch(notice -> notice.weight() == weight);
    }

    private static void tell(List<Notice> notices, Labels labels, PrintWriter err) {
        Map<String, Integer> all = new HashMap<>();
        notices.forEach(notice -> all.merge(notice.messageKey(), 1, Integer::sum));
        Map<String, Integer> told = new HashMap<>();
        for (Notice notice : notices) {
            int n = told.merge(notice.messageKey(), 1, Integer::sum);
            if (n <= MOST_ALIKE) {
                err.println(notice.place() + ": " + labels.text(notice.messageKey(), notice.messageArguments()));
            }
            int more = all.getOrDefault(notice.messageKey(), 0) - n;
            if (n == MOST_ALIKE && more > 0) {
                err.println(labels.text("cli.convert.more", "n", more));
            }
        }
        if (notices.stream().anyMatch(notice -> notice.weight() != Weight.NOTE)) {
            err.println(labels.text(
                    "cli.convert.counts",
                    "lost",
                    count(notices, Weight.LOST),
                    "doubted",
                    count(notices, Weight.DOUBTED)));
        }
    }
}
