package pumpwise.platform.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The rolling log file: three files of at most one megabyte, the newest first.
public final class LogFile implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LogFile.class.getName());

    private static final int BYTES = 1_000_000;
    private static final int FILES = 3;

    private final Path file;
    private final Logger logger;
    private final Handler handler;

    private LogFile(Path file, Logger logger, Handler handler) {
        this.file = file;
        this.logger = logger;
        this.handler = handler;
    }

    /// Starts logging to the file. Empty if there is no writable folder.
    public static Optional<LogFile> open(Properties properties, Map<String, String> environment) {
        return LogFolder.find(properties, environment).flatMap(folder -> open(folder, Logger.getLogger("")));
    }

    /// @param logger the logger whose records are written
    static Optional<LogFile> open(Path folder, Logger logger) {
        try {
            createPrivate(folder);
            // "%" starts a placeholder in log file patterns.
            String pattern = folder.toString().replace("%", "%%") + "/pumpwise.%g.log";
            FileHandler handler = new FileHandler(pattern, BYTES, FILES, true);
            handler.setEncoding(StandardCharsets.UTF_8.name());
            handler.setFormatter(new LogFormat());
            handler.setLevel(Level.INFO);
            logger.addHandler(handler);
            return Optional.of(new LogFile(folder.resolve("pumpwise.0.log"), logger, handler));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "no log file: {0}", e.toString());
            return Optional.empty();
        }
    }

    private static void createPrivate(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /// The current file.
    public Path file() {
        return file;
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        handler.close();
    }
}
