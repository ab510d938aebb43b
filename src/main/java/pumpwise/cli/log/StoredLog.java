package pumpwise.cli.log;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import pumpwise.cli.command.Tools;
import pumpwise.progress.TrainingHistory;
import pumpwise.progress.digest.TrainingDigest;
import pumpwise.routine.Routine;
import pumpwise.rules.TrainingLog;
import pumpwise.session.plan.SessionPlan;
import pumpwise.session.plan.SessionStatisticsCalculator;
import pumpwise.storage.DataDirectory;
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
    public LocalDate today() {
        return clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    /// All sessions.
    ///
    /// @param err receives a line for each file that cannot be read
    public TrainingHistory history(Tools tools, LocalDate today, PrintWriter err) {
        SessionListing listing = new SessionRepository(home, home.files()).list();
        listing.unreadable().forEach(unreadable -> err.println(tools.problems().text(unreadable)));
        return TrainingHistory.of(
                listing.history().records(),
                ZoneId.systemDefault(),
                today,
                settings().training().unit());
    }

    /// The log as the rules see it, for one routine.
    public static TrainingLog forRules(Routine routine, TrainingHistory history, Tools tools) {
        SessionPlan plan = SessionPlan.of(routine, tools.catalog());
        return TrainingDigest.of(history, tools.catalog())
                .log(routine.name(), SessionStatisticsCalculator.of(plan, tools.catalog()));
    }
}
