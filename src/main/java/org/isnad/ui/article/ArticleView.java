package org.isnad.ui.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.labels.Labels;
import org.isnad.text.CodePointRange;
import org.isnad.ui.state.ReadingLook;
import org.jspecify.annotations.Nullable;

/**
 * Shows an article: its headline and facts, its numbered paragraphs with what is cited, and the words of the selection.
 *
 * <p>The text is shown as the source prints it and can be marked and copied with mouse and keyboard. A click on cited
 * words, or Enter on those that Tab has reached, calls {@link #setOnOpenRecords}; {@link #reveal} brings words into view. To be used on the JavaFX thread.
 */
public final class ArticleView extends Control {

    private static final TextPosition FIRST = new TextPosition(1, 0);

    private final ObservableList<ArticleTab> tabs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ArticlePage>> page =
            new SimpleObjectProperty<>(this, "page", Optional.empty());
    private final ObjectProperty<Map<Integer, List<CodePointRange>>> highlights =
            new SimpleObjectProperty<>(this, "highlights", Map.of());
    private final ObjectProperty<Map<Integer, List<CodePointRange>>> found =
            new SimpleObjectProperty<>(this, "found", Map.of());
    private final ObjectProperty<Map<Integer, List<CodePointRange>>> offered =
            new SimpleObjectProperty<>(this, "offered", Map.of());
    private final ObjectProperty<Optional<TextSelection>> selection =
            new SimpleObjectProperty<>(this, "selection", Optional.empty());
    private final ObjectProperty<Optional<CitedPlace>> place =
            new SimpleObjectProperty<>(this, "place", Optional.empty());
    private final ObjectProperty<Optional<TextMatches>> finding =
            new SimpleObjectProperty<>(this, "finding", Optional.empty());
    private final ObjectProperty<Optional<PageAudit>> audit =
            new SimpleObjectProperty<>(this, "audit", Optional.empty());
    private final BooleanProperty auditShown = new SimpleBooleanProperty(this, "auditShown", false);
    private final ReadOnlyObjectWrapper<Optional<String>> readRecord =
            new ReadOnlyObjectWrapper<>(this, "readRecord", Optional.empty());
    private final BooleanProperty detailsShown = new SimpleBooleanProperty(this, "detailsShown", false);
    private final ObjectProperty<ReadingLook> look = new SimpleObjectProperty<>(this, "look", ReadingLook.DEFAULT);
    private final ObjectProperty<Labels> labels;

    private BiConsumer<List<String>, Bounds> onOpenRecords = (records, at) -> {};
    private Consumer<String> onOpenArticle = article -> {};
    private Runnable onReveal = () -> {};
    private Optional<TextPosition> awaited = Optional.empty();
    private Optional<ReadingPlace> awaitedTop = Optional.empty();

    /** Makes an empty pane with the words of {@code labels}. */
    public ArticleView(Labels labels) {
        this.labels = new SimpleObjectProperty<>(this, "labels", labels);
        getStyleClass().add("article-view");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setFocusTraversable(true);
    }

    /** The articles to choose from, in their order. */
    public ObservableList<ArticleTab> getTabs() {
        return tabs;
    }

    /** The article that is shown; empty for none. Showing another one takes the reader's marking away. */
    public ObjectProperty<Optional<ArticlePage>> pageProperty() {
        return page;
    }

    /**
     * Shows an article. Another page of the one that is shown keeps where it is read, what is looked for, and what is marked as
     * far as its words are the same.
     */
    public void setPage(ArticlePage shown) {
        Optional<ArticlePage> before = page.get();
        if (before.equals(Optional.of(shown))) {
            return;
        }
        Optional<ArticlePage> same = before.filter(one -> one.id().equals(shown.id()));
        TextPosition from = same.flatMap(one -> finding.get())
                .flatMap(TextMatches::match)
                .map(TextMatches.Match::start)
                .orElse(FIRST);
        selection.set(selection
                .get()
                .filter(marked ->
                        same.filter(one -> hasWordsOf(one, shown, marked)).isPresent()));
        place.set(place.get()
                .filter(cited -> same.isPresent() && CitedPlace.of(shown).contains(cited)));
        page.set(Optional.of(shown));
        finding.set(finding.get().map(one -> TextMatches.of(one.query(), page.get(), from)));
    }

    private static boolean hasWordsOf(ArticlePage before, ArticlePage now, TextSelection marked) {
        return IntStream.rangeClosed(marked.start().paragraph(), marked.end().paragraph())
                .allMatch(number -> number <= now.paragraphs().size()
                        && now.paragraphs()
                                .get(number - 1)
                                .text()
                                .equals(before.paragraphs().get(number - 1).text()));
    }

    /** Shows no article, and nothing of what was looked for or marked in the one before. */
    public void clear() {
        selection.set(Optional.empty());
        place.set(Optional.empty());
        finding.set(Optional.empty());
        page.set(Optional.empty());
        readRecord.set(Optional.empty());
    }

    /** The words that stand out, by number of the paragraph; not the reader's own marking. */
    public ObjectProperty<Map<Integer, List<CodePointRange>>> highlightsProperty() {
        return highlights;
    }

    /** The words that a search in everything found, by number of the paragraph; none by default. */
    public ObjectProperty<Map<Integer, List<CodePointRange>>> foundProperty() {
        return found;
    }

    /** The words that may be recorded and are not, by number of the paragraph: a dotted frame, and never as cited words are. */
    public ObjectProperty<Map<Integer, List<CodePointRange>>> offeredProperty() {
        return offered;
    }

    /** The reader's own marking. */
    public ObjectProperty<Optional<TextSelection>> selectionProperty() {
        return selection;
    }

