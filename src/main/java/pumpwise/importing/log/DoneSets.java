package pumpwise.importing.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Catalog;
import pumpwise.routine.Load;
import pumpwise.session.record.ExerciseSnapshot;
import pumpwise.session.record.SessionRecord;
import pumpwise.session.record.SetRecord;

/// The sets of sessions, as far as every app knows them.
final class DoneSets {

    private final Catalog catalog;
    private final Map<Done, Integer> counts = new HashMap<>();

    private DoneSets(Catalog catalog) {
        this.catalog = catalog;
    }

    /// What was done in a set.
    ///
    /// @param exercise its id, or its name if it is in no catalog, because other apps only know that
    /// @param amount reps, steps, or seconds
    /// @param kilograms on each piece of the equipment, rounded; null for no weight
    private record Done(String exercise, int amount, @Nullable BigDecimal kilograms) {}

    static DoneSets of(Collection<SessionRecord> sessions, Catalog catalog) {
        DoneSets done = new DoneSets(catalog);
        sessions.forEach(session -> session.sets().forEach(set -> done.counts.merge(done.of(set, session), 1, Integer::sum)));
        return done;
    }

    private Done of(SetRecord set, SessionRecord session) {
        BigDecimal kilograms = set.load() instanceof Load.Weight weight && weight.amount().signum() > 0
                ? weight.amount().multiply(weight.unit().inKilograms()).setScale(2, RoundingMode.HALF_UP)
                : null;
        return new Done(exercise(set.exercise(), session), set.amount(), kilograms);
    }

    private String exercise(String id, SessionRecord session) {
        ExerciseSnapshot snapshot = session.exercises().get(id);
        return snapshot == null || catalog.find(id).isPresent() ? id : SessionBuilder.name(snapshot.name());
    }

    /// Whether all sets of a session are among them. Other apps have one set where we have one for each side, so there
    /// may be more.
    boolean hasAll(SessionRecord session) {
        return of(List.of(session), catalog).counts.entrySet().stream()
                .allMatch(entry -> counts.getOrDefault(entry.getKey(), 0) >= entry.getValue());
    }
}
