package org.isnad.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.isnad.scene.TextMetrics;
import org.isnad.ui.state.UserSettingsFile;
import org.isnad.ui.task.BackgroundTasks;

/**
 * What the program finds around it.
 *
 * @param metrics measures text as it will be drawn
 * @param tasks runs what must not hold up the window
 * @param opening reads files that are opened, which wait for nothing else that is done in the background
 * @param layouts lay out pictures of so much data that it takes longer than a frame, one at a time
 * @param settingsFile where settings are kept
 * @param logFile where errors are written
 * @param clock tells the time
 * @param version of the program
 * @param home where pictures go by default
 * @param articles folder of the articles, where the user named one
 */
public record Surroundings(
        TextMetrics metrics,
        BackgroundTasks tasks,
        BackgroundTasks opening,
        BackgroundTasks layouts,
        UserSettingsFile settingsFile,
        Path logFile,
        Clock clock,
        String version,
        Path home,
        Optional<Path> articles) {}
