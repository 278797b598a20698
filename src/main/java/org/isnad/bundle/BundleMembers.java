package org.isnad.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.checksheet.CheckSheetFile;
import org.isnad.chronology.Chronology;
import org.isnad.chronology.ChronologyPage;
import org.isnad.dataset.ArticleSource;
import org.isnad.dataset.DatasetReader;
import org.isnad.dataset.DatasetWriter;
import org.isnad.dataset.FileBytes;
import org.isnad.dataset.LoadedDataset;
import org.isnad.dataset.csv.CsvExport;
import org.isnad.dataset.webannotation.AnnotationExport;
import org.isnad.interchange.timelinejs.SpreadsheetExport;
import org.isnad.interchange.timelinejs.TimelineExport;
import org.isnad.labels.Labels;
import org.isnad.model.Article;
import org.isnad.model.Original;

/** What is in a bundle: one line for each export, then the articles. The report, the description and the sums follow from them. */
final class BundleMembers {

    /** The table of citations. */
    static final String TABLE = "citations.csv";

    /** The annotations. */
    static final String ANNOTATIONS = "annotations.jsonld";

    /** The Frictionless description. */
    static final String DESCRIPTION = "datapackage.json";

    /** The report. */
    static final String REPORT = "report.html";

    /** The SHA-256 checksums of all other members, as {@code sha256sum -c} reads them. */
    static final String CHECKSUMS = "SHA256SUMS";

    private BundleMembers() {}

    /** The exports of a data set, by path. A new format is a line here. */
    static List<BundleMember> exports(LoadedDataset loaded, Labels labels) {
        return List.of(
                BundleMember.text(
                        ANNOTATIONS,
                        labels.text("bundle.member.annotations"),
                        "jsonld",
                        "application/ld+json",
                        AnnotationExport.write(loaded, new AnnotationTitles(loaded.dataset(), labels))),
                BundleMember.text(
                        "chronology.html",
                        labels.text("bundle.member.chronology"),
                        "html",
                        "text/html",
                        ChronologyPage.write(Chronology.of(loaded, labels))),
                BundleMember.text(
                                TABLE,
                                labels.text("bundle.member.citations"),
                                "csv",
                                "text/csv",
                                CsvExport.write(loaded))
                        .with(TableSchema.ofCitations()),
                BundleMember.text(
                        DatasetReader.FILE_NAME,
                        labels.text("bundle.member.dataset"),
                        "json",
                        "application/json",
                        DatasetWriter.write(loaded.whole())),
                new BundleMember(
                        "timelinejs.csv",
                        labels.text("bundle.member.timelinejs_csv"),
                        "csv",
                        "text/csv",
                        new SpreadsheetExport(labels).write(loaded),
                        Optional.empty()),
                new BundleMember(
                        "timelinejs.json",
                        labels.text("bundle.member.timelinejs"),
                        "json",
                        "application/json",
                        new TimelineExport(labels).write(loaded),
                        Optional.empty()));
    }

    /** The check sheet of the data set; empty where there is none, or none that is its own. */
    static Optional<BundleMember> checkSheet(LoadedDataset loaded, ArticleSource files, Labels labels) {
        return CheckSheetFile.read(loaded, files) instanceof CheckSheetFile.Result.Read(var sheet)
                ? Optional.of(new BundleMember(
                        CheckSheetFile.IN_BUNDLE,
                        labels.text("bundle.member.check_sheet"),
                        "json",
                        "application/json",
                        CheckSheetFile.bytes(sheet),
                        Optional.empty()))
                : Optional.empty();
    }

    /** The articles that are at hand and the originals of their words, byte for byte, each file once. */
    static List<BundleMember> articles(LoadedDataset loaded, ArticleSource files, Labels labels) {
        List<BundleMember> members = new ArrayList<>();
        for (Article article : loaded.dataset().articles()) {
            article.original()
                    .flatMap(original -> original(original, members, files, labels))
                    .ifPresent(members::add);
            boolean there = members.stream().anyMatch(member -> member.path().equals(article.file()));
            if (!there) {
                files.bytes(article)
                        .ifPresent(bytes -> members.add(new BundleMember(
                                article.file(),
                                labels.text("bundle.member.article"),
                                "txt",
                                "text/plain",
                                bytes,
                                Optional.empty())));
            }
        }
        return members;
    }

    private static Optional<BundleMember> original(
            Original original, List<BundleMember> members, ArticleSource files, Labels labels) {
        String path = original.file();
        boolean there = members.stream().anyMatch(member -> member.path().equals(path));
        if (there || !ArticleSource.inside(path) || !(files.read(path) instanceof FileBytes.Read(var bytes))) {
            return Optional.empty();
        }
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return Optional.of(new BundleMember(
                path, labels.text("bundle.member.original"), ending, mediaType(ending), bytes, Optional.empty()));
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case "html" -> "text/html";
            case "pdf" -> "application/pdf";
            case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case "txt" -> "text/plain";
            default -> "application/octet-stream";
        };
    }
}
