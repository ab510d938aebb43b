package pumpwise.routine;

import org.jspecify.annotations.Nullable;
import pumpwise.catalog.Tempo;

/// One exercise with its figures in a routine: alone in a [Single] or with others in a [Superset].
///
/// @param exercise the id of the exercise; the catalog may not have it
/// @param amount repetitions, steps or time of a set, per side
/// @param hold the pause at the peak of every repetition; null for none
/// @param switchRest the rest between the two sides of a set; null for the usual one
/// @param tempo of a repetition; null for that of the exercise
/// @param cue what to feel or think, in the user's own words; null for that of the exercise
/// @param load as people write it (`40 kg`, `green band`), a weight always in its one form; null for none
/// @param note anything else; null for none
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

    /// With an amount, and everything else as usual.
    public static Prescription of(String exercise, Amount amount) {
        return new Prescription(exercise, amount, null, null, null, null, null, null);
    }

    /// The same figures for another exercise.
    public Prescription withExercise(String other) {
        return new Prescription(other, amount, hold, switchRest, tempo, cue, load, note);
    }

    /// With another amount.
    public Prescription withAmount(Amount other) {
        return new Prescription(exercise, other, hold, switchRest, tempo, cue, load, note);
    }

    /// With another pause at the peak, or none.
    public Prescription withHold(@Nullable TimeRange other) {
        return new Prescription(exercise, amount, other, switchRest, tempo, cue, load, note);
    }

    /// With another rest between the sides, or the usual one.
    public Prescription withSwitchRest(@Nullable TimeRange other) {
        return new Prescription(exercise, amount, hold, other, tempo, cue, load, note);
    }

    /// With another tempo, or that of the exercise.
    public Prescription withTempo(@Nullable Tempo other) {
        return new Prescription(exercise, amount, hold, switchRest, other, cue, load, note);
    }

    /// With another cue, or that of the exercise.
    public Prescription withCue(@Nullable String other) {
        return new Prescription(exercise, amount, hold, switchRest, tempo, other, load, note);
    }

    /// With another load, or none.
    public Prescription withLoad(@Nullable String other) {
        return new Prescription(exercise, amount, hold, switchRest, tempo, cue, other, note);
    }

    /// With another note, or none.
    public Prescription withNote(@Nullable String other) {
        return new Prescription(exercise, amount, hold, switchRest, tempo, cue, load, other);
    }
}
