package org.isnad.architecture.violations.ui.pane;

import org.isnad.ui.session.Session;

/** Takes the whole session for one value of it. */
public record WholeSessionViolator(Session session) {

    boolean isOpen() {
        return session.open().isPresent();
    }
}
