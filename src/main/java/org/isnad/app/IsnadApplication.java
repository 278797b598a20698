package org.isnad.app;

import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The window's life: opened once by the launcher, on the JavaFX application thread. */
public final class IsnadApplication extends Application {
    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new BorderPane(), 1280, 800);
        scene.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        stage.setScene(scene);
        stage.show();
    }
}
