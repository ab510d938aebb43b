package pumpwise.cli.sharing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.liftlog.LiftLogReader;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.routine.Routine;

/// Chooses sessions of a LiftLog plan, and says what was not read.
public final class LiftLogImport {

    private final List<LiftLogSession> sessions;

    public LiftLogImport(List<LiftLogSession> sessions) {
        this.sessions = List.copyOf(sessions);
    }

    /// Whether a file is a plan by its name, or by how it begins if it has none.
    public static boolean isPlan(String name, String text) {
        return LiftLogReader.isPlan(name) || (text.stripLeading().startsWith("{") && text.contains("\"sessions\""));
    }

    /// The chosen sessions: the one with a name, or all. The name of the only session is replaced instead.
    ///
    /// @param name null for all
    /// @return empty if no session has the name
    public List<LiftLogSession> chosen(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return sessions;
        }
        if (sessions.size() == 1) {
            Routine renamed = sessions.getFirst().routine().withName(name);
            return List.of(new LiftLogSession(renamed, sessions.getFirst().left()));
        }
        return sessions.stream()
                .filter(session -> session.routine().name().strip().equalsIgnoreCase(name.strip()))
                .limit(1)
                .toList();
    }

    /// The names of all sessions.
    public List<String> names() {
        return sessions.stream().map(session -> session.routine().name()).toList();
    }
}
