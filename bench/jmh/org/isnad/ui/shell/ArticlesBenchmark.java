package org.isnad.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.model.Article;
import org.isnad.revision.OpenDocument;
import org.isnad.revision.Origin;
import org.isnad.text.DisplayText;
import org.isnad.ui.article.ArticlePage;
import org.isnad.ui.words.OpenDataset;
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
import org.openjdk.jmh.infra.Blackhole;

/** Opening many long articles, as far as that goes without a window. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 4, time = 2)
public class ArticlesBenchmark {

    private static final int FIRST_PARAGRAPHS = 6;

    private LoadedDataset loaded;
    private OpenDataset opened;

    /** Reads the data set once, for what does not measure that. */
    @Setup
    public void open() {
        loaded = load();
        opened = new OpenDataset(
                OpenDocument.opened(loaded, new Origin.Shipped(), ArticleSource.NONE),
                BundleLabels.of(LabelSettings.DEFAULT));
    }

    private LoadedDataset load() {
        return switch (DatasetReader.read(Path.of(System.getProperty("bench.dataset")), Optional.empty())) {
            case LoadResult.Loaded(LoadedDataset read) -> read;
            case LoadResult.Refused(String source, var problems) ->
                throw new IllegalArgumentException(source + ": " + problems);
        };
    }

    /** Reads the file and every article, and resolves every anchor. */
    @Benchmark
    public LoadedDataset read() {
        return load();
    }

    /** What the window makes of it before anything is drawn: columns, names, tabs. */
    @Benchmark
    public List<?> prepare() {
        return new OpenDataset(
                        OpenDocument.opened(loaded, new Origin.Shipped(), ArticleSource.NONE),
                        BundleLabels.of(LabelSettings.DEFAULT))
                .pages()
                .tabs();
    }

    /** One article after the other with the paragraphs that are seen first. */
    @Benchmark
    public void openEveryArticle(Blackhole hole) {
        for (Article article : loaded.dataset().articles()) {
            ArticlePage page = opened.pages().page(article.id()).orElseThrow();
            page.paragraphs().stream()
                    .limit(FIRST_PARAGRAPHS)
                    .map(paragraph -> DisplayText.of(paragraph.text()))
                    .forEach(hole::consume);
        }
    }

    /** The audit of one article, as it is made when the article is opened. */
    @Benchmark
    public Object auditOneArticle() {
        return opened.pages().audit(loaded.dataset().articles().getFirst().id().value());
    }
}
