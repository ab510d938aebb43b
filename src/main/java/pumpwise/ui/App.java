package pumpwise.ui;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.stage.Stage;
import pumpwise.storage.Home;
import pumpwise.ui.common.Background;
import pumpwise.ui.common.Theme;
import pumpwise.words.Words;

/// The program with a window.
public final class App extends Application {

    /// Longer than any file takes to be written.
    private static final int SECONDS_TO_FINISH = 10;

    /// One after the other, so that of two writings of a file the later one stays.
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("background").daemon().factory());

    @Override
    public void start(Stage stage) {
        Words words = Words.in(Locale.ENGLISH);
        Home home = Home.find(System.getProperties(), System.getenv());
        boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        Outside outside = Outside.ofSystem(home, new Background(worker, Platform::runLater), words, () -> stage);
        new Wiring(stage, words, outside, dark ? Theme.DARK : Theme.LIGHT).open();
    }

    @Override
    public void stop() throws InterruptedException {
        worker.shutdown();
        worker.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
}
