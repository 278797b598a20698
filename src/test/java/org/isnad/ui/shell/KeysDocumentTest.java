package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.labels.Labels;
import org.isnad.model.Language;
import org.isnad.ui.action.KeySheet;
import org.isnad.ui.action.SheetPlace.Group;
import org.isnad.ui.command.Gestures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The page of keys, docs/keys.md, has the tables that the list of actions gives, and no other rows in them. */
final class KeysDocumentTest {
    private static final Path PAGE = Path.of("docs/keys.md");
    private static final Labels ENGLISH = BundleLabels.of(LabelSettings.DEFAULT.withLanguage(Language.ENGLISH));

    @RegisterExtension
    final WindowFixture window = WindowFixture.openedByTheTest();

    private static String table(Group group, List<KeySheet.Line> lines) {
        return "### " + KeySheet.heading(group, ENGLISH)
                + "\n\n| keys | on an Arabic keyboard | does |\n|---|---|---|\n"
                + lines.stream()
                        .filter(line -> line.group() == group)
                        .map(line -> "| " + line.keys() + " | "
                                + (line.arabic().equals(line.keys()) ? "" : line.arabic() + " ") + "| "
                                + ENGLISH.text(line.message()) + " |\n")
                        .collect(Collectors.joining());
    }

    @Test
    void thePageHasEveryKeyAndNoOther() throws IOException {
        window.open(opened -> {});
        List<KeySheet.Line> lines = new KeySheet(window.controller().actions(), Gestures.ALL, ENGLISH).lines();
        String tables =
                Stream.of(Group.values()).map(group -> table(group, lines)).collect(Collectors.joining("\n"));
        String page = Files.readString(PAGE);
        int from = page.indexOf("### ");
        int to = page.indexOf("\n## ", from);
        assertTrue(from > 0 && to > from, "the tables stand before another part");
        assertEquals(tables, page.substring(from, to));
    }
}
