package org.isnad.ui.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.Digits;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.MonthNames;
import org.isnad.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dates in notation, paths, signed numbers and Latin names are read in every message as they are written. */
final class MessageIsolationTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/isnad/labels");

    /** An argument whose value is put into the message as it is: not one that chooses a form. */
    private static final Pattern PLAIN = Pattern.compile("\\{([A-Za-z_]+)}");

    private static final Pattern CHOOSING = Pattern.compile("\\{([A-Za-z_]+), (plural|select),");

    /** What is hard to keep among Arabic letters. */
    private static final List<String> HARD =
            List.of("2020-09-11", "-5", "1984~", "2020-09-01/2020-09-30", "/a/b-1.json", "BBC News", "000_1414.txt");

    /** The line as the eye meets it from the left. */
    private static String fromLeft(String line, NodeOrientation around) {
        Bidi bidi = new Bidi(
                line,
                around == NodeOrientation.RIGHT_TO_LEFT
                        ? Bidi.DIRECTION_RIGHT_TO_LEFT
                        : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        byte[] levels = new byte[line.length()];
        Object[] signs = new Object[line.length()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            signs[i] = line.charAt(i);
        }
        Bidi.reorderVisually(levels, 0, signs, 0, signs.length);
        StringBuilder seen = new StringBuilder();
        for (Object sign : signs) {
            seen.append(sign);
        }
        return PlainText.of(seen.toString());
    }

    private static Properties messages(Path file) throws IOException {
        Properties messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHardValueIsSeenAsItIsWritten(Language language) throws IOException {
        BundleLabels labels = BundleLabels.of(new LabelSettings(language, MonthNames.IRAQI, Digits.WESTERN));
        NodeOrientation around =
                language == Language.ARABIC ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        String ending = language == Language.ARABIC ? "_ar.properties" : "_en.properties";
        Set<String> torn = new TreeSet<>();
        int looked = 0;
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                Properties messages = messages(file);
                for (String key : messages.stringPropertyNames()) {
                    String pattern = messages.getProperty(key);
                    for (String value : HARD) {
                        looked++;
                        String said = said(labels, key, pattern, value);
                        if (said.contains(value)
                                && !fromLeft(MixedText.in(around, PlainText.of(said)), around)
                                        .contains(value)) {
                            torn.add(key + ": " + fromLeft(MixedText.in(around, said), around));
                        }
                    }
                }
            }
        }
        assertTrue(looked > 5000, "too few messages: " + looked);
        assertEquals(Set.of(), torn);
    }

    /** The message with the value for every argument that is put in as it is, and with forms for the others. */
    private static String said(BundleLabels labels, String key, String pattern, String value) {
        List<Object> arguments = new ArrayList<>();
        Set<String> choosing = new HashSet<>();
        Matcher chosen = CHOOSING.matcher(pattern);
        while (chosen.find()) {
            if (choosing.add(chosen.group(1))) {
                arguments.add(chosen.group(1));
                arguments.add(chosen.group(2).equals("plural") ? (Object) 3 : "other");
            }
        }
        Matcher plain = PLAIN.matcher(pattern);
        while (plain.find()) {
            if (choosing.add(plain.group(1))) {
                arguments.add(plain.group(1));
                arguments.add(value);
            }
        }
        return labels.text(key, arguments.toArray());
    }
}
