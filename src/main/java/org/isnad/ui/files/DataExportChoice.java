package org.isnad.ui.files;

import java.nio.file.Path;
import org.isnad.formats.OutputFormat;

/**
 * How a data set is to be written.
 *
 * @param format which format
 * @param spreadsheetSafe whether no cell of a table is a formula
 * @param file where
 * @param replace whether a file that exists is replaced
 */
record DataExportChoice(OutputFormat format, boolean spreadsheetSafe, Path file, boolean replace) {}
