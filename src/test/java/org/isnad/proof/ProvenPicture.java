package org.isnad.proof;

import org.isnad.layout.export.ExportRequest.Content;
import org.isnad.png.PngChunk;

/** A small picture of the shipped data set that carries its proof. */
public final class ProvenPicture {
    private ProvenPicture() {}

    /**
     * The bytes of its file.
     *
     * @param unsaved whether it says that the work was not saved
     */
    public static byte[] png(boolean unsaved) {
        PictureView view = ProofTest.whole(Content.TIMELINE);
        Proof proof = ProofTest.proof(view.withExtras(view.extras().withUnsaved(unsaved)));
        return ProofTest.png(
                ProofChunk.all(Checksums.of(ProofTest.PIXELS), proof, "عنوان").toArray(PngChunk[]::new));
    }
}
