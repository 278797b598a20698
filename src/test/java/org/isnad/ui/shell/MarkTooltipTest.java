package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Mark;
import org.isnad.theme.Theme;
import org.isnad.ui.FxThread;
import org.isnad.ui.state.ThemeChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Words at the pointer stand on paper through which nothing shines, in the dark as well. */
final class MarkTooltipTest {
    @RegisterExtension
    final WindowFixture window = WindowFixture.shippedAnd(opened -> {});

    private static Optional<Region> tooltip() {
        return FxThread.call(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .<Node>map(shown -> shown.getScene().getRoot().lookup("Label.mark-tooltip"))
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .findFirst());
    }

    @Test
    void itsPaperIsThatOfTheTheme() throws TimeoutException {
        FxThread.run(() -> window.session().settings().themeChoiceProperty().set(ThemeChoice.DARK));
        FxThread.settle();
        Mark mark = FxThread.call(() -> window.timeline()
                        .model()
                        .shownProperty()
                        .get()
                        .orElseThrow()
                        .spokenMarks())
                .filter(one -> one.target().isPresent() && one.key().value().contains("event"))
                .findFirst()
                .orElseThrow();
        window.robot().moveTo(WindowFixture.onScreen(window.timeline(), mark.bounds()));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tooltip().isPresent());
        Region paper = tooltip().orElseThrow();
        assertEquals(1, paper.getOpacity());
        assertEquals(
                Color.web(Theme.DARK.colour(ColourRole.PAPER).hex()),
                paper.getBackground().getFills().getLast().getFill());
    }
}
