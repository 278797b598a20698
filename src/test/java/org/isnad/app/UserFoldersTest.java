package org.isnad.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class UserFoldersTest {
    private static final Path HOME = Path.of("").toAbsolutePath().resolve("home");
    private static final Path OTHER = Path.of("").toAbsolutePath().resolve("other");

    private static UserFolders on(String os, Map<String, String> environment) {
        return UserFolders.of(Map.of("os.name", os, "user.home", HOME.toString()), environment);
    }

    @Test
    void linuxFollowsXdg() {
        assertEquals(
                new UserFolders(HOME.resolve(".config/isnad"), HOME.resolve(".local/state/isnad")),
                on("Linux", Map.of()));
        assertEquals(
                new UserFolders(OTHER.resolve("isnad"), HOME.resolve("state/isnad")),
                on(
                        "Linux",
                        Map.of(
                                "XDG_CONFIG_HOME",
                                OTHER.toString(),
                                "XDG_STATE_HOME",
                                HOME.resolve("state").toString())));
    }

    @Test
    void aBlankOrRelativeFolderIsIgnored() {
        assertEquals(
                on("Linux", Map.of()), on("Linux", Map.of("XDG_CONFIG_HOME", " ", "XDG_STATE_HOME", "relative/state")));
    }

    @Test
    void macKeepsSettingsAndLogsInTheLibrary() {
        assertEquals(
                new UserFolders(HOME.resolve("Library/Application Support/Isnad"), HOME.resolve("Library/Logs/Isnad")),
                on("Mac OS X", Map.of("XDG_CONFIG_HOME", OTHER.toString())));
    }

    @Test
    void windowsUsesApplicationData() {
        assertEquals(
                new UserFolders(OTHER.resolve("Isnad"), OTHER.resolve("Isnad/logs")),
                on("Windows 11", Map.of("APPDATA", OTHER.toString())));
        assertEquals(
                new UserFolders(HOME.resolve("AppData/Roaming/Isnad"), HOME.resolve("AppData/Roaming/Isnad/logs")),
                on("Windows 11", Map.of()));
    }
}
