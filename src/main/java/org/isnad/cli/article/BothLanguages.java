package org.isnad.cli.article;

import java.io.PrintWriter;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Language;

/** A message in the language that was asked for, and under it in the other one. */
public final class BothLanguages {
    private BothLanguages() {}

    /** Prints it. */
    public static void print(PrintWriter err, Labels labels, String key, Object... arguments) {
        err.println(labels.text(key, arguments));
        err.println("    " + other(labels).text(key, arguments));
    }

    static Labels other(Labels labels) {
        return in(labels.settings(), labels.language() == Language.ARABIC ? Language.ENGLISH : Language.ARABIC);
    }

    private static Labels in(LabelSettings settings, Language language) {
        return BundleLabels.of(new LabelSettings(language, settings.monthNames(), settings.digits()));
    }
}
