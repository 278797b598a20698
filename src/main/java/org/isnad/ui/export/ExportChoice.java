package org.isnad.ui.export;

import java.nio.file.Path;
import org.isnad.proof.PictureView;

/**
 * What picture the user wants.
 *
 * @param view what is on it and how
 * @param file where it goes; an SVG where its name ends so
 * @param replace whether the user agreed to replace an existing file
 */
public record ExportChoice(PictureView view, Path file, boolean replace) {}
