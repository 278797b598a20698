package org.isnad.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.bundle.DatasetSource;
import org.isnad.check.AnchorResolver;
import org.isnad.check.Severity;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.interchange.table.ReadingOptions;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Article;
import org.isnad.model.Citation;
import org.isnad.model.DateBasis;
import org.isnad.model.DatedRecord;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words that annotations quote are found in the articles at hand, and nowhere else. */
final class AnnotationCitationsTest {
    private static final String ARTICLE = """
        عنوان

        قال إن افتُتح الجسر في 9 أيلول 2020 بحضور الوزير. ثم أغلق الجسر.

        في 10 تشرين الأول 2021 عاد العمل. وقيل إن الجسر أُغلق مرتين، وإن الجسر أُغلق مرتين.
        """;

    @TempDir
    private Path folder;

    private OpenedInput.Opened open(Path file) {
        return assertInstanceOf(
                OpenedInput.Opened.class,
                InputFile.open(file, Optional.empty(), Optional.empty(), Map.of(), ReadingOptions.NONE));
    }

    private static String annotation(String note, String exact, String prefix, int start) {
        return """
            {"uri": "https://example.org/a", "text": "%s", "tags": [], "target": [{"source": "https://example.org/a", "selector": [
              {"type": "TextPositionSelector", "start": %d, "end": 0},
              {"type": "TextQuoteSelector", "exact": "%s", "prefix": "%s", "suffix": ""}]}]}\
            """.formatted(note, start, exact, prefix);
    }

