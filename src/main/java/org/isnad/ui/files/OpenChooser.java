package org.isnad.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks for a file to open. */
public final class OpenChooser {
    private static final ExtensionFilter OWN =
            new ExtensionFilter("JSON, ZIP, PNG, SVG", "*.json", "*.zip", "*.png", "*.svg");
    private static final ExtensionFilter FOREIGN = new ExtensionFilter(
            "JSON, CSV, XLSX, ODS, ICS, ZIP",
            "*.json",
            "*.jsonl",
            "*.jsonld",
            "*.geojson",
            "*.js",
            "*.csv",
            "*.tsv",
            "*.txt",
            "*.xlsx",
            "*.ods",
            "*.ics",
            "*.xml",
            "*.mw",
            "*.zip");

    private static final ExtensionFilter EVERY = new ExtensionFilter(
            "JSON, CSV, XLSX, ODS, ICS, ZIP, PNG, SVG",
            Stream.concat(OWN.getExtensions().stream(), FOREIGN.getExtensions().stream())
                    .distinct()
                    .toList());

    /** The content decides what a file is, whatever its name. */
    private static final ExtensionFilter ALL = new ExtensionFilter("*", "*");

    private OpenChooser() {}

    /** Asks for a data set, a bundle or a picture. */
    public static Optional<Path> ownFile(Window owner, String title, Optional<Path> open) {
        return choose(owner, title, open, OWN);
    }

    /** Asks for one of these or a file of any format that is read: both are opened the same way, and listed together. */
    public static Optional<Path> ownOrAnyFile(Window owner, String title, Optional<Path> open) {
        return choose(owner, title, open, EVERY, OWN, FOREIGN, ALL);
    }

    /** Asks for a file of any format that is read. */
    public static Optional<Path> anyFile(Window owner, String title, Optional<Path> open) {
        return choose(owner, title, open, FOREIGN, ALL);
    }

    private static Optional<Path> choose(Window owner, String title, Optional<Path> open, ExtensionFilter... filters) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(filters);
        open.map(Path::getParent).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
