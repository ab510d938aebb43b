package pumpwise.routine;

import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;

/// One exercise in a routine with its values, either alone in a [Single] or with others in a [Superset].
///
/// @param exercise the id of the exercise, which the catalog may not contain
/// @param amount reps, steps or time of a set, per side
/// @param hold the pause at the top of every rep; null for none
/// @param switchRest the rest between the two sides of a set; null for the default
/// @param tempo of a rep; null for that of the exercise
/// @param cue what to feel or think, in the user's own words; null for that of the exercise
/// @param load as people write it (`40 kg`, `green band`), weights in their standard notation; null for none
/// @param note a free note; null for none
public record Prescription(
        String exercise,
        Amount amount,
        @Nullable TimeRange hold,
        @Nullable TimeRange switchRest,
        @Nullable Tempo tempo,
        @Nullable String cue,
        @Nullable String load,
        @Nullable String note) {

    public Prescription {
        load = load == null ? null : Load.tidy(load);
    }

    /// A prescription with this amount and defaults for everything else.
    public static Prescription of(String exercise, Amount amount) {
        return new Prescription(exercise, amount, null, null, null, null, null, null);
    }

    /// A copy with the same values for another exercise.
    public Prescription withExercise(String other) {
        return new Prescription(other, amount, hold, switchRest, tempo, cue, load, note);
    }

    /// A copy with another amount.
    public Prescription withAmount(Amount other) {
        return new Prescription(exercise, other, hold, switchRest, tempo, cue, load, note);
    }

    /// A copy with another hold, or none.
    public Prescription withHold(@Nullable TimeRange other) {
        return new Prescription(exercise, amount, other, switchRest, tempo, cue, load, note);
    }

    /// A copy with another rest between the sides, or the default.
    public Prescription withSwitchRest(@Nullable TimeRange other) {
        return new Prescription(exercise, amount, hold, other, tempo, cue, load, note);
    }

    /// A copy with another tempo, or that of the exercise.
    public Prescription withTempo(@Nullable Tempo other) {
        return new Prescription(exercise, amount, hold, switchRest, other, cue, load, note);
    }

    /// A copy with another cue, or that of the exercise.
    public Prescription withCue(@Nullable String other) {
        return new Prescription(exercise, amount, hold, switchRest, tempo, other, load, note);
    }

    /// A copy with another load, or none.
    public Prescription withLoad(@Nullable String other) {
        return new Prescription(exercise, amount, hold, switchRest, tempo, cue, other, note);
    }

    /// A copy with another note, or none.
    public Prescription withNote(@Nullable String other) {
        return new Prescription(exercise, amount, hold, switchRest, tempo, cue, load, other);
    }
}
