package org.isnad.bundle;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.bundle.Mismatch.Kind;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CitationTable;
import org.isnad.file.Sha256;
import org.isnad.model.Anchor;
import org.isnad.model.Article;
import org.isnad.model.ArticleId;
import org.isnad.model.Resolution.Resolved;

/** Follows each annotation of a bundle into the file of its article, and compares it with the citation that it stands for. */
final class AnnotationCheck {
    private final SortedMap<String, byte[]> members;
    private final Map<String, int[]> files = new HashMap<>();
    private final Map<String, String> checksums = new HashMap<>();

    private AnnotationCheck(SortedMap<String, byte[]> members) {
        this.members = members;
    }

    static void check(
            List<AnnotationTarget> targets,
            LoadedDataset loaded,
            SortedMap<String, byte[]> members,
            List<Mismatch> mismatches) {
        AnnotationCheck check = new AnnotationCheck(members);
        Map<ArticleId, Article> articles =
                loaded.dataset().articles().stream().collect(Collectors.toMap(Article::id, Function.identity()));
        List<CitationTable.Row> rows = CitationTable.of(loaded);
        if (targets.size() != rows.size()) {
            mismatches.add(new Mismatch(Kind.ANNOTATION_DIFFERS, BundleMembers.ANNOTATIONS));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            Anchor anchor = rows.get(i).citation().anchor();
            boolean resolved = loaded.evidence().of(anchor) instanceof Resolved;
            Article article =
                    Optional.ofNullable(articles.get(anchor.article())).orElseThrow();
            AnnotationTarget target = targets.get(i);
            boolean same = target.path().equals(article.file())
                    && target.exact().equals(anchor.exact())
                    && target.sha256().equals(article.sha256())
                    && (target.position().isPresent() || !resolved);
            // An article that is not there is a finding of its own.
            boolean there = !members.containsKey(target.path()) || check.leads(target);
            if (!same || !there) {
                mismatches.add(new Mismatch(
                        Kind.ANNOTATION_DIFFERS,
                        BundleMembers.ANNOTATIONS + ": "
                                + rows.get(i).record().id().value() + "/"
                                + rows.get(i).index()));
            }
        }
    }

    /** Whether the words stand at the position, between prefix and suffix, in a file of that checksum. */
    private boolean leads(AnnotationTarget target) {
        if (target.position().isEmpty()) {
            return true;
        }
        int[] file = files.computeIfAbsent(target.path(), this::codePoints);
        String checksum = checksums.computeIfAbsent(target.path(), path -> Sha256.of(bytes(path)));
        int[] words = (target.prefix() + target.exact() + target.suffix())
                .codePoints()
                .toArray();
        int before = (int) target.prefix().codePoints().count();
        int length = (int) target.exact().codePoints().count();
        BigDecimal start = target.position().get().get(0);
        BigDecimal end = target.position().get().get(1);
        if (!checksum.equals(target.sha256())
                || end.subtract(start).compareTo(BigDecimal.valueOf(length)) != 0
                || start.compareTo(BigDecimal.valueOf(before)) < 0
                || end.compareTo(BigDecimal.valueOf(file.length)) > 0) {
            return false;
        }
        int from = start.intValue() - before;
        if (from + words.length > file.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (file[from + i] != words[i]) {
                return false;
            }
        }
        return true;
    }

    private int[] codePoints(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8).codePoints().toArray();
    }

    private byte[] bytes(String path) {
        return Optional.ofNullable(members.get(path)).orElseThrow();
    }
}
