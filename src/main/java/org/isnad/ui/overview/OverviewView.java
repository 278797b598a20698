package org.isnad.ui.overview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.isnad.layout.overview.OverviewScene;
import org.isnad.scene.Target;
import org.isnad.theme.Theme;
import org.isnad.ui.render.PlotSize;
import org.isnad.ui.state.Viewport;

/**
 * The whole time of the data on a strip of fixed height, and the view as a frame on it.
 *
 * <p>The frame and its two edges can be dragged; a drag outside of it spans a new one, a click there moves its middle
 * there, a double click shows everything. Keys, when it has the focus: arrows move the frame visually, with Shift only its
 * newer edge, with Ctrl only its older one; Home, End, Page Up, Page Down, plus, minus and 0 as on the plots.
 */
public final class OverviewView extends Control {
    private final Viewport viewport;
    private final ObjectProperty<Function<PlotSize, Optional<OverviewScene>>> overviewLayout =
            new SimpleObjectProperty<>(this, "overviewLayout", size -> Optional.empty());
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final ObjectProperty<Consumer<Target>> onSelect =
            new SimpleObjectProperty<>(this, "onSelect", target -> {});
    private final ObjectProperty<Optional<Node>> corner = new SimpleObjectProperty<>(this, "corner", Optional.empty());
    private final ReadOnlyIntegerWrapper requests = new ReadOnlyIntegerWrapper(this, "requests");
    private final ReadOnlyObjectWrapper<Optional<OverviewScene>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());

    /** An overview of a viewport that it shares with others. */
    public OverviewView(Viewport viewport) {
        this.viewport = viewport;
        getStyleClass().add("overview-view");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
    }

    /** The stretch of time in view. */
    public Viewport viewport() {
        return viewport;
    }

    /**
     * What makes the picture, empty for none; none by default. Runs on the JavaFX application thread, once in a pulse,
     * whenever the viewport, the size or what {@link #requestScene} speaks of has changed.
     */
    public ObjectProperty<Function<PlotSize, Optional<OverviewScene>>> overviewLayoutProperty() {
        return overviewLayout;
    }

    /** The look; light by default. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** What stands at the lower edge of the corner that names the overview, such as buttons; nothing by default. */
    public ObjectProperty<Optional<Node>> cornerProperty() {
        return corner;
    }

    /** Told of every target that is clicked; does nothing by default. */
    public ObjectProperty<Consumer<Target>> onSelectProperty() {
        return onSelect;
    }

    /** Has the layout run again in the next pulse: something that it reads has changed. */
    public void requestScene() {
        requests.set(requests.get() + 1);
    }

    /** The picture that is shown; empty before the first layout. */
    public ReadOnlyObjectProperty<Optional<OverviewScene>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Changes with each {@link #requestScene}. */
    ReadOnlyIntegerProperty requestsProperty() {
        return requests.getReadOnlyProperty();
    }

    /** Takes what the skin shows, and says it in words. */
    void show(Optional<OverviewScene> picture) {
        shown.set(picture);
        setAccessibleText(picture.map(one -> one.scene().description()).orElse(""));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case MIN_VALUE -> viewport.limits().fromDay();
            case MAX_VALUE -> viewport.limits().toDay();
            case VALUE -> viewport.range().middle();
            case VALUE_STRING -> getAccessibleText();
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new OverviewViewSkin(this);
    }
}
