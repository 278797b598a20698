/**
 * What a picture carries to prove what it shows: the records with their citations, the view, and checksums, as JSON in its
 * file; writing that file, reading it again, and checking it against the articles.
 *
 * <p>May use the packages without a window that stand above it. Start reading at {@link
 * org.isnad.proof.PictureJob} for how a picture is made, at {@link org.isnad.proof.Proof}, then {@link
 * org.isnad.proof.ProofReader} and {@link org.isnad.proof.ProofCheck} for what it proves.
 */
@NullMarked
package org.isnad.proof;

import org.jspecify.annotations.NullMarked;
