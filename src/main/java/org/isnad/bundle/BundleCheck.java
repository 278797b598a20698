package org.isnad.bundle;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.bundle.Mismatch.Kind;
import org.isnad.check.Problem;
import org.isnad.check.ProblemCode;
import org.isnad.check.Verdict;
import org.isnad.dataset.LoadResult;
import org.isnad.dataset.LoadedDataset;
import org.isnad.file.Sha256;
import org.isnad.json.JsonReader;
import org.isnad.model.Article;

/**
 * Verifies a bundle by itself, on any machine.
 *
 * <p>Every member must have the bytes of its checksum and of the description; every article those that the data set cites; every
 * anchor, annotation and row of the table must lead to its words. Whoever can change a member can also change its checksum: that
 * bundle and author belong together is for a signature to say, and there is none.
 *
 * @param dataset the data set in the bundle
 * @param members how many files there are
 * @param mismatches what does not fit, in the order of the checks
 */
public record BundleCheck(LoadResult dataset, int members, List<Mismatch> mismatches) {

    private static final Pattern CHECKSUM = Pattern.compile("([0-9a-f]{64})  (.+)");

    /** Copies the list. */
    public BundleCheck {
        mismatches = List.copyOf(mismatches);
    }

    /** The verdict; without a data set it is a mismatch. */
    public Verdict verdict() {
        return dataset instanceof LoadResult.Loaded
                ? Verdict.worst(mismatches.stream()
                        .map(finding -> finding.kind().verdict())
                        .toList())
                : Verdict.MISMATCH;
    }

    /** Verifies a file. */
    public static BundleCheck of(Path file) {
        return switch (ZipArchive.read(file, ZipArchive.Limits.DEFAULT)) {
            case ZipArchive.Result.Refused _ ->
                new BundleCheck(DatasetSource.of(file, Optional.empty()).result(), 0, List.of());
            case ZipArchive.Result.Read(var members) -> of(members, file.toString());
        };
    }

    private static BundleCheck of(SortedMap<String, byte[]> members, String source) {
        List<Mismatch> mismatches = new ArrayList<>();
        checksums(members, mismatches);
        DescriptionCheck.check(members, mismatches);
        LoadResult result = DatasetSource.of(members, source, Optional.empty()).result();
        if (result instanceof LoadResult.Loaded(var loaded)) {
            articles(loaded, mismatches);
            anchors(loaded, mismatches);
            Optional.ofNullable(members.get(BundleMembers.ANNOTATIONS))
                    .flatMap(bytes -> JsonReader.read(bytes).root())
                    .flatMap(AnnotationTarget::all)
                    .ifPresentOrElse(
                            targets -> AnnotationCheck.check(targets, loaded, members, mismatches),
                            () -> mismatches.add(new Mismatch(Kind.ANNOTATIONS_UNREADABLE, BundleMembers.ANNOTATIONS)));
            TableCheck.check(members, loaded, mismatches);
        }
        return new BundleCheck(result, members.size(), mismatches);
    }

    private static void checksums(SortedMap<String, byte[]> members, List<Mismatch> mismatches) {
        byte[] list = members.get(BundleMembers.CHECKSUMS);
        if (list == null) {
            mismatches.add(new Mismatch(Kind.SUMS_MISSING, BundleMembers.CHECKSUMS));
            return;
        }
        Set<String> listed = new HashSet<>(Set.of(BundleMembers.CHECKSUMS));
        int number = 0;
        for (String line : new String(list, StandardCharsets.UTF_8).split("\n", -1)) {
            number++;
            if (line.isEmpty()) {
                continue;
            }
            Matcher checksum = CHECKSUM.matcher(line);
            if (!checksum.matches()) {
                mismatches.add(new Mismatch(Kind.SUMS_UNREADABLE, BundleMembers.CHECKSUMS + ":" + number));
                continue;
            }
            String name = checksum.group(2);
            listed.add(name);
            byte[] bytes = members.get(name);
            if (bytes == null) {
                mismatches.add(new Mismatch(Kind.MEMBER_MISSING, name));
            } else if (!Sha256.of(bytes).equals(checksum.group(1))) {
                mismatches.add(new Mismatch(Kind.SUM_DIFFERS, name));
            }
        }
        members.keySet().stream()
                .filter(name -> !listed.contains(name))
                .forEach(name -> mismatches.add(new Mismatch(Kind.MEMBER_UNLISTED, name)));
    }

    private static void articles(LoadedDataset loaded, List<Mismatch> mismatches) {
        for (Article article : loaded.dataset().articles()) {
            if (loaded.text(article.id()).isEmpty()) {
                mismatches.add(new Mismatch(Kind.ARTICLE_NOT_AT_HAND, article.file()));
            }
        }
        for (Problem problem : loaded.problems()) {
            if (problem.code() == ProblemCode.ARTICLE_CHANGED) {
                mismatches.add(new Mismatch(
                        Kind.ARTICLE_DIFFERS, String.valueOf(problem.arguments().get("file"))));
            }
        }
    }

    private static void anchors(LoadedDataset loaded, List<Mismatch> mismatches) {
        for (Article article : loaded.dataset().articles()) {
            // Of an article that is not there it is said already.
            if (loaded.text(article.id()).isPresent() && loaded.evidence().broken(article.id()) > 0) {
                mismatches.add(new Mismatch(Kind.ANCHOR_BROKEN, article.file()));
            }
        }
    }
}
