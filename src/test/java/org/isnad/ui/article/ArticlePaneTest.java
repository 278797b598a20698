package org.isnad.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.isnad.labels.BundleLabels;
import org.isnad.labels.LabelSettings;
import org.isnad.text.CodePointRange;
import org.isnad.theme.Theme;
import org.isnad.theme.ThemeCss;
import org.isnad.ui.FxThread;
import org.isnad.ui.PromptRobot;
import org.isnad.ui.article.ArticlePage.BrokenAnchor;
import org.isnad.ui.article.ArticlePage.PageParagraph;
import org.isnad.ui.article.CitedSpan.Kind;
import org.isnad.ui.render.WrappedText;
import org.isnad.ui.state.ReadingLook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The article pane by itself: what it draws, and how little of it. */
final class ArticlePaneTest {
    private static final String CUT = "قررت واشنطن خفض القوات من 5200 إلى 3000 جندي خلال أيلول";

    private final FxRobot robot = new PromptRobot();
    private final List<String> opened = new ArrayList<>();
    private Stage stage;
    private ArticleView view;
    private ArticleProbe probe;

    @BeforeEach
    void open() {
        FxThread.run(() -> {
            view = new ArticleView(BundleLabels.of(LabelSettings.DEFAULT));
            view.setOnOpenRecords((records, at) -> opened.addAll(records));
            view.setOnOpenArticle(opened::add);
            StackPane root = new StackPane(view);
            root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            Scene scene = new Scene(root, 420, 640);
            scene.getStylesheets()
                    .addAll(
                            ThemeCss.dataUrl(Theme.LIGHT),
                            ArticleView.class
                                    .getResource("/org/isnad/ui/isnad.css")
                                    .toExternalForm());
            stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
        });
        FxThread.settle();
        probe = new ArticleProbe(view);
    }

    @AfterEach
    void close() {
        FxThread.run(() -> stage.close());
    }

    private static CitedSpan span(String text, String words, Kind kind, String record) {
        int from = text.indexOf(words);
        return new CitedSpan(CodePointRange.ofUtf16(text, from, from + words.length()), kind, record);
    }

    private void show(PageParagraph... paragraphs) {
        FxThread.run(() -> view.setPage(new ArticlePage("a", "عنوان", List.of("حقائق"), List.of(paragraphs))));
        FxThread.settle();
    }

    @Test
    void theLinesOfOverlappingSpansLieAtHeightsOfTheirOwnAndUnderTheirWords() {
        List<CitedSpan> spans = List.of(
                span(CUT, "خفض القوات من 5200 إلى 3000 جندي", Kind.EVENT, "cut"),
                span(CUT, "من 5200 إلى 3000 جندي خلال أيلول", Kind.EVENT, "plan"),
                span(CUT, "5200", Kind.FIGURE, "before"),
                span(CUT, "5200 إلى 3000", Kind.FIGURE, "after"));
        show(new PageParagraph(1, CUT, spans));
        List<Double> heights = FxThread.call(() -> probe.lineHeights(1));
        assertEquals(4, heights.size());
        assertEquals(heights.size(), heights.stream().distinct().count(), "" + heights);
        assertTrue(Collections.max(heights) - Collections.min(heights) >= 9, "" + heights);
    }

    @Test
    void aBrokenAnchorIsSaidUnderItsParagraphAndLeadsToItsRecord() {
        show(
                new PageParagraph(1, CUT, List.of(), List.of(new BrokenAnchor("lost", "مرساة مكسورة، «غائب»"))),
                new PageParagraph(2, CUT, List.of()));
        WrappedText words = (WrappedText) FxThread.call(() -> view.lookup(".article-broken .wrapped-text"));
        assertEquals("مرساة مكسورة، «غائب»", words.getText());
        Bounds below = FxThread.call(() -> probe.onScreen(1, new CodePointRange(0, 3)));
        Bounds said = FxThread.call(() -> words.localToScreen(words.getBoundsInLocal()));
        Bounds next = FxThread.call(() -> probe.onScreen(2, new CodePointRange(0, 3)));
        assertTrue(below.getMaxY() <= said.getMinY() && said.getMaxY() <= next.getMinY(), below + " " + said);
        robot.clickOn(words);
        assertEquals(List.of("lost"), opened);
    }

    @Test
    void highlightsFollowTheirWordsOverTheEndOfALineInBothDirections() {
        String latin = "The coalition said it would cut its force in Iraq from 5200 to 3000 in September";
        show(new PageParagraph(1, CUT + "، " + CUT, List.of()), new PageParagraph(2, latin, List.of()));
        CodePointRange arabicWords = new CodePointRange(5, 80);
        CodePointRange latinWords = new CodePointRange(14, 70);
        FxThread.run(() -> view.highlightsProperty().set(Map.of(1, List.of(arabicWords), 2, List.of(latinWords))));
        FxThread.settle();
        for (int paragraph = 1; paragraph <= 2; paragraph++) {
            int number = paragraph;
            CodePointRange words = paragraph == 1 ? arabicWords : latinWords;
            Bounds drawn = FxThread.call(() -> probe.highlight(number));
            List<Bounds> glyphs = FxThread.call(() -> probe.glyphs(number, words));
            assertTrue(glyphs.stream().mapToDouble(Bounds::getMinY).distinct().count() > 1, "over the end of a line");
            assertEquals(min(glyphs, true), drawn.getMinX(), 1.5);
            assertEquals(glyphs.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow(), drawn.getMaxX(), 1.5);
            assertEquals(min(glyphs, false), drawn.getMinY(), 1.5);
            assertEquals(glyphs.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow(), drawn.getMaxY(), 1.5);
        }
        // The Arabic paragraph begins at the right, the Latin one at the left.
        assertTrue(FxThread.call(() -> probe.onScreen(1, new CodePointRange(0, 1)))
                        .getMinX()
                > FxThread.call(() -> probe.onScreen(2, new CodePointRange(0, 1)))
                        .getMaxX());
    }

