/**
 * What of the data set is shown: the menu of filters, its chips, the day of publication.
 *
 * <p>Start reading at {@link org.isnad.ui.filter.FilterTools}.
 */
@NullMarked
package org.isnad.ui.filter;

import org.jspecify.annotations.NullMarked;
