package pumpwise.words;

import java.util.List;
import pumpwise.importing.liftlog.LiftLogSession;

/// The texts for what was not read of a LiftLog plan.
public final class LiftLogWords {

    private final Words words;

    public LiftLogWords(Words words) {
        this.words = words;
    }

    /// What was not read of a session, one line each.
    public List<String> notRead(LiftLogSession session) {
        return session.left().stream()
                .map(value -> words.text(
                        "importing.liftlog." + value.kind().key(),
                        value.exercise().isEmpty() ? session.routine().name() : value.exercise(),
                        value.value()))
                .toList();
    }
}