    private static double min(List<Bounds> boxes, boolean x) {
        return boxes.stream()
                .mapToDouble(box -> x ? box.getMinX() : box.getMinY())
                .min()
                .orElseThrow();
    }

    @Test
    void ofALongArticleOnlyWhatIsNearIsBuilt() {
        show(IntStream.rangeClosed(1, 500)
                .mapToObj(number -> new PageParagraph(number, CUT, List.of()))
                .toArray(PageParagraph[]::new));
        assertTrue(FxThread.call(probe::built) < 40, () -> "built " + probe.built());
        FxThread.run(() -> view.reveal(400, new CodePointRange(3, 8)));
        FxThread.settle();
        assertTrue(FxThread.call(() -> probe.visible(400, new CodePointRange(3, 8))));
        assertTrue(FxThread.call(probe::built) < 80);
    }

    @Test
    void fewArticlesAreARowOfNumeralsAndManyAListThatStaysOneLineHigh() {
        FxThread.run(() -> view.getTabs().setAll(tabs(5)));
        FxThread.settle();
        assertEquals(5, FxThread.call(() -> view.lookupAll(".article-tab").size()));
        robot.clickOn("#article-tab-a3");
        assertEquals(List.of("a3"), opened);

        FxThread.run(() -> view.getTabs().setAll(tabs(200)));
        FxThread.run(() -> view.setPage(new ArticlePage("a7", "", List.of(), List.of())));
        FxThread.settle();
        assertEquals(0, FxThread.call(() -> view.lookupAll(".article-tab").size()));
        ComboBox<?> list = (ComboBox<?>) view.lookup("#article-list");
        assertEquals(200, list.getItems().size());
        assertEquals("a7", ((ArticleTab) list.getValue()).id());
        assertTrue(FxThread.call(
                        () -> view.lookup(".article-tabs").getLayoutBounds().getHeight())
                < 40);
        assertTrue(FxThread.call(
                        () -> view.lookup(".article-tabs").getLayoutBounds().getWidth())
                < 420);
        opened.clear();
        robot.clickOn("#article-next");
        assertEquals(List.of("a8"), opened);
    }

    @Test
    void theListOfArticlesCannotLeaveItsEnds() {
        FxThread.run(() -> {
            view.getTabs().setAll(tabs(200));
            view.setPage(new ArticlePage("a200", "", List.of(), List.of()));
        });
        FxThread.settle();
        assertTrue(view.lookup("#article-next").isDisabled());
        assertFalse(view.lookup("#article-previous").isDisabled());
    }

    private static List<ArticleTab> tabs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new ArticleTab("a" + number, number, "وكالة " + number))
                .toList();
    }

    @Test
    void lettersAndColumnTakeTheSizesThatAreChosen() {
        show(new PageParagraph(1, CUT, List.of()));
        assertEquals(14.5, FxThread.call(() -> probe.letters(1)));
        double width = FxThread.call(probe::columnWidth);
        double line =
                FxThread.call(() -> probe.onScreen(1, new CodePointRange(0, 1))).getHeight();
        FxThread.run(() -> view.lookProperty().set(new ReadingLook(20.5, 0.6, false)));
        FxThread.settle();
        assertEquals(20.5, FxThread.call(() -> probe.letters(1)));
        assertEquals(0.6, FxThread.call(probe::columnWidth) / width, 0.06);
        assertTrue(FxThread.call(() -> probe.onScreen(1, new CodePointRange(0, 1)))
                        .getHeight()
                > line * 1.3);
    }

    @Test
    void whatIsFoundIsMarkedToTheCharacter() {
        show(new PageParagraph(1, CUT, List.of()));
        FxThread.run(() -> view.find("القوات"));
        FxThread.settle();
        CodePointRange words = span(CUT, "القوات", Kind.EVENT, "").range();
        List<Bounds> glyphs = FxThread.call(() -> probe.glyphs(1, words));
        Bounds drawn = FxThread.call(() -> probe.found(1));
        assertEquals(min(glyphs, true), drawn.getMinX(), 1.5);
        assertEquals(glyphs.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow(), drawn.getMaxX(), 1.5);
        FxThread.run(view::closeFind);
        FxThread.settle();
        assertTrue(FxThread.call(() -> probe.found(1)).isEmpty());
        assertEquals("القوات", view.markedWords(), "reading goes on at the last match");
    }

    @Test
    void onlyWhatIsLeftOverIsTintedAndOnlyWhenAsked() {
        show(new PageParagraph(1, CUT, List.of()), new PageParagraph(2, CUT, List.of()));
        FxThread.run(() -> view.auditProperty()
                .set(Optional.of(new PageAudit(
                        "استُشهد",
                        "بقيت",
                        List.of(
                                new PageAudit.Sentence(1, new CodePointRange(0, 20), "x", ""),
                                new PageAudit.Sentence(2, new CodePointRange(0, 20), "y", "عنوان"))))));
        FxThread.settle();
        assertTrue(FxThread.call(() -> probe.tint(1)).isEmpty());
        FxThread.run(() -> view.auditShownProperty().set(true));
        FxThread.settle();
        assertFalse(FxThread.call(() -> probe.tint(1)).isEmpty());
        assertTrue(FxThread.call(() -> probe.tint(2)).isEmpty());
        assertNotEquals(0, ((ToggleButton) view.lookup("#audit-toggle")).getWidth());
    }
}
