package org.isnad.cli;

import java.io.Serial;

/** Pictures cannot be painted on this machine: a native library is missing. */
public final class PainterUnavailableException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    /** With what JavaFX said. */
    public PainterUnavailableException(Throwable cause) {
        super(cause.toString(), cause);
    }
}
