package pumpwise.ui.progress;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import pumpwise.ui.common.NodeVisibility;
import pumpwise.ui.shell.FirstFrame;

/// Views of which one is visible. The others stay attached, because attaching one again would style all of it again.
final class ViewStack extends StackPane {

    private @Nullable Parent shown;

    ViewStack() {
        setMinHeight(0);
    }

    /// Shows a view in place of the one before.
    void show(Parent view) {
        shown = view;
        add(view);
        getChildren().forEach(each -> NodeVisibility.set(each, each.equals(view)));
    }

    /// Styles and lays out a view that is likely to be shown later, so that it then appears at once. For one frame it has
    /// its place, but nothing of it is drawn.
    void prepare(Parent view) {
        if (view.equals(shown) || getScene() == null) {
            return;
        }
        add(view);
        view.setClip(new Rectangle());
        NodeVisibility.set(view, true);
        FirstFrame.then(getScene(), () -> {
            view.setClip(null);
            NodeVisibility.set(view, view.equals(shown));
        });
    }

    private void add(Parent view) {
        if (!getChildren().contains(view)) {
            getChildren().add(view);
        }
    }
}
