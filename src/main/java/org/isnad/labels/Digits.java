package org.isnad.labels;

/** The signs in which our own words write numbers. */
public enum Digits {
    /** 0123456789, as the shipped articles print; the default. */
    WESTERN,
    /** ٠١٢٣٤٥٦٧٨٩. */
    ARABIC_INDIC
}
