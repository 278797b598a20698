package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.ui.search.Answer;
import org.isnad.ui.words.OpenDataset;
import org.isnad.ui.words.SearchAnswers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a keystroke in the search costs: the query read, searched, and its results put into words, as they are shown. Each
 * query is what stands in the field after one more letter.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
public class SearchBenchmark {

    /** What stands in the field; with the last letter typed. */
    @Param({
        "ا",
        "القوات",
        "القوات الأمر",
        "«القوات الأمريكية»",
        "أيلول 2020",
        "حالة:خطة صواريخ",
        "قبل 2010",
        "متى انسحبت القوات؟",
        "القوااات"
    })
    public String query;

    private OpenDataset opened;
    private SearchAnswers answers;

    /** Reads the data set and makes its index. */
    @Setup
    public void open() {
        LoadedDataset loaded =
                switch (DatasetReader.read(Path.of(System.getProperty("bench.dataset")), Optional.empty())) {
                    case LoadResult.Loaded(LoadedDataset read) -> read;
                    case LoadResult.Refused(String source, var problems) ->
                        throw new IllegalArgumentException(source + ": " + problems);
                };
        opened = new OpenDataset(
                OpenDocument.opened(loaded, new Origin.Shipped(), ArticleSource.NONE),
                BundleLabels.of(LabelSettings.DEFAULT));
        answers = SearchAnswers.of(opened);
    }

    /** A keystroke when the search has been used for a while. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Warmup(iterations = 2, time = 2)
    @Measurement(iterations = 3, time = 2)
    public Answer keystroke() {
        return answers.answer(query);
    }

    /** The first keystroke after the data set was opened. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Answer firstKeystroke() {
        return answers.answer(query);
    }
}
