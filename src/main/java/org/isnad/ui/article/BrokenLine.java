package org.isnad.ui.article;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import org.isnad.ui.article.ArticlePage.BrokenAnchor;
import org.isnad.ui.render.WrappedText;

/** The line under a paragraph that reports a broken anchor: a wavy rule and the words that are missing. */
final class BrokenLine extends Region {

    private static final double WAVE_PX = 8;
    private static final double HEIGHT_PX = 3;
    private static final Insets AROUND = new Insets(4, 0, 4, 0);

    private final BrokenAnchor anchor;
    private final Path wave = new Path();
    private final WrappedText words;

    BrokenLine(BrokenAnchor anchor) {
        this.anchor = anchor;
        this.words = new WrappedText(anchor.words());
        getStyleClass().add("article-broken");
        wave.getStyleClass().setAll("article-wave");
        wave.setManaged(false);
        getChildren().addAll(wave, words);
    }

    BrokenAnchor anchor() {
        return anchor;
    }

    @Override
    protected double computePrefHeight(double width) {
        return AROUND.getTop() + 2 * HEIGHT_PX + 4 + words.prefHeight(width) + AROUND.getBottom();
    }

    @Override
    protected void layoutChildren() {
        wave.getElements().setAll(new MoveTo(0, AROUND.getTop() + HEIGHT_PX));
        boolean up = true;
        for (double x = 0; x + WAVE_PX <= getWidth(); x += WAVE_PX) {
            wave.getElements()
                    .add(new QuadCurveTo(
                            x + WAVE_PX / 2,
                            AROUND.getTop() + (up ? -HEIGHT_PX : 3 * HEIGHT_PX),
                            x + WAVE_PX,
                            AROUND.getTop() + HEIGHT_PX));
            up = !up;
        }
        double top = AROUND.getTop() + 2 * HEIGHT_PX + 4;
        words.resizeRelocate(0, top, getWidth(), words.prefHeight(getWidth()));
    }
}
