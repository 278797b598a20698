package org.isnad.architecture.violations.ui.lanes;

import javafx.scene.control.Control;
import javafx.scene.control.Skin;

/** A control that makes its skin, which is no circle. */
public final class SkinnedControl extends Control {
    @Override
    protected Skin<?> createDefaultSkin() {
        return new SkinnedControlSkin(this);
    }
}
