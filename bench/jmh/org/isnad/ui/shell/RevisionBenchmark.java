package org.isnad.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.isnad.check.SourceMap;
import org.isnad.curation.RecordEdit;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.editing.EditAnswer;
import org.isnad.model.Article;
import org.isnad.model.Bilingual;
import org.isnad.model.Dataset;
import org.isnad.model.Event;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.revision.Revision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one changed event among many, and one edit, costs the window beside the layout that follows: its evidence, what the window knows of the
 * data set, and every view that follows. A counter gives the time of the processor; the search reads in the background.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx3g", "-Dglass.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 20)
@Measurement(iterations = 30)
public class RevisionBenchmark {

    /** How many records the data set has. */
    @Param("5000")
    public int records;

    private final ThreadPoolExecutor background = (ThreadPoolExecutor) Executors.newFixedThreadPool(1);
    private BenchWindow window;
    private int next;

    /** Opens the window with the records, one of them selected. */
    @Setup
    public void open() throws IOException {
        window = BenchWindow.open(background);
        OpenDocument document = written(CuratedCopies.of(records));
        window.settled(() -> window.controller().session().show(document));
        window.settled(() -> window.controller()
                .session()
                .recordNavigation()
                .select(document.content().dataset().events().getFirst().id().value()));
        rest();
    }

    /** The data set in a folder of its own, with its articles, as it was read from there. */
    private static OpenDocument written(LoadedDataset copies) throws IOException {
        Path folder = Files.createTempDirectory("isnad-revision");
        Path file = Files.writeString(folder.resolve(DatasetReader.FILE_NAME), DatasetWriter.write(copies.whole()));
        for (Article article : copies.whole().articles()) {
            Path text = folder.resolve(article.file());
            Files.createDirectories(text.getParent());
            String shipped = article.file().replaceFirst("-\\d+\\.txt$", ".txt");
            if (ArticleSource.shipped().read(shipped) instanceof FileBytes.Read(var bytes)) {
                Files.write(text, bytes);
            }
        }
        if (DatasetReader.read(file, Optional.empty()) instanceof LoadResult.Loaded(var read)
                && read.problems().isEmpty()) {
            return OpenDocument.opened(read, new Origin.File(file), ArticleSource.beside(file));
        }
        throw new IllegalStateException("the copies have problems");
    }

    /** Waits until the search has read what came before. */
    @TearDown(Level.Invocation)
    public void rest() {
        while (background.getActiveCount() > 0 || !background.getQueue().isEmpty()) {
            Thread.onSpinWait();
        }
        window.settled(() -> {});
    }

    /** Ends the background. */
    @TearDown
    public void close() {
        background.shutdown();
    }

    /** Another title, as the editor gives it: applied, into the journal, checked, and shown. */
    @Benchmark
    public void edit(WindowBenchmark.Cpu cpu) {
        List<Event> events = window.controller()
                .session()
                .document()
                .orElseThrow()
                .content()
                .dataset()
                .events();
        Event changed = events.get(next++ * 31 % events.size());
        RecordEdit title =
                new RecordEdit.Title(changed.id(), Optional.of(new Bilingual("عنوان " + next, Optional.empty())));
        cpu.cpuMs += window.bare(() -> {
            if (!(window.controller().session().editing().apply(title) instanceof EditAnswer.Done)) {
                throw new IllegalStateException("refused");
            }
        });
    }

    /** Another title. */
    @Benchmark
    public void revise(WindowBenchmark.Cpu cpu) {
        OpenDocument before = window.controller().session().document().orElseThrow();
        Dataset dataset = before.content().dataset();
        int changed = next++ * 31 % dataset.events().size();
        List<Event> events = new ArrayList<>(dataset.events());
        events.set(changed, events.get(changed).withTitle(new Bilingual("عنوان " + next, Optional.empty())));
        cpu.cpuMs += window.bare(() -> {
            Dataset after = dataset.withEvents(events);
            window.controller()
                    .session()
                    .revise(Revision.between(
                            before,
                            before.edited(after, before.content().texts(), SourceMap.NOWHERE, before.articles())));
        });
    }
}