    /** The words of the pane itself. */
    public ObjectProperty<Labels> labelsProperty() {
        return labels;
    }

    /** The cited words that have the keyboard; empty for none. */
    public ObjectProperty<Optional<CitedPlace>> placeProperty() {
        return place;
    }

    /** How far the data set accounts for the article that is shown; empty where nothing is known. */
    public ObjectProperty<Optional<PageAudit>> auditProperty() {
        return audit;
    }

    /** Whether the sentences that no record cites are tinted and listed; not by default. */
    public BooleanProperty auditShownProperty() {
        return auditShown;
    }

    /** Whether headline, facts and the share of cited sentences are shown under the line of the article; not by default. */
    public BooleanProperty detailsShownProperty() {
        return detailsShown;
    }

    /** The record whose words are nearest to the reader's line, which lies at a third of the height; empty where none is seen. */
    public ReadOnlyObjectProperty<Optional<String>> readRecordProperty() {
        return readRecord.getReadOnlyProperty();
    }

    /** Takes what the reader has before him. */
    void readNear(Optional<String> record) {
        readRecord.set(record);
    }

    /** Size of the letters and width of the column. */
    public ObjectProperty<ReadingLook> lookProperty() {
        return look;
    }

    /** What is being looked for in the article; empty when nothing is. */
    public ObjectProperty<Optional<TextMatches>> findingProperty() {
        return finding;
    }

    /** Begins to look for something, with the marked words when there are some; goes on when that has begun. */
    public void openFind() {
        if (finding.get().isEmpty()) {
            find(markedWords().lines().findFirst().orElse(""));
        }
    }

    /** Looks for words in the article from where the reader is; brings the first match into view. */
    public void find(String query) {
        TextPosition from = finding.get()
                .flatMap(TextMatches::match)
                .map(TextMatches.Match::start)
                .or(() -> selection.get().map(TextSelection::start))
                .orElse(FIRST);
        showFound(TextMatches.of(query, page.get(), from));
    }

    /** Goes to the next match, or to the one before; begins to look when that has not begun. */
    public void findNext(boolean forward) {
        finding.get().ifPresentOrElse(found -> showFound(found.step(forward)), this::openFind);
    }

    /** Lets the reader write what to look for. */
    public void focusFind() {
        if (getSkin() instanceof ArticleViewSkin skin) {
            skin.focusFind();
        }
    }

    /** Ends looking for words; the last match becomes the reader's marking, so that reading goes on there. */
    public void closeFind() {
        finding.get()
                .flatMap(TextMatches::match)
                .ifPresent(match -> selection.set(Optional.of(new TextSelection(
                        match.start(),
                        new TextPosition(match.paragraph(), match.range().end())))));
        finding.set(Optional.empty());
    }

    private void showFound(TextMatches found) {
        finding.set(Optional.of(found));
        found.match().ifPresent(match -> reveal(match.paragraph(), match.range()));
    }

    /**
     * What happens when cited words are opened: it gets the ids of all records that cite them, the closest first, and where
     * the words are on the screen.
     */
    public void setOnOpenRecords(BiConsumer<List<String>, Bounds> action) {
        onOpenRecords = action;
    }

    /** What happens when an article is chosen: it gets its id. */
    public void setOnOpenArticle(Consumer<String> action) {
        onOpenArticle = action;
    }

    /** What happens before words are brought into view. */
    public void setOnReveal(Runnable action) {
        onReveal = action;
    }

    /** Scrolls so that these words stand at a third of the height, now or as soon as the pane has a size. */
    public void reveal(int paragraph, CodePointRange words) {
        onReveal.run();
        reveal(new TextPosition(paragraph, words.start()));
    }

    void reveal(TextPosition position) {
        awaited = Optional.of(position);
        awaitedTop = Optional.empty();
        requestLayout();
    }

    /** The marked words as the source prints them; empty where nothing is marked. */
    public String markedWords() {
        return page.get()
                .flatMap(shown -> selection.get().map(marked -> marked.words(shown)))
                .orElse("");
    }

    void openRecords(List<String> records, Bounds onScreen) {
        onOpenRecords.accept(records, onScreen);
    }

    void openArticle(String article) {
        onOpenArticle.accept(article);
    }

    /** The words to be brought into view, once. */
    Optional<TextPosition> takeAwaited() {
        Optional<TextPosition> taken = awaited;
        awaited = Optional.empty();
        return taken;
    }

    /** What is to stand at the top, once. */
    Optional<ReadingPlace> takeAwaitedTop() {
        Optional<ReadingPlace> taken = awaitedTop;
        awaitedTop = Optional.empty();
        return taken;
    }

    /** Has what stands at the top now stand there after the next layout, unless other words are to be brought into view. */
    void readOnAt(ReadingPlace top) {
        if (awaited.isEmpty()) {
            awaitedTop = Optional.of(top);
        }
    }

    boolean isAwaiting() {
        return awaited.isPresent() || awaitedTop.isPresent();
    }

    /** Is read on where another pane of the same article was: its place, marked words, search and audit. */
    public void takeOver(ArticleView other) {
        auditShown.set(other.auditShown.get());
        detailsShown.set(other.detailsShown.get());
        selection.set(other.selection.get());
        place.set(other.place.get());
        finding.set(other.finding.get());
        awaited = other.awaited;
        awaitedTop = other.getSkin() instanceof ArticleViewSkin skin && awaited.isEmpty()
                ? skin.readingPlace()
                : other.awaitedTop;
        requestLayout();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ArticleViewSkin(this);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT ->
                page.get()
                        .map(shown -> place.get()
                                .map(one -> one.range()
                                        .of(shown.paragraphs()
                                                .get(one.paragraph() - 1)
                                                .text()))
                                .orElse(shown.headline()))
                        .orElse("");
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
