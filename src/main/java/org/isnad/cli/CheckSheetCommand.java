package org.isnad.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.bundle.DatasetSource;
import org.isnad.checksheet.CheckMark;
import org.isnad.checksheet.CheckSheet;
import org.isnad.checksheet.CheckSheetFile;
import org.isnad.checksheet.CheckSheetTable;
import org.isnad.checksheet.CheckStatus;
import org.isnad.checksheet.CheckedRecords;
import org.isnad.cite.RecordTitle;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.json.JsonNode;
import org.isnad.json.JsonNode.JsonArray;
import org.isnad.json.JsonNode.JsonBoolean;
import org.isnad.json.JsonNode.JsonNumber;
import org.isnad.json.JsonNode.JsonObject;
import org.isnad.json.JsonNode.JsonString;
import org.isnad.json.JsonWriter;
import org.isnad.labels.Labels;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad check-sheet}: what was found when a data set was checked. */
@Command(
        name = "check-sheet",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description = "Lists what was found when the records of a data set were checked: the ones that are questioned,"
                + " wrong, or changed since, and how many nobody has checked.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 70,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every record is checked as it is now",
            "1:a record is questioned, wrong, changed since or not checked",
            "2:the command line is not valid",
            "4:the data set or its check sheet cannot be read",
            "70:an internal error"
        })
final class CheckSheetCommand extends OutputCommand {
    @Mixin
    private final DatasetArguments arguments = new DatasetArguments();

    @ArgGroup
    private final Form form = new Form();

    /** How it is printed. */
    private static final class Form {
        @Option(names = "--json", description = "Print one JSON object instead of lines of text.")
        private boolean json;

        @Option(names = "--csv", description = "Print a table with a row for each record instead of lines of text.")
        private boolean csv;
    }

    @Override
    ExitCode run(PrintWriter out, PrintWriter err) {
        DatasetSource source = arguments.source();
        return switch (source.result()) {
            case LoadResult.Refused(var _, var problems) -> {
                arguments.refused(problems, err);
                yield ExitCode.UNREADABLE_INPUT;
            }
            case LoadResult.Loaded(var loaded) ->
                switch (CheckSheetFile.read(loaded, source.articles())) {
                    case CheckSheetFile.Result.Refused(var fault, var file, var detail) -> {
                        err.println(arguments.labels().text(fault.messageKey(), "file", file, "detail", detail));
                        yield ExitCode.UNREADABLE_INPUT;
                    }
                    case CheckSheetFile.Result.None() -> print(loaded, CheckSheet.of(loaded.dataset()), out);
                    case CheckSheetFile.Result.Read(var sheet) -> print(loaded, sheet, out);
                };
        };
    }

    private ExitCode print(LoadedDataset loaded, CheckSheet sheet, PrintWriter out) {
        CheckedRecords checked = CheckedRecords.of(loaded.dataset(), sheet);
        if (form.json) {
            out.print(json(loaded, checked));
        } else if (form.csv) {
            out.print(CheckSheetTable.csv(loaded.dataset(), checked));
        } else {
            lines(loaded, checked, arguments.labels(), out);
        }
        return checked.complete() ? ExitCode.OK : ExitCode.ERRORS_FOUND;
    }

    private static List<DatedRecord> records(LoadedDataset loaded) {
        return Stream.<DatedRecord>concat(loaded.dataset().events().stream(), loaded.dataset().figures().stream())
                .toList();
    }

    private static void lines(LoadedDataset loaded, CheckedRecords checked, Labels labels, PrintWriter out) {
        RecordTitle titles = new RecordTitle(loaded.dataset(), labels);
        for (DatedRecord record : records(loaded)) {
            checked.of(record.id())
                    .filter(found -> found.changed() || found.mark().status() != CheckStatus.CHECKED)
                    .ifPresent(found -> out.println(labels.text(
                            "checksheet.line",
                            "status",
                            labels.word(found.mark().status()),
                            "kind",
                            labels.text(record instanceof Event ? "record.event" : "record.figure"),
                            "id",
                            record.id().value(),
                            "title",
                            titles.of(record),
                            "initials",
                            found.mark().initials(),
                            "time",
                            found.mark().time().toString(),
                            "changed",
                            found.changed() ? labels.text("checksheet.changed_since") : "none",
                            "note",
                            found.mark().note().orElse("none"))));
        }
        for (CheckMark mark : checked.gone()) {
            out.println(labels.text(
                    "checksheet.gone",
                    "id",
                    mark.record().value(),
                    "status",
                    labels.word(mark.status()),
                    "initials",
                    mark.initials()));
        }
        out.println(labels.text(
                "checksheet.result",
                "checked",
                checked.count(CheckStatus.CHECKED),
                "records",
                checked.records(),
                "questioned",
                checked.count(CheckStatus.QUESTIONED),
                "wrong",
                checked.count(CheckStatus.WRONG),
                "changed",
                checked.changed(),
                "unmarked",
                checked.unmarked()));
    }

    private static String json(LoadedDataset loaded, CheckedRecords checked) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("records", number(checked.records()));
        for (CheckStatus status : CheckStatus.values()) {
            fields.put(status.code(), number(checked.count(status)));
        }
        fields.put("changed", number(checked.changed()));
        fields.put("unmarked", number(checked.unmarked()));
        List<JsonNode> marks = new ArrayList<>();
        for (DatedRecord record : records(loaded)) {
            checked.of(record.id()).ifPresent(found -> marks.add(json(found.mark(), Optional.of(found.changed()))));
        }
        fields.put("marks", new JsonArray(marks));
        fields.put(
                "gone",
                new JsonArray(checked.gone().stream()
                        .map(mark -> json(mark, Optional.empty()))
                        .toList()));
        return JsonWriter.write(new JsonObject(fields));
    }

    private static JsonNode json(CheckMark mark, Optional<Boolean> changed) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        fields.put("record", new JsonString(mark.record().value()));
        fields.put("status", new JsonString(mark.status().code()));
        fields.put("initials", new JsonString(mark.initials()));
        mark.note().ifPresent(note -> fields.put("note", new JsonString(note)));
        fields.put("time", new JsonString(mark.time().toString()));
        changed.ifPresent(since -> fields.put("changed", new JsonBoolean(since)));
        return new JsonObject(fields);
    }

    private static JsonNode number(int value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }
}
