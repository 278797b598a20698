package org.isnad.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.isnad.model.DateBasis;
import org.isnad.model.RecordId;
import org.isnad.ui.FxThread;
import org.isnad.ui.article.ArticleView;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.table.DataSheet;
import org.isnad.ui.table.DataTableView;
import org.isnad.ui.words.OpenDataset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The five walks of the user guide: from the window as it opens, each answer within three clicks or keys, read off what the
 * window shows.
 */
final class FiveWalksTest {

    private static final int MOST_STEPS = 3;

    @RegisterExtension
    final WindowFixture window = WindowFixture.shipped();

    private int steps;

    @AfterEach
    void count() {
        assertTrue(steps > 0 && steps <= MOST_STEPS, steps + " steps");
    }

    private void click(Point2D onScreen) {
        steps++;
        window.click(onScreen);
    }

    /** Clicks near the upper edge, because a statement may be longer than the window. */
    private void click(Node node) {
        Bounds bounds = FxThread.call(() -> node.localToScreen(node.getLayoutBounds()));
        click(new Point2D(bounds.getCenterX(), bounds.getMinY() + Math.min(12, bounds.getHeight() / 2)));
    }

    private void press(KeyCode key) {
        steps++;
        window.press(key);
    }

    private Node node(String selector) {
        return FxThread.call(() -> {
            Node node = window.node(selector);
            assertTrue(shows(node), selector + " is shown");
            return node;
        });
    }

    private static boolean shows(Node node) {
        return node.isVisible() && (node.getParent() == null || shows(node.getParent()));
    }

    private List<Node> nodes(String selector) {
        Node view = node("#disagreements");
        return FxThread.call(() ->
                view.lookupAll(selector).stream().filter(FiveWalksTest::shows).toList());
    }

    /** What is written in a node, from top to bottom. */
    private static String read(Node node) {
        return FxThread.call(() -> words(node));
    }

    private static String words(Node node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join(" ", words);
    }

    private static void collect(Node node, List<String> words) {
        switch (node) {
            case WrappedText text -> words.add(text.getText());
            case Labeled label -> words.add(label.getText());
            case Text text -> words.add(text.getText().strip());
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .forEach(child -> collect(child, words));
            default -> {}
        }
    }

