/**
 * The disagreement view: what the articles say on one question, side by side, without average or verdict.
 *
 * <p>May use the core packages, {@code ui.render} and JavaFX; never another view. Start reading at {@link
 * org.isnad.ui.disagreement.DisagreementView} and {@link org.isnad.ui.disagreement.DisagreementPage}.
 */
@NullMarked
package org.isnad.ui.disagreement;

import org.jspecify.annotations.NullMarked;
