package pumpwise.cli.log;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.cli.command.Tools;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.calendar.TrainingDay;
import pumpwise.progress.digest.TrainingDigest;
import pumpwise.routine.Routine;
import pumpwise.rules.TrainingLog;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.session.record.SessionRecord;
import pumpwise.storage.DataDirectory;
import pumpwise.storage.problem.UnreadableFileException;
import pumpwise.storage.session.SessionListing;
import pumpwise.storage.session.SessionRepository;
import pumpwise.storage.settings.Settings;
import pumpwise.storage.settings.SettingsFile;

/// The log and the settings in a data directory, for the commands that look at them. Nothing is changed.
///
/// @param home the user's data directory
/// @param clock tells the current day
public record StoredLog(DataDirectory home, InstantSource clock) {

    /// The settings; the defaults if they cannot be read.
    public Settings settings() {
        return new SettingsFile(home.settings(), home.files()).current();
    }

    /// The current day.
    private LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /// The sessions that count.
    ///
    /// @param err receives a message for each file that cannot be read
    /// @throws UnreadableFileException if the folder cannot be read. If it does not exist, there are no sessions.
    public List<SessionRecord> sessions(Tools tools, PrintWriter err) throws UnreadableFileException {
        return sessions("cli.log.left-out", tools, err);
    }

    /// @param consequence the key of the message about a file that cannot be read
    List<SessionRecord> sessions(String consequence, Tools tools, PrintWriter err) throws UnreadableFileException {
        return list(consequence, tools, err).history().records();
    }

    /// All sessions, even those that do not count because they are copies.
    ///
    /// @param err receives a message for each file that cannot be read
    /// @throws UnreadableFileException if the folder cannot be read. If it does not exist, there are no sessions.
    SessionListing list(Tools tools, PrintWriter err) throws UnreadableFileException {
        return list("cli.log.left-out", tools, err);
    }

    private SessionListing list(String consequence, Tools tools, PrintWriter err) throws UnreadableFileException {
        SessionListing listing = new SessionRepository(home, home.files()).list();
        for (UnreadableFileException unreadable : listing.unreadable()) {
            if (unreadable.isFolder()) {
                throw unreadable.in(home.folder());
            }
            err.println(tools.words().text(consequence, tools.problems().text(unreadable.in(home.sessions()))));
        }
        return listing;
    }

    /// The history of the sessions that count.
    ///
    /// @param at the day on which it is looked at, without the sessions of later days; null for all of them, today
    /// @param err receives a message for each file that cannot be read
    /// @throws UnreadableFileException if the folder cannot be read
    public TrainingHistory history(Tools tools, @Nullable LocalDate at, PrintWriter err) throws UnreadableFileException {
        ZoneId here = ZoneId.systemDefault();
        return TrainingHistory.of(
                sessions(tools, err).stream()
                        .filter(session -> at == null || !TrainingDay.of(session, here).isAfter(at))
                        .toList(),
                here,
                at == null ? today() : at,
                settings().training().unit());
    }

    /// The log as the rules see it, for one routine.
    public static TrainingLog forRules(Routine routine, TrainingHistory history, Tools tools) {
        SessionPlan plan = SessionPlan.of(routine, tools.catalog());
        return TrainingDigest.of(history, tools.catalog())
                .log(routine.name(), SessionStatisticsCalculator.of(plan, tools.catalog()));
    }
}
