package org.isnad.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.scene.ColourRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The style sheet of the window: its colours are those of the theme, and what it puts on each other can be read. */
final class StyleSheetTest {
    static final List<Theme> THEMES = Theme.ALL;

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern DECLARATION = Pattern.compile("([-a-z0-9]+)\\s*:\\s*([^;]+);");
    private static final Pattern SPACE = Pattern.compile("[\\s,]+");
    private static final Pattern COLOURED = Pattern.compile("-color-.*|.*-(color|fill|stroke|effect)");
    private static final Set<String> NO_COLOUR = Set.of("transparent", "null");
    private static final Set<String> WORDS = Set.of("-fx-text-fill", "-fx-icon-color", "-fx-fill");

    /** Fills that are no letters, and grounds that no letters stand on. */
    private static final Set<String> NO_WORDS = Set.of(
            ".article-highlight",
            ".article-selection",
            ".article-bar",
            ".article-tint",
            ".article-found",
            ".article-step > .arrow-back, .article-step > .arrow-on, .article-step > .arrow-up,"
                    + " .article-step > .arrow-down, .article-step > .cross",
            ".fold-arrow",
            ".known-slider > .thumb",
            ".lane-bar > .thumb",
            ".lane-bar > .thumb:hover",
            ".split-pane > .split-pane-divider");

    private static final List<ColourRole> GROUNDS =
            List.of(ColourRole.WINDOW, ColourRole.PAPER, ColourRole.READING_PAPER);

    private record Rule(String selector, Map<String, String> declarations) {
        Stream<ColourRole> roles(Predicate<String> property) {
            return declarations.entrySet().stream()
                    .filter(entry -> property.test(entry.getKey()))
                    .flatMap(entry -> lastLayer(entry.getValue()))
                    .flatMap(value -> role(value).stream());
        }

        /** Whether the other rule is for the words of what this one is for. */
        boolean isWrittenOnBy(Rule other) {
            return other.selector().startsWith(selector + " > ")
                    && other.roles(WORDS::contains).findAny().isPresent();
        }

        /** Of several backgrounds the last one lies on top. */
        private static Stream<String> lastLayer(String value) {
            return SPACE.splitAsStream(
                    value.substring(value.lastIndexOf(',') + 1).trim());
        }
    }

    private static Optional<ColourRole> role(String value) {
        return Arrays.stream(ColourRole.values())
                .filter(role -> ThemeCss.property(role).equals(value))
                .findFirst();
    }

