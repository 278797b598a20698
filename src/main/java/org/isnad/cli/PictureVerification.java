package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.isnad.dataset.ArticleSource;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.proof.PictureFormat;
import org.isnad.proof.ProofCheck;
import org.isnad.proof.ProofChunk;
import org.isnad.proof.ProofReader;
import org.isnad.proof.ProofReading;
import org.isnad.proof.ProofReading.Reason;

/** Checks the proof of a picture file for {@code isnad verify}. */
final class PictureVerification {
    private static final long MEBIBYTE = 1L << 20;

    private PictureVerification() {}

    /** Whether a file is meant to be a picture: by its first bytes, or by its name. */
    static boolean concerns(Path file) {
        return PictureFormat.ofEnding(file.toString()).isPresent() || ProofReader.isPicture(file);
    }

    /**
     * Checks the picture and prints the result.
     *
     * @param articles where articles are looked for
     * @param json whether one JSON object is written instead of lines
     */
    static ExitCode run(
            Path file, ArticleSource articles, boolean json, Labels labels, PrintWriter out, PrintWriter err) {
        ProofReading reading = ProofReader.read(file);
        return switch (reading) {
            case ProofReading.Refused(Reason reason) -> refused(file, reason, json, labels, out, err);
            case ProofReading.Found found -> {
                Optional<ProofCheck> check = ProofCheck.of(found, file.toString(), articles);
                if (check.isEmpty()) {
                    yield refused(file, Reason.MALFORMED, json, labels, out, err);
                }
                if (json) {
                    out.print(PictureReport.json(file.toString(), check.get(), found.software()));
                } else {
                    PictureReport.lines(file.toString(), check.get(), found.software(), labels, out);
                }
                yield ExitCode.of(check.get().whole());
            }
        };
    }

    private static ExitCode refused(
            Path file, Reason reason, boolean json, Labels labels, PrintWriter out, PrintWriter err) {
        if (json) {
            out.print(PictureReport.json(file.toString(), reason));
        } else {
            err.println(message(file, reason, labels));
            err.println(message(
                    file,
                    reason,
                    DatasetArguments.labels(
                            labels.language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC)));
        }
        return ExitCode.UNREADABLE_INPUT;
    }

    private static String message(Path file, Reason reason, Labels labels) {
        return switch (reason) {
            case UNREADABLE -> labels.text("cli.picture.unreadable_file", "file", file.toString());
            case FILE_TOO_LARGE ->
                labels.text(
                        "cli.picture.file_too_large",
                        "file",
                        file.toString(),
                        "limit",
                        ProofReader.MOST_FILE_BYTES / MEBIBYTE);
            case NO_PICTURE -> labels.text("cli.picture.no_picture", "file", file.toString());
            case DAMAGED -> labels.text("cli.picture.damaged", "file", file.toString());
            case WITHOUT_CHECKSUMS -> labels.text("cli.picture.without_checksums", "file", file.toString());
            case ABSENT -> labels.text("cli.picture.absent", "file", file.toString());
            case SEVERAL -> labels.text("cli.picture.several", "file", file.toString());
            case PROOF_TOO_LARGE ->
                labels.text(
                        "cli.picture.proof_too_large",
                        "file",
                        file.toString(),
                        "chunk",
                        ProofChunk.MOST_BYTES / MEBIBYTE,
                        "text",
                        ProofChunk.MOST_TEXT_BYTES / MEBIBYTE);
            case MALFORMED -> labels.text("cli.picture.malformed", "file", file.toString());
            case NEWER -> labels.text("cli.picture.newer", "file", file.toString());
        };
    }
}
