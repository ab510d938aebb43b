package pumpwise.ui.shell.opening;

import java.nio.ByteBuffer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import pumpwise.storage.opening.WindowPicture;

/// Draws a scene as its window would show it, without showing it.
public final class SceneDrawing {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass FOCUS_WITHIN = PseudoClass.getPseudoClass("focus-within");
    private static final int BYTES = 4;

    private SceneDrawing() {}

    /// Draws the scene of a window that has the focus.
    ///
    /// @param files the files that it shows
    /// @param look what it depends on besides
    /// @param title of the window
    public static WindowPicture draw(Scene scene, String files, DesktopLook look, String title) {
        showFocus(scene.getFocusOwner());
        Parent root = scene.getRoot();
        root.resize(scene.getWidth(), scene.getHeight());
        root.applyCss();
        root.layout();
        int width = (int) Math.round(scene.getWidth() * look.scale());
        int height = (int) Math.round(scene.getHeight() * look.scale());
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(scene.getFill());
        parameters.setTransform(Transform.scale(look.scale(), look.scale()));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage image = root.snapshot(parameters, null);
        byte[] pixels = new byte[width * height * BYTES];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getByteBgraPreInstance(), pixels, 0, width * BYTES);
        return new WindowPicture(files, look.text(), title, width, height, ByteBuffer.wrap(pixels));
    }

    private static void showFocus(@Nullable Node owner) {
        if (owner != null) {
            owner.pseudoClassStateChanged(FOCUSED, true);
        }
        for (Node node = owner; node != null; node = node.getParent()) {
            node.pseudoClassStateChanged(FOCUS_WITHIN, true);
        }
    }
}
