package pumpwise.platform.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/// The format of the log file: one line per record, followed by the stack trace if there is one.
final class LogFormat extends Formatter {

    /// Created with the first record, because the time zones take a while to load and most starts have nothing to log.
    private @Nullable DateTimeFormatter time;

    @Override
    public synchronized String format(LogRecord record) {
        if (time == null) {
            time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
        }
        String line = time.format(record.getInstant()) + " " + record.getLevel().getName() + " " + record.getLoggerName()
                + ": " + formatMessage(record).replace("\n", "\n    ") + "\n";
        Throwable fault = record.getThrown();
        return fault == null ? line : line + FaultText.of(fault);
    }
}
