package org.isnad.ui.files;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Tells the user what happens to files.
 *
 * @param say says something in one line
 * @param saved says that a file was written, with a way to its folder
 */
public record Telling(Consumer<String> say, BiConsumer<String, Path> saved) {}
