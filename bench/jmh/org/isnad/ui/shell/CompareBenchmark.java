package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.isnad.compare.Comparison;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.model.Event;
import org.isnad.model.Status;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to lay a data set side by side with a copy in which every fifth event has another status, in another order. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class CompareBenchmark {
    private LoadedDataset first;
    private LoadedDataset second;

    /** Reads the data set and makes the copy. */
    @Setup
    public void open() {
        first = switch (DatasetReader.read(Path.of(System.getProperty("bench.dataset")), Optional.empty())) {
            case LoadResult.Loaded(LoadedDataset read) -> read;
            case LoadResult.Refused(String source, var problems) ->
                throw new IllegalArgumentException(source + ": " + problems);
        };
        Random random = new Random(17);
        List<Event> events = new ArrayList<>(first.dataset().events());
        events.replaceAll(event -> random.nextInt(5) == 0 ? event.withStatus(Status.DISPUTED) : event);
        Collections.shuffle(events, random);
        second = LoadedDataset.made(first.dataset().withEvents(events), first.texts(), "copy");
    }

    /** The comparison when it was made before. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public Comparison again() {
        return Comparison.of(first, second);
    }

    /** The first one. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Comparison once() {
        return Comparison.of(first, second);
    }
}
