package pumpwise.ui;

import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.opening.StartFiles;
import pumpwise.storage.opening.WindowPicture;
import pumpwise.storage.opening.WindowPictureFile;
import pumpwise.ui.common.SystemLook;
import pumpwise.ui.shell.opening.DesktopLook;
import pumpwise.ui.shell.opening.OpeningPicture;
import pumpwise.ui.shell.opening.SceneDrawing;
import pumpwise.ui.task.Task;
import pumpwise.ui.task.TaskExecutor;
import pumpwise.ui.task.TaskHandle;
import pumpwise.words.Words;

/// Keeps a picture of what the next start will show. It creates the window from the files as that start will do, but
/// only draws it.
final class Rehearsal {

    private static final Logger LOG = Logger.getLogger(Rehearsal.class.getName());

    private final AppServices services;
    private final Words words;
    private final WindowPictureFile file;

    /// @param file the picture
    Rehearsal(AppServices services, Words words, WindowPictureFile file) {
        this.services = services;
        this.words = words;
        this.file = file;
    }

    /// Draws the window and writes the picture, unless the current picture shows the same. Must be called on the UI
    /// thread, when everything is saved.
    ///
    /// @param size of the contents of the window that was closed; where windows get another size than the one that they
    /// ask for, pictures would not fit
    void keep(Dimension2D size) {
        try {
            DesktopLook look = DesktopLook.now(System.getProperties()).orElse(null);
            if (look != null) {
                keep(look, size);
            }
        } catch (Exception e) {
            // The next start will do without.
            LOG.log(Level.INFO, "no picture for the next start", e);
        }
    }

    private void keep(DesktopLook look, Dimension2D size) throws Exception {
        DataDirectory home = services.home().readOnly();
        Startup startup = new Startup(home, null, words);
        String files = StartFiles.sum(home, startup.settings().settings()).orElse(null);
        StartupData data = startup.data();
        boolean isPlain = data.problems().isEmpty()
                && !startup.settings().isBlocked()
                && !startup.settings().settings().window().maximized();
        if (files == null || !isPlain || file.isFor(files, look.text())) {
            return;
        }
        Stage stage = new Stage();
        stage.setRenderScaleX(look.scale());
        stage.setRenderScaleY(look.scale());
        SystemLook system = SystemLook.ofDesktop(startup.textScale());
        Wiring wiring = new Wiring(stage, words, services.readOnly(new Never()), startup, system);
        Scene scene = wiring.rehearse(data);
        if (size.equals(new Dimension2D(scene.getWidth(), scene.getHeight()))) {
            file.write(SceneDrawing.draw(scene, files, look, stage.getTitle()));
        }
    }

    /// Shows the picture in a window of its own for a moment, as the next start does.
    void show() {
        Startup startup = new Startup(services.home().readOnly(), null, words);
        DesktopLook look = DesktopLook.now(System.getProperties()).orElse(null);
        WindowPicture picture = StartFiles.sum(services.home(), startup.settings().settings())
                .map(file::read)
                .orElse(null);
        if (look != null && picture != null) {
            Stage stage = new Stage();
            OpeningPicture.show(picture, look, stage, stage::close);
        }
    }

    /// Runs no task.
    private static final class Never implements TaskExecutor {

        @Override
        public <T> TaskHandle run(Task<T> task) {
            return new TaskHandle() {
                @Override
                public void cancel() {}

                @Override
                public boolean isFinished() {
                    return false;
                }
            };
        }
    }
}
