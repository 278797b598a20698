/**
 * Quoted words as W3C Web Annotations in JSON-LD. Pure; may use what {@code dataset} may. Start reading at {@link
 * org.isnad.dataset.webannotation.WebAnnotation}, for one quotation, and at {@link
 * org.isnad.dataset.webannotation.AnnotationExport}, for a data set.
 */
@NullMarked
package org.isnad.dataset.webannotation;

import org.jspecify.annotations.NullMarked;
