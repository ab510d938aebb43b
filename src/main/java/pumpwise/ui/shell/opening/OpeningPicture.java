package pumpwise.ui.shell.opening;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import pumpwise.storage.opening.WindowPicture;
import pumpwise.ui.shell.FirstFrame;

/// Shows the picture of the window in place of it. One image without stylesheets is on the screen long before the
/// controls could be, and the window that replaces it looks the same. What the user does meanwhile waits in the queue of
/// the system, because the window is built on the UI thread.
public final class OpeningPicture {

    private OpeningPicture() {}

    /// Shows the picture if it was made for this look, and runs an action when it is on the screen, unless the user has
    /// closed the window by then. Returns false if the picture is for another look.
    public static boolean show(WindowPicture picture, DesktopLook look, Stage stage, Runnable then) {
        if (!picture.desktop().equals(look.text())) {
            return false;
        }
        ImageView view = new ImageView(new WritableImage(new PixelBuffer<>(
                picture.width(), picture.height(), picture.pixels(), PixelFormat.getByteBgraPreInstance())));
        double width = picture.width() / look.scale();
        double height = picture.height() / look.scale();
        view.setFitWidth(width);
        view.setFitHeight(height);
        Scene scene = new Scene(new Group(view), width, height);
        stage.setTitle(picture.title());
        stage.setScene(scene);
        stage.show();
        List<KeyEvent> early = new ArrayList<>();
        scene.addEventFilter(KeyEvent.ANY, early::add);
        FirstFrame.then(scene, () -> afterDrawing(() -> {
            if (stage.isShowing()) {
                then.run();
                early.forEach(event -> press(event, stage.getScene()));
            }
        }));
        return true;
    }

    /// Passes on a key that was pressed before the action began.
    private static void press(KeyEvent event, Scene scene) {
        Node owner = scene.getFocusOwner();
        Event.fireEvent(owner == null ? scene : owner, event);
    }

    /// Frames and snapshots are drawn in order on one thread, so that the frame is finished when a snapshot is. The UI
    /// thread then brings it to the screen, and needs another turn to send it off.
    private static void afterDrawing(Runnable action) {
        new Group().snapshot(null, new WritableImage(1, 1));
        Platform.runLater(() -> Platform.runLater(action));
    }
}
