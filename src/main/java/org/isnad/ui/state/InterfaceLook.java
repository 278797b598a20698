package org.isnad.ui.state;

import org.isnad.labels.LabelSettings;

/**
 * How the whole interface speaks and how large it is, from one start to the next. Immutable.
 *
 * @param labels language, names of months, digits, first day of the week
 * @param percent how large everything is, from {@link #SMALLEST} to {@link #LARGEST}
 */
public record InterfaceLook(LabelSettings labels, int percent) {

    /** The smallest size, in percent. */
    public static final int SMALLEST = 80;

    /** The largest size, in percent. */
    public static final int LARGEST = 200;

    /** By how much one step makes the interface larger, in percent. */
    public static final int STEP = 10;

    /** Before anything was changed. */
    public static final InterfaceLook DEFAULT = new InterfaceLook(LabelSettings.DEFAULT, 100);

    /** Brings the size into its range. */
    public InterfaceLook {
        percent = Math.clamp(percent, SMALLEST, LARGEST);
    }

    /** The same in other words. */
    public InterfaceLook withLabels(LabelSettings changed) {
        return new InterfaceLook(changed, percent);
    }

    /** The same in another size. */
    public InterfaceLook withPercent(int changed) {
        return new InterfaceLook(labels, changed);
    }
}
