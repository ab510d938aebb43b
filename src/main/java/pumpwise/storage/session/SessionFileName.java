package pumpwise.storage.session;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Predicate;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.file.FileName;
import pumpwise.storage.file.JsonFolder;

/// The names of new session files: the local date and time, and the routine. Files are not renamed when their session is
/// edited.
final class SessionFileName {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private static final String DATE = "yyyy-MM-dd";

    private SessionFileName() {}

    /// The first file for a session that is not taken.
    static Path first(Path folder, SessionRecord record, Predicate<Path> isTaken) {
        String name = STAMP.withZone(zone(record)).format(record.started()) + " " + record.routine();
        return FileName.unused(folder, name, JsonFolder.EXTENSION, isTaken);
    }

    /// Whether a file is named by the date, so that a later name is newer.
    static boolean isDated(Path file) {
        String name = String.valueOf(file.getFileName());
        for (int i = 0; i < DATE.length(); i++) {
            char c = i < name.length() ? name.charAt(i) : ' ';
            if (DATE.charAt(i) == '-' ? c != '-' : !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /// Records of the first format are named by the date in UTC.
    private static ZoneId zone(SessionRecord record) {
        try {
            return record.zone() == null ? ZoneOffset.UTC : ZoneId.of(record.zone());
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
