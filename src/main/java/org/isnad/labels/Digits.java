package org.isnad.labels;

/** The digits used for numbers in the words of the interface. */
public enum Digits {
    /** 0123456789, as the shipped articles print; the default. */
    WESTERN,
    /** ٠١٢٣٤٥٦٧٨٩. */
    ARABIC_INDIC
}
