/**
 * JSON as trees in which every value knows its line, column and path, and a writer with one form for each tree.
 *
 * <p>May use the JDK and Jackson, which no other package uses. Bad input is a list of {@link org.isnad.json.JsonFault}
 * values, never an exception. Start reading at {@link org.isnad.json.JsonReader}.
 */
@NullMarked
package org.isnad.json;

import org.jspecify.annotations.NullMarked;
