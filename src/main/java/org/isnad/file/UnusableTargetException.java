package org.isnad.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** A place at which no file can be written, whatever the permissions and the space; nothing was touched. */
public final class UnusableTargetException extends IOException {
    private static final long serialVersionUID = 1;

    private final Fault fault;

    /** What is wrong with a place. */
    public enum Fault {
        /** The path is empty, or the root of the file system. */
        NO_NAME,
        /** It is a link that leads nowhere. */
        DANGLING_LINK,
        /** It is a folder. */
        FOLDER,
        /** It is a device, a pipe or a socket. */
        NOT_REGULAR;

        /** The key of its message, which names the {@code file}. */
        public String messageKey() {
            return "common.target." + name().toLowerCase(Locale.ROOT);
        }
    }

    UnusableTargetException(Path target, Fault fault) {
        super(fault + ": " + target);
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
