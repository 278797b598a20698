package org.isnad.ui.shell;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Dataset;
import org.isnad.model.DatedRecord;
import org.isnad.model.Language;
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * What the window spends on the shipped data, layout included: opening it, selecting a record, other words, reading it again.
 * All work is done on the JavaFX thread, so that what else runs in the background is counted, too.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Dglass.platform=Headless", "-Dprism.order=sw"})
@Warmup(iterations = 10)
@Measurement(iterations = 20)
public class WindowBenchmark {
    private BenchWindow window;
    private List<DatedRecord> records = List.of();
    private int next;

    /** The time of the processor, which does not depend on what else the machine does. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        /** Milliseconds of the JavaFX thread. */
        public double cpuMs;
    }

    /** Opens the window with the shipped data. */
    @Setup
    public void open() throws IOException {
        window = BenchWindow.open(Runnable::run);
        window.settled(window.controller()::openShipped);
        Dataset dataset = window.controller().session().open().orElseThrow().dataset();
        records = Stream.<DatedRecord>concat(dataset.events().stream(), dataset.figures().stream())
                .toList();
    }

    /** Another data set in place of the one that is open. */
    @Benchmark
    public void openDataset(Cpu cpu) {
        cpu.cpuMs += window.settled(window.controller()::openShipped);
    }

    /** F5. */
    @Benchmark
    public void reload(Cpu cpu) {
        cpu.cpuMs += window.settled(window.controller()::reload);
    }

    /** What a click on a mark does. */
    @Benchmark
    public void click(Cpu cpu) {
        String id = records.get(next++ * 7 % records.size()).id().value();
        cpu.cpuMs += window.settled(
                () -> window.controller().session().recordNavigation().select(id));
    }

    /** The other language. */
    @Benchmark
    public void language(Cpu cpu) {
        LabelSettings now = window.controller().session().labels().settings();
        Language other = now.language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC;
        cpu.cpuMs += window.settled(
                () -> window.controller().write(new LabelSettings(other, now.monthNames(), now.digits())));
    }
}
