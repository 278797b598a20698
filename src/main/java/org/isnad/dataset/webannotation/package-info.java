/**
 * Quoted words as W3C Web Annotations in JSON-LD. Pure; may use what {@code dataset} may. Start reading at {@link
 * org.isnad.dataset.webannotation.WebAnnotation}.
 */
@NullMarked
package org.isnad.dataset.webannotation;

import org.jspecify.annotations.NullMarked;
