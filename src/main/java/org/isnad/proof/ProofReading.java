package org.isnad.proof;

import org.isnad.json.JsonNode;

/** What was found of a proof in a file. */
public sealed interface ProofReading {

    /**
     * A proof that can be read.
     *
     * @param format of the picture
     * @param view how the data is looked at
     * @param dataset the records, in format 1; to be read with their articles
     * @param software the version of the program that made it, empty when it does not say
     * @param jsonHolds whether the JSON has the checksum that stands before it
     * @param pictureHolds whether the picture has the checksum that stands beside that: its pixels, or the rest of its document
     */
    record Found(
            PictureFormat format,
            PictureView view,
            JsonNode dataset,
            String software,
            boolean jsonHolds,
            boolean pictureHolds)
            implements ProofReading {}

    /** There is none, or nothing that can be relied on. */
    record Refused(Reason reason) implements ProofReading {}

    /** Why a file has no usable proof. */
    enum Reason {
        /** The file is missing or cannot be read. */
        UNREADABLE,
        /** The file is larger than any picture of this program. */
        FILE_TOO_LARGE,
        /** It is neither a PNG file nor an SVG document. */
        NO_PICTURE,
        /** It is one that is cut off, damaged or rewritten, or of a kind that this program does not write. */
        DAMAGED,
        /** The picture carries no proof. */
        ABSENT,
        /** The picture carries several: none can be taken for its own. */
        SEVERAL,
        /** It has the data of the picture, but not their checksums: earlier versions wrote such SVG documents. */
        WITHOUT_CHECKSUMS,
        /** The compressed proof, or the text in it, is larger than the limit. */
        PROOF_TOO_LARGE,
        /** The text cannot be unpacked, or is no proof. */
        MALFORMED,
        /** The proof is of a later version of the format. */
        NEWER
    }
}
