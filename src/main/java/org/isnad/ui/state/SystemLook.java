package org.isnad.ui.state;

/**
 * What the system says about the looks that its user prefers.
 *
 * @param dark whether light letters on dark ground are wanted
 * @param contrast whether as much contrast as possible is wanted, which overrules {@code dark}
 */
public record SystemLook(boolean dark, boolean contrast) {

    /** A system that says nothing. */
    public static final SystemLook UNKNOWN = new SystemLook(false, false);
}
