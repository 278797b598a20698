package org.isnad.ui.command;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.isnad.ui.action.Action;
import org.isnad.ui.action.Constant;
import org.isnad.ui.action.MenuEntry;
import org.isnad.ui.action.MenuPlace;
import org.isnad.ui.action.Submenu;
import org.isnad.ui.action.Wording;

/**
 * The menu of how our own words are written: language, names of months, digits, first day of the week, dates of the Islamic calendar. Each choice is
 * named by a sample of itself, which is understood in any language of the interface.
 *
 * <p>What holds never changes in one list: other words make another window content, and with it another list.
 */
final class WordsActions {
    private static final String WORDS = "words";
    private static final List<DayOfWeek> WEEK_STARTS = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

    private final LabelSettings chosen;
    private final ProgramCommands program;
    private final List<MenuEntry> entries = new ArrayList<>();

    private WordsActions(LabelSettings chosen, ProgramCommands program) {
        this.chosen = chosen;
        this.program = program;
    }

    /**
     * The entries.
     *
     * @param place of the menu
     * @param labels how words are written now
     */
    static List<MenuEntry> of(MenuPlace place, Labels labels, ProgramCommands program) {
        WordsActions made = new WordsActions(labels.settings(), program);
        made.entries.add(new Submenu(WORDS, Wording.of("window.menu.view.words"), place));
        made.addAll(labels);
        return made.entries;
    }

    private void addAll(Labels labels) {
        for (Language language : Language.values()) {
            LabelSettings settings = chosen.withLanguage(language);
            add(0, language, BundleLabels.of(settings).text("window.language"), settings, true);
        }
        // English has one name for each month, and one kind of digits.
        boolean several = chosen.language() != Language.ENGLISH;
        Labels inArabic = BundleLabels.of(chosen.withLanguage(Language.ARABIC));
        for (MonthNames names : MonthNames.values()) {
            add(1, names, inArabic.word(names), chosen.withMonthNames(names), several);
        }
        for (Digits kind : Digits.values()) {
            add(2, kind, inArabic.word(kind), chosen.withDigits(kind), several);
        }
        for (DayOfWeek day : WEEK_STARTS) {
            String words = labels.text("window.menu.view.words.week", "day", labels.weekday(day));
            add(3, day, words, chosen.withWeekStart(day), true);
        }
        entries.add(Action.named(
                        "words-hijri",
                        named -> labels.text("window.menu.view.words.hijri"),
                        () -> program.write(chosen.withHijri(!chosen.hijri())))
                .in(new MenuPlace(WORDS, 4))
                .switching(new Constant(chosen.hijri())));
    }

    private void add(int group, Enum<?> choice, String words, LabelSettings settings, boolean enabled) {
        entries.add(Action.named(
                        "words-" + choice.name().toLowerCase(Locale.ROOT),
                        labels -> words,
                        () -> program.write(settings))
                .in(new MenuPlace(WORDS, group))
                .enabledWhile(new Constant(enabled))
                .choosing(new Constant(settings.equals(chosen))));
    }
}