    private OpenedInput.Opened hypothesis(String... annotations) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.writeString(folder.resolve("articles/a.txt"), ARTICLE);
        Files.writeString(folder.resolve("articles/b.txt"), "نص آخر.\n");
        return open(Files.writeString(
                folder.resolve("annotations.json"), "{\"rows\": [" + String.join(",", annotations) + "]}"));
    }

    private static List<String> told(OpenedInput.Opened opened) {
        return opened.notices().stream()
                .map(notice -> notice.messageKey().replaceAll(".*\\.", ""))
                .filter(key -> key.startsWith("quote") || key.equals("no_sources"))
                .toList();
    }

    @Test
    void quotedWordsBecomeACitationWithAStatedDate() throws IOException {
        OpenedInput.Opened opened = hypothesis(annotation("2020-09-09 افتتاح", "افتُتح الجسر في 9 أيلول 2020", "", -1));
        Event event = opened.dataset().dataset().events().getFirst();
        assertEquals("افتتاح", event.title().ar());
        assertEquals(new DateBasis.Stated(Optional.empty()), event.dateBasis());
        assertEquals(2, event.citations().getFirst().anchor().paragraph());
        assertEquals(
                List.of("articles/a.txt"),
                opened.dataset().dataset().articles().stream()
                        .map(Article::file)
                        .toList(),
                "articles that nobody cites stay out");
        assertEquals(List.of("quotes_found"), told(opened));
        assertTrue(opened.dataset().evidence().verified(event));
    }

    @Test
    void theDateMayStandElsewhereInTheParagraph() throws IOException {
        Event event = hypothesis(annotation("2021-10-10 عودة", "عاد العمل", "", -1))
                .dataset()
                .dataset()
                .events()
                .getFirst();
        DateBasis.Stated stated = assertInstanceOf(DateBasis.Stated.class, event.dateBasis());
        assertEquals("10 تشرين الأول 2021", stated.phrase().orElseThrow().exact());
    }

    @Test
    void whatStandsTwiceIsToldApartByItsSurroundingsOrItsPlace() throws IOException {
        String twice = "الجسر أُغلق مرتين";
        int second = ARTICLE.codePointCount(0, ARTICLE.lastIndexOf(twice));
        OpenedInput.Opened opened = hypothesis(
                annotation("2021-10-10 أ", twice, "وقيل إن ", -1),
                annotation("2021-10-10 ب", twice, "", second),
                annotation("2021-10-10 ج", twice, "", -1),
                annotation("2021-10-10 د", "ليست هنا", "", -1));
        List<Event> events = opened.dataset().dataset().events();
        assertEquals(
                List.of(1, 1, 0, 0),
                events.stream().map(event -> event.citations().size()).toList());
        assertTrue(events.get(0).citations().getFirst().anchor().prefix().endsWith("وقيل إن "));
        assertTrue(events.get(1).citations().getFirst().anchor().prefix().endsWith("، وإن "));
        assertEquals(List.of("quote_ambiguous", "quote_not_found", "quotes_found", "no_sources"), told(opened));
    }

    @Test
    void aDateThatNoWordsPrintIsTheAnnotations() throws IOException {
        OpenedInput.Opened opened = hypothesis(annotation("2019-01-01 حضور", "بحضور الوزير", "", -1));
        DateBasis.Inferred inferred = assertInstanceOf(
                DateBasis.Inferred.class,
                opened.dataset().dataset().events().getFirst().dateBasis());
        assertEquals("context", inferred.inference().rule());
        assertTrue(told(opened).contains("quote_undated"));
    }

    /** Record and the place of the words, of every citation. */
    private static List<String> cited(LoadedDataset loaded, Stream<? extends DatedRecord> records) {
        AnchorResolver resolver = new AnchorResolver(loaded.texts());
        Map<String, String> files = loaded.dataset().articles().stream()
                .collect(java.util.stream.Collectors.toMap(
                        article -> article.id().value(), Article::fileName));
        return records.<String>flatMap(record -> record.citations().stream()
                        .map(Citation::anchor)
                        .filter(anchor -> resolver.resolve(anchor) instanceof Resolution.Resolved)
                        .map(anchor -> record.id().value() + " "
                                + files.get(anchor.article().value()) + " " + anchor.paragraph() + " "
                                + ((Resolution.Resolved) resolver.resolve(anchor)).range()))
                .sorted()
                .toList();
    }

    /** What every figure says, in its series. */
    private static List<String> figures(LoadedDataset loaded, Predicate<Figure> wanted) {
        return loaded.dataset().figures().stream()
                .filter(wanted)
                .map(figure -> figure.id().value() + " " + figure.series().value() + " "
                        + figure.date().edtf() + " " + figure.quantity() + " " + figure.kind() + " " + figure.measure()
                        + " " + figure.status())
                .sorted()
                .toList();
    }

    @Test
    void figuresComeBackWithoutAnyArticle() throws IOException {
        OpenedInput.Opened shipped =
                assertInstanceOf(OpenedInput.Opened.class, InputFile.of(DatasetSource.shipped(Optional.empty())));
        OpenedInput.Opened opened = open(Files.write(
                folder.resolve("a.json"),
                OutputFormat.WEBANNOTATION
                        .export(ExportOptions.of(BundleLabels.of(LabelSettings.DEFAULT)))
                        .write(shipped.dataset())));
        assertEquals(
                figures(shipped.dataset(), figure -> !figure.citations().isEmpty()),
                figures(opened.dataset(), _ -> true));
    }

    @Test
    void ourOwnAnnotationsAreTheSameCitationsAgain() throws IOException {
        OpenedInput.Opened shipped =
                assertInstanceOf(OpenedInput.Opened.class, InputFile.of(DatasetSource.shipped(Optional.empty())));
        for (Article article : shipped.dataset().dataset().articles()) {
            Files.write(
                    folder.resolve(article.fileName()),
                    shipped.articles().bytes(article).orElseThrow());
        }
        Path file = Files.write(
                folder.resolve("a.json"),
                OutputFormat.WEBANNOTATION
                        .export(ExportOptions.of(BundleLabels.of(LabelSettings.DEFAULT)))
                        .write(shipped.dataset()));
        OpenedInput.Opened opened = open(file);
        Stream<DatedRecord> records = Stream.concat(
                shipped.dataset().dataset().events().stream(), shipped.dataset().dataset().figures().stream());
        assertEquals(
                cited(shipped.dataset(), records),
                cited(
                        opened.dataset(),
                        Stream.concat(
                                opened.dataset().dataset().events().stream(),
                                opened.dataset().dataset().figures().stream())));
        assertEquals(
                figures(shipped.dataset(), figure -> !figure.citations().isEmpty()),
                figures(opened.dataset(), _ -> true));
        Path dataset = Files.write(
                folder.resolve("dataset.json"),
                OutputFormat.JSON
                        .export(ExportOptions.of(BundleLabels.of(LabelSettings.DEFAULT)))
                        .write(opened.dataset()));
        LoadedDataset again = assertInstanceOf(LoadResult.Loaded.class, DatasetReader.read(dataset, Optional.empty()))
                .dataset();
        assertEquals(0, again.count(Severity.ERROR), () -> again.problems().toString());
    }
}
