package pumpwise.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ScrollPaneSkin;

/// A pane that scrolls, without the picture of its content that JavaFX keeps of such panes, even of those on a screen
/// that nobody looks at. It costs megabytes, and has to be drawn anew at every change.
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
