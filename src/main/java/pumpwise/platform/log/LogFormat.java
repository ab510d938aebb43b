package pumpwise.platform.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// The format of the log file: one line per record, followed by the stack trace if there is one.
final class LogFormat extends Formatter {

    private final DateTimeFormatter time =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());

    @Override
    public String format(LogRecord record) {
        String line = time.format(record.getInstant()) + " " + record.getLevel().getName() + " " + record.getLoggerName()
                + ": " + formatMessage(record).replace("\n", "\n    ") + "\n";
        Throwable fault = record.getThrown();
        return fault == null ? line : line + FaultText.of(fault);
    }
}
