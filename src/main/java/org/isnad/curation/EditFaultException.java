package org.isnad.curation;

/** Leaves an edit that cannot be applied; never leaves {@link Curation#apply}. */
final class EditFaultException extends Exception {
    private static final long serialVersionUID = 1;

    private final EditFault fault;

    EditFaultException(EditFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    EditFault fault() {
        return fault;
    }
}
