package org.isnad.model;

/** The languages of the interface. */
public enum Language {
    /** Arabic, the default. */
    ARABIC,
    /** English. */
    ENGLISH
}