    private static List<Rule> rules() throws IOException {
        String text;
        try (InputStream css = StyleSheetTest.class.getResourceAsStream("/org/isnad/ui/isnad.css")) {
            text = new String(css.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
        List<Rule> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text);
        while (rule.find()) {
            Map<String, String> declarations = new HashMap<>();
            Matcher declaration = DECLARATION.matcher(rule.group(2));
            while (declaration.find()) {
                declarations.put(
                        declaration.group(1), declaration.group(2).trim().replaceAll("\\s+", " "));
            }
            rules.add(new Rule(rule.group(1).trim().replaceAll("\\s+", " "), declarations));
        }
        assertEquals("", RULE.matcher(text).replaceAll("").trim(), "every rule is closed before the next begins");
        assertTrue(rules.size() > 60, "too few rules were read: " + rules.size());
        return rules;
    }

    @Test
    void everyColourIsOneOfTheTheme() throws IOException {
        Set<String> foreign = new TreeSet<>();
        for (Rule rule : rules()) {
            rule.declarations().forEach((property, value) -> {
                if (COLOURED.matcher(property).matches()) {
                    SPACE.splitAsStream(value)
                            .filter(part ->
                                    !NO_COLOUR.contains(part) && role(part).isEmpty())
                            .forEach(part -> foreign.add(rule.selector() + " " + property + ": " + part));
                }
            });
        }
        assertEquals(Set.of(), foreign);
    }

    @ParameterizedTest
    @FieldSource("THEMES")
    void everyWordCanBeReadOnItsGround(Theme theme) throws IOException {
        Set<String> weak = new TreeSet<>();
        int pairs = 0;
        List<Rule> rules = rules();
        for (Rule rule : rules) {
            if (!NO_WORDS.contains(rule.selector())) {
                List<ColourRole> words = rule.roles(WORDS::contains).toList();
                List<ColourRole> grounds = rule.roles("-fx-background-color"::equals)
                        .filter(ground -> !words.isEmpty() || rules.stream().noneMatch(rule::isWrittenOnBy))
                        .toList();
                // A rule that sets one of the two meets what the other usually is.
                for (ColourRole word : words.isEmpty() && !grounds.isEmpty() ? List.of(ColourRole.INK) : words) {
                    for (ColourRole ground : grounds.isEmpty() ? grounds(rules, rule, word) : grounds) {
                        pairs++;
                        require(theme, rule.selector(), word, ground, least(theme), weak);
                    }
                }
            }
        }
        assertTrue(pairs > 100, "pairs: " + pairs);
        assertEquals(Set.of(), weak);
    }

    /** Letters in the colour of paper stand on ink; all others on any paper. */
    private static List<ColourRole> grounds(List<Rule> rules, Rule rule, ColourRole word) {
        List<ColourRole> under = rules.stream()
                .filter(other -> other.isWrittenOnBy(rule))
                .flatMap(other -> other.roles("-fx-background-color"::equals))
                .toList();
        if (!under.isEmpty()) {
            return under;
        }
        return word == ColourRole.PAPER && rule.selector().startsWith(".tool-main") ? List.of(ColourRole.INK) : GROUNDS;
    }

    /** What AtlantaFX calls its colours, by what it puts on what. */
    @ParameterizedTest
    @FieldSource("THEMES")
    void theRolesOfTheControlsCanBeReadOnEachOther(Theme theme) throws IOException {
        Map<String, ColourRole> roles = new HashMap<>();
        for (Rule rule : rules()) {
            if (rule.selector().equals(".root")) {
                rule.declarations()
                        .forEach((property, value) -> role(value).ifPresent(role -> roles.put(property, role)));
            }
        }
        Set<String> weak = new TreeSet<>();
        for (String ground : List.of("bg-default", "bg-subtle", "bg-overlay", "bg-inset")) {
            for (String word : List.of("fg-default", "fg-muted", "fg-subtle", "accent-fg", "danger-fg", "success-fg")) {
                require(theme, "", of(roles, word), of(roles, ground), least(theme), weak);
            }
            require(theme, "line", of(roles, "border-default"), of(roles, ground), 3, weak);
        }
        for (String ground : List.of("accent-subtle", "neutral-muted", "neutral-subtle", "base-1", "base-2")) {
            require(theme, "", of(roles, "fg-default"), of(roles, ground), least(theme), weak);
        }
        for (String ground : List.of("accent-emphasis", "accent-6", "neutral-emphasis", "neutral-emphasis-plus")) {
            require(theme, "", of(roles, "fg-emphasis"), of(roles, ground), least(theme), weak);
        }
        assertEquals(Set.of(), weak);
    }

    private static ColourRole of(Map<String, ColourRole> roles, String name) {
        return Optional.ofNullable(roles.get("-color-" + name)).orElseThrow();
    }

    /** Items that say something and cannot be chosen, as that there are none or that there are more. */
    @ParameterizedTest
    @FieldSource("THEMES")
    void itemsThatCannotBeChosenCanBeReadAllTheSame(Theme theme) throws IOException {
        Rule disabled = rules().stream()
                .filter(rule -> rule.selector().equals(".menu-item:disabled"))
                .findFirst()
                .orElseThrow();
        double opacity = Double.parseDouble(disabled.declarations().get("-fx-opacity"));
        Colour ground = theme.colour(ColourRole.PAPER);
        double contrast =
                ColourSight.contrast(ColourSight.mixed(ground, theme.colour(ColourRole.INK), opacity), ground);
        assertTrue(contrast >= least(theme), () -> theme + " " + contrast);
    }

    /** Colours lie half transparent under letters that are selected, found or left over in an article. */
    @ParameterizedTest
    @FieldSource("THEMES")
    void tintedLettersCanBeReadAlsoOnAHighlight(Theme theme) throws IOException {
        for (String tint : List.of(".article-selection", ".article-found", ".article-tint")) {
            requireOver(theme, tint);
        }
    }

    private static void requireOver(Theme theme, String tint) throws IOException {
        Rule selection = rules().stream()
                .filter(rule -> rule.selector().equals(tint))
                .findFirst()
                .orElseThrow();
        double opacity = Double.parseDouble(selection.declarations().get("-fx-opacity"));
        Colour over =
                theme.colour(selection.roles("-fx-fill"::equals).findFirst().orElseThrow());
        for (ColourRole ground : List.of(ColourRole.READING_PAPER, ColourRole.HIGHLIGHT)) {
            double contrast = ColourSight.contrast(
                    theme.colour(ColourRole.INK), ColourSight.mixed(theme.colour(ground), over, opacity));
            assertTrue(contrast >= least(theme), () -> tint + " " + theme + " " + ground + " " + contrast);
        }
    }

    private static double least(Theme theme) {
        return ThemeTest.leastForText(theme);
    }

    private static void require(
            Theme theme, String where, ColourRole front, ColourRole ground, double least, Set<String> weak) {
        double contrast = ColourSight.contrast(theme.colour(front), theme.colour(ground));
        if (contrast < least) {
            weak.add(String.format(Locale.ROOT, "%s %s on %s %.2f", where, front, ground, contrast));
        }
    }
}
