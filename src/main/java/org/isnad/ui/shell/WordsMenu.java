package org.isnad.ui.shell;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;

/**
 * The menu of how our own words are written: language, names of months, digits, first day of the week. Each choice is
 * named by a sample of itself, which is understood in any language of the interface.
 */
final class WordsMenu {
    private static final List<DayOfWeek> WEEK_STARTS = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);

    private final LabelSettings chosen;
    private final Commands commands;
    private final Menu menu;

    private WordsMenu(Labels labels, Commands commands) {
        this.chosen = labels.settings();
        this.commands = commands;
        this.menu = new Menu(labels.text("window.menu.view.words"));
        menu.setId("menu-words");
        Labels inArabic = BundleLabels.of(chosen.withLanguage(Language.ARABIC));
        ToggleGroup languages = new ToggleGroup();
        for (Language language : Language.values()) {
            LabelSettings settings = chosen.withLanguage(language);
            add(languages, language, BundleLabels.of(settings).text("window.language"), settings, false);
        }
        // English has one name for each month, and one kind of digits.
        boolean english = chosen.language() == Language.ENGLISH;
        part();
        ToggleGroup months = new ToggleGroup();
        for (MonthNames names : MonthNames.values()) {
            add(months, names, inArabic.word(names), chosen.withMonthNames(names), english);
        }
        part();
        ToggleGroup digits = new ToggleGroup();
        for (Digits kind : Digits.values()) {
            add(digits, kind, inArabic.word(kind), chosen.withDigits(kind), english);
        }
        part();
        ToggleGroup weeks = new ToggleGroup();
        for (DayOfWeek day : WEEK_STARTS) {
            String words = labels.text("window.menu.view.words.week", "day", labels.weekday(day));
            add(weeks, day, words, chosen.withWeekStart(day), false);
        }
    }

    static Menu of(Labels labels, Commands commands) {
        return new WordsMenu(labels, commands).menu;
    }

    private void part() {
        menu.getItems().add(new SeparatorMenuItem());
    }

    private void add(ToggleGroup group, Enum<?> choice, String words, LabelSettings settings, boolean disabled) {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setId("menu-words-" + choice.name().toLowerCase(Locale.ROOT));
        item.setToggleGroup(group);
        item.setSelected(settings.equals(chosen));
        item.setDisable(disabled);
        item.setOnAction(event -> commands.write(settings));
        menu.getItems().add(item);
    }
}
