package org.isnad.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportPicture;
import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.layout.export.PictureExtras;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.scene.Mark;
import org.isnad.scene.Target;
import org.isnad.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures with dates counted from outside: nobody can take one of them for the words of an article. */
final class OutsidePictureTest {
    private static final LoadedDataset IN_WORDS = ((LoadResult.Loaded) DatasetReader.readShipped()).dataset();
    private static final Labels LABELS = BundleLabels.of(LabelSettings.DEFAULT);
    private static final String WORDS = "بحسب تاريخ نشر من خارج المقالات";

    private static PictureView view(Content content, boolean footer, boolean outside) {
        return new PictureView(
                        content,
                        17_900,
                        20_200,
                        Direction.RIGHT_TO_LEFT,
                        NumberScale.Kind.BROKEN,
                        LaneKind.CATEGORY,
                        Set.of(),
                        Set.of(),
                        RecordFilter.NONE,
                        OptionalLong.empty(),
                        IN_WORDS.dataset().series().stream()
                                .map(series -> series.id().value())
                                .toList(),
                        Theme.PRINT,
                        LabelSettings.DEFAULT,
                        1600,
                        1400,
                        1,
                        footer)
                .withExtras(new PictureExtras(false, false, outside));
    }

    private static LaidOutPicture picture(PictureView view) {
        LoadedDataset loaded = view.extras().outsideDates() ? IN_WORDS.countedFromOutside() : IN_WORDS;
        PlotData data = PlotData.of(loaded.dataset(), loaded.evidence()::verified, LABELS);
        return new PictureJob(data, LABELS, view, "9.9").layOut(new FixedTextMetrics());
    }

    private static Stream<Mark> marks(LaidOutPicture picture) {
        return picture.scene().marks();
    }

    private static Set<String> framed(LaidOutPicture picture) {
        return marks(picture)
                .filter(mark -> mark.key().value().endsWith("/outside"))
                .flatMap(mark -> mark.target().stream())
                .flatMap(target -> target instanceof Target.OneRecord(String id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void everyDateFromOutsideHasItsFrameAndNoOther(Content content) {
        LaidOutPicture picture = picture(view(content, true, true));
        Set<String> outside = records(IN_WORDS.countedFromOutside().dataset())
                .filter(DatedRecord::datedOutside)
                .map(record -> record.id().value())
                .collect(Collectors.toSet());
        Set<String> drawn = marks(picture)
                .filter(mark -> mark.spoken().isPresent())
                .flatMap(mark -> mark.target().stream())
                .flatMap(target -> target instanceof Target.OneRecord(String id) ? Stream.of(id) : Stream.empty())
                .filter(outside::contains)
                .collect(Collectors.toSet());
        assertEquals(drawn, framed(picture));
        assertTrue(drawn.size() >= (content == Content.CHART ? 5 : 10), drawn.size() + " of them");
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void theySayItAndSoDoesTheFootOfThePicture(Content content) {
        LaidOutPicture picture = picture(view(content, true, true));
        Set<String> framed = framed(picture);
        marks(picture)
                .filter(mark -> mark.spoken().isPresent())
                .filter(mark -> mark.target()
                        .filter(target -> target instanceof Target.OneRecord(String id) && framed.contains(id))
                        .isPresent())
                .filter(mark -> mark.key().value().endsWith("/extent"))
                .forEach(mark -> assertTrue(mark.spoken().orElseThrow().contains(WORDS), mark.spoken()::get));
        for (boolean footer : new boolean[] {true, false}) {
            assertTrue(words(picture(view(content, footer, true))).contains(WORDS), "at the foot");
        }
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void withoutTheSwitchNothingOfItIsSeen(Content content) {
        LaidOutPicture picture = picture(view(content, true, false));
        assertEquals(Set.of(), framed(picture));
        assertFalse(words(picture).contains("من خارج"));
        assertTrue(marks(picture).flatMap(mark -> mark.spoken().stream()).noneMatch(spoken -> spoken.contains(WORDS)));
    }

    @ParameterizedTest
    @EnumSource(Content.class)
    void theProofHoldsWhatTheWordsGiveAndThatDatesAreCountedFromOutside(Content content) {
        PictureView view = view(content, true, true);
        assertEquals(Optional.of(view), ViewJson.read(ViewJson.write(view)));
        LaidOutPicture picture = picture(view);
        ExportPicture laidOut = picture.picture();
        Dataset shown = ProofTest.proof(picture).shown();
        Dataset read = ((LoadResult.Loaded) DatasetReader.read(
                        DatasetWriter.write(shown).getBytes(StandardCharsets.UTF_8), "proof", ArticleSource.shipped()))
                .dataset()
                .dataset();
        Map<String, DatedRecord> whole = records(IN_WORDS.dataset())
                .collect(Collectors.toMap(record -> record.id().value(), record -> record));
        records(read)
                .forEach(record -> assertEquals(
                        whole.get(record.id().value()).date(),
                        record.date(),
                        record.id().value()));
        assertEquals(laidOut.shown().size(), (int) records(read).count());
    }

    private static String words(LaidOutPicture picture) {
        return marks(picture)
                .flatMap(mark -> mark instanceof Mark.Text words ? Stream.of(words.text()) : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    private static Stream<DatedRecord> records(Dataset dataset) {
        return Stream.concat(dataset.events().stream(), dataset.figures().stream());
    }
}
