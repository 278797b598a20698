package org.isnad.time;

/** What a source, or the editor, says about the reliability of a date (EDTF level 1). */
public enum Qualifier {
    /** Nothing. */
    NONE(""),
    /** {@code ?}: it may be another date altogether. */
    UNCERTAIN("?"),
    /** {@code ~}: about that date. */
    APPROXIMATE("~"),
    /** {@code %}: both. */
    UNCERTAIN_APPROXIMATE("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The EDTF sign, empty for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    /** What the signs of a notation say together. */
    static Qualifier in(String notation) {
        boolean both = notation.indexOf('%') >= 0;
        boolean uncertain = both || notation.indexOf('?') >= 0;
        boolean approximate = both || notation.indexOf('~') >= 0;
        return uncertain ? approximate ? UNCERTAIN_APPROXIMATE : UNCERTAIN : approximate ? APPROXIMATE : NONE;
    }

    /** Whether the edge of the date is soft. */
    public boolean soft() {
        return this != NONE;
    }
}
