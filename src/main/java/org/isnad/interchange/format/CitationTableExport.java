package org.isnad.interchange.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CsvExport;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;
import org.isnad.model.Dataset;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Foreign;

/** Writes the table of citations. */
final class CitationTableExport implements DatasetExport {

    @Override
    public List<Loss> losses(LoadedDataset loaded) {
        Dataset dataset = loaded.dataset();
        List<DatedRecord> records = Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .toList();
        List<Loss> losses = new ArrayList<>();
        add(
                losses,
                Loss.Code.UNSOURCED_EVENTS,
                records.stream().filter(record -> !record.sourced()).count());
        add(losses, Loss.Code.NOTES, dataset.notes().size());
        add(
                losses,
                Loss.Code.SUMMARIES,
                dataset.events().stream()
                        .filter(event -> event.summary().isPresent())
                        .count());
        add(losses, Loss.Code.QUESTIONS, dataset.questions().size());
        add(
                losses,
                Loss.Code.ACTORS_AND_PLACES,
                records.stream()
                        .mapToLong(record ->
                                record.actors().size() + record.places().size())
                        .sum());
        add(
                losses,
                Loss.Code.WORKINGS,
                records.stream()
                        .filter(record -> record.dateBasis() instanceof DateBasis.Inferred)
                        .count());
        add(losses, Loss.Code.ARTICLES, dataset.articles().size());
        add(
                losses,
                Loss.Code.FOREIGN,
                dataset.events().stream()
                        .filter(event -> !event.foreign().equals(Foreign.NONE))
                        .count());
        return losses;
    }

    @Override
    public byte[] write(LoadedDataset dataset) {
        return CsvExport.write(dataset).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(List<Loss> losses, Loss.Code code, long n) {
        if (n > 0) {
            losses.add(new Loss(code, (int) n));
        }
    }
}