    /** The question of the list whose words begin so. */
    private Node question(String words) {
        return nodes(".disagreement-item").stream()
                .filter(node -> read(node).startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    /** What the statements say of a question: source, then the emphasised words as far as the word they end in. */
    private List<String> statements(String source) {
        return nodes(".statement").stream()
                .filter(node -> read(first(node, ".statement-source")).startsWith(source))
                .map(node -> FxThread.call(() -> node.lookupAll(".quotation-cited").stream()
                        .map(FiveWalksTest::words)
                        .collect(Collectors.joining(" "))))
                .toList();
    }

    /** With the words goes the sign after them, which stands in the same word. */
    private void assertSaid(String source, String words) {
        List<String> said = statements(source);
        assertTrue(said.stream().anyMatch(one -> one.startsWith(words)), source + " says " + said);
    }

    private static Node first(Node node, String selector) {
        return FxThread.call(() -> node.lookup(selector));
    }

    private String highlighted() {
        ArticleView article = (ArticleView) node("#article");
        return FxThread.call(() -> article.highlightsProperty().get().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(range -> range.of(article.pageProperty()
                                .get()
                                .orElseThrow()
                                .paragraphs()
                                .get(entry.getKey() - 1)
                                .text())))
                .collect(Collectors.joining("|")));
    }

    @Test
    void whichSourcesGiveATroopFigureForTwentyTwentyAndInWhichWords() {
        click(node("#show-disagreements"));
        click(question("كم جنديا"));
        assertEquals(
                List.of("وقدّر العدد الرسمي للقوات الأمريكية في العراق بما يصل إلى 5200 جندي."),
                statements("5 بي بي سي"));
        List<String> agency = statements("1 وكالة فرانس برس");
        assertTrue(agency.contains("من حوالي 5200"), agency.toString());
        assertTrue(agency.stream().anyMatch(words -> words.startsWith("إلى 3000 جندي")), agency.toString());
        assertSaid("المقال 4", "بمقدار النصف، أي ما يعادل 2500 جندي");
        click(nodes(".statement").getFirst());
        assertEquals("وقدّر العدد الرسمي للقوات الأمريكية في العراق بما يصل إلى 5200 جندي", highlighted());
    }

    @Test
    void whoDeniedWhatAboutTheLetter() {
        click(node("#show-disagreements"));
        click(question("هل أُرسلت رسالة الانسحاب"));
        List<String> denials = nodes(".statement").stream()
                .filter(node -> FxThread.call(() -> node.lookup(".statement-stance") instanceof Labeled stance
                        && stance.getText().equals("ينفي")))
                .map(FiveWalksTest::read)
                .toList();
        assertEquals(2, denials.size(), denials.toString());
        assertTrue(denials.stream().allMatch(denial -> denial.contains("مارك إسبر")), denials.toString());
        List<String> confirmations = nodes(".statement").stream()
                .filter(node -> FxThread.call(() -> node.lookup(".statement-stance") instanceof Labeled stance
                        && stance.getText().equals("يؤكد")))
                .map(FiveWalksTest::read)
                .toList();
        assertTrue(confirmations.stream().anyMatch(words -> words.contains("رويترز")), confirmations.toString());
        assertTrue(confirmations.stream().anyMatch(words -> words.contains("CNN")), confirmations.toString());
    }

    @Test
    void whichDatesAreInferredAndWhy() {
        press(KeyCode.I);
        DataTableView table = (DataTableView) node("#data-table");
        OpenDataset open = window.dataset();
        DataSheet sheet = FxThread.call(() -> table.eventsProperty().get());
        assertEquals(
                open.dataset().events().stream()
                        .filter(event -> event.dateBasis() instanceof DateBasis.Inferred)
                        .map(event -> event.id().value())
                        .collect(Collectors.toSet()),
                IntStream.range(0, sheet.size()).mapToObj(sheet::id).collect(Collectors.toSet()),
                "all of them and no other");
        TableView<?> rows = (TableView<?>) node("#events-table");
        Node cell = FxThread.call(() -> rows.lookupAll(".data-cell").stream()
                .filter(one -> shows(one) && one instanceof Labeled words && words.getText() != null)
                .filter(one -> ((Labeled) one).getText().startsWith("مستنتج: "))
                .min((one, other) -> Double.compare(
                        one.localToScene(one.getLayoutBounds()).getMinY(),
                        other.localToScene(other.getLayoutBounds()).getMinY()))
                .orElseThrow());
        List<String> why = ((Labeled) cell).getText().lines().toList();
        assertEquals(3, why.size(), why.toString());
        assertTrue(why.get(1).startsWith("«") && why.get(1).endsWith("»"), why.toString());
        assertTrue(why.get(2).startsWith("الأساس: "), why.toString());

        click(cell);
        RecordId selected = window.selected().orElseThrow();
        String reasoning = open.summaries()
                .working()
                .reasoning(open.record(selected).orElseThrow())
                .orElseThrow();
        click(node("#record-more"));
        assertTrue(read(node("#card")).contains(reasoning), read(node("#card")));
        assertTrue(read(node("#record-step-0")).contains(why.get(1)));
    }

    @Test
    void whatArticleFourSaysOfTheNumberOfBases() {
        click(node("#show-disagreements"));
        click(question("كم قاعدة"));
        List<String> said = statements("5 بي بي سي");
        assertTrue(said.contains("من أصل 8 قواعد لها في العراق،"), said.toString());
        assertTrue(said.contains("بالانسحاب من 3"), said.toString());
        Node eight = nodes(".statement").stream()
                .filter(node -> read(node).contains("من أصل 8 قواعد"))
                .findFirst()
                .orElseThrow();
        assertTrue(read(eight).contains("الفقرة 5"), read(eight));
    }

    @Test
    void whatWasKnownByAnAutumnDayAndWhatCannotBePlaced() {
        press(KeyCode.K);
        Slider slider = (Slider) node("#known-slider");
        long day = LocalDate.of(2020, 9, 30).toEpochDay();
        // Three pixels beside it, as a hand may be.
        Point2D point = FxThread.call(() -> {
            Bounds track = slider.lookup(".track")
                    .localToScreen(slider.lookup(".track").getLayoutBounds());
            double share = (day - slider.getMin()) / (slider.getMax() - slider.getMin());
            return new Point2D(track.getMaxX() - share * track.getWidth() + 3, track.getCenterY());
        });
        click(point);
        assertEquals("30 أيلول 2020", ((TextField) node("#known-field")).getText());
        String words = ((Labeled) node("#known-words")).getText();
        assertTrue(words.matches("ما نُشر حتى 30 أيلول 2020: \\d+ حدثًا · .*"), words);
        assertTrue(words.endsWith(" · المقال 3 لا يُعرف أنُشر قبله أم بعده"), words);
        OpenDataset open = window.dataset();
        List<String> later = FxThread.call(() -> {
            var excerpt = window.session().shown().excerpt(open);
            return open.dataset().articles().stream()
                    .map(article -> article.id())
                    .filter(excerpt::leavesOut)
                    .map(id -> id.value())
                    .toList();
        });
        assertEquals(List.of("001", "003"), later);
        Labeled label = (Labeled) node("#known-words");
        assertFalse(FxThread.call(label::isTextTruncated), "nothing of it is cut");
    }
}
