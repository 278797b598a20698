package org.isnad.ui.main;

import java.util.Locale;
import org.isnad.labels.Labels;
import org.isnad.model.Basis;

/** The words for codes of the data set. */
final class Words {

    private Words() {}

    static String basis(Labels labels, Basis basis) {
        return code(labels, "basis", basis);
    }

    /** The message {@code common.<family>.<constant>}. */
    static String code(Labels labels, String family, Enum<?> constant) {
        return labels.text("common." + family + "." + constant.name().toLowerCase(Locale.ROOT));
    }
}
