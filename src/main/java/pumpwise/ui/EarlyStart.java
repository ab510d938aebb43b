package pumpwise.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import pumpwise.platform.instance.OpenRequest;
import pumpwise.platform.log.LogFile;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.opening.StartFiles;
import pumpwise.storage.opening.WindowPicture;
import pumpwise.storage.opening.WindowPictureFile;
import pumpwise.ui.common.keys.KeyNames;
import pumpwise.words.Words;

/// Reads what the window needs on another thread while JavaFX starts, which takes about as long.
final class EarlyStart {

    private final OpenRequest request;
    private final AppThreads threads;
    private final Words words = Words.in(Locale.ENGLISH, KeyNames.shortcutModifier());
    private final FutureTask<Opened> opening;
    private final AtomicReference<@Nullable WindowPicture> picture = new AtomicReference<>();
    private final FutureTask<?> reading = new FutureTask<>(() -> picture.set(picture()), null);

    /// The data directory.
    ///
    /// @param claim the claim to it
    /// @param startup its contents; null if another process holds it
    /// @param log the log file; null if there is none
    record Opened(DataClaim claim, @Nullable Startup startup, @Nullable LogFile log) {

        /// Where the log is; null if there is none.
        @Nullable Path logFile() {
            return log == null ? null : log.file();
        }

        /// The picture of the window, in the folder of the log; null if there is none.
        @Nullable WindowPictureFile picture() {
            return log == null ? null : new WindowPictureFile(log.file().resolveSibling("opening.picture"));
        }

        void closeLog() {
            if (log != null) {
                log.close();
            }
        }
    }

    /// @param request what to do in the window
    EarlyStart(DataDirectory home, OpenRequest request, AppThreads threads) {
        this.request = request;
        this.threads = threads;
        opening = new FutureTask<>(() -> open(home));
    }

    private Opened open(DataDirectory home) {
        LogFile log = LogFile.open(System.getProperties(), System.getenv()).orElse(null);
        DataClaim claim = DataClaim.of(home);
        return new Opened(claim, claim.isTaken() ? null : new Startup(claim.home(), claim.problem(), words), log);
    }

    /// Opens the folder, and reads what is in it.
    void run() {
        opening.run();
        Startup startup = opened().startup();
        if (startup != null) {
            startup.read();
        }
    }

    /// Reads the picture of the window.
    void readPicture() {
        reading.run();
    }

    private @Nullable WindowPicture picture() {
        Opened opened = opened();
        Startup startup = opened.startup();
        WindowPictureFile kept = opened.picture();
        boolean isPlain = request.action() == OpenRequest.Action.OPEN && request.file() == null;
        if (!isPlain || startup == null || startup.problem() != null || kept == null) {
            return null;
        }
        return StartFiles.sum(opened.claim().home(), startup.settings().settings())
                .map(kept::read)
                .orElse(null);
    }

    /// The picture of what the window will show, as far as that depends on files; null if there is none. It is returned
    /// only once, so that its memory is free afterwards.
    @Nullable WindowPicture takePicture() {
        result(reading);
        return picture.getAndSet(null);
    }

    /// The folder, as soon as it is open.
    Opened opened() {
        return result(opening);
    }

    private static <T extends @Nullable Object> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the data folder was not opened", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the data folder was opened", e);
        }
    }

    /// The threads of the program.
    AppThreads threads() {
        return threads;
    }

    /// The texts of the window.
    Words words() {
        return words;
    }

    /// What to do in the window.
    OpenRequest request() {
        return request;
    }
}
