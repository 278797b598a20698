package org.isnad.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.check.Verdict;
import org.isnad.dataset.ArticleSource;
import org.isnad.labels.Labels;
import org.isnad.model.SeriesId;
import org.isnad.proof.PictureView;
import org.isnad.proof.ProofCheck;
import org.isnad.proof.ProofReader;
import org.isnad.proof.ProofReading;
import org.isnad.proof.ProofReading.Reason;
import org.isnad.revision.OpenDocument;
import org.isnad.theme.Theme;
import org.isnad.ui.session.Session;
import org.isnad.ui.state.DayRange;
import org.isnad.ui.state.LaneChoice;
import org.isnad.ui.state.ThemeChoice;
import org.isnad.ui.state.Viewport;

/** Reads a picture that carries its proof, and checks it against the articles that the window can find. */
public final class PictureImport {
    private static final Comparator<ProofCheck> BETTER =
            Comparator.comparingInt(check -> check.count(Verdict.VERIFIED));

    /** What was found in a picture file. */
    public sealed interface Result {

        /** Data, view, and what checking has shown. */
        record Opened(ProofCheck check) implements Result {}

        /** Nothing that can be shown. */
        record Refused(Reason reason) implements Result {}
    }

    private PictureImport() {}

    /**
     * Reads and checks; blocks. Articles are taken from the place where most of the words are found: the folder that the
     * user named, beside the open data set, beside the picture, with the program.
     *
     * @param named the folder that the user named, if one
     * @param open the file of the open data set, if it has one
     */
    public static Result read(Path file, Optional<Path> named, Optional<Path> open) {
        return switch (ProofReader.read(file)) {
            case ProofReading.Refused(Reason reason) -> new Result.Refused(reason);
            case ProofReading.Found found ->
                places(file, named, open).stream()
                        .map(articles -> ProofCheck.of(found, file.toString(), articles))
                        .flatMap(Optional::stream)
                        // Of equals the first.
                        .reduce((best, next) -> BETTER.compare(next, best) > 0 ? next : best)
                        .<Result>map(Result.Opened::new)
                        .orElseGet(() -> new Result.Refused(Reason.MALFORMED));
        };
    }

    private static List<ArticleSource> places(Path file, Optional<Path> named, Optional<Path> open) {
        List<ArticleSource> places = new ArrayList<>();
        named.map(ArticleSource::folder).ifPresent(places::add);
        open.map(ArticleSource::beside).ifPresent(places::add);
        places.add(ArticleSource.beside(file));
        Optional.ofNullable(file.toAbsolutePath().getParent())
                .map(ArticleSource::folder)
                .ifPresent(places::add);
        places.add(ArticleSource.shipped());
        return places;
    }

    /**
     * Takes the data of a picture and looks at it as the picture does. Language, months and digits stay those of the window,
     * and so does its theme where the picture is made for print.
     *
     * @param document its data, opened from it
     */
    public static void show(Session session, ProofCheck check, OpenDocument document) {
        PictureView view = check.view();
        Viewport viewport = session.viewport();
        session.show(document);
        DayRange wanted = new DayRange(view.fromDay(), view.toDay());
        DayRange data = viewport.limits();
        viewport.setData(
                new DayRange(Math.min(data.fromDay(), wanted.fromDay()), Math.max(data.toDay(), wanted.toDay())));
        session.plotContents()
                .laneChoiceProperty()
                .set(new LaneChoice(
                        view.lanes(), Map.of(view.lanes(), view.hidden()), Map.of(view.lanes(), view.collapsed())));
        session.plotContents()
                .shownSeriesProperty()
                .set(view.strips().stream()
                        .filter(name -> check.loaded().dataset().series().stream()
                                .anyMatch(series -> series.id().value().equals(name)))
                        .map(SeriesId::new)
                        .collect(Collectors.toSet()));
        session.shown().filterProperty().set(view.filter());
        session.shown().knownDayProperty().set(view.knownDay());
        session.settings().valueScaleProperty().set(view.values());
        session.settings().derivedShownProperty().set(view.extras().derived());
        session.settings().breaksShownProperty().set(view.extras().breaks());
        session.settings().outsideDatesShownProperty().set(view.extras().outsideDates());
        if (!view.theme().equals(Theme.PRINT)) {
            session.settings()
                    .themeChoiceProperty()
                    .set(ThemeChoice.ofCode(view.theme().name()));
        }
        viewport.directionProperty().set(view.direction());
        session.navigation().begin(session.place().withRange(wanted));
    }

    /** What checking has shown, in one sentence. */
    public static String told(ProofCheck check, Labels labels) {
        String whole = switch (check.whole()) {
            case VERIFIED ->
                labels.text("picture.verified", "n", check.anchors().size());
            case ARTICLE_NOT_AT_HAND ->
                labels.text("picture.not_at_hand", "n", check.count(Verdict.ARTICLE_NOT_AT_HAND));
            case MISMATCH ->
                check.jsonHolds() && check.pictureHolds() && check.unreadable() == 0
                        ? labels.text("picture.mismatch", "n", check.count(Verdict.MISMATCH))
                        : labels.text("picture.altered");
        };
        String checked = labels.text("picture.checked", "result", whole);
        return check.view().extras().unsaved() ? checked + " " + labels.text("picture.unsaved") : checked;
    }

    /** Why a picture cannot be opened. */
    public static String told(Reason reason, Labels labels) {
        return switch (reason) {
            case UNREADABLE -> labels.text("picture.refused.unreadable");
            case FILE_TOO_LARGE, PROOF_TOO_LARGE -> labels.text("picture.refused.too_large");
            case NO_PICTURE, DAMAGED -> labels.text("picture.refused.damaged");
            case WITHOUT_CHECKSUMS -> labels.text("picture.refused.without_checksums");
            case ABSENT -> labels.text("picture.refused.absent");
            case SEVERAL -> labels.text("picture.refused.several");
            case MALFORMED -> labels.text("picture.refused.malformed");
            case NEWER -> labels.text("picture.refused.newer");
        };
    }
}
