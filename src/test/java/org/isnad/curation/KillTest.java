package org.isnad.curation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.curation.session.EditingSession;

/**
 * Kills a process that edits at random moments, starts again, and looks whether anything is lost: the file must be whole, the
 * state must be that after the last edit that was answered or the one that was on its way, and nothing may be left lying.
 * {@code scripts/kill-test} runs it; it is no part of the build, because a thousand processes take half an hour.
 */
final class KillTest {
    private static final int KILLS = 1000;

    /** How many of all kills have to come while an edit is made, while it goes into the journal, and while saving. */
    private static final int LEAST_OF_EACH = 100;

    private static final int LONGEST_LIFE_MS = 120;
    private static final Path SAMPLE = Path.of("src/test/resources/org/isnad/dataset/sample");

    private final Path folder;
    private final Path dataset;
    private final Map<Character, Integer> moments = new TreeMap<>();

    private KillTest(Path folder) {
        this.folder = folder;
        this.dataset = folder.resolve("dataset.json");
    }

    /**
     * Kills so many processes.
     *
     * @param arguments how many, 1000 unless said otherwise
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : KILLS;
        Path folder = Files.createTempDirectory("isnad-kill");
        KillTest test = new KillTest(folder);
        Random random = new Random(192);
        for (int n = 0; n < kills; n++) {
            if (n % 20 == 0) {
                // Random edits would otherwise add records without end.
                test.reset();
            }
            test.kill(random.nextLong(), random.nextInt(LONGEST_LIFE_MS));
        }
        System.out.println(kills + " kills, nothing lost and nothing left lying. Killed while an edit was made "
                + test.moments.getOrDefault(EditingProcess.EDITING, 0) + ", on its way into the journal "
                + test.moments.getOrDefault(EditingProcess.JOURNAL, 0) + ", answered "
                + test.moments.getOrDefault(EditingProcess.ANSWERED, 0) + ", while saving "
                + test.moments.getOrDefault(EditingProcess.SAVING, 0));
        test.clear();
        Files.delete(folder);
        boolean enough = Stream.of(EditingProcess.EDITING, EditingProcess.JOURNAL, EditingProcess.SAVING)
                .allMatch(moment -> test.moments.getOrDefault(moment, 0) >= LEAST_OF_EACH);
        if (kills >= KILLS && !enough) {
            System.out.println(
                    "Too few at one of these moments: at least " + LEAST_OF_EACH + " of each are asked for.");
            System.exit(1);
        }
    }

    private void kill(long seed, int lifeMs) throws IOException, InterruptedException {
        Curation before = recovered();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EditingProcess.class.getName(),
                        dataset.toString(),
                        Long.toString(seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        StringBuilder steps = new StringBuilder();
        try (InputStream input = process.getInputStream()) {
            int first = input.read();
            if (first < 0) {
                throw new IllegalStateException("the process has not begun, seed " + seed);
            }
            steps.append((char) first);
            if (process.waitFor(lifeMs, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the process has ended by itself, seed " + seed);
            }
            // Not by the process itself, which would close the stream as well.
            process.toHandle().destroyForcibly();
            steps.append(new String(input.readAllBytes(), StandardCharsets.US_ASCII));
        }
        process.waitFor();
        moments.merge(steps.charAt(steps.length() - 1), 1, Integer::sum);
        check(before, seed, steps.toString());
    }

    private void check(Curation before, long seed, String steps) throws IOException {
        long answered =
                steps.chars().filter(step -> step == EditingProcess.ANSWERED).count();
        Curation after = recovered();
        Random random = new Random(seed);
        Curation expected = before;
        for (long n = 0; n < answered; ) {
            if (expected.apply(RandomEdit.of(random, expected)) instanceof Outcome.Done(var next)) {
                expected = next;
                n++;
            }
        }
        if (same(expected, after)) {
            return;
        }
        // The one that was on its way when the process ended may have arrived.
        while (true) {
            if (expected.apply(RandomEdit.of(random, expected)) instanceof Outcome.Done(var next)) {
                if (!same(next, after)) {
                    throw new IllegalStateException("lost, seed " + seed + ", after " + steps + " in " + folder);
                }
                return;
            }
        }
    }

    private static boolean same(Curation one, Curation other) {
        return one.dataset().equals(other.dataset()) && one.drafts().equals(other.drafts());
    }

    /** What a start finds, and that it leaves nothing lying but data set, former one, journal and articles. */
    private Curation recovered() throws IOException {
        EditingSession session = EditingProcess.session(dataset);
        Curation recovered = session.now();
        session.close();
        List<Path> known = List.of(dataset, DatasetSaving.backup(dataset), Journal.beside(dataset));
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> others = files.filter(file -> !known.contains(file) && !file.endsWith("articles"))
                    .toList();
            if (!others.isEmpty()) {
                throw new IllegalStateException("left lying: " + others);
            }
        }
        return recovered;
    }

    private void reset() throws IOException {
        clear();
        Files.createDirectories(folder.resolve("articles"));
        Files.copy(SAMPLE.resolve("dataset.json"), dataset);
        try (Stream<Path> articles = Files.list(SAMPLE.resolve("articles"))) {
            for (Path article : articles.toList()) {
                Files.copy(article, folder.resolve("articles").resolve(article.getFileName()));
            }
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }
}
