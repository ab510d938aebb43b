package pumpwise.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A scroll pane without the cached image of its content that JavaFX keeps even for panes that are not displayed. The
/// image takes megabytes and is redrawn on every change.
public class ScrollArea extends ScrollPane {

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Plain(this);
    }

    private static final class Plain extends ScrollPaneSkin {

        Plain(ScrollPane pane) {
            super(pane);
            for (Node part : getChildren()) {
                part.setCache(false);
            }
        }
    }
}
