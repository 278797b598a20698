/**
 * Data sets from and to the formats of other programs: what is common to all of them.
 *
 * <p>May use {@code model}, {@code time}, {@code text}, {@code check}, {@code json}, {@code file}, {@code dataset}, {@code
 * labels} and jsoup. Bad input is a list of {@link org.isnad.interchange.Notice} values, never an exception, and
 * nothing here opens a connection. Start reading at {@link org.isnad.interchange.ReadResult}; the list of formats is in
 * {@code formats}.
 */
@NullMarked
package org.isnad.interchange;

import org.jspecify.annotations.NullMarked;
