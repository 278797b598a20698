package org.isnad.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** What the reader does in an {@link ArticleView}: marks and copies words, follows cited words to their records. */
final class ArticleViewBehavior {

    private static final double DRAG_PX = 4;
    private static final double LINE_PX = 30;

    private final ArticleView view;
    private final ArticleScroll scroll;

    private final EventHandler<MouseEvent> pressed = this::press;
    private final EventHandler<MouseEvent> dragged = this::drag;
    private final EventHandler<MouseEvent> clicked = this::click;
    private final EventHandler<MouseEvent> moved = this::move;
    private final EventHandler<KeyEvent> key = this::type;
    private final EventHandler<ScrollEvent> wheel = this::turn;

    private final CitedPlaceSteps places;
    private Point2D pressedAt = Point2D.ZERO;

    ArticleViewBehavior(ArticleView view, ArticleScroll scroll) {
        this.view = view;
        this.scroll = scroll;
        this.places = new CitedPlaceSteps(view, scroll);
        scroll.column().addEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        scroll.column().addEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
        scroll.column().addEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        scroll.column().addEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.addEventHandler(KeyEvent.KEY_PRESSED, key);
        // A filter: the pane that scrolls would take the wheel first.
        view.addEventFilter(ScrollEvent.SCROLL, wheel);
    }

    void dispose() {
        scroll.column().removeEventHandler(MouseEvent.MOUSE_PRESSED, pressed);
        scroll.column().removeEventHandler(MouseEvent.MOUSE_DRAGGED, dragged);
        scroll.column().removeEventHandler(MouseEvent.MOUSE_CLICKED, clicked);
        scroll.column().removeEventHandler(MouseEvent.MOUSE_MOVED, moved);
        view.removeEventHandler(KeyEvent.KEY_PRESSED, key);
        view.removeEventFilter(ScrollEvent.SCROLL, wheel);
    }

    private void press(MouseEvent event) {
        view.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        pressedAt = new Point2D(event.getSceneX(), event.getSceneY());
        view.placeProperty().set(Optional.empty());
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
                scroll.pane().sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        if (y < 0) {
            scroll.to(scroll.top() + y);
        } else if (y > scroll.pane().getHeight()) {
            scroll.to(scroll.top() + y - scroll.pane().getHeight());
        }
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || movedAway(event)) {
            return;
        }
        if (event.getClickCount() == 1 && !event.isShiftDown()) {
            List<String> records = recordsAt(event);
            if (!records.isEmpty()) {
                view.openRecords(records, new BoundingBox(event.getScreenX() - 1, event.getScreenY() - 8, 2, 16));
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
        scroll.column().setCursor(recordsAt(event).isEmpty() ? Cursor.TEXT : Cursor.HAND);
    }

    private void turn(ScrollEvent event) {
        if (event.isShortcutDown()) {
            if (event.getDeltaY() != 0) {
                view.lookProperty().set(view.lookProperty().get().larger(event.getDeltaY() > 0 ? 1 : -1));
            }
            event.consume();
        }
    }

    private boolean movedAway(MouseEvent event) {
        return pressedAt.distance(event.getSceneX(), event.getSceneY()) > DRAG_PX;
    }

    private void type(KeyEvent event) {
        // Tabs, lists and the field of words to find have keys of their own.
        if (event.getTarget() != view) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isShiftDown()) {
            copy();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            steps().ifPresent(steps ->
                    view.selectionProperty().set(Optional.of(new TextSelection(steps.first(), steps.last()))));
        } else if (event.isAltDown() || event.isMetaDown() || sizes(event)) {
            return;
        } else {
            switch (event.getCode()) {
                case LEFT, RIGHT, HOME, END -> moveCaret(event);
                case UP -> upOrDown(event, -LINE_PX);
                case DOWN -> upOrDown(event, LINE_PX);
                case PAGE_UP -> scroll.to(scroll.top() - page());
                case PAGE_DOWN -> scroll.to(scroll.top() + page());
                case TAB -> {
                    if (event.isShortcutDown() || !places.step(!event.isShiftDown())) {
                        return;
                    }
                }
                case ENTER -> {
                    if (event.isShortcutDown() || !places.open()) {
                        return;
                    }
                }
                case ESCAPE -> {
                    if (!leavePlaceOrFind()) {
                        return;
                    }
                }
                default -> {
                    return;
                }
            }
        }
        event.consume();
    }

    /** Keys of the menu that change letters and column. */
    private static boolean sizes(KeyEvent event) {
        return event.isShortcutDown()
                && event.isShiftDown()
                && Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN)
                        .contains(event.getCode());
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
            scroll.to(scroll.top() + by);
            return;
        }
        caret.flatMap(position -> scroll.column().box(position.paragraph()).flatMap(box -> below(box, position, by)))
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
        scroll.column().box(position.paragraph()).ifPresent(this::scrollToShow);
    }

    private void scrollToShow(ParagraphBox box) {
        double top = scroll.column().top(box.paragraph().number());
        double viewport = scroll.viewportPx();
        if (top + box.getHeight() < scroll.top()) {
            scroll.to(top);
        } else if (top > scroll.top() + viewport) {
            scroll.to(top + box.getHeight() - viewport);
        }
    }

    private boolean leavePlaceOrFind() {
        if (view.findingProperty().get().isPresent()) {
            view.closeFind();
            return true;
        }
        boolean there = view.placeProperty().get().isPresent();
        view.placeProperty().set(Optional.empty());
        return there;
    }

    private double page() {
        return scroll.viewportPx() - LINE_PX;
    }

    private boolean rightToLeft(TextPosition position) {
        return scroll.column()
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

    /** The records whose words, or whose broken anchor, stand under the pointer; those with the fewest words first. */
    private List<String> recordsAt(MouseEvent event) {
        Point2D point = scroll.column().sceneToLocal(event.getSceneX(), event.getSceneY());
        return scroll.column()
                .box(scroll.column().numberAt(point.getY()))
                .map(box -> {
                    Point2D inside = box.sceneToLocal(event.getSceneX(), event.getSceneY());
                    return Stream.concat(
                                    box.spansAt(inside.getX(), inside.getY()).stream()
                                            .map(CitedSpan::recordId),
                                    box.brokenAt(inside.getX(), inside.getY()).stream()
                                            .map(ArticlePage.BrokenAnchor::recordId))
                            .distinct()
                            .toList();
                })
                .orElse(List.of());
    }

    private Optional<TextPosition> positionAt(MouseEvent event) {
        return positionAt(event.getSceneX(), event.getSceneY());
    }

    private Optional<TextPosition> positionAt(double sceneX, double sceneY) {
        Point2D point = scroll.column().sceneToLocal(sceneX, sceneY);
        int number = scroll.column().numberAt(point.getY());
        return scroll.column().box(number).map(box -> {
            Point2D inside = box.sceneToLocal(sceneX, sceneY);
            return new TextPosition(number, box.codePointNear(inside.getX(), inside.getY()));
        });
    }
}
