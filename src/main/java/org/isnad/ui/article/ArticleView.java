package org.isnad.ui.article;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.labels.Labels;
import org.isnad.text.CodePointRange;
import org.jspecify.annotations.Nullable;

/**
 * Shows an article: its headline and facts, its numbered paragraphs with what is cited, and the words of the selection.
 *
 * <p>The text is shown as the source prints it and can be marked and copied with mouse and keyboard. A click on cited
 * words calls {@link #setOnOpenRecords}; {@link #reveal} brings words into view. To be used on the JavaFX thread.
 */
public final class ArticleView extends Control {

    private final ObservableList<ArticleTab> tabs = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<ArticlePage>> page =
            new SimpleObjectProperty<>(this, "page", Optional.empty());
    private final ObjectProperty<Map<Integer, List<CodePointRange>>> highlights =
            new SimpleObjectProperty<>(this, "highlights", Map.of());
    private final ObjectProperty<Map<Integer, List<CodePointRange>>> found =
            new SimpleObjectProperty<>(this, "found", Map.of());
    private final ObjectProperty<Optional<TextSelection>> selection =
            new SimpleObjectProperty<>(this, "selection", Optional.empty());
    private final ObjectProperty<Labels> labels;

    private Consumer<List<String>> onOpenRecords = records -> {};
    private Consumer<String> onOpenArticle = article -> {};
    private Optional<TextPosition> awaited = Optional.empty();

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

    /** Shows an article. */
    public void setPage(ArticlePage shown) {
        if (!page.get().equals(Optional.of(shown))) {
            selection.set(Optional.empty());
            page.set(Optional.of(shown));
        }
    }

    /** The words that stand out, by number of the paragraph; not the reader's own marking. */
    public ObjectProperty<Map<Integer, List<CodePointRange>>> highlightsProperty() {
        return highlights;
    }

    /** The words that a search in everything found, by number of the paragraph; none by default. */
    public ObjectProperty<Map<Integer, List<CodePointRange>>> foundProperty() {
        return found;
    }

    /** The reader's own marking. */
    public ObjectProperty<Optional<TextSelection>> selectionProperty() {
        return selection;
    }

    /** The words of the pane itself. */
    public ObjectProperty<Labels> labelsProperty() {
        return labels;
    }

    /** What happens when cited words are clicked: it gets the ids of all records that cite them, the closest first. */
    public void setOnOpenRecords(Consumer<List<String>> action) {
        onOpenRecords = action;
    }

    /** What happens when an article is chosen: it gets its id. */
    public void setOnOpenArticle(Consumer<String> action) {
        onOpenArticle = action;
    }

    /** Scrolls so that these words stand at a third of the height, now or as soon as the pane has a size. */
    public void reveal(int paragraph, CodePointRange words) {
        awaited = Optional.of(new TextPosition(paragraph, words.start()));
        requestLayout();
    }

    /** The marked words as the source prints them; empty where nothing is marked. */
    public String markedWords() {
        return page.get()
                .flatMap(shown -> selection.get().map(marked -> marked.words(shown)))
                .orElse("");
    }

    void openRecords(List<String> records) {
        onOpenRecords.accept(records);
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

    boolean isAwaiting() {
        return awaited.isPresent();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new ArticleViewSkin(this);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            javafx.scene.AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> page.get().map(ArticlePage::headline).orElse("");
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
