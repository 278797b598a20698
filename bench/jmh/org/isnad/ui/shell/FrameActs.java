package org.isnad.ui.shell;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import org.isnad.columns.EventColumns;
import org.isnad.columns.LaneKind;
import org.isnad.columns.RecordFilter;
import org.isnad.curation.RecordEdit;
import org.isnad.model.Bilingual;
import org.isnad.model.RecordId;
import org.isnad.proof.PictureFormat;
import org.isnad.ui.search.SearchView;
import org.isnad.ui.session.Session;

/** Does what a user does beside panning and zooming, one act after the other, and lets the window come to rest after each. */
final class FrameActs {
    private static final int REST_FRAMES = 45;
    private static final int STEPS = 10;
    private static final int PICTURES = 2;
    private static final int EDITS = 2;
    private static final String QUERY = "القوات بغداد";

    private final ApplicationController controller;
    private final Scene scene;
    private final FrameRecorder recorder;
    private final FrameStalls stalls;

    /**
     * One thing that a user does.
     *
     * @param name as the table names it
     * @param run does it, and runs what follows as soon as it is done
     */
    private record Act(String name, Consumer<Runnable> run) {
        Act(String name, Runnable run) {
            this(name, then -> {
                run.run();
                then.run();
            });
        }
    }

    FrameActs(ApplicationController controller, Scene scene, FrameRecorder recorder, FrameStalls stalls) {
        this.controller = controller;
        this.scene = scene;
        this.recorder = recorder;
        this.stalls = stalls;
    }

    /** Does all of them. */
    void run(Runnable then) {
        next(all().iterator(), then);
    }

    private void next(Iterator<Act> acts, Runnable then) {
        if (!acts.hasNext()) {
            then.run();
            return;
        }
        Act act = acts.next();
        stalls.begin(act.name());
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        act.run()
                .accept(() -> recorder.after(REST_FRAMES, () -> {
                    stalls.worked(
                            act.name(), TimeUnit.NANOSECONDS.toMillis(threads.getCurrentThreadCpuTime() - before));
                    next(acts, then);
                }));
    }

    private List<Act> all() {
        Session session = controller.session();
        EventColumns columns = session.open().orElseThrow().columns();
        Set<String> tenth = IntStream.range(0, columns.size())
                .filter(event -> event % 10 == 7)
                .mapToObj(columns::id)
                .collect(Collectors.toSet());
        List<Act> acts = new ArrayList<>();
        for (int i = 1; i <= STEPS; i++) {
            acts.add(new Act("step " + i, () -> session.step(true)));
        }
        acts.add(new Act("filter", () -> session.showOnlyFound(tenth)));
        acts.add(new Act("filter off", () -> session.shown().filterProperty().set(RecordFilter.NONE)));
        acts.add(new Act(
                "known by",
                () -> session.shown()
                        .knownDayProperty()
                        .set(OptionalLong.of(LocalDate.of(2020, 9, 30).toEpochDay()))));
        acts.add(
                new Act("known by off", () -> session.shown().knownDayProperty().set(OptionalLong.empty())));
        for (LaneKind kind : List.of(LaneKind.ACTOR, LaneKind.PLACE, LaneKind.CATEGORY)) {
            acts.add(new Act(
                    "lanes " + kind,
                    () -> session.plotContents()
                            .laneChoiceProperty()
                            .set(session.plotContents().laneChoice().withKind(kind))));
        }
        acts.add(new Act("collapse all", () -> session.plotContents().collapseAll(true)));
        acts.add(new Act("expand all", () -> session.plotContents().collapseAll(false)));
        acts.add(toggle("table"));
        acts.add(toggle("table"));
        acts.add(toggle("chart"));
        acts.add(toggle("chart"));
        acts.add(new Act(
                "show all", () -> session.viewport().fit(session.viewport().limits())));
        acts.add(new Act("search", () -> controller.actions().action("search").perform()));
        for (int i = 1; i <= QUERY.length(); i++) {
            String typed = QUERY.substring(0, i);
            acts.add(new Act("search " + typed, () -> search().queryProperty().set(typed)));
        }
        acts.add(new Act("only found", () -> search().onlyHitsProperty().set(true)));
        acts.add(new Act("all again", () -> search().onlyHitsProperty().set(false)));
        acts.add(new Act("rest", () -> {}));
        FramePictures pictures = new FramePictures(session);
        for (PictureFormat format : PictureFormat.values()) {
            for (int i = 1; i <= PICTURES; i++) {
                String name = "picture " + format + " " + i;
                acts.add(new Act(
                        name,
                        then -> pictures.write(format, took -> {
                            stalls.took(name, took);
                            then.run();
                        })));
            }
        }
        if (session.editing().curation().isPresent()) {
            for (int i = 1; i <= EDITS; i++) {
                Bilingual title = new Bilingual(QUERY + i, Optional.empty());
                RecordId changed = new RecordId(columns.id(i));
                acts.add(new Act(
                        "edit " + i, () -> session.editing().apply(new RecordEdit.Title(changed, Optional.of(title)))));
            }
        }
        return acts;
    }

    private Act toggle(String pane) {
        return new Act(pane, () -> controller.actions().action(pane).perform());
    }

    private SearchView search() {
        return (SearchView) scene.lookup("#search");
    }
}
