package org.isnad.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What the reader does in an {@link ArticleView}: marks and copies words, follows cited words to their records. */
final class ArticleViewBehavior {

    private static final double DRAG_PX = 4;
    private static final double LINE_PX = 30;

    private final ArticleView view;
    private final ArticleViewSkin skin;

    private final EventHandler<MouseEvent> pressed = this::press;
    private final EventHandler<MouseEvent> dragged = this::drag;
    private final EventHandler<MouseEvent> clicked = this::click;
    private final EventHandler<MouseEvent> moved = this::move;
    private final EventHandler<KeyEvent> key = this::type;

    private Point2D pressedAt = Point2D.ZERO;

    ArticleViewBehavior(ArticleView view, ArticleViewSkin skin) {
        this.view = view;
        this.skin = skin;
        skin.column().addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        skin.column().addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
        skin.column().addEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        skin.column().addEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.addEventHandler(KeyEvent.KEY_PRESSED, key);
    }

    void dispose() {
        skin.column().removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        skin.column().removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
        skin.column().removeEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        skin.column().removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.removeEventHandler(KeyEvent.KEY_PRESSED, key);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressedAt = new Point2D(event.getSceneX(), event.getSceneY());
        positionAt(event)
                .ifPresent(position -> view.selectionProperty()
                        .set(
                                event.isShiftDown()
                                        ? view.selectionProperty().get().map(marked -> marked.extendedTo(position))
                                        : Optional.of(TextSelection.at(position))));
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !movedAway(event)) {
            return;
        }
        positionAt(event)
                .ifPresent(position -> view.selectionProperty()
                        .set(view.selectionProperty().get().map(marked -> marked.extendedTo(position))));
        double y =
                skin.scroll().sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (y < 0) {
            skin.scrollTo(skin.scrollTop() + y);
        } else if (y > skin.scroll().getHeight()) {
            skin.scrollTo(skin.scrollTop() + y - skin.scroll().getHeight());
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || movedAway(event)) {
            return;
        }
        if (event.getClickCount() == 1 && !event.isShiftDown()) {
            List<String> records =
                    spansAt(event).stream().map(CitedSpan::recordId).distinct().toList();
            if (!records.isEmpty()) {
                view.openRecords(records);
            }
        } else {
            steps().ifPresent(steps -> positionAt(event)
                    .ifPresent(position -> view.selectionProperty()
                            .set(Optional.of(
                                    event.getClickCount() == 2
                                            ? steps.wordAt(position)
                                            : new TextSelection(steps.start(position), steps.end(position))))));
        }
        event.consume();
    }

    private void move(MouseEvent event) {
        skin.column().setCursor(spansAt(event).isEmpty() ? Cursor.TEXT : Cursor.HAND);
    }

    private boolean movedAway(MouseEvent event) {
        return pressedAt.distance(event.getSceneX(), event.getSceneY()) > DRAG_PX;
    }

    private void type(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isShiftDown()) {
            copy();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            steps().ifPresent(steps ->
                    view.selectionProperty().set(Optional.of(new TextSelection(steps.first(), steps.last()))));
        } else if (event.isAltDown() || event.isMetaDown()) {
            return;
        } else {
            switch (event.getCode()) {
                case LEFT, RIGHT, HOME, END -> moveCaret(event);
                case UP -> upOrDown(event, -LINE_PX);
                case DOWN -> upOrDown(event, LINE_PX);
                case PAGE_UP -> skin.scrollTo(skin.scrollTop() - page());
                case PAGE_DOWN -> skin.scrollTo(skin.scrollTop() + page());
                case ENTER -> openAtCaret();
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    /** Puts the marked words on the clipboard as the source prints them. */
    private void copy() {
        String words = view.markedWords();
        if (!words.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    private void moveCaret(KeyEvent event) {
        steps().ifPresent(steps -> {
            TextPosition from =
                    view.selectionProperty().get().map(TextSelection::caret).orElse(steps.first());
            boolean word = event.isShortcutDown();
            // Left and right are those of the screen: left goes on in a right-to-left paragraph.
            boolean forward = (event.getCode() == KeyCode.LEFT) == rightToLeft(from);
            TextPosition to = switch (event.getCode()) {
                case HOME -> word ? steps.first() : steps.start(from);
                case END -> word ? steps.last() : steps.end(from);
                default ->
                    forward
                            ? word ? steps.nextWord(from) : steps.nextCharacter(from)
                            : word ? steps.previousWord(from) : steps.previousCharacter(from);
            };
            setCaret(to, event.isShiftDown());
        });
    }

    private void upOrDown(KeyEvent event, double by) {
        Optional<TextPosition> caret = view.selectionProperty().get().map(TextSelection::caret);
        if (caret.isEmpty() || !event.isShiftDown()) {
            skin.scrollTo(skin.scrollTop() + by);
            return;
        }
        caret.flatMap(position -> skin.column().box(position.paragraph()).flatMap(box -> below(box, position, by)))
                .ifPresent(position -> setCaret(position, true));
    }

    private Optional<TextPosition> below(ParagraphBox box, TextPosition position, double by) {
        int index = box.display().shownIndex(position.codePoint());
        javafx.scene.shape.Path caret = new javafx.scene.shape.Path(box.flow().getCaretShape(index, true));
        var bounds = box.flow().localToScene(caret.getBoundsInLocal());
        return positionAt(bounds.getCenterX(), bounds.getCenterY() + by);
    }

    private void setCaret(TextPosition position, boolean extend) {
        view.selectionProperty()
                .set(
                        extend
                                ? Optional.of(view.selectionProperty()
                                        .get()
                                        .orElse(TextSelection.at(position))
                                        .extendedTo(position))
                                : Optional.of(TextSelection.at(position)));
        skin.column().box(position.paragraph()).ifPresent(this::scrollToShow);
    }

    private void scrollToShow(ParagraphBox box) {
        double top = skin.column().top(box.paragraph().number());
        double viewport = skin.scroll().getViewportBounds().getHeight();
        if (top + box.getHeight() < skin.scrollTop()) {
            skin.scrollTo(top);
        } else if (top > skin.scrollTop() + viewport) {
            skin.scrollTo(top + box.getHeight() - viewport);
        }
    }

    private void openAtCaret() {
        view.selectionProperty().get().map(TextSelection::caret).ifPresent(caret -> {
            List<String> records = view.pageProperty().get().stream()
                    .flatMap(page -> page.paragraphs().get(caret.paragraph() - 1).spans().stream())
                    .filter(span -> span.range().start() <= caret.codePoint()
                            && caret.codePoint() < span.range().end())
                    .sorted(java.util.Comparator.comparingInt(
                            span -> span.range().end() - span.range().start()))
                    .map(CitedSpan::recordId)
                    .distinct()
                    .toList();
            if (!records.isEmpty()) {
                view.openRecords(records);
            }
        });
    }

    private double page() {
        return skin.scroll().getViewportBounds().getHeight() - LINE_PX;
    }

    private boolean rightToLeft(TextPosition position) {
        return skin.column()
                .box(position.paragraph())
                .map(box -> box.display().rightToLeft())
                .orElse(true);
    }

    private Optional<TextSteps> steps() {
        return view.pageProperty()
                .get()
                .filter(page -> !page.paragraphs().isEmpty())
                .map(TextSteps::new);
    }

    private List<CitedSpan> spansAt(MouseEvent event) {
        Point2D point = skin.column().sceneToLocal(event.getSceneX(), event.getSceneY());
        return skin.column()
                .box(skin.column().numberAt(point.getY()))
                .map(box -> {
                    Point2D inside = box.sceneToLocal(event.getSceneX(), event.getSceneY());
                    return box.spansAt(inside.getX(), inside.getY());
                })
                .orElse(List.of());
    }

    private Optional<TextPosition> positionAt(MouseEvent event) {
        return positionAt(event.getSceneX(), event.getSceneY());
    }

    private Optional<TextPosition> positionAt(double sceneX, double sceneY) {
        Point2D point = skin.column().sceneToLocal(sceneX, sceneY);
        int number = skin.column().numberAt(point.getY());
        return skin.column().box(number).map(box -> {
            Point2D inside = box.sceneToLocal(sceneX, sceneY);
            return new TextPosition(number, box.codePointNear(inside.getX(), inside.getY()));
        });
    }
}
