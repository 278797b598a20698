package org.isnad.model;

/** Whether an article quotes or retells. */
public enum Speech {
    /** In quotation marks. */
    DIRECT,
    /** Retold. */
    PARAPHRASE
}
