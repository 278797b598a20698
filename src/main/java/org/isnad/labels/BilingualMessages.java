package org.isnad.labels;

import java.util.Optional;
import org.isnad.model.Bilingual;
import org.isnad.model.Language;

/** Messages in both languages, for texts that go into a data set. */
public final class BilingualMessages {
    private BilingualMessages() {}

    /** The message in both languages, in the usual months and digits. */
    public static Bilingual of(String key, Object... arguments) {
        return new Bilingual(
                in(Language.ARABIC).text(key, arguments),
                Optional.of(in(Language.ENGLISH).text(key, arguments)));
    }

    private static Labels in(Language language) {
        return BundleLabels.of(LabelSettings.DEFAULT.withLanguage(language));
    }
}
