package org.isnad.articles;

/** Ends the reading of a file; inside this package only. */
final class ExtractionFaultException extends Exception {
    private static final long serialVersionUID = 1;

    private final ExtractionFault fault;

    ExtractionFaultException(ExtractionFault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    ExtractionFault fault() {
        return fault;
    }
}
