/**
 * Localized text: messages in two languages, month names, digits, dates and quantities in words.
 *
 * <p>May use {@code time}, {@code text} and {@code model}. The only user of resource bundles. Quotations are never changed here. Start reading at {@link org.isnad.labels.Labels}; {@link
 * org.isnad.labels.BundleLabels} is the one that reads the bundles.
 */
@NullMarked
package org.isnad.labels;

import org.jspecify.annotations.NullMarked;
