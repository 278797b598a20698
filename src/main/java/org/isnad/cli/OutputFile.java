package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.bundle.BundleFaultException;
import org.isnad.curation.Journal;
import org.isnad.file.AtomicFile;
import org.isnad.labels.Labels;
import org.isnad.text.DisplayText;
import picocli.CommandLine.Option;

/** The output file of a command, written whole or not at all, with the messages for failures. */
final class OutputFile {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            converter = OutputName.Plain.class,
            description = "File to write.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Overwrite the file if it exists.")
    private boolean force;

    /** Writes a text in UTF-8. */
    ExitCode write(String text, Labels labels, PrintWriter err) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return write((AtomicFile.Content) output -> output.write(bytes), labels, err);
    }

    ExitCode write(AtomicFile.Content content, Labels labels, PrintWriter err) {
        if (force && Journal.isHeld(file)) {
            err.println(labels.text("curation.held", "file", file.toString()));
            return ExitCode.CANNOT_WRITE;
        }
        try {
            AtomicFile.write(file, force, content);
            return ExitCode.OK;
        } catch (FileAlreadyExistsException e) {
            err.println(labels.text("cli.exists", "file", file.toString(), "option", "--force"));
        } catch (BundleFaultException e) {
            err.println(labels.text(
                    "bundle.not_written." + e.fault().name().toLowerCase(Locale.ROOT),
                    "member",
                    DisplayText.of(e.member()).shown()));
        } catch (IOException e) {
            err.println(Unwritable.words(e, file, labels));
        }
        return ExitCode.CANNOT_WRITE;
    }
}
