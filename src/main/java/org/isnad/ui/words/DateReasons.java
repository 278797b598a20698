package org.isnad.ui.words;

import java.util.function.Function;
import org.isnad.dates.CalendarRule;
import org.isnad.labels.BilingualMessages;
import org.isnad.model.Bilingual;

/** Says, in both languages, why a date follows by a rule: what the program writes where a curator has written nothing. */
public final class DateReasons implements Function<CalendarRule, Bilingual> {

    @Override
    public Bilingual apply(CalendarRule rule) {
        return BilingualMessages.of(rule.computes() ? "editor.reason.counted" : "editor.reason.context");
    }
}
