package org.isnad.ui.words;

import java.util.Optional;
import java.util.function.Function;
import org.isnad.dates.CalendarRule;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Bilingual;
import org.isnad.model.Language;

/** Says, in both languages, why a date follows by a rule: what the program writes where a curator has written nothing. */
public final class DateReasons implements Function<CalendarRule, Bilingual> {
    private final Labels arabic = BundleLabels.of(LabelSettings.DEFAULT.withLanguage(Language.ARABIC));
    private final Labels english = BundleLabels.of(LabelSettings.DEFAULT.withLanguage(Language.ENGLISH));

    @Override
    public Bilingual apply(CalendarRule rule) {
        String key = rule.computes() ? "editor.reason.counted" : "editor.reason.context";
        return new Bilingual(arabic.text(key), Optional.of(english.text(key)));
    }
}
