package pumpwise.cli.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pumpwise.importing.liftlog.LiftLogSession;
import pumpwise.importing.liftlog.NotRead;
import pumpwise.routine.Routine;
import pumpwise.words.Words;

/// Chooses sessions of a LiftLog plan, and says what was not read.
public final class LiftLogImport {

    private static final String EXTENSION = ".liftlogplan";

    private final List<LiftLogSession> sessions;

    public LiftLogImport(List<LiftLogSession> sessions) {
        this.sessions = List.copyOf(sessions);
    }

    /// Whether a file is a plan by its name, or by how it begins if it has none.
    public static boolean isPlan(String name, String text) {
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION) || (text.stripLeading().startsWith("{") && text.contains("\"sessions\""));
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

    /// What was not read of a session, one line each.
    ///
    /// @param source the name of the file
    public static List<String> left(Words words, String source, LiftLogSession session) {
        List<String> lines = new ArrayList<>();
        for (NotRead value : session.left()) {
            String place = value.exercise().isEmpty() ? session.routine().name() : value.exercise();
            lines.add(words.text("cli.liftlog." + value.kind().key(), source, place, value.value()));
        }
        return lines;
    }
}
