package org.isnad.ui.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.layout.data.PlotData;
import org.isnad.layout.export.ExportRequest;
import org.isnad.model.Dataset;
import org.isnad.model.Language;
import org.isnad.proof.PictureView;
import org.isnad.scale.Direction;
import org.isnad.scale.NumberScale;
import org.isnad.theme.Theme;

/** The data set that comes with the program, of which the year 2020 is in view. */
public final class SampleSource {
    private static final LoadedDataset LOADED =
            ((LoadResult.Loaded) DatasetReader.readShipped(Optional.empty())).dataset();

    private SampleSource() {}

    /** In the words of a language. */
    public static PictureSource in(Language language) {
        return of(LOADED, language);
    }

    /** The same without its figures. */
    public static PictureSource withoutFigures(Language language) {
        Dataset without =
                LOADED.dataset().withFigures(List.of()).withQuestions(List.of()).withNotes(List.of());
        return of(LoadedDataset.made(without, LOADED.texts(), LOADED.source()), language);
    }

    private static PictureSource of(LoadedDataset loaded, Language language) {
        LabelSettings settings = LabelSettings.DEFAULT.withLanguage(language);
        Labels labels = BundleLabels.of(settings);
        PlotData plot = PlotData.of(loaded.dataset(), loaded.evidence()::verified, labels);
        PictureView view = new PictureView(
                ExportRequest.Content.BOTH,
                (double) LocalDate.parse("2020-01-01").toEpochDay(),
                (double) LocalDate.parse("2021-01-01").toEpochDay(),
                Direction.RIGHT_TO_LEFT,
                NumberScale.Kind.BROKEN,
                LaneKind.CATEGORY,
                Set.of(),
                Set.of(),
                RecordFilter.NONE,
                OptionalLong.empty(),
                List.of(),
                Theme.PRINT,
                settings,
                800,
                600,
                1,
                true);
        return new PictureSource(loaded, plot, labels, view);
    }
}
