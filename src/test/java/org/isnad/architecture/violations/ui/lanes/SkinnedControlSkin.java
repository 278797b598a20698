package org.isnad.architecture.violations.ui.lanes;

import javafx.scene.control.SkinBase;

/** The skin of its control. */
final class SkinnedControlSkin extends SkinBase<SkinnedControl> {
    SkinnedControlSkin(SkinnedControl control) {
        super(control);
    }
}
