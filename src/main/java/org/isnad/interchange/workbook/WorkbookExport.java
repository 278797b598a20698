package org.isnad.interchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CsvExport;
import org.isnad.dataset.csv.CsvTable;
import org.isnad.interchange.DatasetExport;
import org.isnad.interchange.Loss;
import org.isnad.interchange.LossCounts;
import org.isnad.labels.Labels;
import org.isnad.model.Category;
import org.isnad.model.CategoryId;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.model.Language;

/**
 * Writes a workbook of Excel: a sheet of the events, which is read again as it is, and one of the citations, the rows of the table
 * {@code csv}. Cells are texts, so that no program runs them and no date is turned into another.
 */
public final class WorkbookExport implements DatasetExport {
    /** Excel holds no more in a cell. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private static final int CELL_UNITS = 32_767;

    private final Labels labels;

    /** Writes in the language of the labels, and the sheets in its direction. */
    public WorkbookExport(Labels labels) {
        this.labels = labels;
    }

    @Override
    public List<Loss> losses(LoadedDataset loaded) {
        Dataset dataset = loaded.dataset();
        List<Loss> losses = new ArrayList<>();
        LossCounts.add(losses, Loss.Code.NOTES, dataset.notes().size());
        LossCounts.add(losses, Loss.Code.QUESTIONS, dataset.questions().size());
        LossCounts.add(
                losses,
                Loss.Code.ACTORS_AND_PLACES,
                dataset.events().stream()
                        .mapToLong(
                                event -> event.actors().size() + event.places().size())
                        .sum());
        LossCounts.add(losses, Loss.Code.ARTICLES, dataset.articles().size());
        LossCounts.add(
                losses,
                Loss.Code.LONG_TEXTS,
                tables(loaded).stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .filter(cell -> cell.length() > CELL_UNITS)
                        .count());
        return losses;
    }

    @Override
    public byte[] write(LoadedDataset loaded) throws IOException {
        List<String> names =
                List.of(labels.text("interchange.sheet.events"), labels.text("interchange.sheet.citations"));
        List<List<List<String>>> tables = tables(loaded);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (int i = 0; i < tables.size(); i++) {
                XSSFSheet sheet = workbook.createSheet(names.get(i));
                sheet.setRightToLeft(labels.language() == Language.ARABIC);
                sheet.createFreezePane(0, 1);
                fill(sheet, tables.get(i));
            }
            workbook.getProperties().getCoreProperties().setCreated("1980-01-01T00:00:00Z");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return timeless(bytes.toByteArray());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a date of our own is refused", e);
        }
    }

    private static void fill(XSSFSheet sheet, List<List<String>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                // XML has no sign for these; a blank is what every reader of ours makes of them.
                String cell = CONTROLS.matcher(rows.get(i).get(j)).replaceAll(" ");
                if (!cell.isEmpty()) {
                    row.createCell(j)
                            .setCellValue(cell.length() <= CELL_UNITS ? cell : cell.substring(0, CELL_UNITS - 1) + "…");
                }
            }
        }
    }

    private List<List<List<String>>> tables(LoadedDataset loaded) {
        return List.of(
                events(loaded.dataset()),
                CsvTable.read(CsvExport.write(loaded)).orElseThrow(() -> new IllegalStateException("our own table")));
    }

    private List<List<String>> events(Dataset dataset) {
        Map<CategoryId, Category> categories = new HashMap<>();
        dataset.categories().forEach(category -> categories.put(category.id(), category));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("date (EDTF)", "when in words", "title", "description", "category", "status", "id"));
        for (Event event : dataset.events()) {
            rows.add(List.of(
                    event.date().edtf(),
                    labels.date(event),
                    labels.of(event.title()),
                    event.summary().map(labels::of).orElse(""),
                    Optional.ofNullable(categories.get(event.category()))
                            .map(category -> labels.of(category.labels()))
                            .orElse(""),
                    labels.word(event.status()),
                    event.id().value()));
        }
        return rows;
    }

    /** The same file without the hour at which it was made. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(same);
                in.transferTo(out);
            }
        }
        return bytes.toByteArray();
    }
}
