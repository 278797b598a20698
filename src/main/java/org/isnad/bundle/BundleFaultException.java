package org.isnad.bundle;

import java.io.IOException;

/** A bundle that nobody could read, and that is therefore not written: two files with one name, or too much. */
public final class BundleFaultException extends IOException {
    private static final long serialVersionUID = 1;

    private final ZipArchive.Fault fault;
    private final String member;

    BundleFaultException(ZipArchive.Fault fault, String member) {
        super(fault + " at " + member);
        this.fault = fault;
        this.member = member;
    }

    /** What is wrong. */
    public ZipArchive.Fault fault() {
        return fault;
    }

    /** Where; from the data set, so not to be trusted. */
    public String member() {
        return member;
    }
}
