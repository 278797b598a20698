package org.isnad.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The per-user folders for settings and logs, following each system's convention.
 *
 * @param config for settings
 * @param logs for reports of errors
 */
public record UserFolders(Path config, Path logs) {

    /**
     * The folders on this system.
     *
     * @param system the system properties {@code os.name} and {@code user.home}
     * @param environment the environment variables
     */
    public static UserFolders of(Map<String, String> system, Map<String, String> environment) {
        Path home = Path.of(system.getOrDefault("user.home", "."));
        String os = system.getOrDefault("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            Path base =
                    path(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
            return new UserFolders(base.resolve("Isnad"), base.resolve("Isnad").resolve("logs"));
        }
        if (os.contains("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(
                    library.resolve("Application Support").resolve("Isnad"),
                    library.resolve("Logs").resolve("Isnad"));
        }
        // XDG Base Directory Specification 0.8: settings and state apart; a relative path is to be ignored.
        return new UserFolders(
                path(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("isnad"),
                path(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local").resolve("state"))
                        .resolve("isnad"));
    }

    private static Optional<Path> path(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
