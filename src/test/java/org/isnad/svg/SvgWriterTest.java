package org.isnad.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.isnad.layout.FixedTextMetrics;
import org.isnad.scene.Box;
import org.isnad.scene.ColourRole;
import org.isnad.scene.Fill;
import org.isnad.scene.FontRole;
import org.isnad.scene.Layer;
import org.isnad.scene.Mark;
import org.isnad.scene.MarkKey;
import org.isnad.scene.Outline;
import org.isnad.scene.Pane;
import org.isnad.scene.Scene;
import org.isnad.scene.Stroke;
import org.isnad.scene.Target;
import org.isnad.theme.Theme;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgWriterTest {
    private final FixedTextMetrics metrics = new FixedTextMetrics();
    private final SvgWriter writer = new SvgWriter(Theme.PRINT, metrics);

    @Test
    void arabicTextStartsAtItsRightEdgeOnItsBaseline() throws Exception {
        Element text = only(write(text("الأقدم", false)), "text");

        assertEquals("60", text.getAttribute("x"));
        assertEquals("rtl", text.getAttribute("direction"));
        assertEquals(SvgText.number(20 + metrics.ascent(FontRole.AXIS)), text.getAttribute("y"));
        assertEquals("الأقدم", text.getFirstChild().getTextContent());
    }

    @Test
    void aSignedNumberStartsAtItsLeftEdge() throws Exception {
        Element text = only(write(text("≈ 5200", true)), "text");

        assertEquals("10", text.getAttribute("x"));
        assertEquals("ltr", text.getAttribute("direction"));
    }

    @Test
    void specialCharactersComeBackFromAnXmlReader() throws Exception {
        String words = "«أ» < & > \" ' \uD83D\uDE00";
        assertEquals(
                words, only(write(text(words, false)), "text").getFirstChild().getTextContent());
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() throws Exception {
        assertEquals(
                "a\uFFFDb\uFFFD",
                only(write(text("a\u0001b\uD800", true)), "text")
                        .getFirstChild()
                        .getTextContent());
    }

    @Test
    void aHatchIsOnePatternHoweverOftenItIsUsed() throws Exception {
        Fill hatch = new Fill.Hatch(ColourRole.HATCH, 0.15, 8);
        String svg = write(shape(hatch), shape(hatch), shape(new Fill.Hatch(ColourRole.HATCH, 0.5, 4)));

        assertEquals(2, parse(svg).getElementsByTagName("pattern").getLength());
    }

    @Test
    void aFadeRunsFromTheLeftToTheRightEdgeOfItsShape() throws Exception {
        String svg = write(shape(new Fill.Fade(ColourRole.INK, 0, 0.5)));
        Element gradient = only(svg, "linearGradient");

        assertEquals("5", gradient.getAttribute("x1"));
        assertEquals("25", gradient.getAttribute("x2"));
        Element last = (Element) gradient.getLastChild();
        assertEquals("0.5", last.getAttribute("stop-opacity"));
    }

    @Test
    void everyPaneIsClippedToItsBounds() throws Exception {
        Document document = parse(write());
        Element group = (Element) document.getElementsByTagName("g").item(0);
        Element clip = (Element) document.getElementsByTagName("clipPath").item(0);

        assertEquals("url(#" + clip.getAttribute("id") + ")", group.getAttribute("clip-path"));
        assertEquals("90", ((Element) clip.getFirstChild()).getAttribute("width"));
    }

    @Test
    void targetAndSentenceAreWritten() throws Exception {
        Mark mark = new Mark.Shape(
                new MarkKey("figure/f1"),
                Layer.MARK,
                Outline.line(0, 0, 1, 1),
                Fill.NONE,
                Stroke.of(ColourRole.INK, 2),
                Optional.of(new Target.OneRecord("f1")),
                Optional.of("جملة"));
        Element path = only(write(mark), "path");

        assertEquals("record:f1", path.getAttribute("data-target"));
        assertEquals("جملة", path.getTextContent());
    }

    @Test
    void numbersHaveNoExponentNoMinusZeroAndTwoDecimals() {
        assertEquals("0", SvgText.number(-0.001));
        assertEquals("16000", SvgText.number(16000));
        assertEquals("1.24", SvgText.number(1.2351));
        assertEquals("-3.5", SvgText.number(-3.5));
    }

    @Test
    void coloursFollowTheTheme() {
        String light = new SvgWriter(Theme.LIGHT, metrics).write(scene(text("أ", false)));
        String dark = new SvgWriter(Theme.DARK, metrics).write(scene(text("أ", false)));

        assertTrue(light.contains(Theme.LIGHT.colour(ColourRole.INK).hex()));
        assertFalse(dark.contains(Theme.LIGHT.colour(ColourRole.INK).hex()));
    }

    private static Mark text(String words, boolean leftToRight) {
        return new Mark.Text(
                new MarkKey("t"),
                Layer.LABEL,
                words,
                new Box(10, 20, 50, 12),
                FontRole.AXIS,
                ColourRole.INK,
                leftToRight,
                Optional.empty(),
                Optional.empty());
    }

    private static Mark shape(Fill fill) {
        return new Mark.Shape(
                new MarkKey("s"),
                Layer.GROUND,
                Outline.rectangle(new Box(5, 5, 20, 10)),
                fill,
                Stroke.NONE,
                Optional.empty(),
                Optional.empty());
    }

    private static Scene scene(Mark... marks) {
        return new Scene(100, 50, List.of(new Pane("plot", new Box(0, 0, 90, 50), List.of(marks))), "صورة");
    }

    private String write(Mark... marks) {
        return writer.write(scene(marks));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static Element only(String svg, String name) throws Exception {
        var found = parse(svg).getElementsByTagName(name);
        for (int i = 0; i < found.getLength(); i++) {
            Element element = (Element) found.item(i);
            if (!"defs".equals(element.getParentNode().getNodeName())
                    && !"pattern".equals(element.getParentNode().getNodeName())) {
                return element;
            }
        }
        return (Element) found.item(0);
    }
}
