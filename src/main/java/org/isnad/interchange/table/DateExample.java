package org.isnad.interchange.table;

import java.util.Optional;
import org.isnad.time.FuzzyDate;

/**
 * How a date of a table is read, for somebody who looks before it is taken.
 *
 * @param written the words of the cell, or of the cells of its parts
 * @param date what is shown; empty when it cannot be read
 * @param doubtful whether it may be another date
 */
public record DateExample(String written, Optional<FuzzyDate> date, boolean doubtful) {}
